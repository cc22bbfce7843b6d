/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tally: what a count is the number of: the noun, what became of those who are counted, and whether
 * it is the whole that its article gives.
 */
#ifndef LINK_TALLY_H
#define LINK_TALLY_H

#include "fact/fact.h"
#include "link/mention.h"

typedef struct Tally {
	const char *told;   /* what became of those that it counts (toll.h), or NULL. Static */
	guint noun;         /* stem of the counted noun, or MENTION_NONE */
	guint8 is_toll;     /* gboolean, as all these: told, and the whole that its article gives */
	guint8 is_part;     /* told to be among others */
	guint8 is_anyone;   /* the noun leaves open who is counted */
	guint8 is_rivalled; /* the article counts the same noun with another number too */
} Tally;

/* Read that of FACT, which are the COUNT tokens from FIRST. */
Tally tally_read(Mentions *mentions, const Tokens *tokens, const Fact *fact, guint first,
		 guint count);

/* Settle an article's TALLIES, which are those of FACTS from FIRST up to END. */
void tallies_settle(Tally *tallies, const GArray *facts, guint first, guint end);

/* Whether both count things, and the same noun in whatever form. */
gboolean tally_same_noun(const Tally *a, const Tally *b);

/* Whether both are tolls of their articles, of those killed, or of those hurt … */
gboolean tally_same_toll(const Tally *a, const Tally *b);

/* Whether one is of those killed, say, and the other of those hurt. */
gboolean tally_other_toll(const Tally *a, const Tally *b);

/* Whether A_NUMBER and B_NUMBER can be of the same people, by the nouns that name them. */
gboolean tally_same_people(const Tally *a, double a_number, const Tally *b, double b_number);

#endif
