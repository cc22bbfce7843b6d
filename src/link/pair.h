/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pair: two facts of different articles that some rule joins.
 *
 * Equal dates and names are joined wherever they stand. Any other value is held against those of
 * its kind in the articles that are neighbours of its own, and lengths of time "since" against
 * their dates. Cheap comparisons of values come first; words are compared only where values allow.
 */
#ifndef LINK_PAIR_H
#define LINK_PAIR_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "link/evidence.h"
#include "link/match.h"
#include "link/neighbour.h"
#include "link/passage.h"

typedef struct Pair {
	guint a, b; /* a < b */
	Match match;
	Evidence evidence;
} Pair;

/* All pairs (Pair) among FACTS, which were found in READING; free with g_array_unref(). */
GArray *pairs_find(Reading *reading, const GArray *facts, const Contexts *contexts,
		   const Neighbours *neighbours, const Passages *passages);

#endif
