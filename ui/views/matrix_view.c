/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/matrix_view.h"

#include "layout/line.h"
#include "report/marks.h"
#include "ui/frame/caption.h"
#include "ui/tables/matrix.h"
#include "ui/views/table_view.h"
#include "ui/words/translation.h"

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

static void draw_cell(const TableView *view, Pen *pen, LanesCell cell, guint flags)
{
	const Desk *desk = view->lanes.desk;
	const Matter *matter = matrix_matter(view->model, cell.row);
	LinkRelation relation;
	guint count;
	Span named = { 0 };
	guint told = matrix_told(view->model, cell.row, cell.article, &relation, &count);

	if (told == DESK_NO_FACT) {
		DeskSilence silence = desk_silence(desk, matter->fact, cell.article, &named);
		if (!links_mention(desk_links(desk), matter->fact, cell.article, &named))
			named = (Span){ 0 };
		lanes_draw_silence(&view->lanes, pen, cell.article, silence, named, flags);
		return;
	}
	if (matter->articles > 1)
		pen_end(pen, marks_sign(relation), marks_sign_role(relation), 0);
	draw_words(pen, desk, told, count, flags);
}

/* How a matter stands as a whole, and what it is. */
static void draw_caption(const TableView *view, Pen *pen, guint row)
{
	const Matter *matter = matrix_matter(view->model, row);

	if (matter->articles > 1)
		pen_start(pen, marks_sign(matter->gravest), marks_sign_role(matter->gravest), 0);
	else
		pen_start(pen, "○", ROLE_ALONE, 0);
	pen_start(pen, " ", ROLE_STATUS, 0);
	caption_draw(pen, view->lanes.desk, matter->fact);
}

static guint fact_of(const TableView *view, guint row)
{
	return matrix_matter(view->model, row)->fact;
}

static guint row_of(const TableView *view, guint fact)
{
	return matrix_row_of(view->model, fact);
}

/* Go to where COMMAND leads; FALSE where it is no such motion. */
static gboolean step(TableView *view, Command command, GString *message)
{
	Matrix *matrix = view->model;
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

static const TableParts parts = {
	.name = N_("matrix"),
	.nothing = N_("no such facts; F, K and / ask for others"),
	.foot_keys = foot_keys,
	.fact = fact_of,
	.draw_caption = draw_caption,
	.draw_cell = draw_cell,
	.row_of = row_of,
	.step = step,
};

static gpointer open_matrix(const Desk *desk)
{
	Matrix *matrix = matrix_new(desk);

	return table_view_new(&parts, desk, matrix, matrix_table(matrix));
}

static void close_matrix(gpointer state)
{
	TableView *view = state;

	matrix_free(view->model);
	g_free(view);
}

static void refresh_matrix(gpointer state)
{
	TableView *view = state;

	matrix_refresh(view->model);
	table_view_settle(view);
}

/* The words of the cell at hand. Fails where there are none, and says so. */
static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	const TableView *view = state;
	const Desk *desk = view->lanes.desk;
	guint row = view->lanes.at.row, article = view->lanes.at.article;
	LinkRelation relation;
	guint count;
	Span word;

	if (row == LANES_NO_ROW)
		return FALSE;
	guint told = matrix_told(view->model, row, article, &relation, &count);
	place->article = article;
	if (told != DESK_NO_FACT) {
		place->offset = desk_fact(desk, told)->span.start;
		return TRUE;
	}
	if (desk_silence(desk, matrix_matter(view->model, row)->fact, article, &word) ==
	    DESK_SILENT) {
		place->offset = word.start;
		return TRUE;
	}
	translation_append(message, _("article %u does not tell this"), article + 1);
	return FALSE;
}

const View matrix_view = {
	.name = "matrix",
	.open = open_matrix,
	.close = close_matrix,
	.resize = table_view_resize,
	.draw = table_view_draw,
	.refresh = refresh_matrix,
	.act = table_view_act,
	.point = table_view_point,
	.narrow = table_view_narrow,
	.narrowed = table_view_narrowed,
	.lead = lead,
	.show = table_view_show,
	.carry = table_view_carry,
	.is_kept = TRUE,
};
