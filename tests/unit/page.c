/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <time.h>
#include <unistr.h>

#include "layout/page.h"
#include "text/width.h"

static const char mixed[] = "---\n"
			    "title: ريح على الميناء\n"
			    "source: Port Gazette\n"
			    "date: 2023-09-05\n"
			    "lang: ar\n"
			    "---\n"
			    "هبّت ريح بسرعة 59 كم/ساعة (نحو 37 mph) على ميناء Oldport يوم 5-9.\n"
			    "\n"
			    "ولا أحد أُصيب\u200F، والأضرار ٢٥٪ فقط 😀 🇪🇬 لأن الأرصفة خلت.\n"
			    "Nothing else \u2067was\u2069 told.\n";

static Article *article_of(const char *bytes)
{
	Article *article = article_from_bytes("dir/story.txt", bytes, strlen(bytes), NULL);

	assert_non_null(article);
	return article;
}

static gsize offset_of(const Article *article, const char *words)
{
	const char *bytes = text_bytes(article_text(article));
	const char *found = strstr(bytes, words);
	assert_non_null(found);
	return (gsize)(found - bytes);
}

/* The rows of a page from its top, as they are seen; marks may be NULL. */
static char *rows_of(Page *page, int height, const GArray *marks)
{
	Grid *grid = grid_new(page_width(page), height);
	GString *rows = g_string_new(NULL);

	page_draw(page, page_first(page), grid, (GridRect){ 0, 0, page_width(page), height },
		  marks);
	for (int y = 0; y < height; y++) {
		char *row = grid_row(grid, y);
		g_string_append_printf(rows, "%s\n", row);
		g_free(row);
	}
	grid_free(grid);
	return g_string_free(rows, FALSE);
}

static void assert_rows(const char *bytes, int width, int height, const char *want)
{
	Article *article = article_of(bytes);
	Page *page = page_new(article, 0, width);
	char *got = rows_of(page, height, NULL);

	assert_string_equal(got, want);
	g_free(got);
	page_free(page);
	article_free(article);
}

static void headline_byline_and_paragraphs_follow_each_other(void **state)
{
	(void)state;
	assert_rows("---\nsource: Echo\ndate: 2023-09-05\nlang: ar\n---\nدار\nزر\nOK\n", 20, 7,
		    "                \uFEAD\uFE8D\uFEA9\n"
		    "  2023-09-05 · Echo\n"
		    "\n"
		    "                 \uFEAD\uFEAF\n"
		    "\n"
		    " OK\n"
		    "\n");
	assert_rows("Head\nBody\n", 12, 4, " Head\n story.txt\n\n Body\n");
	assert_rows("رأس\n", 12, 2, "        \uFEB1\uFE83\uFEAD\n  story.txt\n");
	assert_rows("---\nsource: Echo\nauthor: Dana\ndate: 2023-09-05\n---\nHead\n", 30, 2,
		    " Head\n Echo · Dana · 2023-09-05\n");
	assert_rows("---\nauthor: Dana\n---\nHead\n", 20, 2, " Head\n Dana\n");
	assert_rows("---\nsource: Old Port\n---\nHead\n", 6, 3, "Head\nOld\nPort\n");
}

/* Every byte that is drawn is found again from its cell, at any width. */
static void bytes_and_cells_are_a_pair(void **state)
{
	(void)state;
	Article *article = article_of(mixed);
	gsize length = text_length(article_text(article));

	for (int width = 2; width <= 70; width++) {
		Page *page = page_new(article, 4, width);
		PagePlace last = page_last(page, 1);
		Grid *grid = grid_new(width, (int)(80 * 40));
		page_draw(page, page_first(page), grid, (GridRect){ 0, 0, width, grid->height },
			  NULL);
		guint drawn = 0;
		for (gsize offset = 0; offset < length; offset++) {
			PagePlace place;
			int column;
			Span source;
			if (!page_locate(page, offset, &place, &column))
				continue;
			drawn++;
			assert_true(page_compare(place, last) <= 0);
			assert_true(page_offset_at(page, place, column, &source));
			assert_true(span_has(source, offset));
			int y = 0;
			for (PagePlace at = page_first(page); page_compare(at, place) != 0; y++)
				at = page_move(page, at, 1);
			const GridCell *cell = grid_cell_const(grid, column, y);
			assert_int_equal(cell->article, 4);
			assert_int_equal(cell->source.start, source.start);
			assert_int_equal(cell->source.end, source.end);
		}
		assert_true(drawn > 200);
		grid_free(grid);
		page_free(page);
	}
	article_free(article);
}

static void every_cell_of_text_leads_back_to_itself(void **state)
{
	(void)state;
	Article *article = article_of(mixed);
	Page *page = page_new(article, 0, 30);
	Grid *grid = grid_new(30, 20);
	PagePlace place = page_first(page);

	page_draw(page, place, grid, (GridRect){ 0, 0, 30, 20 }, NULL);
	for (int y = 0; y < 20; y++, place = page_move(page, place, 1)) {
		for (int x = 0; x < 30; x++) {
			const GridCell *cell = grid_cell_const(grid, x, y);
			PagePlace found;
			int column;
			if (cell->article == GRID_NO_ARTICLE || cell->width == 0)
				continue;
			assert_true(page_locate(page, cell->source.start, &found, &column));
			assert_int_equal(page_compare(found, place), 0);
			assert_int_equal(column, x);
		}
		if (page_compare(place, page_last(page, 1)) == 0)
			break;
	}
	grid_free(grid);
	page_free(page);
	article_free(article);
}

static void what_is_not_drawn_is_not_found(void **state)
{
	(void)state;
	Article *article = article_of(mixed);
	Page *page = page_new(article, 0, 30);
	PagePlace place;
	Span source;
	int column;

	assert_false(page_locate(page, 0, &place, &column));
	assert_false(page_locate(page, offset_of(article, "Port Gazette"), &place, &column));
	assert_false(page_locate(page, offset_of(article, "\nNothing"), &place, &column));
	assert_false(page_locate(page, 1 << 20, &place, &column));
	assert_false(page_offset_at(page, (PagePlace){ 1, 0 }, 5, &source));
	assert_false(page_offset_at(page, (PagePlace){ 1, 1 }, 5, &source));
	assert_true(page_offset_at(page, (PagePlace){ 0, 0 }, 0, &source));
	assert_int_equal(source.end, article_paragraph(article, 0).end);
	page_free(page);
	article_free(article);
}

static void moving_there_and_back_ends_where_it_began(void **state)
{
	(void)state;
	Article *article = article_of(mixed);
	Page *page = page_new(article, 0, 20);
	PagePlace place = page_first(page), last = page_last(page, 1);
	int lines = 0;

	for (; page_compare(place, last) < 0; lines++) {
		PagePlace next = page_move(page, place, 1);
		assert_int_equal(page_compare(page_move(page, next, -1), place), 0);
		assert_int_equal(page_compare(page_move(page, page_first(page), lines), place), 0);
		assert_true(page_offset(page, next) >= page_offset(page, place));
		place = next;
	}
	assert_int_equal(page_compare(page_move(page, place, 1), last), 0);
	assert_int_equal(page_compare(page_move(page, place, G_MAXINT), last), 0);
	assert_int_equal(page_compare(page_move(page, place, G_MININT), page_first(page)), 0);
	assert_int_equal(page_compare(page_last(page, lines + 1), page_first(page)), 0);
	assert_int_equal(page_compare(page_last(page, lines), page_move(page, page_first(page), 1)),
			 0);
	assert_int_equal(page_compare(page_last(page, G_MAXINT), page_first(page)), 0);
	page_free(page);
	article_free(article);
}

static void a_place_is_kept_by_its_bytes_over_widths(void **state)
{
	(void)state;
	Article *article = article_of(mixed);
	Page *page = page_new(article, 0, 20);
	gsize offset = offset_of(article, "Oldport");

	for (int width = 1; width < 60; width++) {
		page_set_width(page, width);
		PagePlace place = page_place(page, offset);
		assert_true(page_offset(page, place) <= offset);
		if (page_compare(place, page_last(page, 1)) < 0)
			assert_true(page_offset(page, page_move(page, place, 1)) > offset);
		assert_int_equal(page_compare(page_place(page, page_offset(page, place)), place),
				 0);
	}
	page_free(page);
	article_free(article);
}

static void a_paragraph_of_any_length_is_set(void **state)
{
	(void)state;
	GString *bytes = g_string_new("رأس\n");
	for (int i = 0; i < 100000; i++)
		g_string_append(bytes, "قال لها ");
	Article *article = article_of(bytes->str);
	Page *page = page_new(article, 0, 40);
	PagePlace last = page_last(page, 10);
	PagePlace place = page_place(page, bytes->len / 2);
	PagePlace found;
	int column;

	assert_true(page_offset(page, last) > bytes->len - 2000);
	assert_true(page_compare(place, last) < 0);
	assert_int_equal(page_compare(page_move(page, page_move(page, place, 3000), -3000), place),
			 0);
	for (gsize offset = 7; offset < 120000; offset++)
		if (bytes->str[offset] != ' ')
			assert_true(page_locate(page, offset, &found, &column));
	page_free(page);
	article_free(article);
	g_string_free(bytes, TRUE);
}

/* Characters that layout has to think about, and bytes that are none. */
static GString *random_bytes(GRand *dice)
{
	static const char *const parts[] = {
		"ل",       "ا",          "ب",      "ڵ",      "ـ",          " ",      " ",
		"\n",      "\t",         "59",     "٢٥",     "%",          "(",      "«",
		"a",       "iPhone",     "\u0651", "\u064E", "\u0300",     "\u20DD", "\u200C",
		"\u200D",  "\u200F",     "\u202E", "\u2067", "\u2069",     "\u00AD", "\u2028",
		"\u00A0",  "\u3000",     "\uFEFB", "\uFDFA", "\uFE70",     "漢",     "😀",
		"🇪",       "\uFE0F",     "\u0600", "\u115F", "\U000E0101", "\xFF",   "\xD9",
		"\x1B[2J", "\U0010FFFF", "\u0E33", "\u1160", "\u06DD1",    "/",
	};
	GString *bytes = g_string_new("x");

	for (gint n = g_rand_int_range(dice, 1, 400); n > 0; n--)
		g_string_append(bytes, parts[g_rand_int_range(dice, 0, G_N_ELEMENTS(parts))]);
	return bytes;
}

/* Every cell of a page holds what a terminal can be sent, and no column is lost. */
static void assert_cells_are_good(const Grid *grid)
{
	for (int y = 0; y < grid->height; y++) {
		for (int x = 0; x < grid->width; x++) {
			const GridCell *cell = grid_cell_const(grid, x, y);
			gsize length = strlen(cell->grapheme);
			gboolean is_half = cell->width == 0;
			assert_null(u8_check((const uint8_t *)cell->grapheme, length));
			if (is_half)
				assert_int_equal(grid_cell_const(grid, x - 1, y)->width, 2);
			int columns = 0;
			for (gsize at = 0; at < length;) {
				ucs4_t c;
				at += (gsize)u8_mbtouc(&c, (const uint8_t *)cell->grapheme + at,
						       length - at);
				assert_false(width_is_unsent(c));
				columns += width_codepoint(c);
			}
			assert_true(length == 0 || columns == cell->width);
		}
	}
}

static void any_bytes_are_set_at_any_width(void **state)
{
	(void)state;
	GRand *dice = g_rand_new_with_seed(2023);

	for (int round = 0; round < 150; round++) {
		GString *bytes = random_bytes(dice);
		Article *article = article_from_bytes("x", bytes->str, bytes->len, NULL);
		for (int width = 1; article && width < 80; width += 1 + width / 3) {
			Page *page = page_new(article, 0, width);
			Grid *grid = grid_new(width, 30);
			page_draw(page, page_move(page, page_first(page), round % 5), grid,
				  (GridRect){ 0, 0, width, 30 }, NULL);
			assert_cells_are_good(grid);
			for (gsize offset = 0; offset <= bytes->len; offset += 3) {
				PagePlace place = page_place(page, offset);
				assert_true(page_compare(place, page_last(page, 1)) <= 0);
			}
			grid_free(grid);
			page_free(page);
		}
		article_free(article);
		g_string_free(bytes, TRUE);
	}
	g_rand_free(dice);
}

static void the_title_is_drawn_on_one_line(void **state)
{
	(void)state;
	Article *article = article_of("دار كبيرة\nزر\n");
	Page *page = page_new(article, 2, 40);
	Grid *grid = grid_new(10, 1);

	page_draw_title(page, grid, (GridRect){ 2, 0, 5, 1 }, ROLE_DIM, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(row, "   …\uFEAD\uFE8D\uFEA9");
	assert_int_equal(grid_cell(grid, 6, 0)->article, 2);
	g_free(row);
	grid_free(grid);
	page_free(page);
	article_free(article);
}

/* An article of so many paragraphs, each of one line. */
static Article *long_article(guint paragraphs)
{
	GString *bytes = g_string_new("Head\n");

	for (guint i = 0; i < paragraphs; i++)
		g_string_append_printf(bytes, "paragraph %u\n", i);
	Article *article = article_of(bytes->str);
	g_string_free(bytes, TRUE);
	return article;
}

/* The processor's seconds that it takes to draw a window's height from PLACE on. */
static double seconds_of_draw(Page *page, PagePlace place, Grid *grid)
{
	clock_t start = clock();

	page_draw(page, place, grid, (GridRect){ 0, 0, grid->width, grid->height }, NULL);
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

/* Beginning, middle and end cost little beside the whole, and so again at another width. */
static void only_what_comes_into_view_is_laid_out(void **state)
{
	(void)state;
	enum { PARAGRAPHS = 20000, HEIGHT = 20 };
	Article *article = long_article(PARAGRAPHS);
	gsize middle = offset_of(article, "paragraph 10000");
	Page *page = page_new(article, 0, 40);
	Grid *grid = grid_new(40, HEIGHT), *whole = grid_new(40, 2 * PARAGRAPHS + HEIGHT);
	double seen = 0;

	for (int width = 40; width >= 30; width -= 10) {
		page_set_width(page, width);
		seen += seconds_of_draw(page, page_first(page), grid);
		seen += seconds_of_draw(page, page_place(page, middle), grid);
		seen += seconds_of_draw(page, page_last(page, HEIGHT), grid);
	}
	page_set_width(page, 40);
	assert_true(10 * seen < seconds_of_draw(page, page_first(page), whole));
	grid_free(whole);
	grid_free(grid);
	page_free(page);
	article_free(article);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headline_byline_and_paragraphs_follow_each_other),
		cmocka_unit_test(bytes_and_cells_are_a_pair),
		cmocka_unit_test(every_cell_of_text_leads_back_to_itself),
		cmocka_unit_test(what_is_not_drawn_is_not_found),
		cmocka_unit_test(moving_there_and_back_ends_where_it_began),
		cmocka_unit_test(a_place_is_kept_by_its_bytes_over_widths),
		cmocka_unit_test(a_paragraph_of_any_length_is_set),
		cmocka_unit_test(any_bytes_are_set_at_any_width),
		cmocka_unit_test(the_title_is_drawn_on_one_line),
		cmocka_unit_test(only_what_comes_into_view_is_laid_out),
	};
	return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
