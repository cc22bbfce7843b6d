/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * driver: what each kind of terminal must be sent, so that it shows a row as the grid has it.
 *
 * The grid is in visual order, and so stay the cells that are sent to a terminal that leaves order
 * alone. One that orders right-to-left text itself, and can neither be told not to nor keeps off
 * what is marked, is sent the cells in such an order that it puts them back. What is sent beside
 * the cells is told by terminal.h. Nothing here knows a terminal or owns anything.
 *
 * The marks are those of UAX #9: LRM, and the overrides LRO and RLO, which end with PDF.
 */
#ifndef UI_DRIVER_H
#define UI_DRIVER_H

#include "layout/grid.h"

/* Their names and ways are in driver.c. */
typedef enum Driver {
	DRIVER_AUTO,    /* not yet chosen */
	DRIVER_VISUAL,  /* as the grid has it */
	DRIVER_BDSM,    /* the same; the terminal is told so (terminal-wg, mode 8) */
	DRIVER_MLTERM,  /* the same, told in mlterm's own way */
	DRIVER_RLO,     /* right-to-left stretches from the right, between RLO and PDF */
	DRIVER_LRO,     /* as the grid has it, between LRO and PDF */
	DRIVER_KITTY,   /* each right-to-left word from the right */
	DRIVER_LOGICAL, /* as the grid has it, which is drawn in logical order */
	DRIVERS,
} Driver;

/*
 * A bit in the flags of a cell that is sent, which no cell of a model has: bold where the cell is
 * not, and not where it is. kitty turns round what it draws in one go, which ends where the font
 * changes.
 */
#define DRIVER_OTHER_WEIGHT (1 << 7)

/* As --bidi= takes it. FALSE where NAME is none. */
const char *driver_name(Driver driver);
gboolean driver_named(const char *name, Driver *driver);

/* In what order the grid is to be drawn. */
TextOrder driver_order(Driver driver);

/* What is SENT for a row of WIDTH cells; two arrays of that length. */
void driver_row(Driver driver, const GridCell *cells, int width, GridCell *sent);

/*
 * Where the terminal has what the row has at column X, and the row what the terminal has there: the
 * one as the other. Terminals tell places of the mouse in the order in which they were sent cells,
 * but for kitty, which turns round only the look.
 */
int driver_column(Driver driver, const GridCell *cells, int width, int x);

#endif
