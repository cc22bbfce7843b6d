/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/spread.h"

static void add_article(Shelf *shelf, int number)
{
	GString *bytes = g_string_new("---\nsource: جريدة الميناء\nlang: ar\n---\n");

	g_string_append_printf(bytes, "العنوان %d عن Oldport والأحوال\n", number);
	for (int i = 1; i <= 12; i++)
		g_string_append_printf(bytes,
				       "الفقرة %d: لا شيء (more or less) في ١٢ ميناءً، 😀 ولأن "
				       "السُّفن رست يوم 5-%d خلت الأرصفة إلا من 3 حراس.\n",
				       i, i);
	shelf_take(shelf, article_from_bytes("a.txt", bytes->str, bytes->len, NULL));
	g_string_free(bytes, TRUE);
}

static Shelf *shelf_of(int count)
{
	Shelf *shelf = shelf_new();

	for (int i = 1; i <= count; i++)
		add_article(shelf, i);
	return shelf;
}

static char *row_of(Spread *spread, int width, int height, int y)
{
	Grid *grid = grid_new(width, height);
	spread_draw(spread, grid, 0, 0);
	char *row = grid_row(grid, y);
	grid_free(grid);
	return row;
}

static void as_many_columns_as_fit_are_shown(void **state)
{
	(void)state;
	const struct {
		int width;
		guint columns;
	} cases[] = {
		{ 1, 1 }, { 74, 1 }, { 75, 2 }, { 112, 2 }, { 113, 3 }, { 189, 5 }, { 500, 5 }
	};
	Shelf *shelf = shelf_of(5);
	Spread *spread = spread_new(shelf);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		spread_resize(spread, cases[i].width, 20);
		assert_int_equal(spread_columns(spread), cases[i].columns);
	}
	spread_limit(spread, 2);
	assert_int_equal(spread_columns(spread), 2);
	spread_limit(spread, 0);
	assert_int_equal(spread_columns(spread), 5);
	spread_free(spread);
	shelf_free(shelf);
}

static void the_window_follows_the_focus(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(5);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 120, 20);
	assert_int_equal(spread_first(spread), 0);
	spread_focus(spread, 3);
	assert_int_equal(spread_first(spread), 1);
	spread_focus(spread, 2);
	assert_int_equal(spread_first(spread), 1);
	spread_focus(spread, 0);
	assert_int_equal(spread_first(spread), 0);
	spread_focus(spread, 4);
	spread_limit(spread, 1);
	assert_int_equal(spread_first(spread), 4);
	spread_limit(spread, 0);
	assert_int_equal(spread_first(spread), 2);
	assert_int_equal(spread_focused(spread), 4);
	spread_free(spread);
	shelf_free(shelf);
}

static void the_first_article_lies_at_the_right(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(2);
	Spread *spread = spread_new(shelf);
	guint article;
	Span source;

	spread_resize(spread, 80, 10);
	char *row = row_of(spread, 80, 10, 0);
	assert_string_equal(row, "                                      2 │"
				 "                                    [1]");
	assert_true(spread_hit(spread, 79, 5, &article, &source));
	assert_int_equal(article, 0);
	assert_true(spread_hit(spread, 1, 5, &article, &source));
	assert_int_equal(article, 1);
	assert_false(spread_hit(spread, 40, 5, &article, &source));
	assert_false(spread_hit(spread, 0, 5, &article, &source));
	assert_false(spread_hit(spread, 79, 10, &article, &source));
	assert_false(spread_hit(spread, -1, 0, &article, &source));
	g_free(row);
	spread_free(spread);
	shelf_free(shelf);
}

/* Each cell that shows text leads to its bytes and back, and the grid says the same. */
static void assert_pair(Spread *spread, int width, int height)
{
	Grid *grid = grid_new(width + 5, height + 5);
	int seen = 0;

	spread_draw(spread, grid, 3, 2);
	for (int y = 0; y < height; y++) {
		for (int x = 0; x < width; x++) {
			const GridCell *cell = grid_cell_const(grid, x + 3, y + 2);
			guint article;
			Span source;
			int back_x, back_y;
			if (cell->article == GRID_NO_ARTICLE || cell->width == 0)
				continue;
			assert_true(spread_hit(spread, x, y, &article, &source));
			assert_int_equal(article, cell->article);
			if (y < height - spread_height(spread))
				continue;
			assert_int_equal(source.start, cell->source.start);
			assert_int_equal(source.end, cell->source.end);
			assert_true(spread_locate(spread, article, source.start, &back_x, &back_y));
			assert_int_equal(back_x, x);
			assert_int_equal(back_y, y);
			seen++;
		}
	}
	assert_true(seen > 0);
	grid_free(grid);
}

static void bytes_and_cells_are_a_pair(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(3);
	Spread *spread = spread_new(shelf);

	for (int width = 2; width < 140; width += 7) {
		spread_resize(spread, width, 12);
		assert_pair(spread, width, 12);
		spread_scroll(spread, 0, 5);
		assert_pair(spread, width, 12);
	}
	spread_free(spread);
	shelf_free(shelf);
}

static void every_visible_byte_is_located_in_view(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(1);
	Spread *spread = spread_new(shelf);
	gsize length = text_length(article_text(shelf_article(shelf, 0)));
	int x, y;

	spread_resize(spread, 50, 10);
	spread_scroll(spread, 0, 7);
	Span view = spread_visible(spread, 0);
	assert_true(view.start > 0 && view.end < length);
	for (gsize offset = 0; offset < length; offset++)
		if (spread_locate(spread, 0, offset, &x, &y))
			assert_true(span_has(view, offset));
	assert_true(spread_locate(spread, 0, view.start, &x, &y));
	assert_int_equal(y, 1);
	assert_false(spread_locate(spread, 0, view.end, &x, &y));
	spread_scroll_to_end(spread, 0);
	assert_int_equal(spread_visible(spread, 0).end, length - 1);
	spread_free(spread);
	shelf_free(shelf);
}

static void each_column_scrolls_alone_and_within_its_text(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(2);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 80, 10);
	Span start = spread_visible(spread, 0), other = spread_visible(spread, 1);
	spread_scroll(spread, 0, 3);
	assert_true(spread_visible(spread, 0).start > start.start);
	assert_int_equal(spread_visible(spread, 1).start, other.start);
	spread_scroll(spread, 0, -99);
	assert_int_equal(spread_visible(spread, 0).start, start.start);
	spread_scroll(spread, 0, 9999);
	Span end = spread_visible(spread, 0);
	spread_scroll(spread, 0, 1);
	assert_int_equal(spread_visible(spread, 0).start, end.start);
	spread_scroll_to_start(spread, 0);
	assert_int_equal(spread_visible(spread, 0).start, start.start);
	spread_free(spread);
	shelf_free(shelf);
}

static void a_place_survives_any_resizing(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(2);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 80, 10);
	spread_scroll(spread, 1, 13);
	Span view = spread_visible(spread, 1);
	for (int width = 1; width < 100; width += 9) {
		spread_resize(spread, width, width % 13);
		spread_visible(spread, 1);
	}
	spread_resize(spread, 80, 10);
	assert_int_equal(spread_visible(spread, 1).start, view.start);
	assert_int_equal(spread_visible(spread, 1).end, view.end);
	spread_free(spread);
	shelf_free(shelf);
}

static void revealing_scrolls_only_what_is_out_of_view(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(1);
	Spread *spread = spread_new(shelf);
	gsize length = text_length(article_text(shelf_article(shelf, 0)));
	int x, y;

	spread_resize(spread, 50, 13);
	Span view = spread_visible(spread, 0);
	spread_reveal(spread, 0, view.end - 2);
	assert_int_equal(spread_visible(spread, 0).start, view.start);
	spread_reveal(spread, 0, length / 2 / 2 * 2);
	assert_true(spread_visible(spread, 0).start > view.start);
	assert_true(span_has(spread_visible(spread, 0), length / 2));
	Span middle = spread_visible(spread, 0);
	spread_reveal(spread, 0, middle.start + 4);
	assert_int_equal(spread_visible(spread, 0).start, middle.start);
	spread_reveal(spread, 0, view.start);
	assert_true(spread_locate(spread, 0, view.start, &x, &y));
	spread_reveal(spread, 0, length - 4);
	assert_true(span_has(spread_visible(spread, 0), length - 4));
	spread_free(spread);
	shelf_free(shelf);
}

static void a_headline_out_of_view_stands_in_the_heading(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(1);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 40, 10);
	char *before = row_of(spread, 40, 10, 0);
	spread_scroll(spread, 0, 1);
	char *after = row_of(spread, 40, 10, 0);
	assert_string_equal(before, "                                     [1]");
	assert_true(strlen(after) > strlen(before) + 10);
	assert_non_null(strstr(after, "Oldport"));
	assert_true(g_str_has_suffix(after, "[1]"));
	g_free(before);
	g_free(after);
	spread_free(spread);
	shelf_free(shelf);
}

static void marks_show_in_text_and_strip(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(1);
	Spread *spread = spread_new(shelf);
	const char *bytes = text_bytes(article_text(shelf_article(shelf, 0)));
	gsize at = (gsize)(strstr(bytes, "Oldport") - bytes);
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	Mark mark = { { at, at + 7 }, ROLE_NAME, GRID_FACT, "≡", ROLE_AGREE, FALSE };
	Grid *grid = grid_new(60, 12);
	int x, y;

	g_array_append_val(marks, mark);
	spread_take_marks(spread, 0, marks);
	spread_resize(spread, 60, 12);
	spread_draw(spread, grid, 0, 0);
	assert_true(spread_locate(spread, 0, at, &x, &y));
	assert_int_equal(grid_cell(grid, x, y)->role, ROLE_NAME);
	assert_string_equal(grid_cell(grid, 0, 1)->grapheme, "█");
	spread_scroll_to_end(spread, 0);
	spread_draw(spread, grid, 0, 0);
	assert_int_equal(grid_cell(grid, 0, 1)->role, ROLE_STRIP_LINKED);
	assert_int_equal(grid_cell(grid, 0, 11)->role, ROLE_STRIP_VIEW);
	spread_take_marks(spread, 0, NULL);
	spread_draw(spread, grid, 0, 0);
	assert_int_equal(grid_cell(grid, 0, 1)->role, ROLE_STRIP);
	grid_free(grid);
	spread_free(spread);
	shelf_free(shelf);
}

static void the_smallest_area_shows_something_true(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(3);
	Spread *spread = spread_new(shelf);

	for (int width = 0; width < 25; width++) {
		for (int height = 0; height < 7; height++) {
			Grid *grid = grid_new(width, height);
			spread_resize(spread, width, height);
			spread_draw(spread, grid, 0, 0);
			spread_scroll(spread, 1, 2);
			spread_reveal(spread, 2, 100);
			spread_scroll_to_end(spread, 0);
			spread_visible(spread, 0);
			spread_draw(spread, grid, 0, 0);
			grid_free(grid);
		}
	}
	spread_resize(spread, 20, 3);
	spread_scroll_to_start(spread, 0);
	char *row = row_of(spread, 20, 3, 0);
	assert_true(strlen(row) > 10);
	g_free(row);
	spread_free(spread);
	shelf_free(shelf);
}

static void an_empty_shelf_is_blank(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	Spread *spread = spread_new(shelf);
	guint article;
	Span source;

	spread_resize(spread, 80, 10);
	char *row = row_of(spread, 80, 10, 0);
	assert_string_equal(row, "");
	assert_int_equal(spread_columns(spread), 0);
	assert_false(spread_hit(spread, 3, 3, &article, &source));
	g_free(row);
	spread_free(spread);
	spread_free(NULL);
	shelf_free(shelf);
}

static void a_column_is_brought_back_to_a_byte(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(2);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 80, 10);
	spread_scroll(spread, 1, 7);
	Span before = spread_visible(spread, 1);
	spread_scroll_to_end(spread, 1);
	assert_int_not_equal(spread_visible(spread, 1).start, before.start);
	spread_scroll_to(spread, 1, before.start, 0);
	assert_int_equal(spread_visible(spread, 1).start, before.start);
	assert_int_equal(spread_visible(spread, 1).end, before.end);
	spread_free(spread);
	shelf_free(shelf);
}

static void another_order_keeps_the_place(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(1);
	Spread *spread = spread_new(shelf);

	spread_resize(spread, 80, 10);
	spread_scroll(spread, 0, 9);
	Span before = spread_visible(spread, 0);
	char *visual = row_of(spread, 80, 10, 1);
	spread_set_typography(spread, (Typography){ .order = ORDER_LOGICAL });
	char *logical = row_of(spread, 80, 10, 1);
	assert_int_equal(spread_visible(spread, 0).start, before.start);
	assert_string_not_equal(visual, logical);
	assert_non_null(strstr(logical, "السُّفن"));
	g_free(visual);
	g_free(logical);
	spread_free(spread);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_many_columns_as_fit_are_shown),
		cmocka_unit_test(the_window_follows_the_focus),
		cmocka_unit_test(the_first_article_lies_at_the_right),
		cmocka_unit_test(bytes_and_cells_are_a_pair),
		cmocka_unit_test(every_visible_byte_is_located_in_view),
		cmocka_unit_test(each_column_scrolls_alone_and_within_its_text),
		cmocka_unit_test(a_place_survives_any_resizing),
		cmocka_unit_test(revealing_scrolls_only_what_is_out_of_view),
		cmocka_unit_test(a_headline_out_of_view_stands_in_the_heading),
		cmocka_unit_test(marks_show_in_text_and_strip),
		cmocka_unit_test(the_smallest_area_shows_something_true),
		cmocka_unit_test(an_empty_shelf_is_blank),
		cmocka_unit_test(a_column_is_brought_back_to_a_byte),
		cmocka_unit_test(another_order_keeps_the_place),
	};
	return cmocka_run_group_tests_name("spread", tests, NULL, NULL);
}
