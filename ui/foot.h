/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * foot: the strip below the spread: what every article tells of the fact in focus, who is silent
 * about it, and the keys that matter now.
 */
#ifndef UI_FOOT_H
#define UI_FOOT_H

#include "layout/grid.h"
#include "ui/desk.h"

/* Rows that it takes of a screen of HEIGHT rows. */
int foot_height(int height);

/* Draw from row Y to the end of GRID, for FACT or DESK_NO_FACT, with the focus on ARTICLE. */
void foot_draw(Grid *grid, int y, const Desk *desk, guint article, guint fact);

#endif
