/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/strip.h"

static char *strip_of(int height, gsize mark_at, const char *sign, Span view)
{
	const char text[] = "0123456789\nabcdefghi\n";
	Article *article = article_from_bytes("a", text, strlen(text), NULL);
	Grid *grid = grid_new(1, height);
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	Mark mark = { .span = { mark_at, mark_at + 1 }, .sign = sign };
	GString *rows = g_string_new(NULL);

	g_array_append_val(marks, mark);
	strip_draw(article, marks, view, grid, (GridRect){ 0, 0, 1, height });
	for (int y = 0; y < height; y++)
		g_string_append(rows, grid_cell(grid, 0, y)->grapheme);
	g_array_unref(marks);
	grid_free(grid);
	article_free(article);
	return g_string_free(rows, FALSE);
}

static void assert_strip(int height, gsize mark_at, const char *sign, Span view, const char *want)
{
	char *got = strip_of(height, mark_at, sign, view);
	assert_string_equal(got, want);
	g_free(got);
}

static void rows_stand_for_equal_shares(void **state)
{
	(void)state;
	assert_strip(4, 12, "≡", (Span){ 0, 5 }, "▓▕▐▕");
	assert_strip(4, 12, NULL, (Span){ 0, 6 }, "▓▓▕▕");
	assert_strip(4, 19, "≡", (Span){ 0, 20 }, "▓▓▓█");
	assert_strip(1, 19, "≡", (Span){ 0, 1 }, "█");
	assert_strip(0, 19, "≡", (Span){ 0, 1 }, "");
}

static void spans_beyond_the_text_count_as_its_ends(void **state)
{
	(void)state;
	assert_strip(3, 99, "≡", (Span){ 99, 99 }, "▕▕█");
	assert_strip(2, 0, NULL, (Span){ 0, 0 }, "▓▕");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_stand_for_equal_shares),
		cmocka_unit_test(spans_beyond_the_text_count_as_its_ends),
	};
	return cmocka_run_group_tests_name("strip", tests, NULL, NULL);
}
