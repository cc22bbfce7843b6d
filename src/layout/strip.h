/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * strip: a whole article as a column one cell wide: where its linked facts lie, what is in view.
 */
#ifndef LAYOUT_STRIP_H
#define LAYOUT_STRIP_H

#include "article/article.h"
#include "layout/mark.h"

/*
 * Draw ARTICLE into RECT, each row for an equal share of its bytes: where one of MARKS (Mark; or
 * NULL) that has a sign begins, and what of it is in VIEW.
 */
void strip_draw(const Article *article, const GArray *marks, Span view, Grid *grid, GridRect rect);

/* The byte that row ROW of so many ROWS begins with. */
gsize strip_offset(const Article *article, int row, int rows);

#endif
