/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cluster: a cell's worth of a paragraph.
 *
 * Each cluster has one character that takes columns, the marks on it, and whatever invisible
 * characters follow; so a cluster is what every terminal can put into one cell. It is a grapheme
 * cluster or, where one has several characters that take columns (a flag, a family of emoji), a
 * part of it. A lam and an alef are one cluster. The clusters of a paragraph cover all its bytes.
 */
#ifndef LAYOUT_CLUSTER_H
#define LAYOUT_CLUSTER_H

#include "layout/breaker.h"
#include "layout/grid.h"

/* Nothing unseen after a cluster parts it from the next one. */
#define CLUSTER_NO_GAP 0xFF

typedef struct Cluster {
	Span source;                       /* bytes of the text */
	char grapheme[GRID_GRAPHEME_SIZE]; /* as it must be seen: joined and mirrored */
	guint8 length;                     /* bytes of the grapheme */
	guint8 width;                      /* 0 only where the whole paragraph shows nothing */
	guint8 level;                      /* UAX #9 embedding level */
	guint8 gap;                        /* the lowest level of what is unseen after it */
	guint8 breaks;                     /* a line may end after it */
	guint8 is_space;                   /* hangs at a line's end */
} Cluster;

/* Marks that a cell takes on its base; further ones are not shown. */
#define CLUSTER_MARKS 4

/*
 * The clusters (Cluster) of LENGTH bytes in a paragraph of direction RTL, set in TYPOGRAPHY. Their
 * sources are told as if the bytes began at OFFSET. Lines may end where BREAKER says; where
 * it is NULL, nowhere. Free with g_array_unref().
 */
GArray *clusters_new(const char *bytes, gsize length, gsize offset, gboolean rtl,
		     Typography typography, Breaker *breaker);

#endif
