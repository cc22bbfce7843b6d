/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line: one line of text, set in cells: the whole way from bytes to visual order.
 *
 * A paragraph is resolved once: grapheme clusters (text), joining forms (shape), levels (bidi),
 * widths, line breaks (wrap). A line of it is a run of clusters, put in visual order by UAX #9 rule
 * L2 over clusters, mirrored by rule L4. The same code sets articles and the program's own strips.
 */
#ifndef LAYOUT_LINE_H
#define LAYOUT_LINE_H

#include "layout/grid.h"
#include "text/text.h"

typedef struct Paragraph Paragraph;

/* A cell's worth of a paragraph. Lam-alef is one cluster of two letters. */
typedef struct Cluster {
	Span source;                       /* bytes of the text */
	char grapheme[GRID_GRAPHEME_SIZE]; /* as it must be seen, unmirrored */
	guint8 width;                      /* 0 for what is not shown */
	guint8 level;                      /* UAX #9 embedding level */
	gboolean breaks;                   /* a line may end after it */
	gboolean is_space;
} Cluster;

/* A line of a paragraph: clusters from start to end, of which the last spaces hang. */
typedef struct Line {
	guint start, end; /* clusters, half-open */
	guint shown;      /* clusters from start that are drawn, without hanging spaces */
	int width;        /* columns of those */
} Line;

/*
 * Resolve SPAN of TEXT (which must outlive the paragraph). RTL is the base direction of the whole
 * article; a paragraph without any letter of that direction takes the other one.
 */
Paragraph *paragraph_new(const Text *text, Span span, gboolean rtl, const char *language);
void paragraph_free(Paragraph *paragraph);

gboolean paragraph_is_rtl(const Paragraph *paragraph);
guint paragraph_cluster_count(const Paragraph *paragraph);
const Cluster *paragraph_cluster(const Paragraph *paragraph, guint index);

/* The cluster that holds byte OFFSET; the last one where the offset is beyond. */
guint paragraph_cluster_at(const Paragraph *paragraph, gsize offset);

/* Lines (Line) no wider than WIDTH columns; free with g_array_unref(). */
GArray *paragraph_wrap(const Paragraph *paragraph, int width);

/* The clusters of LINE in visual order, left to right; guint indices; g_array_unref(). */
GArray *paragraph_visual(const Paragraph *paragraph, Line line);

/*
 * Draw LINE in a row of WIDTH columns at X, Y: flush right where the paragraph is right to left,
 * else flush left. Each cell carries ARTICLE and the cluster's bytes.
 */
void paragraph_draw(const Paragraph *paragraph, Line line, Grid *grid, int x, int y, int width,
		    GridRole role, guint flags, int article);

/* Draw a string of the program's own on one line, cut with … at its logical end. */
void line_draw_string(Grid *grid, int x, int y, int width, const char *string, gboolean rtl,
		      GridRole role, guint flags);

/* Columns that STRING would take on one line. */
int line_string_width(const char *string);

#endif
