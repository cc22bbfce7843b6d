/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/mark.h"

/* A line of STRING with marks on it, drawn with a margin of one column at each side. */
typedef struct Drawn {
	Text *text;
	Paragraph *paragraph;
	GArray *lines;
	Grid *grid;
	GArray *marks;
} Drawn;

static Drawn drawn_new(const char *string, gboolean rtl, int width)
{
	Drawn drawn = { .text = text_new_take(g_strdup(string), strlen(string)) };

	Breaker *breaker = breaker_new(NULL);
	drawn.paragraph = paragraph_new(drawn.text, (Span){ 0, strlen(string) }, rtl,
					(Typography){ 0 }, breaker);
	breaker_free(breaker);
	drawn.lines = paragraph_wrap(drawn.paragraph, width);
	drawn.grid = grid_new(width + 2, (int)drawn.lines->len);
	drawn.marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	return drawn;
}

static void drawn_free(Drawn drawn)
{
	g_array_unref(drawn.marks);
	grid_free(drawn.grid);
	g_array_unref(drawn.lines);
	paragraph_free(drawn.paragraph);
	text_free(drawn.text);
}

static void add(Drawn drawn, const char *words, const char *sign, gboolean bracketed)
{
	gsize start = (gsize)(strstr(text_bytes(drawn.text), words) - text_bytes(drawn.text));
	Mark mark = {
		{ start, start + strlen(words) }, ROLE_TIME, GRID_FACT, sign, ROLE_AGREE, bracketed
	};
	g_array_append_val(drawn.marks, mark);
}

static void draw(Drawn drawn)
{
	int width = drawn.grid->width - 2;

	for (int y = 0; y < drawn.grid->height; y++) {
		Line line = g_array_index(drawn.lines, Line, (guint)y);
		paragraph_draw(drawn.paragraph, line, drawn.grid, (GridRect){ 1, y, width, 1 },
			       (GridInk){ ROLE_TEXT, 0, 0 });
		marks_draw(drawn.marks, drawn.paragraph, line, drawn.grid,
			   (GridRect){ 1, y, width, 1 }, 1);
	}
}

static void assert_row(Drawn drawn, int y, const char *want)
{
	char *row = grid_row(drawn.grid, y);
	assert_string_equal(row, want);
	g_free(row);
}

static void a_span_has_its_role_and_flags(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("ab لا c", FALSE, 10);

	add(drawn, "ا", NULL, FALSE);
	draw(drawn);
	assert_row(drawn, 0, " ab \uFEFB c");
	assert_int_equal(grid_cell(drawn.grid, 4, 0)->role, ROLE_TIME);
	assert_int_equal(grid_cell(drawn.grid, 4, 0)->flags, GRID_FACT);
	assert_int_equal(grid_cell(drawn.grid, 3, 0)->role, ROLE_TEXT);
	assert_int_equal(grid_cell(drawn.grid, 5, 0)->flags, 0);
	drawn_free(drawn);
}

static void a_sign_stands_before_the_first_letter(void **state)
{
	(void)state;
	Drawn left = drawn_new("on 13 May", FALSE, 12);
	add(left, "13 May", "≡", FALSE);
	draw(left);
	assert_row(left, 0, " on≡13 May");
	assert_int_equal(grid_cell(left.grid, 3, 0)->role, ROLE_AGREE);
	drawn_free(left);

	Drawn right = drawn_new("د 59 د", TRUE, 6);
	add(right, "59 د", "≡", FALSE);
	draw(right);
	assert_row(right, 0, " \uFEA9 59≡\uFEA9");
	drawn_free(right);
}

static void a_sign_at_a_lines_start_stands_in_the_margin(void **state)
{
	(void)state;
	Drawn right = drawn_new("دار زر", TRUE, 3);
	add(right, "زر", "≠", FALSE);
	draw(right);
	assert_row(right, 0, " \uFEAD\uFE8D\uFEA9");
	assert_row(right, 1, "  \uFEAD\uFEAF≠");
	drawn_free(right);

	Drawn left = drawn_new("one", FALSE, 3);
	add(left, "one", "≠", FALSE);
	draw(left);
	assert_row(left, 0, "≠one");
	drawn_free(left);
}

static void a_sign_goes_before_the_word_that_the_span_is_in(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("is (59 km)", FALSE, 12);

	add(drawn, "59 km", "≈", FALSE);
	draw(drawn);
	assert_row(drawn, 0, " is≈(59 km)");
	drawn_free(drawn);
}

static void brackets_embrace_in_either_direction(void **state)
{
	(void)state;
	Drawn left = drawn_new("on 13 May at", FALSE, 12);
	add(left, "13 May", NULL, TRUE);
	draw(left);
	assert_row(left, 0, " on[13 May]at");
	assert_int_equal(grid_cell(left.grid, 3, 0)->role, ROLE_TIME);
	drawn_free(left);

	Drawn right = drawn_new("د 59 ر ز", TRUE, 8);
	add(right, "59 ر", NULL, TRUE);
	draw(right);
	assert_row(right, 0, " \uFEAF[\uFEAD 59]\uFEA9");
	drawn_free(right);

	Drawn whole = drawn_new("زر", TRUE, 4);
	add(whole, "زر", NULL, TRUE);
	draw(whole);
	assert_row(whole, 0, "  [\uFEAD\uFEAF]");
	drawn_free(whole);
}

static void a_bracket_yields_to_a_sign(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("a bc de f", FALSE, 12);

	add(drawn, "bc", "≡", TRUE);
	add(drawn, "de", "≠", FALSE);
	draw(drawn);
	assert_row(drawn, 0, " a≡bc≠de f");
	drawn_free(drawn);
}

static void text_is_never_pushed_aside(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("a,(59)b", FALSE, 7);

	add(drawn, "59", NULL, TRUE);
	draw(drawn);
	assert_row(drawn, 0, " a,(59)b");
	drawn_free(drawn);
}

static void a_span_over_two_lines_is_marked_on_both(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("on 13 May at", FALSE, 5);

	add(drawn, "13 May", "≡", TRUE);
	draw(drawn);
	assert_row(drawn, 0, " on≡13");
	assert_row(drawn, 1, " May]");
	assert_row(drawn, 2, " at");
	assert_int_equal(grid_cell(drawn.grid, 1, 1)->flags, GRID_FACT);
	assert_int_equal(grid_cell(drawn.grid, 1, 2)->flags, 0);
	drawn_free(drawn);
}

static void marks_add_to_each_other(void **state)
{
	(void)state;
	Drawn drawn = drawn_new("abc", FALSE, 5);

	add(drawn, "abc", NULL, FALSE);
	Mark hit = { { 1, 2 }, ROLE_TEXT, GRID_HIT, NULL, ROLE_TEXT, FALSE };
	g_array_append_val(drawn.marks, hit);
	draw(drawn);
	assert_int_equal(grid_cell(drawn.grid, 2, 0)->role, ROLE_TIME);
	assert_int_equal(grid_cell(drawn.grid, 2, 0)->flags, GRID_FACT | GRID_HIT);
	drawn_free(drawn);
}

static void marks_are_chosen_by_span(void **state)
{
	(void)state;
	Mark all[] = { { .span = { 0, 40 } }, { .span = { 2, 5 } }, { .span = { 9, 12 } } };
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));

	g_array_append_vals(marks, all, 3);
	GArray *touching = marks_touching(marks, (Span){ 5, 9 });
	assert_int_equal(touching->len, 1);
	assert_int_equal(g_array_index(touching, Mark, 0).span.end, 40);
	g_array_unref(touching);
	touching = marks_touching(NULL, (Span){ 5, 9 });
	assert_int_equal(touching->len, 0);
	g_array_unref(touching);
	g_array_unref(marks);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_span_has_its_role_and_flags),
		cmocka_unit_test(a_sign_stands_before_the_first_letter),
		cmocka_unit_test(a_sign_at_a_lines_start_stands_in_the_margin),
		cmocka_unit_test(a_sign_goes_before_the_word_that_the_span_is_in),
		cmocka_unit_test(brackets_embrace_in_either_direction),
		cmocka_unit_test(a_bracket_yields_to_a_sign),
		cmocka_unit_test(text_is_never_pushed_aside),
		cmocka_unit_test(a_span_over_two_lines_is_marked_on_both),
		cmocka_unit_test(marks_add_to_each_other),
		cmocka_unit_test(marks_are_chosen_by_span),
	};
	return cmocka_run_group_tests_name("mark", tests, NULL, NULL);
}
