/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/index_view.h"

#include "report/marks.h"
#include "ui/tables/index.h"
#include "ui/views/table_view.h"
#include "ui/words/translation.h"

/* Columns for how often something is named. */
#define COUNT_WIDTH 3

/* In fewer columns than these, the colour alone says what kind a name is of. */
#define TIGHT_WIDTH 22

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, N_("through the mentions"), TRUE },
	{ COMMAND_SEARCH, N_("only with …"), FALSE },
	{ COMMAND_ORDER, N_("order"), FALSE },
	{ COMMAND_FILTER, N_("filter"), FALSE },
	{ COMMAND_KIND, N_("kind"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("back to the articles"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

static GridRole role_of(const TableView *view, const IndexRow *of)
{
	gboolean is_thing = of->matter == G_MAXUINT;

	return is_thing ? ROLE_STATUS : marks_role(desk_fact(view->lanes.desk, of->fact)->kind);
}

/* A number, flush with those above and below it. */
static void draw_count(Pen *pen, guint count, GridRole role, guint flags)
{
	char *number = translation_digits(g_strdup_printf("%u", count));
	int width = line_string_width(number, pen->grid->typography);

	pen_skip(pen, MAX(COUNT_WIDTH - width, 0));
	pen_start(pen, number, role, flags);
	pen_start(pen, " ", ROLE_STATUS, 0);
	g_free(number);
}

static void draw_cell(const TableView *view, Pen *pen, LanesCell cell, guint flags)
{
	const Desk *desk = view->lanes.desk;
	const IndexRow *of = index_row(view->model, cell.row);
	Span word;
	guint count = index_told(view->model, of, cell.article, &word);

	if (count == 0) {
		lanes_draw_silence(&view->lanes, pen, cell.article,
				   desk_is_understood(desk, cell.article) ? DESK_ABSENT
									  : DESK_UNREAD,
				   (Span){ 0 }, flags);
		return;
	}
	const Article *told = shelf_article(desk_shelf(desk), cell.article);
	char *words = g_strdelimit(text_slice(article_text(told), word), "\n\t", ' ');
	Pen number = *pen;
	number.left = MAX(pen->right - COUNT_WIDTH - 1, pen->left);
	pen->right = number.left;
	draw_count(&number, count, ROLE_STATUS, flags & GRID_FOCUS ? 0 : GRID_BOLD);
	pen_end_words(pen, words, role_of(view, of), flags);
	g_free(words);
}

static void draw_caption(const TableView *view, Pen *pen, guint row)
{
	const IndexRow *of = index_row(view->model, row);
	char *name = index_name(view->model, of);

	draw_count(pen, of->count, ROLE_DIM, 0);
	if (pen_room(pen) < TIGHT_WIDTH) {
		pen_start_words(pen, name, role_of(view, of), GRID_BOLD);
	} else {
		pen_start(pen, index_kind(view->model, of), role_of(view, of), 0);
		pen_start(pen, " · ", ROLE_DIM, 0);
		pen_start_words(pen, name, ROLE_STATUS, GRID_BOLD);
	}
	g_free(name);
}

static guint fact_of(const TableView *view, guint row)
{
	return index_row(view->model, row)->fact;
}

static guint row_of(const TableView *view, guint fact)
{
	return index_row_of(view->model, fact);
}

static const TableParts parts = {
	.name = N_("index"),
	.nothing = N_("nobody and nothing such is named; F, K and / ask for others"),
	.foot_keys = foot_keys,
	.fact = fact_of,
	.draw_caption = draw_caption,
	.draw_cell = draw_cell,
	.row_of = row_of,
};

static gpointer open_index(const Desk *desk)
{
	Index *index = index_new(desk);

	return table_view_new(&parts, desk, index, index_table(index));
}

static void close_index(gpointer state)
{
	TableView *view = state;

	index_free(view->model);
	g_free(view);
}

static void refresh_index(gpointer state)
{
	TableView *view = state;

	index_refresh(view->model);
	table_view_settle(view);
}

/* Where the article of the cell at hand first names it. Fails where it does not, and says so. */
static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	const TableView *view = state;
	LanesCell at = view->lanes.at;
	Span word;

	if (at.row == LANES_NO_ROW)
		return FALSE;
	if (index_told(view->model, index_row(view->model, at.row), at.article, &word) == 0) {
		translation_append(message, _("article %u does not name it"), at.article + 1);
		return FALSE;
	}
	*place = (ReaderPlace){ at.article, word.start };
	return TRUE;
}

static Search *trail(gpointer state)
{
	const TableView *view = state;

	return index_places(view->model, index_row(view->model, view->lanes.at.row));
}

const View index_view = {
	.name = "index",
	.open = open_index,
	.close = close_index,
	.resize = table_view_resize,
	.draw = table_view_draw,
	.refresh = refresh_index,
	.act = table_view_act,
	.point = table_view_point,
	.narrow = table_view_narrow,
	.narrowed = table_view_narrowed,
	.lead = lead,
	.trail = trail,
	.show = table_view_show,
	.carry = table_view_carry,
	.is_kept = TRUE,
};
