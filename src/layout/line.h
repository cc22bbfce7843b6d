/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line: one line of text, set in cells: the whole way from bytes to visual order.
 *
 * A paragraph is resolved once: joining forms, levels, clusters, line breaks. A line of it is a run
 * of clusters, put in visual order by UAX #9 rule L2. The same code sets articles and the program's
 * own strips. Bytes that are no UTF-8 show as U+FFFD.
 */
#ifndef LAYOUT_LINE_H
#define LAYOUT_LINE_H

#include "layout/wrap.h"
#include "text/text.h"

typedef struct Paragraph Paragraph;

/*
 * Resolve SPAN of TEXT, set in TYPOGRAPHY. RTL is the base direction of the whole article; a
 * paragraph whose letters are all of the other direction takes that one. In logical order every
 * paragraph runs from the left.
 */
Paragraph *paragraph_new(const Text *text, Span span, gboolean rtl, Typography typography,
			 Breaker *breaker);

/*
 * Resolve STRING, which is nobody's text, in the direction RTL whatever its letters are. Its lines
 * end nowhere where BREAKER is NULL.
 */
Paragraph *paragraph_new_string(const char *string, gboolean rtl, Typography typography,
				Breaker *breaker);

void paragraph_free(Paragraph *paragraph);

gboolean paragraph_is_rtl(const Paragraph *paragraph);
guint paragraph_cluster_count(const Paragraph *paragraph);
const Cluster *paragraph_cluster(const Paragraph *paragraph, guint index);

/* The cluster that holds byte OFFSET; the last one where the offset is beyond. */
guint paragraph_cluster_at(const Paragraph *paragraph, gsize offset);

/* Lines (Line) no wider than WIDTH columns, justified if wanted; free with g_array_unref(). */
GArray *paragraph_wrap(const Paragraph *paragraph, int width);

/* Where a cluster is drawn in a row. */
typedef struct LineColumns {
	int start, end; /* with what it is stretched by, half-open */
	int own;        /* its own first one */
} LineColumns;

/*
 * Those of the drawn clusters of LINE in a row of WIDTH columns, in logical order; free with
 * g_free().
 */
LineColumns *paragraph_columns(const Paragraph *paragraph, Line line, int width);

/* The own column of CLUSTER in a row of WIDTH columns; -1 where LINE does not draw it. */
int paragraph_column(const Paragraph *paragraph, Line line, int width, guint cluster);

/* The cluster drawn at COLUMN of such a row, or the nearest; FALSE where LINE draws none. */
gboolean paragraph_cluster_at_column(const Paragraph *paragraph, Line line, int width, int column,
				     guint *cluster);

/*
 * Draw LINE in the first row of RECT, flush at its direction's side. Each cell carries the ink's
 * article and the cluster's bytes or, for GRID_NO_ARTICLE, no bytes.
 */
void paragraph_draw(const Paragraph *paragraph, Line line, Grid *grid, GridRect rect, GridInk ink);

/* Draw the whole paragraph on one line, cut with … at its logical end where it is too long. */
void paragraph_draw_cut(const Paragraph *paragraph, Grid *grid, GridRect rect, GridInk ink);

/* Draw a string of the program's own on one line, cut likewise. */
void line_draw_string(Grid *grid, GridRect rect, const char *string, gboolean rtl, GridRole role,
		      guint flags);

/* Columns that STRING would take on one line, set in TYPOGRAPHY. */
int line_string_width(const char *string, Typography typography);

#endif
