/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rival: what excludes each other in one role: the trip went to one city or to another, to a
 * country or to a city in it; the minister has one name or another; it was on one day or another.
 *
 * Places are sought in aligned passages, joined by the same preposition in clauses that share their
 * words; so are days, each the only one of its sentence and told nowhere in the other's article;
 * holders of an office by the office's own words, of which one names whose it is.
 */
#ifndef LINK_RIVAL_H
#define LINK_RIVAL_H

#include "link/context.h"
#include "link/evidence.h"
#include "link/passage.h"

typedef struct Rival {
	guint a, b; /* facts, A < B */
	Match match;
	Evidence evidence;
} Rival;

/* All (Rival) among the facts of CONTEXTS; free with g_array_unref(). */
GArray *rivals_find(const GArray *facts, const Contexts *contexts, const Passages *passages,
		    const Neighbours *neighbours, guint articles);

#endif
