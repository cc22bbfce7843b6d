/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * around: the words around a place in a sentence, and what two such places have in common.
 *
 * Nearer words count more, and each is weighted by its rarity among the paragraphs of the whole set
 * (Sparck Jones, "A statistical interpretation of term specificity", 1972). Two places are compared
 * by the cosine of these weights; in two languages, by what is the same in both.
 */
#ifndef LINK_AROUND_H
#define LINK_AROUND_H

#include "link/sentence.h"

/* The norm of what is not measured yet. */
#define AROUND_UNMEASURED (-1.0F)

typedef struct Around {
	guint sentence;        /* MENTION_NONE where there are no words */
	guint16 first, last;   /* the place's own tokens, as SentenceWord.position */
	guint8 before, behind; /* how many tokens of its clause stand beside it */
	float norm;            /* Euclidean length of the weights of the sentence's words */
	float key_norm;        /* the same of what no language has for itself */
} Around;

/* A word around a place, where it stands nearest. */
typedef struct AroundWord {
	guint stem;
	double nearness; /* 1 beside the place, less farther off */
	Span span;
} AroundWord;

/* The words around a place (AroundWord), each stem once, ascending; free with g_array_unref(). */
GArray *around_words(const Sentences *sentences, const Around *around);

/* Set the norms, once the sentences are weighed. */
void around_measure(const Sentences *sentences, Around *around);

/* How much the words around two places have in common: 0 nothing, 1 all. */
double around_similarity(const Sentences *sentences, const Around *a, const Around *b);

/* The same of the words of their own clauses. */
double around_beside(const Sentences *sentences, const Around *a, const Around *b);

/* Whether the word at byte START stands in the place's own clause. */
gboolean around_has_beside(const Sentences *sentences, const Around *around, gsize start);

/* A word that stands around two places. */
typedef struct AroundShared {
	Span a, b;     /* where each has it, in its article */
	double weight; /* of the similarity, from 0 to 1 */
} AroundShared;

/* Those words (AroundShared), the weightiest first; free with g_array_unref(). */
GArray *around_shared(const Sentences *sentences, const Around *a, const Around *b);

#endif
