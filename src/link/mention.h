/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mention: where the stems of the whole set stand: their numbers, in how many paragraphs each
 * stands, and its first place in each article.
 *
 * A country, its adjective and its capital are one stem.
 */
#ifndef LINK_MENTION_H
#define LINK_MENTION_H

#include "fact/token.h"
#include "text/span.h"

/* No stem. */
#define MENTION_NONE G_MAXUINT

typedef struct Mentions Mentions;

/* The tokens' words must outlive what is noted of them. */
Mentions *mentions_new(void);
void mentions_free(Mentions *mentions);

/* The number of a folded word's stem; the same for all words of that stem. */
guint mentions_number(Mentions *mentions, const Lexicon *lexicon, const char *form);

/*
 * Note the words of one paragraph of ARTICLE. Returns, for each token, its stem's number, or
 * MENTION_NONE for what is no word or says nothing by itself (grammar). Free with g_array_unref().
 */
GArray *mentions_read(Mentions *mentions, guint article, const Tokens *tokens);

/* What a stem is. */
typedef enum MentionKind {
	MENTION_WORD,
	MENTION_CONCEPT, /* a noun that all languages have */
	MENTION_NAME,  /* a name in all its spellings and languages; so is a country's adjective */
	MENTION_VALUE, /* a time or an amount */
} MentionKind;

/*
 * The number of a name or a value: of KEY, which is taken. It stands in the paragraph that was read
 * last, and has no place.
 */
guint mentions_key(Mentions *mentions, MentionKind kind, char *key);

MentionKind mentions_kind(const Mentions *mentions, guint stem);

/* How many stems there are: the numbers below it. */
guint mentions_stems(const Mentions *mentions);

/* How rare a stem is among the paragraphs read: log(1 + all / those that have it). */
double mentions_rarity(const Mentions *mentions, guint stem);

/* How rare is what one of them has. */
double mentions_rarest(const Mentions *mentions);

/* How many articles besides ARTICLE have a word of the stem. */
guint mentions_elsewhere(const Mentions *mentions, guint stem, guint article);

/* The first word of ARTICLE that has the stem; FALSE where there is none. */
gboolean mentions_find(const Mentions *mentions, guint stem, guint article, Span *word);

/* How many words of ARTICLE have the stem; and how many of all articles, of so many ARTICLES. */
guint mentions_count(const Mentions *mentions, guint stem, guint article);
guint mentions_total(const Mentions *mentions, guint stem, guint *articles);

/* Append to WORDS (Span) those words of TOKENS, which were read, that have the stem. */
void mentions_append(const Mentions *mentions, guint stem, const Tokens *tokens, GArray *words);

#endif
