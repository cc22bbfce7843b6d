/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/frame/ruler.h"

#define WIDTH 80

static Grid *page_in(TextOrder order)
{
	Grid *grid = grid_new(WIDTH, ruler_height());

	grid->typography.order = order;
	ruler_draw(grid, &(RulerNotes){ .driver = "visual", .reason = "a test" });
	return grid;
}

static gboolean is_arabic(const GridCell *cell)
{
	return g_str_has_prefix(cell->grapheme, "\xD8") ||
	       g_str_has_prefix(cell->grapheme, "\xD9") || g_str_has_prefix(cell->grapheme, "\xEF");
}

/* What no terminal puts in another order: Latin digits, dots, signs. */
static void rulers_hold_no_letter_that_is_ordered(Grid *grid)
{
	for (int y = 0; y < grid->height; y++)
		for (int x = 0; x < grid->width; x++) {
			const GridCell *cell = grid_cell(grid, x, y);
			if (cell->role == ROLE_KEY && strcmp(cell->grapheme, "،") != 0)
				assert_false(is_arabic(cell));
		}
}

/* Above every cell of a sample stands what must be seen there. */
static void samples_are_measured(Grid *grid)
{
	guint measured = 0;

	for (int y = 1; y < grid->height; y++)
		for (int x = 0; x < grid->width; x++) {
			const GridCell *cell = grid_cell(grid, x, y);
			const GridCell *above = grid_cell(grid, x, y - 1);
			if (cell->role != ROLE_TEXT || grid_cell_is_blank(cell))
				continue;
			assert_int_equal(above->role, ROLE_KEY);
			assert_false(grid_cell_is_blank(above));
			measured++;
		}
	assert_true(measured > 150);
}

static void the_page_tells_what_must_be_seen(void **state)
{
	(void)state;
	static const TextOrder orders[] = { ORDER_VISUAL, ORDER_LOGICAL };

	for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
		Grid *grid = page_in(orders[i]);
		rulers_hold_no_letter_that_is_ordered(grid);
		samples_are_measured(grid);
		grid_free(grid);
	}
}

static void words_are_counted_as_they_are_read(void **state)
{
	(void)state;
	Grid *visual = page_in(ORDER_VISUAL), *logical = page_in(ORDER_LOGICAL);
	char *from_right = grid_row(visual, 6), *from_left = grid_row(logical, 6);

	assert_non_null(strstr(from_right, "···3 ····2 ···1"));
	assert_non_null(strstr(from_left, "1··· 2···· 3····"));
	g_free(from_right);
	g_free(from_left);
	grid_free(visual);
	grid_free(logical);
}

static void any_size_will_do(void **state)
{
	(void)state;
	for (int size = 1; size < 100; size += 7) {
		Grid *grid = grid_new(size, size);
		ruler_draw(grid, &(RulerNotes){ .driver = "rlo", .reason = "a test" });
		grid_free(grid);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_page_tells_what_must_be_seen),
		cmocka_unit_test(words_are_counted_as_they_are_read),
		cmocka_unit_test(any_size_will_do),
	};
	return cmocka_run_group_tests_name("ruler", tests, NULL, NULL);
}
