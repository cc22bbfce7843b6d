/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/table.h"

#include <string.h>

#include "report/marks.h"
#include "ui/caption.h"
#include "ui/pen.h"

/* Rows above the matters: what they are, and whose columns follow. */
#define HEAD_HEIGHT 2

/* The column of the facts, and the narrowest one of an article. */
#define CAPTION_MIN 18
#define CAPTION_MAX 48
#define CELL_MIN 14

static int caption_width(const MatrixTable *table)
{
	return CLAMP(table->width * 2 / 5, MIN(CAPTION_MIN, table->width), CAPTION_MAX);
}

static guint columns_in_view(const MatrixTable *table)
{
	int fit = MAX((table->width - caption_width(table)) / CELL_MIN, 1);

	return MIN((guint)fit, desk_article_count(matrix_desk(table->matrix)));
}

static int cell_width(const MatrixTable *table)
{
	return (table->width - caption_width(table)) / (int)columns_in_view(table);
}

guint table_rows(const MatrixTable *table)
{
	return (guint)MAX(table->height - HEAD_HEIGHT - foot_height(table->height), 1);
}

/* The smallest change of FIRST that brings AT among the COUNT things in view. */
static guint bring_in(guint first, guint count, guint at)
{
	if (at < first)
		return at;
	return at >= first + count ? at - count + 1 : first;
}

void table_settle(MatrixTable *table)
{
	guint row = matrix_row(table->matrix);

	if (row != MATRIX_NO_ROW)
		table->top = bring_in(table->top, table_rows(table), row);
	table->top = MIN(table->top, matrix_count(table->matrix) -
					     MIN(table_rows(table), matrix_count(table->matrix)));
	table->first =
		bring_in(table->first, columns_in_view(table), matrix_article(table->matrix));
}

/* The column at which ARTICLE's cells end: the first article lies beside the facts. */
static int cell_end(const MatrixTable *table, guint article)
{
	return table->width - caption_width(table) -
	       (int)(article - table->first) * cell_width(table);
}

static Pen cell_pen(const MatrixTable *table, Grid *grid, int y, guint article)
{
	int end = cell_end(table, article);

	return (Pen){ .grid = grid, .y = y, .left = end - cell_width(table) + 1, .right = end - 1 };
}

static gboolean is_shared(const MatrixTable *table, const Matter *matter)
{
	return matter_article_count(matter, desk_facts(matrix_desk(table->matrix))) > 1;
}

/* Words that the article has where it does not tell the fact. */
static void draw_silence(Pen *pen, const Desk *desk, guint fact, guint article, guint flags)
{
	Span word;

	if (!desk_is_understood(desk, article)) {
		pen_right(pen, "?", ROLE_DIM, flags);
	} else if (links_mention(desk_links(desk), fact, article, &word)) {
		const Text *text = article_text(shelf_article(desk_shelf(desk), article));
		char *named = text_slice(text, word);
		pen_right(pen, ")", ROLE_DIM, flags);
		pen->left++;
		pen_right_words(pen, named, ROLE_DIM, flags);
		pen->left--;
		pen_right(pen, "(", ROLE_DIM, flags);
		g_free(named);
	} else {
		pen_right(pen, "·", ROLE_DIM, flags);
	}
}

static void draw_words(Pen *pen, const Desk *desk, guint fact, guint count, guint flags)
{
	char *words = desk_words(desk, fact);
	char *more = count > 1 ? g_strdup_printf(" +%u", count - 1) : g_strdup("");
	Pen rest = *pen;

	pen->left += (int)strlen(more);
	pen_right_words(pen, words, marks_role(desk_fact(desk, fact)->kind), flags);
	rest.right = pen->right;
	pen_right(&rest, more, ROLE_DIM, 0);
	g_free(words);
	g_free(more);
}

static void draw_cell(const MatrixTable *table, Grid *grid, int y, guint row, guint article)
{
	const Desk *desk = matrix_desk(table->matrix);
	const Matter *matter = matrix_matter(table->matrix, row);
	Pen pen = cell_pen(table, grid, y, article);
	gboolean at_hand =
		row == matrix_row(table->matrix) && article == matrix_article(table->matrix);
	guint flags = at_hand ? GRID_FOCUS : 0;
	LinkRelation relation;
	guint count;
	guint told = matrix_told(table->matrix, row, article, &relation, &count);

	if (at_hand) {
		grid->cursor_x = pen.right - 1;
		grid->cursor_y = y;
	}
	if (told == DESK_NO_FACT) {
		draw_silence(&pen, desk, matter->fact, article, flags);
		return;
	}
	if (is_shared(table, matter))
		pen_right(&pen, marks_sign(relation), marks_sign_role(relation), 0);
	draw_words(&pen, desk, told, count, flags);
}

/* How a matter stands as a whole, and what it is. */
static void draw_caption(const MatrixTable *table, Grid *grid, int y, guint row)
{
	const Matter *matter = matrix_matter(table->matrix, row);
	int x = table->width - caption_width(table);
	Pen pen = { .grid = grid, .y = y, .left = x + 2, .right = table->width - 1 };

	if (is_shared(table, matter))
		pen_left(&pen, marks_sign(matter->gravest), marks_sign_role(matter->gravest), 0);
	else
		pen_left(&pen, "○", ROLE_ALONE, 0);
	pen_left(&pen, " ", ROLE_STATUS, 0);
	caption_draw(&pen, matrix_desk(table->matrix), matter->fact);
}

static void draw_title(const MatrixTable *table, Grid *grid)
{
	char *title = matrix_title(table->matrix);
	char *count = g_strdup_printf("%u of %u", matrix_count(table->matrix),
				      matrix_matter_count(table->matrix));
	Pen pen = pen_new(grid, 0);

	grid_fill(grid, (GridRect){ 0, 0, grid->width, 1 }, "", ROLE_BAR);
	pen_right(&pen, count, ROLE_BAR, 0);
	pen.right -= 2;
	pen_left(&pen, "matrix   ", ROLE_BAR, GRID_BOLD);
	pen_left(&pen, title, ROLE_BAR, 0);
	g_free(title);
	g_free(count);
}

/* Whose column it is: the number, and who tells it. */
static void draw_head(const MatrixTable *table, Grid *grid, guint article)
{
	const Shelf *shelf = desk_shelf(matrix_desk(table->matrix));
	gboolean at_hand = article == matrix_article(table->matrix);
	char *number = g_strdup_printf(at_hand ? "[%u]" : "%u", article + 1);
	Pen pen = cell_pen(table, grid, 1, article);

	pen_right(&pen, number, ROLE_STATUS, at_hand ? GRID_BOLD : 0);
	pen_right(&pen, " ", ROLE_STATUS, 0);
	pen_right_words(&pen, article_teller(shelf_article(shelf, article)), ROLE_BYLINE, 0);
	g_free(number);
}

static void draw_heads(const MatrixTable *table, Grid *grid)
{
	guint end = table->first + columns_in_view(table);
	Pen pen = pen_new(grid, 1);

	for (guint i = table->first; i < end; i++)
		draw_head(table, grid, i);
	if (end < desk_article_count(matrix_desk(table->matrix)))
		pen_left(&pen, "◂", ROLE_DIM, 0);
	pen.left = table->width - caption_width(table) + 2;
	if (table->first > 0)
		pen_left(&pen, "▸", ROLE_DIM, 0);
}

static void draw_rows(const MatrixTable *table, Grid *grid)
{
	guint end = MIN(table->top + table_rows(table), matrix_count(table->matrix));
	guint last = table->first + columns_in_view(table);
	int x = table->width - caption_width(table);

	grid_fill(grid, (GridRect){ x, 1, 1, (int)table_rows(table) + 1 }, "│", ROLE_FRAME);
	for (guint row = table->top; row < end; row++) {
		int y = HEAD_HEIGHT + (int)(row - table->top);
		draw_caption(table, grid, y, row);
		for (guint article = table->first; article < last; article++)
			draw_cell(table, grid, y, row, article);
	}
	if (matrix_count(table->matrix) == 0) {
		Pen pen = pen_new(grid, HEAD_HEIGHT);
		pen_left(&pen, "no such facts; F, K and o ask for others", ROLE_DIM, 0);
	}
}

void table_draw(const MatrixTable *table, Grid *grid, const FootKey *keys)
{
	guint row = matrix_row(table->matrix);
	guint article = matrix_article(table->matrix);
	guint fact = row == MATRIX_NO_ROW ? DESK_NO_FACT : matrix_matter(table->matrix, row)->fact;
	int foot = foot_height(grid->height);

	draw_rows(table, grid);
	draw_heads(table, grid);
	draw_title(table, grid);
	if (foot > 0)
		foot_draw(grid, grid->height - foot, matrix_desk(table->matrix), keys, article,
			  fact);
}

gboolean table_hit(const MatrixTable *table, int x, int y, guint *row, guint *article)
{
	*row = table->top + (guint)MAX(y - HEAD_HEIGHT, 0);
	*article = matrix_article(table->matrix);
	if (y < HEAD_HEIGHT || y >= HEAD_HEIGHT + (int)table_rows(table) ||
	    *row >= matrix_count(table->matrix))
		return FALSE;
	for (guint i = 0; i < columns_in_view(table); i++)
		if (x < cell_end(table, table->first + i))
			*article = table->first + i;
	return TRUE;
}
