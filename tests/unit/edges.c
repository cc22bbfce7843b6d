/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/edges.h"

static Edges edges_of(int width, guint shown)
{
	Edges edges = { 0 };

	edges_settle(&edges, width, shown);
	return edges;
}

static void columns_are_equally_wide_at_first(void **state)
{
	(void)state;
	Edges edges = edges_of(101, 3);

	assert_int_equal(edges_width(&edges, 0), 33);
	assert_int_equal(edges_width(&edges, 2), 33);
	assert_int_equal(edges_end(&edges, 0), 101);
	assert_int_equal(edges_end(&edges, 1), 67);
	assert_int_equal(edges_find(&edges, 67), 1);
	assert_int_equal(edges_find(&edges, 66), 0);
}

static void an_edge_is_moved_between_two_columns(void **state)
{
	(void)state;
	Edges edges = edges_of(101, 3);

	edges_move(&edges, 1, 50);
	assert_int_equal(edges_width(&edges, 0), 50);
	assert_int_equal(edges_width(&edges, 1), 16);
	assert_int_equal(edges_width(&edges, 2), 33);
	assert_int_equal(edges_find(&edges, 50), 1);
	edges_move(&edges, 1, 0);
	assert_int_equal(edges_width(&edges, 1), EDGES_LEAST_COLUMN);
	edges_move(&edges, 2, 1000);
	assert_int_equal(edges_width(&edges, 1), EDGES_LEAST_COLUMN);
	assert_int_equal(edges_width(&edges, 0) + edges_width(&edges, 1) + edges_width(&edges, 2),
			 101 - 2 * EDGE_WIDTH);
}

static void another_size_makes_them_equal_again(void **state)
{
	(void)state;
	Edges edges = edges_of(101, 3);

	edges_move(&edges, 1, 50);
	edges_settle(&edges, 101, 3);
	assert_int_equal(edges_width(&edges, 0), 50);
	edges_settle(&edges, 101, 2);
	assert_int_equal(edges_width(&edges, 0), 50);
	assert_int_equal(edges_width(&edges, 1), 50);
}

static void what_has_no_room_does_not_move(void **state)
{
	(void)state;
	Edges edges = edges_of(24, 2);

	edges_move(&edges, 1, 3);
	edges_move(&edges, 0, 3);
	edges_move(&edges, 2, 3);
	assert_int_equal(edges_end(&edges, 1), 12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_are_equally_wide_at_first),
		cmocka_unit_test(an_edge_is_moved_between_two_columns),
		cmocka_unit_test(another_size_makes_them_equal_again),
		cmocka_unit_test(what_has_no_room_does_not_move),
	};

	return cmocka_run_group_tests_name("edges", tests, NULL, NULL);
}
