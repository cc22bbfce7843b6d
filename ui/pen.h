/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pen: writes pieces of text beside each other on a row, from either side, and stops at the other.
 *
 * The pieces do not know each other: each is set in its own direction, and the order of the pieces
 * is the pen's, so that a number beside an Arabic word stays where it was put.
 */
#ifndef UI_PEN_H
#define UI_PEN_H

#include "layout/grid.h"

typedef struct Pen {
	Grid *grid;
	int y;
	int left, right; /* the columns still free, half-open */
} Pen;

/* A pen on row Y of GRID, with one column of margin at both ends. */
Pen pen_new(Grid *grid, int y);

/* Write STRING from the left, or from the right; cut where no more room is. */
void pen_left(Pen *pen, const char *string, GridRole role, guint flags);
void pen_right(Pen *pen, const char *string, GridRole role, guint flags);

/* The same for words of an article, which may run from right to left. */
void pen_left_words(Pen *pen, const char *words, GridRole role, guint flags);
void pen_right_words(Pen *pen, const char *words, GridRole role, guint flags);

/* Columns that are still free. */
int pen_room(const Pen *pen);

/* Whether the first letter of STRING that has a direction is written from right to left. */
gboolean pen_is_rtl(const char *string);

#endif
