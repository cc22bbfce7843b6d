/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * inflection: words that a lexicon lists by their first form only, found in the cases that a text
 * has them in.
 *
 * What an ending stands for is data: INFLECTION in the lexicon. Names of places, persons and
 * organizations are looked up so, as nobody lists all their cases.
 */
#ifndef FACT_INFLECTION_H
#define FACT_INFLECTION_H

#include "fact/token.h"

/*
 * As token_match(), but also where the word, or the last one of the form or both its two words, has
 * the ending of a case.
 */
gboolean inflection_match(const Tokens *tokens, guint index, LexiconClass class, TokenMatch *match);

/* The reading in CLASS of the word FORM (folded), in whatever case; FALSE where there is none. */
gboolean inflection_find(const Lexicon *lexicon, LexiconClass class, const char *form,
			 LexiconEntry *entry);

/* FORM (folded) without the longest ending of a case; free with g_free(). */
char *inflection_stem(const Lexicon *lexicon, const char *form);

#endif
