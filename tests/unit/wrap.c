/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/wrap.h"

/* The drawn graphemes of each line of STRING at WIDTH, lines parted by bars. */
static void assert_lines(const char *string, int width, const char *want)
{
	Breaker *breaker = breaker_new("ar");
	GArray *clusters =
		clusters_new(string, strlen(string), 0, FALSE, (Typography){ 0 }, breaker);
	GString *got = g_string_new(NULL);

	breaker_free(breaker);
	GArray *lines = wrap_lines(clusters, width);
	guint next = 0;
	for (guint i = 0; i < lines->len; i++) {
		Line line = g_array_index(lines, Line, i);
		int columns = 0;
		assert_int_equal(line.start, next);
		next = line.end;
		g_string_append(got, i ? "|" : "");
		for (guint n = line.start; n < line.shown; n++) {
			const Cluster *cluster = &g_array_index(clusters, Cluster, n);
			g_string_append(got, cluster->grapheme);
			columns += cluster->width;
		}
		assert_int_equal(columns, line.width);
	}
	assert_int_equal(next, clusters->len);
	assert_string_equal(got->str, want);
	g_array_unref(lines);
	g_string_free(got, TRUE);
	g_array_unref(clusters);
}

static void lines_end_between_words(void **state)
{
	(void)state;
	assert_lines("one two three", 7, "one two|three");
	assert_lines("one two three", 8, "one two|three");
	assert_lines("one two three", 6, "one|two|three");
	assert_lines("one", 10, "one");
}

static void spaces_hang_at_the_end(void **state)
{
	(void)state;
	assert_lines("one   two", 4, "one|two");
	assert_lines("one two  ", 7, "one two");
	assert_lines("   ", 2, "");
}

static void a_long_word_is_broken(void **state)
{
	(void)state;
	assert_lines("a extraordinary b", 5, "a|extra|ordin|ary b");
	assert_lines("abc", 1, "a|b|c");
	assert_lines("漢字", 1, "漢|字");
	assert_lines("漢字語", 5, "漢字|語");
}

static void a_broken_word_keeps_its_joins(void **state)
{
	(void)state;
	assert_lines("بيت", 2, "\uFE91\uFEF4|\uFE96");
}

static void lam_alef_counts_one_column(void **state)
{
	(void)state;
	assert_lines("لا لا", 3, "\uFEFB \uFEFB");
}

static void some_words_stay_together(void **state)
{
	(void)state;
	assert_lines("x 100\u00A0km y", 8, "x 100 km|y");
	assert_lines("a (bc) d", 5, "a|(bc)|d");
	assert_lines("ab\u00ADcd", 3, "abc|d");
}

static void a_break_before_invisible_characters_counts(void **state)
{
	(void)state;
	assert_lines("one \u200Ftwo", 5, "one|two");
	assert_lines("one\u200Btwo", 4, "one|two");
}

static void nothing_is_one_empty_line(void **state)
{
	(void)state;
	assert_lines("", 5, "");
	assert_lines("\u200F", 5, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_end_between_words),
		cmocka_unit_test(spaces_hang_at_the_end),
		cmocka_unit_test(a_long_word_is_broken),
		cmocka_unit_test(a_broken_word_keeps_its_joins),
		cmocka_unit_test(lam_alef_counts_one_column),
		cmocka_unit_test(some_words_stay_together),
		cmocka_unit_test(a_break_before_invisible_characters_counts),
		cmocka_unit_test(nothing_is_one_empty_line),
	};
	return cmocka_run_group_tests_name("wrap", tests, NULL, NULL);
}
