/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "fact/explain.h"

/* What is explained of the place where WORDS begin in BODY. */
static char *explained(const char *body, const char *words)
{
	static const char *const days[] = { "2024-05-06" };
	Set set = set_of(days, &body, 1);
	const char *text = text_bytes(article_text(shelf_article(set.shelf, 0)));
	Reading *reading = reading_new(set.shelf);
	char *out = explain_place(reading, 0, (gsize)(strstr(text, words) - text));

	reading_free(reading);
	set_clear(&set);
	return out;
}

static void assert_explained(const char *body, const char *words, const char *const *wanted)
{
	char *out = explained(body, words);

	for (guint i = 0; wanted[i]; i++)
		if (!strstr(out, wanted[i]))
			fail_msg("«%s» is not in:\n%s", wanted[i], out);
	g_free(out);
}

static void a_fact_has_its_rule_and_its_entries(void **state)
{
	static const char *const wanted[] = { "«12 طنا» quantity: 12 tonne\n",
					      "rule: a number",
					      "status: attributed\n",
					      "source: «سامي الحداد»\n",
					      "verb: «وقال»\n",
					      "unit: tonne",
					      NULL };

	(void)state;
	assert_explained("وقال الوزير سامي الحداد إن السفينة تحمل 12 طنا", "12 طنا", wanted);
}

static void a_name_tells_what_announces_it(void **state)
{
	static const char *const wanted[] = { "person: سامي الحداد\n", "behind a title", NULL };

	(void)state;
	assert_explained("وقال الوزير سامي الحداد إن السفينة غرقت", "سامي", wanted);
}

static void what_gave_way_is_told(void **state)
{
	static const char *const wanted[] = { "date: 2019\n", "rejected: «2019» number: 2019\n",
					      "it is shorter", NULL };

	(void)state;
	assert_explained("غادرت السفينة في عام 2019", "2019", wanted);
}

static void where_nothing_is_the_words_are_told(void **state)
{
	static const char *const wanted[] = { "no fact is found here\n", "«سفينة»",
					      "an ordinary word", NULL };

	(void)state;
	assert_explained("غادرت سفينة قديمة", "سفينة", wanted);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_fact_has_its_rule_and_its_entries),
		cmocka_unit_test(a_name_tells_what_announces_it),
		cmocka_unit_test(what_gave_way_is_told),
		cmocka_unit_test(where_nothing_is_the_words_are_told),
	};
	return cmocka_run_group_tests_name("explain", tests, NULL, NULL);
}
