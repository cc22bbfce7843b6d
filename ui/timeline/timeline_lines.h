/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timeline_lines: a timeline with one time a line and what each article tells of it, for linear
 * typography.
 */
#ifndef UI_TIMELINE_LINES_H
#define UI_TIMELINE_LINES_H

#include "layout/grid.h"
#include "ui/timeline/timeline.h"

/* Draw the times around the one at hand on the rows of GRID from TOP up to BOTTOM. */
void timeline_lines_draw(const Timeline *timeline, Grid *grid, int top, int bottom);

#endif
