/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Of every cell of real articles, in columns of several widths: the bytes that it says it stands
 * for are those that are found at its place, and are found there again.
 */
#include "tests/unit/unit.h"

#include <stdio.h>

#include "layout/page.h"

/* So many articles where BULK is set in the environment, else so few. */
enum { ARTICLES = 500, FEW_ARTICLES = 60, SLAB = 64 };

typedef struct Tally {
	guint articles;
	gsize cells;
} Tally;

static const Typography settings[] = {
	{ .digits = DIGITS_WRITTEN },
	{ .digits = DIGITS_ARABIC, .justification = JUSTIFY_KASHIDA },
};

/* Hold cell X of a row, which is drawn at PLACE, against what is found there. */
static void try_cell(Page *page, PagePlace place, const GridCell *row, int x)
{
	PagePlace found_place;
	Span found;
	int column, width = page_width(page);

	assert_true(page_offset_at(page, place, x, &found));
	assert_int_equal(found.start, row[x].source.start);
	assert_int_equal(found.end, row[x].source.end);
	assert_true(page_locate(page, found.start, &found_place, &column));
	assert_int_equal(page_compare(found_place, place), 0);
	assert_in_range(column, 0, width - 1);
	/* The right half of a wide cell, and what fills a line, stand for the same. */
	assert_int_equal(row[column].source.start, found.start);
	if (x == column)
		return;
	for (int between = MIN(x, column); between <= MAX(x, column); between++)
		assert_int_equal(row[between].source.start, found.start);
}

static gsize try_page(Page *page)
{
	Grid *grid = grid_new(page_width(page), SLAB);
	PagePlace place = page_first(page), next;
	gboolean more = TRUE;
	gsize cells = 0;

	while (more) {
		page_draw(page, place, grid, (GridRect){ 0, 0, grid->width, SLAB }, NULL);
		for (int y = 0; more && y < SLAB; y++, place = next) {
			const GridCell *row = grid_cell_const(grid, 0, y);
			for (int x = 0; x < grid->width; x++) {
				if (row[x].article == GRID_NO_ARTICLE)
					continue;
				try_cell(page, place, row, x);
				cells++;
			}
			next = page_move(page, place, 1);
			more = page_compare(next, place) != 0;
		}
	}
	grid_free(grid);
	return cells;
}

static void try_article(const Article *article, Tally *tally)
{
	static const int widths[] = { 20, 34, 60, 120 };
	gsize setting = tally->articles % G_N_ELEMENTS(settings);
	Page *page = page_new(article, 0, widths[0]);

	page_set_typography(page, settings[setting]);
	for (gsize i = 0; i < G_N_ELEMENTS(widths); i++) {
		page_set_width(page, widths[i]);
		tally->cells += try_page(page);
	}
	page_free(page);
	tally->articles++;
}

static gint by_name(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Try the articles of FOLDER in the order of their names; FALSE where it is not there. */
static gboolean try_folder(const char *folder, guint limit, Tally *tally)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (const char *name; dir && (name = g_dir_read_name(dir));)
		g_ptr_array_add(names, g_build_filename(folder, name, NULL));
	g_ptr_array_sort(names, by_name);
	for (guint i = 0; i < names->len && tally->articles < limit; i++) {
		Article *article = article_read(names->pdata[i], NULL);
		if (article)
			try_article(article, tally);
		article_free(article);
	}
	g_ptr_array_unref(names);
	if (dir)
		g_dir_close(dir);
	return dir != NULL;
}

static void real_articles(void **state)
{
	(void)state;
	char *folder = g_build_filename(g_getenv("top_srcdir"), "..", "shared", "bulk", NULL);
	guint limit = g_getenv("BULK") ? ARTICLES : FEW_ARTICLES;
	Tally tally = { 0 };

	if (try_folder(folder, limit, &tally)) {
		printf("# %u articles, %zu cells\n", tally.articles, tally.cells);
		assert_int_equal(tally.articles, limit);
	} else {
		printf("# skipped: %s is not there\n", folder);
	}
	g_free(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(real_articles),
	};
	return cmocka_run_group_tests_name("roundtrip", tests, NULL, NULL);
}
