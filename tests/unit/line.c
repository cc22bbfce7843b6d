/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/line.h"

static Text *text_of(const char *string)
{
	return text_new_take(g_strdup(string), strlen(string));
}

static Paragraph *paragraph_of(const Text *text, gboolean rtl)
{
	Breaker *breaker = breaker_new("ar");
	Paragraph *paragraph = paragraph_new(text, (Span){ 0, text_length(text) }, rtl,
					     (Typography){ 0 }, breaker);

	breaker_free(breaker);
	return paragraph;
}

/* The lines of STRING in a right-to-left article of WIDTH columns, as they are seen. */
static void assert_seen(const char *string, int width, const char *want)
{
	Text *text = text_of(string);
	Paragraph *paragraph = paragraph_of(text, TRUE);
	GArray *lines = paragraph_wrap(paragraph, width);
	Grid *grid = grid_new(width, 1);
	GString *got = g_string_new(NULL);

	for (guint i = 0; i < lines->len; i++) {
		grid_clear(grid);
		paragraph_draw(paragraph, g_array_index(lines, Line, i), grid,
			       (GridRect){ 0, 0, width, 1 }, (GridInk){ ROLE_TEXT, 0, 0 });
		char *row = grid_row(grid, 0);
		g_string_append_printf(got, "%s%s", i ? "\n" : "", row);
		g_free(row);
	}
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	grid_free(grid);
	g_array_unref(lines);
	paragraph_free(paragraph);
	text_free(text);
}

static void right_to_left_lines_end_flush_right(void **state)
{
	(void)state;
	assert_seen("دار", 5, "  \uFEAD\uFE8D\uFEA9");
	assert_seen("دار زر", 4, " \uFEAD\uFE8D\uFEA9\n  \uFEAD\uFEAF");
	assert_seen("OK then", 5, "OK\nthen");
}

static void numbers_and_names_keep_their_order(void **state)
{
	(void)state;
	/* An Arabic letter before digits makes 10-15 two numbers; UAX #9 wants them so. */
	assert_seen("د 10-15", 7, "15-10 \uFEA9");
	assert_seen("10-15 د", 7, "\uFEA9 10-15");
	assert_seen("د %25", 5, "25% \uFEA9");
	assert_seen("59 كم/ساعة د", 12, "\uFEA9 \uFE94\uFECB\uFE8E\uFEB3/\uFEE2\uFEDB 59");
	assert_seen("د (NK News) ر", 13, "\uFEAD (NK News) \uFEA9");
	assert_seen("د ١٢٫٥ ر", 8, "\uFEAD ١٢٫٥ \uFEA9");
}

static void a_name_at_the_start_does_not_turn_the_line(void **state)
{
	(void)state;
	assert_seen("NASA دار", 9, " \uFEAD\uFE8D\uFEA9 NASA");
}

static void order_is_the_paragraphs_not_the_lines(void **state)
{
	(void)state;
	assert_seen("دار Pro Max زر", 8, " Pro \uFEAD\uFE8D\uFEA9\n  \uFEAD\uFEAF Max");
}

static void an_override_turns_nothing_round(void **state)
{
	(void)state;
	assert_seen("د \u202E59 km\u202C.", 8, ".km 59 \uFEA9");
	assert_seen("a \u202Eb59\u202C", 5, "a b59");
}

/* They are not seen, but keep what stands at both their sides from being ordered as one. */
static void direction_marks_keep_apart(void **state)
{
	(void)state;
	assert_seen("\u05D0 ab\u200Fcd", 6, "cdab \u05D0");
	assert_seen("\u05D0 ab\u200Dcd", 6, "abcd \u05D0");
}

static void a_hanging_space_shifts_nothing(void **state)
{
	(void)state;
	assert_seen("دار   زر", 3, "\uFEAD\uFE8D\uFEA9\n \uFEAD\uFEAF");
}

static void every_cell_knows_its_bytes(void **state)
{
	(void)state;
	Text *text = text_of("لا 😀");
	Paragraph *paragraph = paragraph_of(text, TRUE);
	GArray *lines = paragraph_wrap(paragraph, 6);
	Grid *grid = grid_new(8, 1);

	paragraph_draw(paragraph, g_array_index(lines, Line, 0), grid, (GridRect){ 1, 0, 6, 1 },
		       (GridInk){ ROLE_HEADLINE, GRID_BOLD, 3 });
	const GridCell *lam = grid_cell(grid, 6, 0), *face = grid_cell(grid, 3, 0);
	assert_string_equal(lam->grapheme, "\uFEFB");
	assert_int_equal(lam->article, 3);
	assert_int_equal(lam->source.end, 4);
	assert_int_equal(lam->role, ROLE_HEADLINE);
	assert_int_equal(lam->flags, GRID_BOLD);
	assert_int_equal(face->width, 2);
	assert_int_equal(face[1].source.start, 5);
	assert_int_equal(face[1].article, 3);
	assert_int_equal(grid_cell(grid, 7, 0)->article, GRID_NO_ARTICLE);
	grid_free(grid);
	g_array_unref(lines);
	paragraph_free(paragraph);
	text_free(text);
}

static void clusters_and_columns_are_a_pair(void **state)
{
	(void)state;
	Text *text = text_of("الأمم 2,5 (A😀b) لَا، ١٢-٣ ok\u200E.");
	Paragraph *paragraph = paragraph_of(text, TRUE);

	for (int width = 2; width < 40; width++) {
		GArray *lines = paragraph_wrap(paragraph, width);
		for (guint l = 0; l < lines->len; l++) {
			Line line = g_array_index(lines, Line, l);
			for (guint i = line.start; i < line.shown; i++) {
				guint back = G_MAXUINT;
				int column = paragraph_column(paragraph, line, width, i);
				assert_in_range(column, 0, width - 1);
				assert_true(paragraph_cluster_at_column(paragraph, line, width,
									column, &back));
				assert_int_equal(back, i);
			}
			assert_int_equal(paragraph_column(paragraph, line, width, line.shown), -1);
		}
		g_array_unref(lines);
	}
	paragraph_free(paragraph);
	text_free(text);
}

static void a_column_beside_the_line_finds_its_end(void **state)
{
	(void)state;
	Text *text = text_of("دار");
	Paragraph *paragraph = paragraph_of(text, TRUE);
	Line line = { 0, 3, 3, 3 };
	guint cluster;

	assert_true(paragraph_cluster_at_column(paragraph, line, 10, 0, &cluster));
	assert_int_equal(cluster, 2);
	assert_true(paragraph_cluster_at_column(paragraph, line, 10, 99, &cluster));
	assert_int_equal(cluster, 0);
	assert_int_equal(paragraph_cluster_at(paragraph, 3), 1);
	assert_int_equal(paragraph_cluster_at(paragraph, 99), 2);
	paragraph_free(paragraph);
	text_free(text);
}

static void assert_string_drawn(const char *string, int width, gboolean rtl, const char *want)
{
	Grid *grid = grid_new(width + 2, 1);

	line_draw_string(grid, (GridRect){ 1, 0, width, 1 }, string, rtl, ROLE_STATUS, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(row, want);
	assert_int_equal(grid_cell(grid, 1, 0)->article, GRID_NO_ARTICLE);
	g_free(row);
	grid_free(grid);
}

static void strings_are_cut_at_their_logical_end(void **state)
{
	(void)state;
	assert_string_drawn("one two", 7, FALSE, " one two");
	assert_string_drawn("one two", 6, FALSE, " one t…");
	assert_string_drawn("one two", 5, FALSE, " one…");
	assert_string_drawn("دار زر", 4, TRUE, " …\uFEAD\uFE8D\uFEA9");
	assert_string_drawn("دار زر", 6, TRUE, " \uFEAD\uFEAF \uFEAD\uFE8D\uFEA9");
	assert_string_drawn("漢漢", 3, TRUE, " …漢");
	assert_string_drawn("漢漢", 2, TRUE, "  …");
	assert_string_drawn("ab", 1, TRUE, " …");
	assert_string_drawn("ab", 0, TRUE, "");
	assert_string_drawn("q", 3, TRUE, "   q");
}

static void widths_of_strings_are_those_of_cells(void **state)
{
	(void)state;
	assert_int_equal(line_string_width("لا 漢", (Typography){ 0 }), 4);
	assert_int_equal(line_string_width("\u2068a\u2069", (Typography){ 0 }), 1);
	assert_int_equal(line_string_width("", (Typography){ 0 }), 0);
	assert_int_equal(line_string_width("\xFF\xD8", (Typography){ 0 }), 2);
}

static void in_logical_order_letters_are_unjoined_and_run_from_the_left(void **state)
{
	(void)state;
	Grid *grid = grid_new(12, 1);

	grid->typography.order = ORDER_LOGICAL;
	line_draw_string(grid, (GridRect){ 0, 0, 12, 1 }, "سلام (5)", TRUE, ROLE_STATUS, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(row, "سلام (5)");
	assert_int_equal(line_string_width("سلام", (Typography){ .order = ORDER_LOGICAL }), 4);
	assert_int_equal(line_string_width("سلام", (Typography){ 0 }), 3);
	g_free(row);
	grid_free(grid);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(right_to_left_lines_end_flush_right),
		cmocka_unit_test(numbers_and_names_keep_their_order),
		cmocka_unit_test(a_name_at_the_start_does_not_turn_the_line),
		cmocka_unit_test(order_is_the_paragraphs_not_the_lines),
		cmocka_unit_test(an_override_turns_nothing_round),
		cmocka_unit_test(direction_marks_keep_apart),
		cmocka_unit_test(a_hanging_space_shifts_nothing),
		cmocka_unit_test(every_cell_knows_its_bytes),
		cmocka_unit_test(clusters_and_columns_are_a_pair),
		cmocka_unit_test(a_column_beside_the_line_finds_its_end),
		cmocka_unit_test(strings_are_cut_at_their_logical_end),
		cmocka_unit_test(widths_of_strings_are_those_of_cells),
		cmocka_unit_test(in_logical_order_letters_are_unjoined_and_run_from_the_left),
	};
	return cmocka_run_group_tests_name("line", tests, NULL, NULL);
}
