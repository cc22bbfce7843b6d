/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence: all sentences of a set of articles, each as the stems of its words and the names and
 * values that are told in it.
 *
 * A name or a value is a stem of its own, the same in every spelling and language; the words of a
 * time or a measure are told by that alone. The words of all sentences lie in one array; a sentence
 * is known by its index, in the order of reading.
 */
#ifndef LINK_SENTENCE_H
#define LINK_SENTENCE_H

#include "fact/fact.h"
#include "fact/token.h"
#include "link/mention.h"
#include "text/boundary.h"

typedef struct SentenceWord {
	guint stem;       /* as mention.h numbers them */
	guint start;      /* byte of the article's text */
	guint16 length;   /* in bytes; no word is longer than it can tell */
	guint16 position; /* tokens from the sentence's first; G_MAXUINT16 for all farther ones */
} SentenceWord;

static inline Span sentence_word_span(const SentenceWord *word)
{
	return (Span){ word->start, word->start + word->length };
}

typedef struct Sentence {
	guint article;
	guint paragraph;
	Span span;
	const Lexicon *lexicon;   /* of its language; NULL where that has none */
	guint token;              /* its first token, in its paragraph */
	guint first, count;       /* its words among those of all sentences; ascending by stem */
	guint print, print_count; /* its fingerprints (shingle.h) among those of all */
} Sentence;

typedef struct Sentences Sentences;

Sentences *sentences_new(void);
void sentences_free(Sentences *sentences);

/*
 * Read a paragraph of ARTICLE, after all before it: its TOKENS, and its facts, which are those of
 * FACTS from AT up to END. RULES are of sentences.
 */
void sentences_read(Sentences *sentences, BoundaryRules *rules, guint article, guint paragraph,
		    Span span, const Tokens *tokens, const GArray *facts, guint at, guint end);

/* Weigh the stems by their rarity, once all is read. */
void sentences_weigh(Sentences *sentences);

guint sentences_count(const Sentences *sentences);
const Sentence *sentences_at(const Sentences *sentences, guint index);

/* The words of sentence INDEX; borrowed. */
const SentenceWord *sentences_words(const Sentences *sentences, guint index);

/* The fingerprints of sentence INDEX, in the order of its words; borrowed. */
const guint32 *sentences_prints(const Sentences *sentences, guint index, guint *count);

/* The sentence of ARTICLE that holds the byte OFFSET, or the last before it. */
guint sentences_find(const Sentences *sentences, guint article, gsize offset);

/* How rare a stem is among all paragraphs, from 0.69; after sentences_weigh(). */
double sentences_rarity(const Sentences *sentences, guint stem);

/* How rare is what stands in one paragraph. */
double sentences_rarest(const Sentences *sentences);

Mentions *sentences_mentions(const Sentences *sentences);

#endif
