/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bar: the uppermost row of a view: what it is called, what is typed to narrow it, what it shows.
 */
#ifndef UI_BAR_H
#define UI_BAR_H

#include "ui/frame/pen.h"

/*
 * Draw it, with TITLE behind the NAME and what is TYPED ("" for nothing), and COUNT at the row's
 * end. Returns the pen behind the title, for whoever has more to tell.
 */
Pen bar_draw(Grid *grid, const char *name, const char *typed, const char *title, const char *count);

#endif
