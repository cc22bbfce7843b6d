/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * telling: every article's own words for a fact, in the order of the articles from the right.
 */
#ifndef UI_TELLING_H
#define UI_TELLING_H

#include "layout/grid.h"
#include "ui/desk/desk.h"

/* Draw in ROWS rows from Y on, over the width of GRID. */
void telling_draw(Grid *grid, int y, int rows, const Desk *desk, guint fact);

#endif
