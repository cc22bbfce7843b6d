/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * amount: a number with what it is a number of, while quantity still weighs it against its
 * neighbours; then it becomes a fact.
 *
 * The strings of an amount belong to the lexicon; NOUN is a token of the paragraph.
 */
#ifndef FACT_AMOUNT_H
#define FACT_AMOUNT_H

#include "fact/finder.h"

#define AMOUNT_NO_NOUN G_MAXUINT

typedef struct Amount {
	guint first, end; /* tokens of the span, half-open */
	FactKind kind;
	FactMod mod;
	double number;
	double scale;          /* what the words behind its digits multiply by: 5 million: 1e6 */
	const char *unit;      /* CLDR unit, ISO 4217 code, "%"; or NULL */
	guint noun;            /* token of what is counted, or AMOUNT_NO_NOUN */
	const char *noun_name; /* the noun where no token says it plainly (a dual), or NULL */
	gboolean is_part;      /* money: of a smaller coin, counted in the larger one */
} Amount;

/* Append AMOUNT to FACTS. */
void amount_take(const Finder *finder, const Amount *amount, GArray *facts);

#endif
