/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Prints 2,000 paragraphs of real articles as one line each, for others to be compared with: in
 * which direction it runs, the text, and how we show it, joined and by its letters alone.
 *
 * usage: lines FOLDER
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/utf8.h>

#include "article/article.h"
#include "layout/forms.h"
#include "layout/line.h"

enum { PARAGRAPHS = 2000, STEP = 9 };

/* PARAGRAPH as one line of cells; free with grid_free(). */
static Grid *draw_line(const Paragraph *paragraph)
{
	guint count = paragraph_cluster_count(paragraph);
	Line line = { 0, count, count, 0 };

	for (guint i = 0; i < count; i++)
		line.width += paragraph_cluster(paragraph, i)->width;
	Grid *grid = grid_new(line.width, 1);
	paragraph_draw(paragraph, line, grid, (GridRect){ 0, 0, line.width, 1 },
		       (GridInk){ ROLE_TEXT, 0, 0 });
	return grid;
}

/* Each character of BYTES with its marks, the last one first. */
static void append_backwards(GString *out, const char *bytes, int32_t length)
{
	const guint8 *text = (const guint8 *)bytes;
	int32_t end = length;

	for (int32_t at = length; at > 0;) {
		UChar32 c;
		U8_PREV_OR_FFFD(text, 0, at, c);
		if (g_unichar_ismark((gunichar)c))
			continue;
		g_string_append_len(out, bytes + at, end - at);
		end = at;
	}
}

/* What CELL shows as letters that are not joined; a lam and an alef stand for what the text has. */
static void append_letters(GString *out, const GridCell *cell, const char *text)
{
	const guint8 *grapheme = (const guint8 *)cell->grapheme;
	guint32 c, letters[2], at = 0;

	U8_NEXT_OR_FFFD(grapheme, at, GRID_GRAPHEME_SIZE, c);
	guint count = forms_letters(c, letters);
	if (count == 2) {
		append_backwards(out, text + cell->source.start,
				 (int32_t)span_length(cell->source));
		return;
	}
	g_string_append_unichar(out, count == 1 ? letters[0] : c);
	g_string_append(out, cell->grapheme + at);
}

static char *by_letters(const Grid *grid, const char *text)
{
	GString *out = g_string_new("");

	for (int x = 0; x < grid->width; x++) {
		const GridCell *cell = grid_cell_const(grid, x, 0);
		if (cell->width > 0 && cell->grapheme[0])
			append_letters(out, cell, text);
	}
	return g_string_free(out, FALSE);
}

static void print_paragraph(const Article *article, Span span)
{
	Paragraph *paragraph = paragraph_new(article_text(article), span, article_is_rtl(article),
					     (Typography){ 0 }, NULL);
	char *text = text_slice(article_text(article), span);
	Grid *grid = draw_line(paragraph);
	char *visual = grid_row(grid, 0);
	char *letters = by_letters(grid, text_bytes(article_text(article)));

	printf("%s\t%s\t%s\t%s\n", paragraph_is_rtl(paragraph) ? "rtl" : "ltr",
	       g_strdelimit(text, "\t", ' '), visual, letters);
	g_free(letters);
	g_free(visual);
	grid_free(grid);
	g_free(text);
	paragraph_free(paragraph);
}

static gint by_name(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *files_of(const char *folder)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (const char *name; dir && (name = g_dir_read_name(dir));)
		g_ptr_array_add(names, g_build_filename(folder, name, NULL));
	if (dir)
		g_dir_close(dir);
	g_ptr_array_sort(names, by_name);
	return names;
}

int main(int argc, char **argv)
{
	GPtrArray *files = files_of(argc > 1 ? argv[1] : ".");
	guint seen = 0, printed = 0;

	for (guint f = 0; f < files->len; f++) {
		Article *article = article_read(files->pdata[f], NULL);
		guint count = article ? article_paragraph_count(article) : 0;
		for (guint i = 0; i < count; i++)
			if (seen++ % STEP == 0 && printed < PARAGRAPHS) {
				print_paragraph(article, article_paragraph(article, i));
				printed++;
			}
		article_free(article);
	}
	g_ptr_array_unref(files);
	return printed == PARAGRAPHS ? EXIT_SUCCESS : EXIT_FAILURE;
}
