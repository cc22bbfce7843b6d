/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Arabic sentences and what is to be found of one kind in them: tests/cases/KIND/ar.tsv holds a
 * sentence and, behind a tab, the facts of KIND as found.h writes them; none where nothing stands
 * behind the tab. All were written on the day DAY, a Thursday.
 */
#include "tests/unit/found.h"

#include <stdlib.h>

#include "fact/extract.h"

#define DAY "2024-03-14"

static char *found_in(FactKind kind, const char *words)
{
	char *bytes = g_strdup_printf("---\ndate: %s\nlang: ar\n---\n%s\n", DAY, words);
	Shelf *shelf = shelf_new();
	shelf_take(shelf, article_from_bytes("a", bytes, strlen(bytes), NULL));
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);

	for (guint i = facts->len; i-- > 0;)
		if (g_array_index(facts, Fact, i).kind != kind)
			g_array_remove_index(facts, i);
	char *found = found_string(article_text(shelf_article(shelf, 0)), facts);
	g_array_unref(facts);
	reading_free(reading);
	shelf_free(shelf);
	g_free(bytes);
	return found;
}

static gboolean holds(FactKind kind, const char *sentence, const char *wanted)
{
	char *found = found_in(kind, sentence);
	gboolean good = strcmp(found, wanted) == 0;

	if (!good)
		print_message("# in:       %s\n# expected: %s\n# found:    %s\n", sentence, wanted,
			      found);
	g_free(found);
	return good;
}

/* How many cases of KIND do not hold; each is printed. */
static guint failures_of(FactKind kind, guint *cases)
{
	char *path = g_strdup_printf("%s/tests/cases/%s/ar.tsv", getenv("top_srcdir"),
				     fact_kind_name(kind));
	guint failures = 0;
	char *text;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		char *tab = strchr(*line, '\t');
		if (!tab || **line == '#')
			continue;
		*tab = '\0';
		(*cases)++;
		failures += holds(kind, *line, tab + 1) ? 0 : 1;
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	return failures;
}

static void assert_cases(void **state)
{
	const FactKind *kind = *state;
	guint cases = 0;

	assert_int_equal(failures_of(*kind, &cases), 0);
	assert_true(cases >= 20);
}

static const FactKind kinds[] = { FACT_DATE,  FACT_DURATION, FACT_QUANTITY, FACT_COUNT,
				  FACT_MONEY, FACT_PERCENT,  FACT_SET };

int main(void)
{
	struct CMUnitTest tests[G_N_ELEMENTS(kinds)];

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		tests[i] = (struct CMUnitTest){ .name = fact_kind_name(kinds[i]),
						.test_func = assert_cases,
						.initial_state = (gpointer)&kinds[i] };
	return cmocka_run_group_tests_name("cases", tests, NULL, NULL);
}
