/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/grid.h"

static GridCell *put(Grid *grid, int x, int y, const char *grapheme, int width)
{
	return grid_put(grid, x, y, grapheme, strlen(grapheme), width,
			(GridInk){ ROLE_TEXT, 0, GRID_NO_ARTICLE });
}

static void assert_row(const Grid *grid, int y, const char *want)
{
	char *row = grid_row(grid, y);
	assert_string_equal(row, want);
	g_free(row);
}

static void a_new_grid_is_blank(void **state)
{
	(void)state;
	Grid *grid = grid_new(3, 2);

	assert_row(grid, 0, "");
	assert_int_equal(grid_cell(grid, 2, 1)->width, 1);
	assert_int_equal(grid_cell(grid, 2, 1)->article, GRID_NO_ARTICLE);
	assert_int_equal(grid->cursor_x, -1);
	grid_free(grid);
	grid_free(NULL);
}

static void a_row_reads_from_left_to_right(void **state)
{
	(void)state;
	Grid *grid = grid_new(6, 1);

	put(grid, 1, 0, "a", 1);
	put(grid, 2, 0, "漢", 2);
	put(grid, 4, 0, "b", 1);
	assert_row(grid, 0, " a漢b");
	grid_clear(grid);
	assert_row(grid, 0, "");
	grid_free(grid);
}

static void what_lies_outside_is_clipped(void **state)
{
	(void)state;
	Grid *grid = grid_new(3, 1);

	assert_null(put(grid, -1, 0, "a", 1));
	assert_null(put(grid, 3, 0, "a", 1));
	assert_null(put(grid, 0, 1, "a", 1));
	assert_null(put(grid, 2, 0, "漢", 2));
	assert_null(grid_cell(grid, 0, -1));
	grid_fill(grid, (GridRect){ -5, -5, 6, 20 }, "x", ROLE_FRAME);
	assert_row(grid, 0, "x");
	assert_int_equal(grid_cell(grid, 0, 0)->role, ROLE_FRAME);
	grid_free(grid);
}

static void half_of_a_wide_cell_is_never_left(void **state)
{
	(void)state;
	Grid *grid = grid_new(4, 1);

	put(grid, 0, 0, "漢", 2);
	put(grid, 1, 0, "a", 1);
	assert_row(grid, 0, " a");
	put(grid, 0, 0, "漢", 2);
	put(grid, 2, 0, "字", 2);
	put(grid, 1, 0, "語", 2);
	assert_row(grid, 0, " 語");
	assert_int_equal(grid_cell(grid, 3, 0)->width, 1);
	put(grid, 1, 0, "b", 1);
	assert_row(grid, 0, " b");
	assert_int_equal(grid_cell(grid, 2, 0)->width, 1);
	grid_free(grid);
}

static void cells_are_equal_when_they_look_the_same(void **state)
{
	(void)state;
	Grid *grid = grid_new(2, 1);
	GridCell *a = put(grid, 0, 0, "a", 1), *b = put(grid, 1, 0, "a", 1);

	b->source = (Span){ 3, 4 };
	assert_true(grid_cells_equal(a, b));
	b->flags = GRID_FOCUS;
	assert_false(grid_cells_equal(a, b));
	grid_free(grid);
}

static void a_role_is_changed_within_a_rectangle(void **state)
{
	(void)state;
	Grid *grid = grid_new(3, 2);

	put(grid, 1, 1, "a", 1)->role = ROLE_NAME;
	grid_change_role(grid, (GridRect){ 1, 0, 2, 2 }, ROLE_TEXT, ROLE_DIM);
	assert_int_equal(grid_cell(grid, 0, 0)->role, ROLE_TEXT);
	assert_int_equal(grid_cell(grid, 2, 1)->role, ROLE_DIM);
	assert_int_equal(grid_cell(grid, 1, 1)->role, ROLE_NAME);
	grid_free(grid);
}

static void a_grid_may_have_no_cells(void **state)
{
	(void)state;
	Grid *grid = grid_new(0, 0);

	assert_null(put(grid, 0, 0, "a", 1));
	grid_free(grid);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_grid_is_blank),
		cmocka_unit_test(a_row_reads_from_left_to_right),
		cmocka_unit_test(what_lies_outside_is_clipped),
		cmocka_unit_test(half_of_a_wide_cell_is_never_left),
		cmocka_unit_test(cells_are_equal_when_they_look_the_same),
		cmocka_unit_test(a_role_is_changed_within_a_rectangle),
		cmocka_unit_test(a_grid_may_have_no_cells),
	};
	return cmocka_run_group_tests_name("grid", tests, NULL, NULL);
}
