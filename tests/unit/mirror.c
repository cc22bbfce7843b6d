/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/line.h"
#include "layout/mirror.h"

static void brackets_are_mirrored(void **state)
{
	(void)state;
	assert_int_equal(mirror_of('('), ')');
	assert_int_equal(mirror_of(0xAB), 0xBB);
	assert_int_equal(mirror_of('%'), '%');
}

/* What is mirrored twice is as it was, and nothing else shows the same. */
static void mirroring_is_its_own_way_back(void **state)
{
	(void)state;
	guint mirrored = 0;

	for (guint32 c = 0x2500; c < 0x25A0; c++) {
		assert_int_equal(mirror_of(mirror_of(c)), c);
		mirrored += mirror_of(c) != c;
	}
	assert_int_equal(mirrored, 92);
}

static void arrows_stay(void **state)
{
	(void)state;
	for (guint32 c = 0x2190; c < 0x2200; c++)
		assert_int_equal(mirror_of(c), c);
}

static void a_drawing_fits_together_in_a_line_from_the_right(void **state)
{
	(void)state;
	Grid *grid = grid_new(9, 1);

	line_draw_string(grid, (GridRect){ 0, 0, 9, 1 }, "د ├─┬─╮▌", TRUE, ROLE_TEXT, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(row, " ▐╭─┬─┤ \uFEA9");
	g_free(row);
	grid_clear(grid);
	line_draw_string(grid, (GridRect){ 0, 0, 9, 1 }, "├─┬─╮▌ د", FALSE, ROLE_TEXT, 0);
	row = grid_row(grid, 0);
	assert_string_equal(row, "├─┬─╮▌ \uFEA9");
	g_free(row);
	grid_free(grid);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(brackets_are_mirrored),
		cmocka_unit_test(mirroring_is_its_own_way_back),
		cmocka_unit_test(arrows_stay),
		cmocka_unit_test(a_drawing_fits_together_in_a_line_from_the_right),
	};
	return cmocka_run_group_tests_name("mirror", tests, NULL, NULL);
}
