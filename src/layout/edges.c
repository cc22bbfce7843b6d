/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/edges.h"

void edges_settle(Edges *edges, int width, guint shown)
{
	if (width != edges->width || shown != edges->shown)
		edges->are_moved = FALSE;
	edges->width = width;
	edges->shown = shown;
}

int edges_equal_width(const Edges *edges)
{
	int columns = (int)MAX(edges->shown, 1);

	return (edges->width - (columns - 1) * EDGE_WIDTH) / columns;
}

int edges_end(const Edges *edges, guint place)
{
	if (place > 0 && edges->are_moved)
		return edges->at[place];
	return edges->width - (int)place * (edges_equal_width(edges) + EDGE_WIDTH);
}

/* What is left over where all are equally wide stays blank at the left. */
int edges_width(const Edges *edges, guint place)
{
	int end = edges_end(edges, place);

	if (!edges->are_moved)
		return edges_equal_width(edges);
	return place + 1 < edges->shown ? end - edges_end(edges, place + 1) - EDGE_WIDTH : end;
}

guint edges_find(const Edges *edges, int x)
{
	for (guint place = 1; place < edges->shown; place++)
		if (x == edges_end(edges, place))
			return place;
	return 0;
}

void edges_move(Edges *edges, guint edge, int x)
{
	if (edge == 0 || edge >= edges->shown || edges->shown > EDGES_MAX)
		return;
	int left = edge + 1 < edges->shown ? edges_end(edges, edge + 1) + EDGE_WIDTH : 0;
	int right = edges_end(edges, edge - 1);
	if (right - left < 2 * EDGES_LEAST_COLUMN + EDGE_WIDTH)
		return;
	for (guint place = 1; place < edges->shown; place++)
		edges->at[place] = edges_end(edges, place);
	edges->at[edge] =
		CLAMP(x, left + EDGES_LEAST_COLUMN, right - EDGES_LEAST_COLUMN - EDGE_WIDTH);
	edges->are_moved = TRUE;
}
