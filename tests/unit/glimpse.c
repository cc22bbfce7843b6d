/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/session/session.h"

static const char *const accounts[] = {
	"---\nlang: ar\ndate: 2024-05-02\n---\nجسر جديد\n\nافتتح الوزير الجسر أمس الأربعاء، "
	"وبلغت كلفته 40 مليون دولار، وعبره 300 راكب.\n",
	"---\nlang: ar\ndate: 2024-05-02\n---\nالجسر\n\nافتتح الجسر في الأول من مايو، وقال الوزير "
	"إن "
	"كلفته 45 مليون دولار.\n",
};

static Shelf *shelf_of_accounts(void)
{
	Shelf *shelf = shelf_new();

	for (gsize i = 0; i < G_N_ELEMENTS(accounts); i++)
		shelf_take(shelf, article_from_bytes(i ? "b" : "a", accounts[i],
						     strlen(accounts[i]), NULL));
	return shelf;
}

/* What the screen shows of DESK. */
static Grid *drawn(const Shelf *shelf, Desk *desk)
{
	Decisions *decisions = decisions_new(shelf, "");
	Session *session = session_new(desk, decisions, 120, 20);
	Grid *grid = grid_new(120, 20);

	session_draw(session, grid);
	session_free(session);
	decisions_free(decisions);
	return grid;
}

static void assert_same(const Grid *a, const Grid *b)
{
	for (int i = 0; i < a->width * a->height; i++)
		assert_true(grid_cells_equal(&a->cells[i], &b->cells[i]));
}

static guint cells_with(const Grid *grid, GridFlag flag)
{
	guint count = 0;

	for (int i = 0; i < grid->width * grid->height; i++)
		count += (grid->cells[i].flags & flag) != 0;
	return count;
}

/* Draw by a glimpse of what is found, and by what is found. */
static void it_looks_as_with_the_findings(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of_accounts();
	Memory *memory = memory_new(shelf);
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	Desk *desk = desk_new(shelf, memory, bindings);
	Findings *findings = findings_of_shelf(shelf, NULL);
	Glimpse *seen = glimpse_new(findings);
	char *lines = glimpse_write(seen);
	Glimpse *glimpse = glimpse_read(lines, shelf);

	assert_non_null(glimpse);
	assert_true(glimpse_link_count(glimpse, LINK_DIFFER) > 0);
	desk_take_glimpse(desk, glimpse);
	Grid *before = drawn(shelf, desk);
	desk_take(desk, findings);
	Grid *after = drawn(shelf, desk);
	assert_true(cells_with(before, GRID_FACT) > 0);
	assert_same(before, after);

	grid_free(before);
	grid_free(after);
	g_free(lines);
	glimpse_free(seen);
	desk_free(desk);
	bindings_free(bindings);
	memory_free(memory);
	shelf_free(shelf);
}

/* It is told that facts are looked for, and not what was found another time. */
static void it_is_not_counted_on_for_long(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of_accounts();
	Desk *desk = desk_new(shelf, NULL, NULL);

	assert_false(desk_tells_facts(desk));
	desk_take_glimpse(desk, glimpse_read("0\tagree\n0\tcompatible\n0\tdiffer\n", shelf));
	assert_true(desk_tells_facts(desk));
	desk_tell_progress(desk, 7);
	assert_false(desk_tells_facts(desk));
	desk_free(desk);
	shelf_free(shelf);
}

#define LINKS "1\tagree\n0\tcompatible\n0\tdiffer\n"

/* Whoever wrote that: what cannot be there is not shown. */
static void lines_that_cannot_be_are_refused(void **state)
{
	(void)state;
	static const char *const lines[] = {
		"",
		"nonsense",
		"1\tagree\n",
		LINKS "0\n",
		LINKS "9\t34\t40\tdate\tnone\n",
		LINKS "0\t34\t4000000000\tdate\tnone\n",
		LINKS "0\t40\t34\tdate\tnone\n",
		LINKS "0\t34\t35\tdate\tnone\n", /* half a letter */
		LINKS "0\t-1\t40\tdate\tnone\n",
		LINKS "0\t34\t40\tdatum\tnone\n",
		LINKS "0\t34\t40\tdate\tagrees\n",
		LINKS "0\t34\t40\tdate\tnone",
		LINKS "0\t41\t43\tdate\tnone\n0\t34\t40\tdate\tnone\n",
	};
	Shelf *shelf = shelf_of_accounts();

	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++)
		assert_null(glimpse_read(lines[i], shelf));
	Glimpse *glimpse = glimpse_read(LINKS "0\t34\t40\tdate\tnone\n", shelf);
	assert_int_equal(glimpse_count(glimpse), 1);
	assert_int_equal(glimpse_article_count(glimpse, 0), 1);
	assert_int_equal(glimpse_article_count(glimpse, 1), 0);
	glimpse_free(glimpse);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_looks_as_with_the_findings),
		cmocka_unit_test(it_is_not_counted_on_for_long),
		cmocka_unit_test(lines_that_cannot_be_are_refused),
	};
	return cmocka_run_group_tests_name("glimpse", tests, NULL, NULL);
}
