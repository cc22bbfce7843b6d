/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/bar.h"

Pen bar_draw(Grid *grid, const char *name, const char *typed, const char *title, const char *count)
{
	Pen pen = pen_new(grid, 0);

	grid_fill(grid, (GridRect){ 0, 0, grid->width, 1 }, "", ROLE_BAR);
	pen_end(&pen, count, ROLE_BAR, 0);
	pen_end(&pen, "  ", ROLE_BAR, 0);
	pen_start(&pen, name, ROLE_BAR, GRID_BOLD);
	if (*typed) {
		pen_start(&pen, "   /", ROLE_BAR, GRID_BOLD);
		pen_start_words(&pen, typed, ROLE_BAR, GRID_BOLD);
	}
	pen_start(&pen, "   ", ROLE_BAR, 0);
	pen_start(&pen, title, ROLE_BAR, 0);
	return pen;
}
