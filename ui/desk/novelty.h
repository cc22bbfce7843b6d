/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * novelty: which facts articles did not tell before they were read anew.
 */
#ifndef UI_NOVELTY_H
#define UI_NOVELTY_H

#include "fact/fact.h"

typedef struct Novelty Novelty;

/* Of so many ARTICLES; free with novelty_free(). */
Novelty *novelty_new(guint articles);
void novelty_free(Novelty *novelty);

/* ARTICLE told, when it was number BEFORE, those of FACTS (Fact) that are of it. */
void novelty_note(Novelty *novelty, guint article, const GArray *facts, guint before);

/* ARTICLE is still as it was when it was article BEFORE of OTHER. */
void novelty_carry(Novelty *novelty, guint article, const Novelty *other, guint before);

/* Whether the article of FACT told another value or nothing instead; FALSE where that is not
 * known. */
gboolean novelty_has(const Novelty *novelty, const Fact *fact);

#endif
