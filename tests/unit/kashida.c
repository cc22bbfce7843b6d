/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/kashida.h"

/* The ranks between the letters of WORD, a digit each. */
static void assert_ranks(const char *word, const char *want)
{
	GArray *clusters = clusters_new(word, strlen(word), 0, TRUE, (Typography){ 0 }, NULL);
	GString *ranks = g_string_new("");

	for (guint i = 0; i + 1 < clusters->len; i++) {
		const Cluster *first = &g_array_index(clusters, Cluster, i);
		g_string_append_printf(ranks, "%u", kashida_rank(first, first + 1));
	}
	assert_string_equal(ranks->str, want);
	g_string_free(ranks, TRUE);
	g_array_unref(clusters);
}

static void only_joined_letters_are_drawn_out(void **state)
{
	(void)state;
	assert_ranks("دار", "00");
	assert_ranks("وزارة", "0000");
	assert_ranks("ب ب", "00");
	assert_ranks("م\u200Cم", "0");
	assert_ranks("abc", "00");
	assert_ranks("שלום", "000");
	assert_ranks("ܫܠܡ", "00");
}

static void a_lam_and_its_alef_are_one(void **state)
{
	(void)state;
	assert_ranks("لا", "");
	assert_ranks("بلا", "4");
	assert_ranks("سلام", "20");
}

static void some_places_are_better(void **state)
{
	(void)state;
	assert_ranks("مـن", "11");
	assert_ranks("مسجد", "723");
	assert_ranks("مصر", "72");
	assert_ranks("جملة", "773");
	assert_ranks("جمال", "740");
	assert_ranks("بير", "77");
	assert_ranks("ثري", "50");
	assert_ranks("بي", "5");
	assert_ranks("نفق", "76");
	assert_ranks("قمح", "77");
}

/* A letter without forms is joined where its neighbour's form says so. */
static void letters_without_forms_are_drawn_out_too(void **state)
{
	(void)state;
	assert_ranks("بڵب", "77");
	assert_ranks("مُدُن", "30");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_joined_letters_are_drawn_out),
		cmocka_unit_test(a_lam_and_its_alef_are_one),
		cmocka_unit_test(some_places_are_better),
		cmocka_unit_test(letters_without_forms_are_drawn_out_too),
	};
	return cmocka_run_group_tests_name("kashida", tests, NULL, NULL);
}
