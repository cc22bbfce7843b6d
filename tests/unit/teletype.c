/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/line.h"
#include "ui/screen/teletype.h"

static void write_row(Grid *grid, int y, const char *text)
{
	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_TEXT);
	line_draw_string(grid, (GridRect){ 1, y, line_string_width(text, grid->typography), 1 },
			 text, FALSE, ROLE_TEXT, 0);
}

static void assert_news(const Grid *grid, GHashTable *shown, const char *expected)
{
	char *news = teletype_news(grid, shown);

	assert_string_equal(news, expected);
	g_free(news);
}

static void only_rows_that_were_not_there_are_written(void **state)
{
	(void)state;
	GHashTable *shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Grid *grid = grid_new(30, 3);

	write_row(grid, 0, "a first line");
	write_row(grid, 2, "a last one");
	assert_news(grid, shown, "a first line\na last one\n");
	assert_news(grid, shown, "");
	write_row(grid, 1, "between them");
	assert_news(grid, shown, "between them\n");
	write_row(grid, 0, "between them");
	write_row(grid, 1, "a last one");
	write_row(grid, 2, "scrolled by one");
	assert_news(grid, shown, "scrolled by one\n");
	write_row(grid, 0, "a first line");
	assert_news(grid, shown, "a first line\n");
	grid_free(grid);
	g_hash_table_unref(shown);
}

static void marks_beside_words_are_no_news(void **state)
{
	(void)state;
	GHashTable *shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Grid *grid = grid_new(30, 1);

	write_row(grid, 0, "it came at noon today");
	assert_news(grid, shown, "it came at noon today\n");
	write_row(grid, 0, "it came at≡noon]today");
	assert_news(grid, shown, "");
	grid_free(grid);
	g_hash_table_unref(shown);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_rows_that_were_not_there_are_written),
		cmocka_unit_test(marks_beside_words_are_no_news),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
