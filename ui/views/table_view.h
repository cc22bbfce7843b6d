/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table_view: what all views of a table have alike: its lanes, its keys, the mouse, bar and foot.
 *
 * A view of one table says by its parts what it shows, takes the functions below into its View, and
 * has a TableView as its state, which it fills and frees; it borrows desk and table.
 */
#ifndef UI_TABLE_VIEW_H
#define UI_TABLE_VIEW_H

#include "ui/frame/foot.h"
#include "ui/tables/table.h"
#include "ui/views/view.h"

typedef struct TableView TableView;

typedef struct TableParts {
	const char *name;    /* in the bar; as N_() has it, like NOTHING */
	const char *nothing; /* what is said where no row is left */
	const FootKey *foot_keys;
	/* The fact that the foot tells of. */
	guint (*fact)(const TableView *view, guint row);
	void (*draw_caption)(const TableView *view, Pen *pen, guint row);
	/* FLAGS are those of the cell's words. */
	void (*draw_cell)(const TableView *view, Pen *pen, LanesCell cell, guint flags);
	/* The row in which FACT is told; LANES_NO_ROW where there is none. */
	guint (*row_of)(const TableView *view, guint fact);
	/* Go where COMMAND leads; FALSE where it is no such motion. NULL where there are no such
	 * motions. */
	gboolean (*step)(TableView *view, Command command, GString *message);
} TableParts;

struct TableView {
	const TableParts *parts;
	gpointer model; /* what the table is of */
	Table *table;
	Lanes lanes;
};

TableView *table_view_new(const TableParts *parts, const Desk *desk, gpointer model, Table *table);

/* To be called when something changed that the view did not do itself. */
void table_view_settle(TableView *view);

void table_view_resize(gpointer state, int width, int height);
void table_view_draw(gpointer state, Grid *grid);
ViewResult table_view_act(gpointer state, const KeymapRequest *request, GString *message);
void table_view_point(gpointer state, const Event *event);
void table_view_narrow(gpointer state, const char *typed);
const char *table_view_narrowed(gpointer state);

/* Rows are chosen and ordered as in BEFORE. */
void table_view_carry(gpointer state, gpointer before, Renewal *renewal);

/* Go to what is told at a place, else to its article. */
void table_view_show(gpointer state, ReaderPlace place);

#endif
