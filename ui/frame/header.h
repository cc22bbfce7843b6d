/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * header: the line above the spread: which articles are in view, which are not, what was found.
 */
#ifndef UI_HEADER_H
#define UI_HEADER_H

#include "layout/spread.h"
#include "ui/desk/desk.h"

/* Rows that it takes of a screen of HEIGHT rows. */
int header_height(int height);

/* Draw on row Y, over the width of GRID; SYNCED: columns go together. */
void header_draw(Grid *grid, int y, const Desk *desk, Spread *spread, gboolean synced);

#endif
