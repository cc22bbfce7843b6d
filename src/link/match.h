/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * match: how the values of two facts stand to each other, leaving open whether they speak of the
 * same thing.
 *
 * Numbers are held against each other after conversion of units, at the precision of the less exact
 * one; dates as intervals of time; modifiers (about, more than …) as bounds. GUIDE of the
 * decisions: equal numbers agree whatever their modifiers; "about" reaches 10 percent far; a bound
 * is compatible with what satisfies it.
 */
#ifndef LINK_MATCH_H
#define LINK_MATCH_H

#include "fact/fact.h"

typedef enum Match {
	MATCH_NONE,       /* nothing to hold against each other: other kinds, units, currencies */
	MATCH_EQUAL,      /* the same value, however it is written */
	MATCH_COMPATIBLE, /* one is less exact, and holds the other */
	MATCH_DIFFERENT,  /* not both can be true of one thing */
} Match;

Match match_facts(const Fact *a, const Fact *b);

#endif
