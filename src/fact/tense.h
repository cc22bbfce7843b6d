/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tense: whether the clause around a date speaks of days past or to come.
 */
#ifndef FACT_TENSE_H
#define FACT_TENSE_H

#include "fact/token.h"

typedef enum Tense {
	TENSE_NONE, /* no cue */
	TENSE_SAID, /* told in the past, of any time */
	TENSE_PAST,
	TENSE_PRESENT, /* told as happening: today or the next days */
	TENSE_FUTURE,
	TENSE_SINCE, /* what began on the date lasts: it is past beyond doubt */
} Tense;

/* The tense of the clause that holds the COUNT tokens from INDEX, by the nearest cue. */
Tense tense_at(const Tokens *tokens, guint index, guint count);

/* Whether the word at INDEX tells a tense. */
gboolean tense_is_told(const Tokens *tokens, guint index);

#endif
