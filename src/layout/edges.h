/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edges: where the columns of a spread lie beside each other: equally wide, or as edges between
 * them were moved.
 *
 * A plain value. A column is named by its place, counted from the right, from 0; so is the edge at
 * its right, from 1 on.
 */
#ifndef LAYOUT_EDGES_H
#define LAYOUT_EDGES_H

#include <glib.h>

/* Cells between two columns. */
#define EDGE_WIDTH 1

/* Columns that can be made wider and narrower are no more than these, and how narrow. */
#define EDGES_MAX 32
#define EDGES_LEAST_COLUMN 12

typedef struct Edges {
	int width;   /* of all */
	guint shown; /* columns */
	gboolean are_moved;
	int at[EDGES_MAX]; /* by place: where the column ends, if they are */
} Edges;

/* Lay SHOWN columns into WIDTH cells: equally wide again, where either was another before. */
void edges_settle(Edges *edges, int width, guint shown);

/* How wide a column is where all are equally wide. */
int edges_equal_width(const Edges *edges);

/* Where the column at PLACE ends, and how wide it is. */
int edges_end(const Edges *edges, guint place);
int edges_width(const Edges *edges, guint place);

/* The edge in cell X; 0 where there is none. */
guint edges_find(const Edges *edges, int x);

/* Bring EDGE to cell X, as far as the columns beside it stay wide enough. */
void edges_move(Edges *edges, guint edge, int x);

#endif
