/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pair: two facts of different articles that some rule joins.
 *
 * Every fact is held once against every other of its kind, and lengths of time "since" against
 * dates. Cheap comparisons of values come first; words are compared only where values allow.
 */
#ifndef LINK_PAIR_H
#define LINK_PAIR_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "link/context.h"
#include "link/match.h"

typedef struct Pair {
	guint a, b; /* a < b */
	Match match;
	const char *rule;  /* static */
	double similarity; /* of their contexts */
} Pair;

/* All pairs (Pair) among FACTS, which were found in READING; free with g_array_unref(). */
GArray *pairs_find(Reading *reading, const GArray *facts, const Contexts *contexts);

#endif
