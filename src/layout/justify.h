/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * justify: makes the lines of a paragraph as wide as their column.
 *
 * What is added stands behind clusters: a space gets wider, a joined letter is drawn out by
 * kashida. A line that would get holes or strokes of more than a few columns is left as it is, and
 * so is the last one. A line that was made wider is told by its width.
 */
#ifndef LAYOUT_JUSTIFY_H
#define LAYOUT_JUSTIFY_H

#include "layout/wrap.h"

/* Set the width of those of LINES (Line) of CLUSTERS to WIDTH that can be made so wide. */
void justify_lines(const GArray *clusters, GArray *lines, int width, Justification how);

/*
 * The columns that are added behind each drawn cluster of LINE, by which it comes to its width;
 * NULL where none are. Free with g_free().
 */
guint8 *justify_stretch(const GArray *clusters, Line line, Justification how);

#endif
