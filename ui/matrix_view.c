/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/matrix_view.h"

#include <string.h>

#include "text/fold.h"
#include "ui/table.h"

typedef struct MatrixView {
	Matrix *matrix;
	MatrixTable table;
	char *pattern; /* what was last sought, folded; or NULL */
} MatrixView;

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, "to the words", TRUE },
	{ COMMAND_ORDER, "order", FALSE },
	{ COMMAND_FILTER, "filter", FALSE },
	{ COMMAND_KIND, "kind", FALSE },
	{ COMMAND_SEARCH, "search", FALSE },
	{ COMMAND_HELP, "help", FALSE },
	{ COMMAND_QUIT, "back to the articles", FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

static gpointer open_matrix(const Desk *desk)
{
	MatrixView *view = g_new0(MatrixView, 1);

	view->matrix = matrix_new(desk);
	view->table.matrix = view->matrix;
	return view;
}

static void close_matrix(gpointer state)
{
	MatrixView *view = state;

	matrix_free(view->matrix);
	g_free(view->pattern);
	g_free(view);
}

static void resize_matrix(gpointer state, int width, int height)
{
	MatrixView *view = state;

	view->table.width = width;
	view->table.height = height;
	table_settle(&view->table);
}

static void refresh_matrix(gpointer state)
{
	MatrixView *view = state;

	matrix_refresh(view->matrix);
	table_settle(&view->table);
}

static void draw_matrix(gpointer state, Grid *grid)
{
	MatrixView *view = state;

	table_draw(&view->table, grid, foot_keys);
}

static void move_rows(MatrixView *view, int steps)
{
	guint row = matrix_row(view->matrix);
	guint last = MAX(matrix_count(view->matrix), 1) - 1;

	if (row == MATRIX_NO_ROW)
		return;
	row = steps < 0 ? row - MIN((guint)-steps, row) : row + MIN((guint)steps, last - row);
	matrix_go_to(view->matrix, row, matrix_article(view->matrix));
}

static void move_to_article(MatrixView *view, guint article, GString *message)
{
	guint articles = desk_article_count(matrix_desk(view->matrix));

	if (article >= articles)
		g_string_append_printf(message, "there are only %u articles", articles);
	else
		matrix_go_to(view->matrix, matrix_row(view->matrix), article);
}

static void seek_rows(MatrixView *view, int step, gboolean from_here, GString *message)
{
	guint row;

	if (!view->pattern)
		g_string_append(message, "nothing was sought yet; / seeks");
	else if (matrix_find(view->matrix, view->pattern, step, from_here, &row))
		matrix_go_to(view->matrix, row, matrix_article(view->matrix));
	else
		g_string_append(message, "not found");
}

/* The words of the cell at hand. Fails where there are none, and says so. */
static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	MatrixView *view = state;
	const Desk *desk = matrix_desk(view->matrix);
	guint row = matrix_row(view->matrix), article = matrix_article(view->matrix);
	LinkRelation relation;
	guint count;
	Span word;

	if (row == MATRIX_NO_ROW)
		return FALSE;
	guint told = matrix_told(view->matrix, row, article, &relation, &count);
	place->article = article;
	if (told != DESK_NO_FACT) {
		place->offset = desk_fact(desk, told)->span.start;
		return TRUE;
	}
	guint fact = matrix_matter(view->matrix, row)->fact;
	if (links_mention(desk_links(desk), fact, article, &word)) {
		place->offset = word.start;
		return TRUE;
	}
	g_string_append_printf(message, "article %u does not tell this", article + 1);
	return FALSE;
}

static gboolean step_rows(MatrixView *view, Command command, int count)
{
	int page = MAX((int)table_rows(&view->table) - 1, 1);
	int half = MAX((int)table_rows(&view->table) / 2, 1);
	const struct {
		Command command;
		int rows;
	} steps[] = {
		{ COMMAND_LINE_DOWN, 1 },    { COMMAND_LINE_UP, -1 },
		{ COMMAND_HALF_DOWN, half }, { COMMAND_HALF_UP, -half },
		{ COMMAND_PAGE_DOWN, page }, { COMMAND_PAGE_UP, -page },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
		if (steps[i].command == command) {
			move_rows(view, steps[i].rows * count);
			return TRUE;
		}
	return FALSE;
}

static gboolean step_articles(MatrixView *view, const KeymapRequest *request, GString *message)
{
	guint article = matrix_article(view->matrix);
	guint articles = desk_article_count(matrix_desk(view->matrix));
	guint count = request->count;

	switch (request->command) {
	case COMMAND_COLUMN_LEFT:
		move_to_article(view, MIN(article + MAX(count, 1), articles - 1), message);
		return TRUE;
	case COMMAND_COLUMN_RIGHT:
		move_to_article(view, article - MIN(MAX(count, 1), article), message);
		return TRUE;
	case COMMAND_ARTICLE_NEXT:
		move_to_article(view, count ? count - 1 : (article + 1) % articles, message);
		return TRUE;
	case COMMAND_ARTICLE_PREVIOUS:
		move_to_article(view, (article + articles - 1) % articles, message);
		return TRUE;
	case COMMAND_ARTICLE:
		move_to_article(view, MAX(count, 1) - 1, message);
		return TRUE;
	default:
		return FALSE;
	}
}

static ViewResult obey(MatrixView *view, Command command, GString *message)
{
	switch (command) {
	case COMMAND_START:
		matrix_go_to(view->matrix, 0, matrix_article(view->matrix));
		return VIEW_DONE;
	case COMMAND_END:
		matrix_go_to(view->matrix, G_MAXUINT, matrix_article(view->matrix));
		return VIEW_DONE;
	case COMMAND_ORDER:
		matrix_turn_order(view->matrix);
		return VIEW_DONE;
	case COMMAND_FILTER:
		matrix_turn_filter(view->matrix);
		return VIEW_DONE;
	case COMMAND_KIND:
		matrix_turn_kind(view->matrix);
		return VIEW_DONE;
	case COMMAND_HIT_NEXT:
		seek_rows(view, 1, FALSE, message);
		return VIEW_DONE;
	case COMMAND_HIT_PREVIOUS:
		seek_rows(view, -1, FALSE, message);
		return VIEW_DONE;
	case COMMAND_FOLLOW:
		return VIEW_LEADS;
	case COMMAND_BACK:
		return VIEW_CLOSED;
	default:
		return VIEW_UNHANDLED;
	}
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	MatrixView *view = state;
	ViewResult result = VIEW_DONE;

	if (!step_rows(view, request->command, (int)MAX(request->count, 1)) &&
	    !step_articles(view, request, message))
		result = obey(view, request->command, message);
	table_settle(&view->table);
	return result;
}

static void point(gpointer state, const Event *event)
{
	MatrixView *view = state;
	guint row, article;

	if (event->type == EVENT_WHEEL)
		move_rows(view, event->steps);
	else if (table_hit(&view->table, event->x, event->y, &row, &article))
		matrix_go_to(view->matrix, row, article);
	table_settle(&view->table);
}

static void seek(gpointer state, const char *pattern, GString *message)
{
	MatrixView *view = state;

	if (*pattern != '\0') {
		g_free(view->pattern);
		view->pattern = fold_string(pattern, strlen(pattern));
	}
	seek_rows(view, 1, *pattern != '\0', message);
	table_settle(&view->table);
}

const View matrix_view = {
	.name = "matrix",
	.open = open_matrix,
	.close = close_matrix,
	.resize = resize_matrix,
	.draw = draw_matrix,
	.refresh = refresh_matrix,
	.act = act,
	.point = point,
	.seek = seek,
	.lead = lead,
};
