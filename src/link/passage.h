/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * passage: sentences of different articles that tell the same, many to many.
 *
 * Two sentences are held against each other by something like the cosine of the stems, names and
 * values that both have, each weighted by its rarity among the paragraphs of the whole set (Sparck
 * Jones, "A statistical interpretation of term specificity", 1972). Only neighbours are held
 * against each other, and only sentences that an index leads to. Of each article the nearest are
 * kept, and what comes near to these.
 */
#ifndef LINK_PASSAGE_H
#define LINK_PASSAGE_H

#include "link/neighbour.h"
#include "link/sentence.h"

typedef struct PassageMatch {
	guint sentence; /* as sentence.h counts them */
	float score;    /* how much both have in common: 0 nothing, 1 all */
} PassageMatch;

typedef struct Passages Passages;

/* Align the SENTENCES, which are weighed, and must outlive the passages. */
Passages *passages_find(const Sentences *sentences, const Neighbours *neighbours, guint articles);
void passages_free(Passages *passages);

const Sentences *passages_sentences(const Passages *passages);

/* The sentences of other articles that tell what SENTENCE tells, the nearest first; borrowed. */
const PassageMatch *passages_of(const Passages *passages, guint sentence, guint *count);

/* How much two sentences have in common; 0 where they do not tell the same. */
double passages_score(const Passages *passages, guint sentence, guint other);

/*
 * The sentence of article OTHER that comes nearest to what SPAN of ARTICLE tells (a sentence, a
 * paragraph, whatever is on the screen); FALSE where none does.
 */
gboolean passages_counterpart(const Passages *passages, guint article, Span span, guint other,
			      Span *counterpart);

#endif
