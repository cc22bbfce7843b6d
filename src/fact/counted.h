/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * counted: whether a word can be the noun of a number, and where the noun of a number stands.
 */
#ifndef FACT_COUNTED_H
#define FACT_COUNTED_H

#include "fact/amount.h"
#include "fact/token.h"

/* Whether the word at INDEX can be the noun of the number before it. */
gboolean counted_is_noun(const Tokens *tokens, guint index);

/* Whether it is listed as a plural. */
gboolean counted_is_plural(const Tokens *tokens, guint index);

/* Whether it is one of those that count nothing, as it stands. */
gboolean counted_is_stop_word(const Tokens *tokens, guint index);

/* The same, or whether it begins or ends like them. */
gboolean counted_is_stopped(const Tokens *tokens, guint index);

/* Endings that the lexicon tells of counted words. */
typedef enum CountedEnding {
	COUNTED_DUAL,
	COUNTED_PLURAL,
	COUNTED_ADJECTIVE,
	COUNTED_ENDINGS,
} CountedEnding;

/* Whether it ends so, and is long enough for it. */
gboolean counted_has_ending(const Tokens *tokens, guint index, CountedEnding ending);

/* Whether it is told as one thing, of which a part may be told: the population, its budget. */
gboolean counted_is_whole(const Tokens *tokens, guint index);

/* The noun behind a NUMBER that ends before INDEX; AMOUNT_NO_NOUN where there is none. */
guint counted_noun(const Tokens *tokens, guint index, double number);

#endif
