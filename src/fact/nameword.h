/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nameword: what each word of a paragraph is to those who look for names: a given name, a title, an
 * ordinary word, or one that no list knows and that can only be a name.
 */
#ifndef FACT_NAMEWORD_H
#define FACT_NAMEWORD_H

#include "fact/token.h"

/* What a word is; a set of bits, 0 for an ordinary word. */
typedef enum NameTrait {
	NAME_GIVEN = 1 << 0,    /* a given name */
	NAME_PARTICLE = 1 << 1, /* a name goes on behind it: abu, van */
	NAME_ENDING = 1 << 2,   /* the end of a name of two words: al-Din */
	NAME_UNKNOWN = 1 << 3,  /* in no list */
	NAME_OFFICE = 1 << 4,   /* a title that may stand away from the name */
	NAME_HONOUR = 1 << 5,   /* a title that the name follows */
	NAME_DEMONYM = 1 << 6,
	NAME_DEFINITE = 1 << 7, /* with the article */
	NAME_GRAMMAR = 1 << 8,  /* particles, pronouns, common verbs */
	NAME_TIME = 1 << 9,     /* numbers, dates, units */
	NAME_HEAD = 1 << 10,    /* a noun that leads names of places or organizations */
	NAME_JOINED = 1 << 11,  /* a clitic stands before the name */
	NAME_BREAK = 1 << 12,   /* no word at all */
	NAME_VERB = 1 << 13,    /* a verb that the lexicon lists */
	NAME_SAYING = 1 << 14,  /* a verb of saying */
	NAME_NOUN = 1 << 15,    /* an ordinary noun, without article and case ending */
	NAME_ORDINAL = 1 << 16, /* the second, of kings */
	NAME_PLAIN = 1 << 20,   /* an ordinary word without article and case ending */
	NAME_ROYAL = 1 << 22,   /* an honour of those whom a given name is enough for */
	NAME_FOREIGN = 1 << 21, /* a given name that a family name follows nearly always */
	NAME_COMMON = 1 << 18,  /* a given name that is also an ordinary word */
	NAME_CLIPPED = 1 << 19, /* an ordinary noun only if a clitic is cut off it */
	NAME_LEADING = 1 << 23, /* a family name that stands first, behind which only names are */
	NAME_FAMILY = 1 << 17,  /* a family name that is known by itself; a given one too */
} NameTrait;

/* The words of one paragraph. */
typedef struct NameWords {
	const Tokens *tokens;
	guint *traits; /* by token: set of NameTrait */
} NameWords;

/* TOKENS must outlive the words. */
NameWords *namewords_new(const Tokens *tokens);
void namewords_free(NameWords *words);

static inline guint namewords_count(const NameWords *words)
{
	return tokens_count(words->tokens);
}

/* Set of NameTrait; NAME_BREAK past the end. */
static inline guint nameword_at(const NameWords *words, guint index)
{
	return index < namewords_count(words) ? words->traits[index] : NAME_BREAK;
}

/* Whether the word at INDEX has the article, and the ending that makes adjectives of nouns. */
gboolean nameword_is_relative(const NameWords *words, guint index);

/* The bytes that clitics other than the article take before the name at INDEX. */
gsize nameword_cut(const NameWords *words, guint index);

#endif
