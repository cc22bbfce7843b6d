/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/text.h"

static Text *text_of(const char *string)
{
	return text_new_take(g_strdup(string), strlen(string));
}

static void assert_boundaries(const char *string, TextUnit unit, const gsize *want, guint n)
{
	Text *text = text_of(string);
	GArray *got = text_boundaries(text, (Span){ 0, strlen(string) }, unit, "ar");

	assert_int_equal(got->len, n);
	for (guint i = 0; i < n; i++)
		assert_int_equal(g_array_index(got, gsize, i), want[i]);
	g_array_unref(got);
	text_free(text);
}

static void graphemes_keep_marks(void **state)
{
	(void)state;
	const gsize want[] = { 0, 4, 6, 7 };
	assert_boundaries("بُن!", TEXT_GRAPHEME, want, 4);
}

static void sentences_end_at_stops(void **state)
{
	(void)state;
	const gsize want[] = { 0, 4, 7 };
	assert_boundaries("Go. Up.", TEXT_SENTENCE, want, 3);
}

static void boundaries_are_offsets_of_the_whole_text(void **state)
{
	(void)state;
	Text *text = text_of("xxab");
	GArray *got = text_boundaries(text, (Span){ 2, 4 }, TEXT_GRAPHEME, NULL);

	assert_int_equal(got->len, 3);
	assert_int_equal(g_array_index(got, gsize, 0), 2);
	assert_int_equal(g_array_index(got, gsize, 2), 4);
	g_array_unref(got);
	text_free(text);
}

static void counts_code_points(void **state)
{
	(void)state;
	Text *text = text_of("a بُن");
	assert_int_equal(text_codepoints(text, (Span){ 0, text_length(text) }), 5);
	text_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(graphemes_keep_marks),
		cmocka_unit_test(sentences_end_at_stops),
		cmocka_unit_test(boundaries_are_offsets_of_the_whole_text),
		cmocka_unit_test(counts_code_points),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
