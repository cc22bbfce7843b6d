/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * novelty: what articles have that they had not before they were read anew: paragraphs and facts.
 */
#ifndef UI_NOVELTY_H
#define UI_NOVELTY_H

#include "fact/fact.h"
#include "ui/desk/renewal.h"

typedef struct Novelty Novelty;

/* Of so many ARTICLES; free with novelty_free(). */
Novelty *novelty_new(guint articles);
void novelty_free(Novelty *novelty);

/* The paragraphs (Span) that are new in ARTICLE; NULL where it was not read anew. They are taken.
 */
void novelty_take(Novelty *novelty, guint article, GArray *paragraphs);
const GArray *novelty_paragraphs(const Novelty *novelty, guint article);

/*
 * Where an article has new paragraphs, FACTS (Fact; NULL where they were not known) are what was
 * told BEFORE; where it has none, what was new before still is.
 */
void novelty_carry(Novelty *novelty, const Novelty *before, const GArray *facts, Renewal *renewal);

/* Whether FACT stands in a new paragraph, and its article told nothing like it before. */
gboolean novelty_has(const Novelty *novelty, const Fact *fact);

#endif
