/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateevidence: whether words that can be a date are one beyond doubt, by what stands around them.
 */
#ifndef FACT_DATEEVIDENCE_H
#define FACT_DATEEVIDENCE_H

#include "fact/daterange.h"
#include "fact/fact.h"

/* The classes of words that dates begin with, but for some words of grammar. */
#define DATE_BEGINNINGS \
	(LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(MONTH) | \
	 LEXICON_BIT(WEEKDAY) | LEXICON_BIT(DAY) | LEXICON_BIT(DAYPART) | LEXICON_BIT(PERIOD) | \
	 LEXICON_BIT(SEASON) | LEXICON_BIT(DECADE) | LEXICON_BIT(DEICTIC) | LEXICON_BIT(HOLIDAY))

/* Whether a date can begin at token INDEX: quickly, for most words cannot begin one. */
gboolean dateevidence_may_start(const Tokens *tokens, guint index);

/* Whether the word before INDEX leads to a time: in, since, until … */
gboolean dateevidence_is_led(const Tokens *tokens, guint index);

/* Whether RANGE, read at INDEX, is a date. */
gboolean dateevidence_is_date(const Tokens *tokens, guint index, const DateRange *range);

/* What the words before and behind RANGE make of it: about, the end of, before. */
FactMod dateevidence_mod(const Tokens *tokens, guint index, const DateRange *range);

/* Whether the words around a month from INDEX to END say that it is to come: June delivery. */
gboolean dateevidence_is_due(const Tokens *tokens, guint index, guint end);

#endif
