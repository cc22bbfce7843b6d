/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * evidence: whether two facts whose values match speak of the same thing, and by which rule.
 *
 * A date is a thing of its own: equal dates need no more. A number says the more by itself the more
 * digits it has; a small or round one needs the same noun or many words in common around it.
 */
#ifndef LINK_EVIDENCE_H
#define LINK_EVIDENCE_H

#include "fact/fact.h"
#include "link/context.h"
#include "link/match.h"

/* Rules are told to people, in English here; xgettext finds what N_() marks. */
#define N_(words) words

/* Why two facts are held to speak of one thing, in parts from 0 to 1. */
typedef struct Evidence {
	const char *rule; /* static; NULL where they are not */
	float number;     /* what their number proves by itself */
	float context;    /* what the words around both have in common */
	float beside;     /* the same in their own clauses */
} Evidence;

/* Weigh two facts of FACTS whose values stand as MATCH. */
Evidence evidence_find(const GArray *facts, const Contexts *contexts, guint a, guint b,
		       Match match);

/*
 * Whether RULE joins what two articles give as the whole: their last word on it, which stands to
 * the other's whatever else agrees.
 */
gboolean evidence_is_whole(const char *rule);

#endif
