/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/keys/pace.h"

/* The lines that COMMAND goes where ten are in view; 0 for none. */
static gint64 lines_of(Command command, guint count)
{
	KeymapRequest request = { command, count, NULL };
	gint64 lines = 0;

	return pace_lines(&request, 10, &lines) ? lines : 0;
}

static void a_page_leaves_a_line(void **state)
{
	(void)state;
	assert_int_equal(lines_of(COMMAND_LINE_DOWN, 0), 1);
	assert_int_equal(lines_of(COMMAND_LINE_UP, 3), -3);
	assert_int_equal(lines_of(COMMAND_HALF_DOWN, 0), 5);
	assert_int_equal(lines_of(COMMAND_PAGE_UP, 2), -18);
	assert_true(lines_of(COMMAND_START, 0) <= -PACE_ALL);
	assert_true(lines_of(COMMAND_END, 7) >= PACE_ALL);
	assert_int_equal(lines_of(COMMAND_HELP, 0), 0);
}

/* No view is too small to be gone through. */
static void every_motion_moves(void **state)
{
	(void)state;
	KeymapRequest request = { COMMAND_PAGE_DOWN, 0, NULL };
	gint64 lines;

	assert_true(pace_lines(&request, 1, &lines));
	assert_int_equal(lines, 1);
	request.command = COMMAND_HALF_UP;
	assert_true(pace_lines(&request, 1, &lines));
	assert_int_equal(lines, -1);
}

/* From the second of three articles; what is said is in MESSAGE. */
static guint article_after(Command command, guint count, GString *message)
{
	const PaceArticles articles = { 3, COMMAND_COLUMN_LEFT, COMMAND_COLUMN_RIGHT };
	KeymapRequest request = { command, count, NULL };
	guint article = 1;

	g_string_truncate(message, 0);
	assert_true(pace_article(&articles, &request, &article, message));
	return article;
}

static void neighbours_end_and_the_round_does_not(void **state)
{
	(void)state;
	GString *message = g_string_new("");

	assert_int_equal(article_after(COMMAND_COLUMN_LEFT, 0, message), 2);
	assert_int_equal(article_after(COMMAND_COLUMN_LEFT, 9, message), 2);
	assert_int_equal(article_after(COMMAND_COLUMN_RIGHT, 9, message), 0);
	assert_int_equal(article_after(COMMAND_ARTICLE_PREVIOUS, 0, message), 0);
	assert_int_equal(article_after(COMMAND_ARTICLE_NEXT, 0, message), 2);
	assert_int_equal(article_after(COMMAND_ARTICLE_NEXT, 1, message), 0);
	assert_int_equal(article_after(COMMAND_ARTICLE, 3, message), 2);
	assert_string_equal(message->str, "");
	g_string_free(message, TRUE);
}

static void an_article_that_is_not_there_is_told(void **state)
{
	(void)state;
	GString *message = g_string_new("");

	assert_int_equal(article_after(COMMAND_ARTICLE, 4, message), 1);
	assert_string_equal(message->str, "there are only 3 articles");
	g_string_free(message, TRUE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_leaves_a_line),
		cmocka_unit_test(every_motion_moves),
		cmocka_unit_test(neighbours_end_and_the_round_does_not),
		cmocka_unit_test(an_article_that_is_not_there_is_told),
	};
	return cmocka_run_group_tests_name("pace", tests, NULL, NULL);
}
