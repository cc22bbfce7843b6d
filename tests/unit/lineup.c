/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/lineup.h"

/* The articles that have columns, from the right. */
static void assert_columns(const Lineup *lineup, const char *expected)
{
	GString *columns = g_string_new("");

	for (guint i = 0; i < lineup_count(lineup); i++)
		g_string_append_printf(columns, "%u", lineup_article(lineup, i));
	assert_string_equal(columns->str, expected);
	g_string_free(columns, TRUE);
}

static void columns_lie_as_the_articles_do(void **state)
{
	(void)state;
	Lineup *lineup = lineup_new(3), *none = lineup_new(0);

	assert_columns(lineup, "012");
	assert_columns(none, "");
	lineup_free(lineup);
	lineup_free(none);
}

static void a_hidden_column_comes_back_where_it_was(void **state)
{
	(void)state;
	Lineup *lineup = lineup_new(4);

	assert_true(lineup_hide(lineup, 1));
	assert_false(lineup_hide(lineup, 1));
	assert_columns(lineup, "023");
	assert_true(lineup_is_hidden(lineup, 1));
	assert_int_equal(lineup_place(lineup, 1), 1);
	assert_int_equal(lineup_place(lineup, 3), 2);
	lineup_show(lineup, 1);
	assert_columns(lineup, "0123");
	lineup_free(lineup);
}

static void the_last_column_stays(void **state)
{
	(void)state;
	Lineup *lineup = lineup_new(2);

	assert_true(lineup_hide(lineup, 1));
	assert_int_equal(lineup_place(lineup, 1), 0);
	assert_false(lineup_hide(lineup, 0));
	assert_columns(lineup, "0");
	lineup_free(lineup);
}

static void a_column_moves_past_hidden_ones(void **state)
{
	(void)state;
	Lineup *lineup = lineup_new(4);

	assert_false(lineup_move(lineup, 0, -1));
	assert_false(lineup_move(lineup, 3, 1));
	assert_true(lineup_move(lineup, 0, 1));
	assert_columns(lineup, "1023");
	assert_true(lineup_hide(lineup, 0));
	assert_true(lineup_move(lineup, 2, -1));
	assert_columns(lineup, "213");
	assert_false(lineup_move(lineup, 0, 1));
	assert_true(lineup_hide(lineup, 1));
	assert_true(lineup_move(lineup, 2, 1));
	assert_columns(lineup, "32");
	lineup_show(lineup, 0);
	lineup_show(lineup, 1);
	assert_columns(lineup, "1032");
	lineup_free(lineup);
}

static void an_order_may_name_some_only(void **state)
{
	(void)state;
	const guint order[] = { 2, 9, 2, 0 };
	Lineup *lineup = lineup_new(4);

	lineup_set_order(lineup, order, G_N_ELEMENTS(order));
	assert_columns(lineup, "2013");
	assert_int_equal(lineup_order(lineup)[0], 2);
	lineup_free(lineup);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_lie_as_the_articles_do),
		cmocka_unit_test(a_hidden_column_comes_back_where_it_was),
		cmocka_unit_test(the_last_column_stays),
		cmocka_unit_test(a_column_moves_past_hidden_ones),
		cmocka_unit_test(an_order_may_name_some_only),
	};
	return cmocka_run_group_tests_name("lineup", tests, NULL, NULL);
}
