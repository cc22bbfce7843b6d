/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pen: writes pieces of text beside each other on a row, from its start or from its end, and stops
 * where both meet.
 *
 * A row of the interface starts where its language does. The pieces do not know each other: each is
 * set in its own direction, and the order of the pieces is the pen's, so that a number beside an
 * Arabic word stays where it was put.
 */
#ifndef UI_PEN_H
#define UI_PEN_H

#include "layout/grid.h"

typedef struct Pen {
	Grid *grid;
	int y;
	int left, right; /* the columns still free, half-open */
	gboolean rtl;    /* it starts at the right */
} Pen;

/* A pen for the interface on row Y of GRID, with one column of margin at both ends; or within the
 * columns from LEFT up to RIGHT. */
Pen pen_new(Grid *grid, int y);
Pen pen_within(Grid *grid, int y, int left, int right);

/* One that starts at the left, whatever the language is: for cells that lie as the articles do. */
Pen pen_of_cell(Grid *grid, int y, int left, int right);

/* Write STRING, which is the interface's, at the start, or at the end; cut where no room is left.
 */
void pen_start(Pen *pen, const char *string, GridRole role, guint flags);
void pen_end(Pen *pen, const char *string, GridRole role, guint flags);

/* The same for words of an article, or of anybody: they run as their letters do. */
void pen_start_words(Pen *pen, const char *words, GridRole role, guint flags);
void pen_end_words(Pen *pen, const char *words, GridRole role, guint flags);

/* Leave COLUMNS free at the start; or all up to COLUMN, counted from the start of a whole row. */
void pen_skip(Pen *pen, int columns);
void pen_skip_to(Pen *pen, int column);

/* Columns that are still free. */
int pen_room(const Pen *pen);

/* Whether the first letter of STRING that has a direction is written from right to left. */
gboolean pen_is_rtl(const char *string);

#endif
