/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "report/print.h"

static char *print(const char *const *bodies, guint n, int width, guint panes)
{
	Shelf *shelf = shelf_new();
	GArray *facts = fact_array_new();

	for (guint i = 0; i < n; i++) {
		char *name = g_strdup_printf("%u.txt", i + 1);
		shelf_take(shelf, article_from_bytes(name, bodies[i], strlen(bodies[i]), NULL));
		g_free(name);
	}
	Links *links = links_new_empty();
	GString *out = print_spread(shelf, facts, links, (Typography){ 0 }, width, panes);
	links_free(links);
	g_array_unref(facts);
	shelf_free(shelf);
	return g_string_free(out, FALSE);
}

/* The line of OUT that has WORDS; fails where there is none. */
static char *line_with(const char *out, const char *words)
{
	char **lines = g_strsplit(out, "\n", -1);
	char *found = NULL;

	for (guint i = 0; lines[i]; i++)
		if (!found && strstr(lines[i], words))
			found = g_strdup(lines[i]);
	g_strfreev(lines);
	assert_non_null(found);
	return found;
}

static const char *const two[] = { "first headline", "second headline" };

static void the_first_article_stands_at_the_right(void **state)
{
	(void)state;
	char *out = print(two, 2, 90, 2);
	char *line = line_with(out, "first headline");

	assert_non_null(strstr(line, "second headline"));
	assert_true(strstr(line, "second headline") < strstr(line, "│"));
	assert_true(strstr(line, "│") < strstr(line, "first headline"));
	g_free(line);
	g_free(out);
}

static void what_does_not_fit_beside_stands_below(void **state)
{
	(void)state;
	char *out = print(two, 2, 50, 0);
	char *line = line_with(out, "second headline");

	assert_null(strstr(line, "first headline"));
	assert_true(strstr(out, "first headline") < strstr(out, "second headline"));
	g_free(line);
	g_free(out);
}

static void long_articles_are_printed_to_their_end(void **state)
{
	(void)state;
	GString *body = g_string_new("top\n");
	for (guint i = 1; i <= 200; i++)
		g_string_append_printf(body, "paragraph %u.\n", i);
	char *out = print((const char *const[]){ body->str }, 1, 40, 1);

	for (guint i = 1; i <= 200; i++) {
		char *want = g_strdup_printf("paragraph %u.", i);
		g_free(line_with(out, want));
		g_free(want);
	}
	assert_null(strstr(strstr(out, "paragraph 200.") + 1, "paragraph 200."));
	g_string_free(body, TRUE);
	g_free(out);
}

static void a_short_article_is_printed_once(void **state)
{
	(void)state;
	char *out = print((const char *const[]){ "top\nthe only paragraph" }, 1, 40, 1);
	char *first = strstr(out, "the only paragraph");

	assert_non_null(first);
	assert_null(strstr(first + 1, "the only paragraph"));
	assert_string_equal(strchr(first, '\n'), "\n");
	g_free(out);
}

static void the_narrowest_page_is_printed(void **state)
{
	(void)state;
	char *out = print(two, 2, 1, 0);
	assert_true(strlen(out) > 0);
	g_free(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_article_stands_at_the_right),
		cmocka_unit_test(what_does_not_fit_beside_stands_below),
		cmocka_unit_test(long_articles_are_printed_to_their_end),
		cmocka_unit_test(a_short_article_is_printed_once),
		cmocka_unit_test(the_narrowest_page_is_printed),
	};
	return cmocka_run_group_tests_name("print", tests, NULL, NULL);
}
