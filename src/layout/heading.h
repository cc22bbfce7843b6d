/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * heading: the row above a column: the article's number, what there is to say of the column and,
 * once its headline is out of view, that.
 */
#ifndef LAYOUT_HEADING_H
#define LAYOUT_HEADING_H

#include "layout/page.h"

typedef struct Heading {
	const char *number; /* of the article, as it is to be written */
	gboolean has_focus;
	const char *note; /* or NULL */
	Page *page;       /* of which the headline is told; or NULL */
} Heading;

/* Draw on the first row of RECT, over its width. */
void heading_draw(const Heading *heading, Grid *grid, GridRect rect);

#endif
