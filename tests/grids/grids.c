/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The articles of each folder tests/grids/NAME, side by side, must become the cells that its files
 * WIDTHxHEIGHT.grid show, or WIDTHxHEIGHT,SETTING=VALUE.grid. Of each row a file tells how it
 * looks, between bars and from left to right as the cells stand, and beneath it the text of each
 * article in it, in logical order. Characters that take no column are told by code point. With
 * GOLDEN set in the environment the files are written anew instead.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unistr.h>

#include "layout/spread.h"
#include "text/width.h"
#include "ui/settings/settings.h"

static guint tested, failed;

static void complain(const char *path, const GError *error, gpointer data)
{
	(void)data;
	printf("# %s: %s\n", path, error->message);
}

static void append_told(GString *out, const char *bytes, gsize length)
{
	for (gsize at = 0; at < length;) {
		ucs4_t c;
		gsize n = (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		if (width_codepoint(c) > 0)
			g_string_append_len(out, bytes + at, (gssize)n);
		else
			g_string_append_printf(out, "{%04X}", c);
		at += n;
	}
}

static void append_row(GString *out, const Grid *grid, int y)
{
	g_string_append_c(out, '|');
	for (int x = 0; x < grid->width; x++) {
		const GridCell *cell = grid_cell_const(grid, x, y);
		if (cell->width == 0)
			continue;
		if (grid_cell_is_blank(cell))
			g_string_append_c(out, ' ');
		else
			append_told(out, cell->grapheme, strlen(cell->grapheme));
	}
	g_string_append(out, "|\n");
}

/* The bytes of ARTICLE that row Y shows; empty where it shows none. */
static Span row_span(const Grid *grid, int y, gint article)
{
	Span span = { G_MAXSIZE, 0 };

	for (int x = 0; x < grid->width; x++) {
		const GridCell *cell = grid_cell_const(grid, x, y);
		if (cell->article != article)
			continue;
		span.start = MIN(span.start, cell->source.start);
		span.end = MAX(span.end, cell->source.end);
	}
	return span;
}

/* The whole of a drawn grid, as a golden file tells it. */
static char *tell_grid(const Shelf *shelf, const Grid *grid)
{
	GString *out = g_string_new(NULL);

	for (int y = 0; y < grid->height; y++) {
		append_row(out, grid, y);
		for (guint i = 0; i < shelf_count(shelf); i++) {
			Span span = row_span(grid, y, (gint)i);
			const Text *text = article_text(shelf_article(shelf, i));
			if (span_is_empty(span))
				continue;
			g_string_append_printf(out, "%u ", i + 1);
			append_told(out, text_bytes(text) + span.start, span_length(span));
			g_string_append_c(out, '\n');
		}
	}
	return g_string_free(out, FALSE);
}

static char *draw(const Shelf *shelf, int width, int height, Typography typography)
{
	Spread *spread = spread_new(shelf);
	Grid *grid = grid_new(width, height);

	grid->typography = typography;
	spread_set_typography(spread, typography);
	spread_resize(spread, width, height);
	spread_draw(spread, grid, 0, 0);
	char *told = tell_grid(shelf, grid);
	grid_free(grid);
	spread_free(spread);
	return told;
}

/* What the name of a golden file says behind the size: ",digits=arabic,justify=kashida". */
static Typography typography_of(const char *file)
{
	Settings settings = { 0 };
	char *name = g_strndup(file, strlen(file) - strlen(".grid"));
	char **words = g_strsplit(name, ",", -1);

	for (char **word = words + 1; *word; word++) {
		char **pair = g_strsplit(*word, "=", 2);
		g_assert(pair[1] && settings_set(&settings, pair[0], pair[1], NULL));
		g_strfreev(pair);
	}
	g_strfreev(words);
	g_free(name);
	return settings_typography(&settings);
}

static void test_golden(const Shelf *shelf, const char *folder, const char *file)
{
	char *path = g_build_filename(folder, file, NULL);
	char *name = g_path_get_basename(folder);
	char *want = NULL;
	int width, height;

	g_assert(sscanf(file, "%dx%d", &width, &height) == 2);
	char *got = draw(shelf, width, height, typography_of(file));
	if (getenv("GOLDEN"))
		g_file_set_contents(path, got, -1, NULL);
	g_file_get_contents(path, &want, NULL, NULL);
	gboolean is_same = g_strcmp0(got, want) == 0;
	printf("%sok %u - %s %s\n", is_same ? "" : "not ", ++tested, name, file);
	if (!is_same) {
		failed++;
		char **lines = g_strsplit(got, "\n", -1);
		for (char **line = lines; *line; line++)
			printf("# %s\n", *line);
		g_strfreev(lines);
	}
	g_free(want);
	g_free(got);
	g_free(name);
	g_free(path);
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void test_folder(const char *folder)
{
	Shelf *shelf = shelf_new();
	GPtrArray *goldens = g_ptr_array_new_with_free_func(g_free);
	GPtrArray *articles = g_ptr_array_new_with_free_func(g_free);
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *file;

	while (dir && (file = g_dir_read_name(dir))) {
		if (g_str_has_suffix(file, ".grid"))
			g_ptr_array_add(goldens, g_strdup(file));
		else if (g_str_has_suffix(file, ".txt"))
			g_ptr_array_add(articles, g_build_filename(folder, file, NULL));
	}
	g_ptr_array_sort(articles, compare_names);
	g_ptr_array_sort(goldens, compare_names);
	for (guint i = 0; i < articles->len; i++)
		shelf_add_path(shelf, g_ptr_array_index(articles, i), complain, NULL);
	for (guint i = 0; i < goldens->len; i++)
		test_golden(shelf, folder, g_ptr_array_index(goldens, i));
	g_clear_pointer(&dir, g_dir_close);
	g_ptr_array_unref(articles);
	g_ptr_array_unref(goldens);
	shelf_free(shelf);
}

int main(void)
{
	const char *source = getenv("top_srcdir");
	char *grids = g_build_filename(source ? source : ".", "tests/grids", NULL);
	GDir *dir = g_dir_open(grids, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		char *folder = g_build_filename(grids, name, NULL);
		if (g_file_test(folder, G_FILE_TEST_IS_DIR))
			test_folder(folder);
		g_free(folder);
	}
	g_clear_pointer(&dir, g_dir_close);
	g_free(grids);
	printf("1..%u\n", tested);
	return failed > 0 || tested == 0;
}
