/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/files/worker.h"

/* Far more than the work takes, in milliseconds. */
#define PATIENCE 20000

static gboolean is_done(const Worker *worker, int patience)
{
	GPollFD wait = { .fd = worker_descriptor(worker), .events = G_IO_IN };

	return g_poll(&wait, 1, patience) > 0;
}

static Shelf *shelf_of(const char *bytes, gsize length)
{
	Shelf *shelf = shelf_new();

	shelf_take(shelf, article_from_bytes("test", bytes, length, NULL));
	return shelf;
}

static void the_work_is_told_when_it_is_done(void **state)
{
	(void)state;
	static const char words[] = "---\nlang: ar\n---\nوصلت 40 حافلة";
	Shelf *shelf = shelf_of(words, strlen(words));
	Worker *worker = worker_new(shelf, NULL, 0);

	assert_true(is_done(worker, PATIENCE));
	assert_int_equal(worker_progress(worker), 100);
	Findings *findings = worker_take(worker);
	assert_int_equal(findings->facts->len, 1);
	findings_free(findings);
	worker_free(worker);
	shelf_free(shelf);
}

static void taking_waits_for_the_work(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("no facts", strlen("no facts"));
	Worker *worker = worker_new(shelf, NULL, 5);
	Findings *findings = worker_take(worker);

	assert_int_equal(findings->facts->len, 0);
	findings_free(findings);
	worker_free(worker);
	shelf_free(shelf);
}

/* Megabytes that nobody waits for. */
static void work_is_ended_early(void **state)
{
	(void)state;
	GString *bytes = g_string_new("---\nlang: ar\n---\n");

	while (bytes->len < (gsize)8 << 20)
		g_string_append(bytes, "وصلت 40 حافلة إلى الميناء يوم الثلاثاء 5 مارس 2024\n");
	Shelf *shelf = shelf_of(bytes->str, bytes->len);
	Worker *worker = worker_new(shelf, NULL, 0);
	assert_false(is_done(worker, 0));
	worker_free(worker);
	shelf_free(shelf);
	g_string_free(bytes, TRUE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_work_is_told_when_it_is_done),
		cmocka_unit_test(taking_waits_for_the_work),
		cmocka_unit_test(work_is_ended_early),
	};
	return cmocka_run_group_tests_name("worker", tests, NULL, NULL);
}
