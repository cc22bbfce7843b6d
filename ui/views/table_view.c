/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/table_view.h"

#include "ui/words/translation.h"

#define CAPTION_WIDTH 48

TableView *table_view_new(const TableParts *parts, const Desk *desk, gpointer model, Table *table)
{
	TableView *view = g_new0(TableView, 1);

	view->parts = parts;
	view->model = model;
	view->table = table;
	view->lanes.desk = desk;
	view->lanes.caption = CAPTION_WIDTH;
	return view;
}

void table_view_settle(TableView *view)
{
	lanes_settle(&view->lanes, table_count(view->table), table_cell(view->table));
}

void table_view_resize(gpointer state, int width, int height)
{
	TableView *view = state;

	view->lanes.width = width;
	view->lanes.height = height;
	table_view_settle(view);
}

static void draw_cell(const TableView *view, Grid *grid, LanesCell cell)
{
	LanesCell at = view->lanes.at;
	gboolean at_hand = cell.row == at.row && cell.article == at.article;
	Pen pen = lanes_cell_pen(&view->lanes, grid, cell.row, cell.article);

	if (at_hand)
		lanes_place_cursor(&pen);
	view->parts->draw_cell(view, &pen, cell, at_hand ? GRID_FOCUS : 0);
}

static void draw_rows(const TableView *view, Grid *grid)
{
	const Lanes *lanes = &view->lanes;

	for (guint row = lanes->top; row < lanes_row_end(lanes); row++) {
		Pen pen = lanes_caption_pen(lanes, grid, row);
		view->parts->draw_caption(view, &pen, row);
		for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
			draw_cell(view, grid, (LanesCell){ row, i });
	}
	if (lanes->rows == 0) {
		Pen pen = pen_new(grid, 2);
		pen_start(&pen, translation_of(view->parts->nothing), ROLE_DIM, 0);
	}
}

void table_view_draw(gpointer state, Grid *grid)
{
	TableView *view = state;
	const Lanes *lanes = &view->lanes;
	const TableParts *parts = view->parts;
	char *title = table_title(view->table);
	char *count = translation_digits(
		g_strdup_printf(_("%u of %u"), lanes->rows, table_items(view->table)));
	guint row = lanes->at.row;

	lanes_set_grid(&view->lanes, grid);
	draw_rows(view, grid);
	lanes_draw_head(lanes, grid, translation_of(parts->name), title, table_typed(view->table),
			count);
	foot_draw(grid, lanes->desk, parts->foot_keys, lanes->at.article, 0,
		  row == LANES_NO_ROW ? DESK_NO_FACT : parts->fact(view, row));
	g_free(title);
	g_free(count);
}

static ViewResult obey(TableView *view, Command command)
{
	switch (command) {
	case COMMAND_ORDER:
		table_turn_order(view->table);
		return VIEW_DONE;
	case COMMAND_FILTER:
		table_turn_filter(view->table);
		return VIEW_DONE;
	case COMMAND_KIND:
		table_turn_kind(view->table);
		return VIEW_DONE;
	case COMMAND_CANCEL:
		if (*table_typed(view->table) == '\0')
			return VIEW_UNHANDLED;
		table_narrow(view->table, "");
		return VIEW_DONE;
	case COMMAND_FOLLOW:
		return VIEW_LEADS;
	case COMMAND_BACK:
		return VIEW_CLOSED;
	default:
		return VIEW_UNHANDLED;
	}
}

ViewResult table_view_act(gpointer state, const KeymapRequest *request, GString *message)
{
	TableView *view = state;
	const TableParts *parts = view->parts;
	ViewResult result = VIEW_DONE;
	LanesCell cell;

	if (lanes_step(&view->lanes, request, &cell, message))
		table_go_to(view->table, cell);
	else if (!parts->step || !parts->step(view, request->command, message))
		result = obey(view, request->command);
	table_view_settle(view);
	return result;
}

void table_view_point(gpointer state, const Event *event)
{
	TableView *view = state;
	LanesCell cell = view->lanes.at;

	if (event->type == EVENT_WHEEL)
		cell = lanes_wheel(&view->lanes, event->steps);
	else
		lanes_hit(&view->lanes, event->x, event->y, &cell);
	table_go_to(view->table, cell);
	table_view_settle(view);
}

void table_view_narrow(gpointer state, const char *typed)
{
	TableView *view = state;

	table_narrow(view->table, typed);
	table_view_settle(view);
}

const char *table_view_narrowed(gpointer state)
{
	return table_typed(((TableView *)state)->table);
}

void table_view_show(gpointer state, ReaderPlace place)
{
	TableView *view = state;
	Span at = { place.offset, place.offset + 1 };
	guint fact = desk_fact_at(view->lanes.desk, place.article, at);
	LanesCell cell = { view->parts->row_of(view, fact), place.article };

	if (cell.row == LANES_NO_ROW)
		cell.row = view->lanes.at.row;
	table_go_to(view->table, cell);
	table_view_settle(view);
}

void table_view_carry(gpointer state, gpointer before, Renewal *renewal)
{
	TableView *view = state;
	const TableView *old = before;

	(void)renewal;
	table_carry(view->table, old->table);
	table_view_settle(view);
}
