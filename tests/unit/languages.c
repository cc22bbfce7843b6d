/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is found in each language but Arabic: tests/cases/languages/LANGUAGE.tsv holds a sentence
 * and, behind a tab, the facts of value in it as found.h writes them. All were written on the day
 * DAY, a Thursday.
 */
#include "tests/unit/found.h"

#include <stdlib.h>

#include "fact/extract.h"

#define DAY "2024-03-14"

/* Bare numbers and ranks are found too, but are no values. */
static gboolean is_value(const Fact *fact)
{
	return fact->kind <= FACT_PERCENT;
}

static char *found_in(const char *language, const char *words)
{
	char *bytes = g_strdup_printf("---\ndate: %s\nlang: %s\n---\n%s\n", DAY, language, words);
	Shelf *shelf = shelf_new();
	shelf_take(shelf, article_from_bytes("a", bytes, strlen(bytes), NULL));
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);

	for (guint i = facts->len; i-- > 0;)
		if (!is_value(&g_array_index(facts, Fact, i)))
			g_array_remove_index(facts, i);
	char *found = found_string(article_text(shelf_article(shelf, 0)), facts);
	g_array_unref(facts);
	reading_free(reading);
	shelf_free(shelf);
	g_free(bytes);
	return found;
}

/* How many cases of LANGUAGE do not hold; each is printed. */
static guint failures_of(const char *language, guint *cases)
{
	char *path =
		g_strdup_printf("%s/tests/cases/languages/%s.tsv", getenv("top_srcdir"), language);
	guint failures = 0;
	char *text;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		char *tab = strchr(*line, '\t');
		if (!tab || **line == '#')
			continue;
		*tab = '\0';
		char *found = found_in(language, *line);
		(*cases)++;
		if (strcmp(found, tab + 1) != 0) {
			print_message("# in:       %s\n# expected: %s\n# found:    %s\n", *line,
				      tab + 1, found);
			failures++;
		}
		g_free(found);
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	return failures;
}

static void assert_cases(void **state)
{
	guint cases = 0;

	assert_int_equal(failures_of(*state, &cases), 0);
	assert_true(cases >= 15);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_prestate(assert_cases, (void *)"en"),
		cmocka_unit_test_prestate(assert_cases, (void *)"fa"),
		cmocka_unit_test_prestate(assert_cases, (void *)"fr"),
		cmocka_unit_test_prestate(assert_cases, (void *)"he"),
		cmocka_unit_test_prestate(assert_cases, (void *)"ru"),
		cmocka_unit_test_prestate(assert_cases, (void *)"tr"),
		cmocka_unit_test_prestate(assert_cases, (void *)"ur"),
	};

	return cmocka_run_group_tests_name("languages", tests, NULL, NULL);
}
