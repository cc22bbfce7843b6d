/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/mark.h"

enum { WIDTH_MAX = 60 };

/* A text set in a way, and its lines. */
typedef struct Setting {
	Text *text;
	Paragraph *paragraph;
	GArray *lines;
	int width;
} Setting;

static Setting set(const char *string, Justification justification, int width)
{
	Breaker *breaker = breaker_new("ar");
	Setting set = { .text = text_new_take(g_strdup(string), strlen(string)), .width = width };

	set.paragraph = paragraph_new(set.text, (Span){ 0, strlen(string) }, TRUE,
				      (Typography){ .justification = justification }, breaker);
	set.lines = paragraph_wrap(set.paragraph, width);
	breaker_free(breaker);
	return set;
}

static void clear(Setting *set)
{
	g_array_unref(set->lines);
	paragraph_free(set->paragraph);
	text_free(set->text);
}

static Line line_at(const Setting *set, guint index)
{
	return g_array_index(set->lines, Line, index);
}

static Grid *draw(const Setting *set, guint index)
{
	Grid *grid = grid_new(set->width, 1);

	paragraph_draw(set->paragraph, line_at(set, index), grid, (GridRect){ 0, 0, set->width, 1 },
		       (GridInk){ ROLE_TEXT, 0, 0 });
	return grid;
}

static void assert_lines(const char *string, Justification justification, int width,
			 const char *want)
{
	Setting setting = set(string, justification, width);
	GString *got = g_string_new("");

	for (guint i = 0; i < setting.lines->len; i++) {
		Grid *grid = draw(&setting, i);
		char *row = grid_row(grid, 0);
		g_string_append_printf(got, "%s%s", i ? "\n" : "", row);
		g_free(row);
		grid_free(grid);
	}
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	clear(&setting);
}

static void all_lines_but_the_last_are_filled(void **state)
{
	(void)state;
	assert_lines("دار زر در دار زر", JUSTIFY_NONE, 10,
		     " \uFEAD\uFEA9 \uFEAD\uFEAF \uFEAD\uFE8D\uFEA9\n    \uFEAD\uFEAF "
		     "\uFEAD\uFE8D\uFEA9");
	assert_lines("دار زر در دار زر", JUSTIFY_SPACES, 10,
		     "\uFEAD\uFEA9  \uFEAD\uFEAF \uFEAD\uFE8D\uFEA9\n    \uFEAD\uFEAF "
		     "\uFEAD\uFE8D\uFEA9");
	assert_lines("one two three", JUSTIFY_SPACES, 10, "one    two\nthree");
}

static void a_line_gets_no_holes(void **state)
{
	(void)state;
	assert_lines("one two threefold", JUSTIFY_SPACES, 11, "one two\nthreefold");
	assert_lines("onetwo threefold", JUSTIFY_SPACES, 12, "onetwo\nthreefold");
}

static void letters_are_drawn_out_before_spaces_are_widened(void **state)
{
	(void)state;
	const char *const text = "مصر دار جديدة";

	assert_lines(
		text, JUSTIFY_KASHIDA, 8,
		"\uFEAD\uFE8D\uFEA9 \uFEAE\u0640\uFEBC\uFEE3\n   \uFE93\uFEAA\uFEF3\uFEAA\uFE9F");
	assert_lines(
		text, JUSTIFY_KASHIDA, 9,
		"\uFEAD\uFE8D\uFEA9  \uFEAE\u0640\uFEBC\uFEE3\n    \uFE93\uFEAA\uFEF3\uFEAA\uFE9F");
	assert_lines(text, JUSTIFY_KASHIDA, 10,
		     "\uFEAD\uFE8D\uFEA9  \uFEAE\u0640\u0640\uFEBC\uFEE3\n     "
		     "\uFE93\uFEAA\uFEF3\uFEAA\uFE9F");
}

/* Kashida is drawn for the letter before it; nothing is added to what the cells stand for. */
static void what_is_added_stands_for_what_is_before_it(void **state)
{
	(void)state;
	Setting setting = set("مصر دار جديدة", JUSTIFY_KASHIDA, 8);
	Grid *grid = draw(&setting, 0);
	const GridCell *kashida = grid_cell(grid, 5, 0), *sad = grid_cell(grid, 6, 0);

	assert_string_equal(kashida->grapheme, "\u0640");
	assert_int_equal(kashida->source.start, sad->source.start);
	assert_int_equal(kashida->source.end, 4);
	grid_free(grid);
	clear(&setting);
}

static void cells_and_clusters_are_a_pair(void **state)
{
	(void)state;
	const char *const text =
		"قال المتحدث (NK News) إنّ 12,5٪ من السفن لا تزال في الميناء القديم، "
		"and nothing else is known of them هناك حتى مساء الخميس";

	for (int how = JUSTIFY_SPACES; how <= JUSTIFY_KASHIDA; how++)
		for (int width = 8; width < WIDTH_MAX; width++) {
			Setting setting = set(text, (Justification)how, width);
			for (guint l = 0; l < setting.lines->len; l++) {
				Line line = line_at(&setting, l);
				assert_in_range(line.width, 0, width);
				for (guint i = line.start, back; i < line.shown; i++) {
					int column =
						paragraph_column(setting.paragraph, line, width, i);
					assert_true(paragraph_cluster_at_column(
						setting.paragraph, line, width, column, &back));
					assert_int_equal(back, i);
				}
			}
			clear(&setting);
		}
}

/* Signs stand beside their word, however wide the space is. */
static void marks_stand_beside_their_words(void **state)
{
	(void)state;
	Setting setting = set("دار زر در دار زر", JUSTIFY_SPACES, 10);
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	const Mark mark = { .span = { 12, 16 }, .role = ROLE_TIME, .sign = "=", .bracketed = TRUE };
	Grid *grid = draw(&setting, 0);

	g_array_append_val(marks, mark);
	marks_draw(marks, setting.paragraph, line_at(&setting, 0), grid,
		   (GridRect){ 0, 0, setting.width, 1 }, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(row, "\uFEAD\uFEA9= \uFEAD\uFEAF \uFEAD\uFE8D\uFEA9");
	g_free(row);
	grid_free(grid);
	g_array_unref(marks);
	clear(&setting);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_lines_but_the_last_are_filled),
		cmocka_unit_test(a_line_gets_no_holes),
		cmocka_unit_test(letters_are_drawn_out_before_spaces_are_widened),
		cmocka_unit_test(what_is_added_stands_for_what_is_before_it),
		cmocka_unit_test(cells_and_clusters_are_a_pair),
		cmocka_unit_test(marks_stand_beside_their_words),
	};
	return cmocka_run_group_tests_name("justify", tests, NULL, NULL);
}
