/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/matrix_view.h"

#include <string.h>

#include "report/marks.h"
#include "layout/line.h"
#include "ui/frame/caption.h"
#include "ui/frame/foot.h"
#include "ui/tables/lanes.h"
#include "ui/tables/matrix.h"
#include "ui/words/translation.h"

#define CAPTION_WIDTH 48

typedef struct MatrixView {
	Matrix *matrix;
	Lanes lanes;
} MatrixView;

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, N_("to the words"), TRUE },
	{ COMMAND_ORDER, N_("order"), FALSE },
	{ COMMAND_FILTER, N_("filter"), FALSE },
	{ COMMAND_KIND, N_("kind"), FALSE },
	{ COMMAND_SEARCH, N_("only with …"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("back to the articles"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

/* Bring the lanes up to date with the matrix. */
static void settle(MatrixView *view)
{
	LanesCell at = { matrix_row(view->matrix), matrix_article(view->matrix) };

	lanes_settle(&view->lanes, matrix_count(view->matrix), at);
}

static gpointer open_matrix(const Desk *desk)
{
	MatrixView *view = g_new0(MatrixView, 1);

	view->matrix = matrix_new(desk);
	view->lanes.desk = desk;
	view->lanes.caption = CAPTION_WIDTH;
	return view;
}

static void close_matrix(gpointer state)
{
	MatrixView *view = state;

	matrix_free(view->matrix);
	g_free(view);
}

static void resize_matrix(gpointer state, int width, int height)
{
	MatrixView *view = state;

	view->lanes.width = width;
	view->lanes.height = height;
	settle(view);
}

static void refresh_matrix(gpointer state)
{
	MatrixView *view = state;

	matrix_refresh(view->matrix);
	settle(view);
}

/* The words of FACT, which is one of COUNT that the cell's article tells. */
static void draw_words(Pen *pen, const Desk *desk, guint fact, guint count, guint flags)
{
	char *words = desk_words(desk, fact);
	char *more =
		count > 1 ? translation_digits(g_strdup_printf("+%u ", count - 1)) : g_strdup("");
	Pen rest = *pen;

	pen->left += line_string_width(more, pen->grid->typography);
	pen_end_words(pen, words, marks_role(desk_fact(desk, fact)->kind), flags);
	rest.right = pen->right;
	pen_end(&rest, more, ROLE_DIM, 0);
	g_free(words);
	g_free(more);
}

static void draw_cell(const MatrixView *view, Grid *grid, guint row, guint article)
{
	const Desk *desk = view->lanes.desk;
	const Matter *matter = matrix_matter(view->matrix, row);
	Pen pen = lanes_cell_pen(&view->lanes, grid, row, article);
	gboolean at_hand = row == view->lanes.at.row && article == view->lanes.at.article;
	guint flags = at_hand ? GRID_FOCUS : 0;
	LinkRelation relation;
	guint count;
	Span named = { 0 };
	guint told = matrix_told(view->matrix, row, article, &relation, &count);

	if (at_hand)
		lanes_place_cursor(&pen);
	if (told == DESK_NO_FACT) {
		DeskSilence silence = desk_silence(desk, matter->fact, article, &named);
		if (!links_mention(desk_links(desk), matter->fact, article, &named))
			named = (Span){ 0 };
		lanes_draw_silence(&view->lanes, &pen, article, silence, named, flags);
		return;
	}
	if (matter->articles > 1)
		pen_end(&pen, marks_sign(relation), marks_sign_role(relation), 0);
	draw_words(&pen, desk, told, count, flags);
}

/* How a matter stands as a whole, and what it is. */
static void draw_caption(const MatrixView *view, Grid *grid, guint row)
{
	const Matter *matter = matrix_matter(view->matrix, row);
	Pen pen = lanes_caption_pen(&view->lanes, grid, row);

	if (matter->articles > 1)
		pen_start(&pen, marks_sign(matter->gravest), marks_sign_role(matter->gravest), 0);
	else
		pen_start(&pen, "○", ROLE_ALONE, 0);
	pen_start(&pen, " ", ROLE_STATUS, 0);
	caption_draw(&pen, view->lanes.desk, matter->fact);
}

static void draw_rows(const MatrixView *view, Grid *grid)
{
	const Lanes *lanes = &view->lanes;

	for (guint row = lanes->top; row < lanes_row_end(lanes); row++) {
		draw_caption(view, grid, row);
		for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
			draw_cell(view, grid, row, i);
	}
	if (lanes->rows == 0) {
		Pen pen = pen_new(grid, 2);
		pen_start(&pen, _("no such facts; F, K and / ask for others"), ROLE_DIM, 0);
	}
}

static void draw_matrix(gpointer state, Grid *grid)
{
	MatrixView *view = state;
	const Lanes *lanes = &view->lanes;
	char *title = matrix_title(view->matrix);
	char *count = translation_digits(
		g_strdup_printf(_("%u of %u"), lanes->rows, matrix_matter_count(view->matrix)));
	gboolean is_empty = lanes->at.row == LANES_NO_ROW;

	lanes_set_grid(&view->lanes, grid);
	draw_rows(view, grid);
	lanes_draw_head(lanes, grid, _("matrix"), title, matrix_typed(view->matrix), count);
	foot_draw(grid, lanes->desk, foot_keys, lanes->at.article, 0,
		  is_empty ? DESK_NO_FACT : matrix_matter(view->matrix, lanes->at.row)->fact);
	g_free(title);
	g_free(count);
}

/* The words of the cell at hand. Fails where there are none, and says so. */
static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	MatrixView *view = state;
	const Desk *desk = view->lanes.desk;
	guint row = matrix_row(view->matrix), article = matrix_article(view->matrix);
	LinkRelation relation;
	guint count;
	Span word;

	if (row == LANES_NO_ROW)
		return FALSE;
	guint told = matrix_told(view->matrix, row, article, &relation, &count);
	place->article = article;
	if (told != DESK_NO_FACT) {
		place->offset = desk_fact(desk, told)->span.start;
		return TRUE;
	}
	if (desk_silence(desk, matrix_matter(view->matrix, row)->fact, article, &word) ==
	    DESK_SILENT) {
		place->offset = word.start;
		return TRUE;
	}
	translation_append(message, _("article %u does not tell this"), article + 1);
	return FALSE;
}

/* Go to what is told at a place. */
static void show(gpointer state, ReaderPlace place)
{
	MatrixView *view = state;
	Span at = { place.offset, place.offset + 1 };
	guint row = matrix_row_of(view->matrix, desk_fact_at(view->lanes.desk, place.article, at));

	if (row != LANES_NO_ROW)
		matrix_go_to(view->matrix, row, place.article);
	settle(view);
}

/* Go to where COMMAND leads; FALSE where it is no such motion. */
static gboolean step(Matrix *matrix, Command command, GString *message)
{
	gboolean found;

	switch (command) {
	case COMMAND_FACT_NEXT:
	case COMMAND_FACT_PREVIOUS:
		found = matrix_step_told(matrix, command == COMMAND_FACT_NEXT ? 1 : -1);
		break;
	case COMMAND_DISPUTE_NEXT:
	case COMMAND_DISPUTE_PREVIOUS:
		found = matrix_step_to(matrix, MATRIX_AIM_DISPUTE,
				       command == COMMAND_DISPUTE_NEXT ? 1 : -1);
		break;
	case COMMAND_ONLY_NEXT:
	case COMMAND_ONLY_PREVIOUS:
		found = matrix_step_to(matrix, MATRIX_AIM_ONCE,
				       command == COMMAND_ONLY_NEXT ? 1 : -1);
		break;
	default:
		return FALSE;
	}
	if (!found)
		g_string_append(message, _("there are no more"));
	return TRUE;
}

static ViewResult obey(MatrixView *view, Command command)
{
	switch (command) {
	case COMMAND_ORDER:
		matrix_turn_order(view->matrix);
		return VIEW_DONE;
	case COMMAND_FILTER:
		matrix_turn_filter(view->matrix);
		return VIEW_DONE;
	case COMMAND_KIND:
		matrix_turn_kind(view->matrix);
		return VIEW_DONE;
	case COMMAND_CANCEL:
		if (*matrix_typed(view->matrix) == '\0')
			return VIEW_UNHANDLED;
		matrix_narrow(view->matrix, "");
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
	LanesCell cell;

	if (lanes_step(&view->lanes, request, &cell, message))
		matrix_go_to(view->matrix, cell.row, cell.article);
	else if (!step(view->matrix, request->command, message))
		result = obey(view, request->command);
	settle(view);
	return result;
}

static void point(gpointer state, const Event *event)
{
	MatrixView *view = state;
	LanesCell cell = view->lanes.at;

	if (event->type == EVENT_WHEEL)
		cell = lanes_wheel(&view->lanes, event->steps);
	else
		lanes_hit(&view->lanes, event->x, event->y, &cell);
	matrix_go_to(view->matrix, cell.row, cell.article);
	settle(view);
}

static void narrow(gpointer state, const char *typed)
{
	MatrixView *view = state;

	matrix_narrow(view->matrix, typed);
	settle(view);
}

static const char *narrowed(gpointer state)
{
	return matrix_typed(((MatrixView *)state)->matrix);
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
	.narrow = narrow,
	.narrowed = narrowed,
	.lead = lead,
	.show = show,
};
