/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wrap: a paragraph's clusters to lines no wider than so many columns.
 *
 * Lines are broken in logical order, at final cell widths, where clusters allow it. A word wider
 * than a line is broken between clusters. Spaces at a line's end hang: they belong to the
 * line but are not drawn and take no column.
 */
#ifndef LAYOUT_WRAP_H
#define LAYOUT_WRAP_H

#include "layout/cluster.h"

typedef struct Line {
	guint start, end; /* clusters, half-open */
	guint shown;      /* the end of those that are drawn: spaces hanging at the end left out */
	int width;        /* columns of those drawn, and of what they are stretched by */
} Line;

/* Lines (Line) of CLUSTERS; at least one; free with g_array_unref(). */
GArray *wrap_lines(const GArray *clusters, int width);

#endif
