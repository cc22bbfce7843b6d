/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/index_view.h"

#include <string.h>

#include "report/marks.h"
#include "ui/frame/foot.h"
#include "ui/tables/index.h"
#include "ui/tables/lanes.h"
#include "ui/words/translation.h"

#define CAPTION_WIDTH 48

/* Columns for how often something is named. */
#define COUNT_WIDTH 3

typedef struct IndexView {
	Index *index;
	Lanes lanes;
} IndexView;

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

static void settle(IndexView *view)
{
	lanes_settle(&view->lanes, index_count(view->index), index_cell(view->index));
}

static gpointer open_index(const Desk *desk)
{
	IndexView *view = g_new0(IndexView, 1);

	view->index = index_new(desk);
	view->lanes.desk = desk;
	view->lanes.caption = CAPTION_WIDTH;
	return view;
}

static void close_index(gpointer state)
{
	IndexView *view = state;

	index_free(view->index);
	g_free(view);
}

static void resize_index(gpointer state, int width, int height)
{
	IndexView *view = state;

	view->lanes.width = width;
	view->lanes.height = height;
	settle(view);
}

static void refresh_index(gpointer state)
{
	IndexView *view = state;

	index_refresh(view->index);
	settle(view);
}

static GridRole role_of(const IndexView *view, const IndexRow *of)
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

static void draw_cell(const IndexView *view, Grid *grid, const IndexRow *of, guint row,
		      guint article)
{
	const Lanes *lanes = &view->lanes;
	Pen pen = lanes_cell_pen(lanes, grid, row, article);
	gboolean at_hand = row == lanes->at.row && article == lanes->at.article;
	guint flags = at_hand ? GRID_FOCUS : 0;
	Span word;
	guint count = index_told(view->index, of, article, &word);

	if (at_hand)
		lanes_place_cursor(&pen);
	if (count == 0) {
		lanes_draw_silence(lanes, &pen, article,
				   desk_is_understood(lanes->desk, article) ? DESK_ABSENT
									    : DESK_UNREAD,
				   (Span){ 0 }, flags);
		return;
	}
	const Article *told = shelf_article(desk_shelf(lanes->desk), article);
	char *words = g_strdelimit(text_slice(article_text(told), word), "\n\t", ' ');
	Pen number = pen;
	number.left = MAX(pen.right - COUNT_WIDTH - 1, pen.left);
	pen.right = number.left;
	draw_count(&number, count, ROLE_STATUS, at_hand ? 0 : GRID_BOLD);
	pen_end_words(&pen, words, role_of(view, of), flags);
	g_free(words);
}

static void draw_caption(const IndexView *view, Grid *grid, const IndexRow *of, guint row)
{
	Pen pen = lanes_caption_pen(&view->lanes, grid, row);
	char *name = index_name(view->index, of);

	draw_count(&pen, of->count, ROLE_DIM, 0);
	pen_start(&pen, index_kind(view->index, of), role_of(view, of), 0);
	pen_start(&pen, " · ", ROLE_DIM, 0);
	pen_start_words(&pen, name, ROLE_STATUS, GRID_BOLD);
	g_free(name);
}

static void draw_rows(const IndexView *view, Grid *grid)
{
	const Lanes *lanes = &view->lanes;

	for (guint row = lanes->top; row < lanes_row_end(lanes); row++) {
		const IndexRow *of = index_row(view->index, row);
		draw_caption(view, grid, of, row);
		for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
			draw_cell(view, grid, of, row, i);
	}
	if (lanes->rows == 0) {
		Pen pen = pen_new(grid, 2);
		pen_start(&pen, _("nobody and nothing such is named; F, K and / ask for others"),
			  ROLE_DIM, 0);
	}
}

static void draw_index(gpointer state, Grid *grid)
{
	IndexView *view = state;
	const Lanes *lanes = &view->lanes;
	char *title = index_title(view->index);
	char *count = translation_digits(
		g_strdup_printf(_("%u of %u"), lanes->rows, index_named_count(view->index)));
	gboolean is_empty = lanes->at.row == LANES_NO_ROW;

	lanes_set_grid(&view->lanes, grid);
	draw_rows(view, grid);
	lanes_draw_head(lanes, grid, _("index"), title, index_typed(view->index), count);
	foot_draw(grid, lanes->desk, foot_keys, lanes->at.article, 0,
		  is_empty ? DESK_NO_FACT : index_row(view->index, lanes->at.row)->fact);
	g_free(title);
	g_free(count);
}

/* Where the article of the cell at hand first names it. Fails where it does not, and says so. */
static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	const IndexView *view = state;
	LanesCell at = view->lanes.at;
	Span word;

	if (at.row == LANES_NO_ROW)
		return FALSE;
	if (index_told(view->index, index_row(view->index, at.row), at.article, &word) == 0) {
		translation_append(message, _("article %u does not name it"), at.article + 1);
		return FALSE;
	}
	*place = (ReaderPlace){ at.article, word.start };
	return TRUE;
}

static Search *trail(gpointer state)
{
	const IndexView *view = state;

	return index_places(view->index, index_row(view->index, view->lanes.at.row));
}

/* Go to who or what is named at a place. */
static void show(gpointer state, ReaderPlace place)
{
	IndexView *view = state;
	Span at = { place.offset, place.offset + 1 };
	guint fact = desk_fact_at(view->lanes.desk, place.article, at);
	LanesCell cell = { index_row_of(view->index, fact), place.article };

	if (cell.row == LANES_NO_ROW)
		cell.row = view->lanes.at.row;
	index_go_to(view->index, cell);
	settle(view);
}

static ViewResult obey(IndexView *view, Command command)
{
	switch (command) {
	case COMMAND_ORDER:
		index_turn_order(view->index);
		return VIEW_DONE;
	case COMMAND_FILTER:
		index_turn_filter(view->index);
		return VIEW_DONE;
	case COMMAND_KIND:
		index_turn_kind(view->index);
		return VIEW_DONE;
	case COMMAND_CANCEL:
		if (*index_typed(view->index) == '\0')
			return VIEW_UNHANDLED;
		index_narrow(view->index, "");
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
	IndexView *view = state;
	ViewResult result = VIEW_DONE;
	LanesCell cell;

	if (lanes_step(&view->lanes, request, &cell, message))
		index_go_to(view->index, cell);
	else
		result = obey(view, request->command);
	settle(view);
	return result;
}

static void point(gpointer state, const Event *event)
{
	IndexView *view = state;
	LanesCell cell = view->lanes.at;

	if (event->type == EVENT_WHEEL)
		cell = lanes_wheel(&view->lanes, event->steps);
	else
		lanes_hit(&view->lanes, event->x, event->y, &cell);
	index_go_to(view->index, cell);
	settle(view);
}

static void narrow(gpointer state, const char *typed)
{
	IndexView *view = state;

	index_narrow(view->index, typed);
	settle(view);
}

static const char *narrowed(gpointer state)
{
	return index_typed(((IndexView *)state)->index);
}

const View index_view = {
	.name = "index",
	.open = open_index,
	.close = close_index,
	.resize = resize_index,
	.draw = draw_index,
	.refresh = refresh_index,
	.act = act,
	.point = point,
	.narrow = narrow,
	.narrowed = narrowed,
	.lead = lead,
	.trail = trail,
	.show = show,
};
