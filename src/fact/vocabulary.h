/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vocabulary: whether a word is an ordinary one of its language, or can only be a name.
 *
 * The lists are those of spelling checkers, without the names in them (data/LANGUAGE/noun.txt,
 * verb.txt), compiled to hashes when the program is built. What a language writes together with its
 * words is cut off by its lexicon's PREFIX and ENDING.
 */
#ifndef FACT_VOCABULARY_H
#define FACT_VOCABULARY_H

#include "fact/token.h"

/* What a word may be; a set of bits. */
typedef enum Vocabulary {
	VOCABULARY_NOUN = 1 << 0, /* a noun, an adjective, a particle */
	VOCABULARY_VERB = 1 << 1,
	VOCABULARY_CUT = 1 << 3,     /* only without a clitic */
	VOCABULARY_CLIPPED = 1 << 2, /* only without the preposition that it may begin with */
} Vocabulary;

/*
 * What token INDEX may be, with whatever clitics it has; 0 where it is in no list. Kept in its
 * word.
 */
guint vocabulary_read(const Tokens *tokens, guint index);

#endif
