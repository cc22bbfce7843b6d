/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * skeleton: what is left of a name when all is dropped that outlets spell differently, and how far
 * two spellings are from each other.
 *
 * Names are blocked by their skeletons and accepted by a weighted edit distance, after Freeman,
 * Condon and Ackerman ("Cross linguistic name matching in English and Arabic", 2006); the letters'
 * classes and costs are data (LETTER).
 */
#ifndef FACT_SKELETON_H
#define FACT_SKELETON_H

#include "fact/lexicon.h"

/*
 * The skeleton of a folded name: letters by their class, no vowels, no spaces and hyphens, what is
 * doubled once. Free with g_free(). LEXICON may be NULL.
 */
char *skeleton_of(const Lexicon *lexicon, const char *form);

/* The cost of making one folded name the other, for each of the longer one's letters. */
double skeleton_distance(const Lexicon *lexicon, const char *a, const char *b);

/* Whether two names begin with one letter, or with two that outlets put for each other. */
gboolean skeleton_begins_alike(const Lexicon *lexicon, const char *a, const char *b);

/* Whether they end so; of vowels only those of one class count, as others make another name of it
 * (Mario, Maria). */
gboolean skeleton_ends_alike(const Lexicon *lexicon, const char *a, const char *b);

#endif
