/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/lanes.h"

#include "ui/frame/bar.h"
#include "ui/frame/foot.h"
#include "ui/keys/pace.h"
#include "ui/words/translation.h"

/* Rows above the cells: what the view is, and whose lanes follow. */
#define HEAD_HEIGHT 2

/* The narrowest lane, and the least that is left for what a row is of. */
#define LANE_MIN 14
#define LANE_MAX 32 /* so that no row is too long for the eye */
#define CAPTION_MIN 18

/* From this many columns of the screen on, captions take less of it. */
#define ROOMY_WIDTH 96

static int caption_width(const Lanes *lanes)
{
	if (lanes->linear)
		return lanes->width * 3 / 5;
	int wanted = lanes->width < ROOMY_WIDTH ? lanes->width * 2 / 5 : lanes->width / 3;
	return CLAMP(wanted, MIN(CAPTION_MIN, lanes->width), lanes->caption);
}

static guint lanes_in_view(const Lanes *lanes)
{
	int fit = MAX((lanes->width - caption_width(lanes)) / LANE_MIN, 1);

	if (lanes->linear)
		fit = 1;
	return MIN((guint)fit, desk_article_count(lanes->desk));
}

static int lane_width(const Lanes *lanes)
{
	int share = (lanes->width - caption_width(lanes)) / (int)lanes_in_view(lanes);

	return lanes->linear ? share : MIN(share, LANE_MAX);
}

static guint rows_in_view(const Lanes *lanes)
{
	return (guint)MAX(lanes->height - HEAD_HEIGHT - foot_height(lanes->height), 1);
}

guint lanes_row_end(const Lanes *lanes)
{
	return MIN(lanes->top + rows_in_view(lanes), lanes->rows);
}

guint lanes_article_end(const Lanes *lanes)
{
	return lanes->first + lanes_in_view(lanes);
}

/* The smallest change of FIRST that brings AT among the COUNT things in view. */
static guint bring_in(guint first, guint count, guint at)
{
	if (at < first)
		return at;
	return at >= first + count ? at - count + 1 : first;
}

void lanes_set_grid(Lanes *lanes, const Grid *grid)
{
	if (lanes->linear == grid->typography.is_linear)
		return;
	lanes->linear = grid->typography.is_linear;
	lanes_settle(lanes, lanes->rows, lanes->at);
}

void lanes_place_cursor(const Pen *pen)
{
	pen->grid->cursor_x = pen->rtl ? pen->left : pen->right - 1;
	pen->grid->cursor_y = pen->y;
}

void lanes_settle(Lanes *lanes, guint rows, LanesCell at)
{
	guint fit = rows_in_view(lanes);

	lanes->rows = rows;
	lanes->at = at;
	if (at.row != LANES_NO_ROW)
		lanes->top = bring_in(lanes->top, fit, at.row);
	lanes->top = MIN(lanes->top, rows - MIN(fit, rows));
	lanes->first = bring_in(lanes->first, lanes_in_view(lanes), at.article);
	lanes->first = MIN(lanes->first, desk_article_count(lanes->desk) - lanes_in_view(lanes));
}

static int row_y(const Lanes *lanes, guint row)
{
	return HEAD_HEIGHT + (int)(row - lanes->top);
}

/* The column at which ARTICLE's cells end: the first lane lies beside the captions. */
static int lane_end(const Lanes *lanes, guint article)
{
	int all = lanes->linear ? lanes->width : lanes->width - caption_width(lanes);

	return all - (int)(article - lanes->first) * lane_width(lanes);
}

static Pen lane_pen(const Lanes *lanes, Grid *grid, int y, guint article)
{
	int end = lane_end(lanes, article);

	Pen pen = pen_of_cell(grid, y, end - lane_width(lanes) + 1, end - 1);

	/* What cells have at their end stands first where lines are read from the left. */
	pen.rtl = lanes->linear;
	return pen;
}

Pen lanes_cell_pen(const Lanes *lanes, Grid *grid, guint row, guint article)
{
	return lane_pen(lanes, grid, row_y(lanes, row), article);
}

Pen lanes_caption_pen(const Lanes *lanes, Grid *grid, guint row)
{
	int x = lanes->width - caption_width(lanes);

	if (lanes->linear)
		return pen_within(grid, row_y(lanes, row), 1, caption_width(lanes));
	return pen_within(grid, row_y(lanes, row), x + 2, lanes->width - 1);
}

/* Whose lane it is: the number, and who tells it. */
static void draw_teller(const Lanes *lanes, Grid *grid, guint article)
{
	gboolean at_hand = article == lanes->at.article;
	char *number = translation_digits(g_strdup_printf(at_hand ? "[%u]" : "%u", article + 1));
	Pen pen = lane_pen(lanes, grid, 1, article);

	/* The sign that there are more has its place beside the last one. */
	if (article + 1 == lanes_article_end(lanes) && !lanes->linear &&
	    lanes_article_end(lanes) < desk_article_count(lanes->desk))
		pen.left = MAX(pen.left, 3);
	pen_end(&pen, number, ROLE_STATUS, at_hand ? GRID_BOLD : 0);
	pen_end(&pen, " ", ROLE_STATUS, 0);
	pen_end_words(&pen, article_teller(shelf_article(desk_shelf(lanes->desk), article)),
		      ROLE_BYLINE, 0);
	g_free(number);
}

void lanes_draw_head(const Lanes *lanes, Grid *grid, const char *name, const char *title,
		     const char *typed, const char *count)
{
	int x = lanes->width - caption_width(lanes);
	Pen pen = pen_of_cell(grid, 1, 1, grid->width - 1);

	bar_draw(grid, name, typed, title, count);
	if (!lanes->linear)
		grid_fill(grid, (GridRect){ x, 1, 1, (int)rows_in_view(lanes) + 1 }, "│",
			  ROLE_FRAME);
	for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
		draw_teller(lanes, grid, i);
	if (lanes->linear)
		return;
	if (lanes_article_end(lanes) < desk_article_count(lanes->desk))
		pen_start(&pen, "◂", ROLE_DIM, 0);
	pen.left = x + 2;
	if (lanes->first > 0)
		pen_start(&pen, "▸", ROLE_DIM, 0);
}

static void draw_bracketed(Pen *pen, const char *words, guint flags)
{
	pen_end(pen, pen->rtl ? "(" : ")", ROLE_DIM, flags);
	Pen box = *pen;
	box.left += !pen->rtl;
	box.right -= pen->rtl;
	pen_end_words(&box, words, ROLE_DIM, flags);
	pen->left = pen->rtl ? box.left : pen->left;
	pen->right = pen->rtl ? pen->right : box.right;
	pen_end(pen, pen->rtl ? ")" : "(", ROLE_DIM, flags);
}

void lanes_draw_silence(const Lanes *lanes, Pen *pen, guint article, DeskSilence silence, Span word,
			guint flags)
{
	const Article *told = shelf_article(desk_shelf(lanes->desk), article);
	char *words = span_is_empty(word) ? g_strdup(" ") : text_slice(article_text(told), word);

	if (silence == DESK_SILENT)
		draw_bracketed(pen, words, flags);
	else
		pen_end(pen, silence == DESK_UNREAD ? "?" : "·", ROLE_DIM, flags);
	g_free(words);
}

gboolean lanes_hit(const Lanes *lanes, int x, int y, LanesCell *cell)
{
	guint row = lanes->top + (guint)MAX(y - HEAD_HEIGHT, 0);

	if (y < HEAD_HEIGHT || row >= lanes_row_end(lanes))
		return FALSE;
	*cell = (LanesCell){ row, lanes->at.article };
	for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
		if (x < lane_end(lanes, i))
			cell->article = i;
	return TRUE;
}

/* The row so many STEPS from the one at hand, or the first or last one. */
static guint row_after(const Lanes *lanes, gint64 steps)
{
	gint64 last = (gint64)lanes->rows - 1;

	return lanes->rows == 0 ? LANES_NO_ROW
				: (guint)CLAMP((gint64)lanes->at.row + steps, 0, last);
}

LanesCell lanes_wheel(const Lanes *lanes, int steps)
{
	return (LanesCell){ row_after(lanes, steps), lanes->at.article };
}

gboolean lanes_step(const Lanes *lanes, const KeymapRequest *request, LanesCell *cell,
		    GString *message)
{
	const PaceArticles articles = { desk_article_count(lanes->desk), COMMAND_COLUMN_LEFT,
					COMMAND_COLUMN_RIGHT };
	gint64 rows;

	*cell = lanes->at;
	if (pace_lines(request, rows_in_view(lanes), &rows)) {
		cell->row = row_after(lanes, rows);
		return TRUE;
	}
	return pace_article(&articles, request, &cell->article, message);
}
