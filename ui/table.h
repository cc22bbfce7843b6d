/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table: where the cells of a matrix lie on the screen. The facts stand at the right edge, the
 * articles follow to the left in their order, as many as there is room for.
 */
#ifndef UI_TABLE_H
#define UI_TABLE_H

#include "layout/grid.h"
#include "ui/foot.h"
#include "ui/matrix.h"

typedef struct MatrixTable {
	Matrix *matrix;    /* borrowed */
	int width, height; /* of the screen */
	guint top;         /* the first row in view */
	guint first;       /* the first article in view */
} MatrixTable;

/* Bring the cell at hand into view; to be called after every change. */
void table_settle(MatrixTable *table);

/* Rows of the matrix that there is room for. */
guint table_rows(const MatrixTable *table);

/* Draw all of GRID; KEYS are named at its foot. */
void table_draw(const MatrixTable *table, Grid *grid, const FootKey *keys);

/* The cell at a place of the screen; beside the articles, one in the row. FALSE where none is. */
gboolean table_hit(const MatrixTable *table, int x, int y, guint *row, guint *article);

#endif
