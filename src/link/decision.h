/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decision: what a person overruled: two facts that speak of one thing, two that do not, a fact
 * that tells something else.
 *
 * Decisions are lines of text, parted by tabs, that say all they need and can be merged line by
 * line; lines that begin with # are remarks:
 *
 *   join     HASH#N  WORDS  ARTICLE  HASH#N  WORDS  ARTICLE
 *   part     HASH#N  WORDS  ARTICLE  HASH#N  WORDS  ARTICLE
 *   correct  HASH#N  WORDS  ARTICLE  KIND    VALUE
 *
 * A fact is named by its words, the Nth ones of an article's text, which is known by the SHA-256 of
 * its decoded bytes (the first 16 digits), and where it was edited since, by its name. A later line
 * overrules an earlier one. A line that is not understood, or whose words are gone, is kept.
 */
#ifndef LINK_DECISION_H
#define LINK_DECISION_H

#include "article/shelf.h"
#include "fact/fact.h"

typedef struct Decisions Decisions;

/* Two facts (indices, A < B) of which a person said that they speak of one thing, or not. */
typedef struct DecidedPair {
	guint a, b;
	gboolean is_joined;
} DecidedPair;

/* The decisions of TEXT, "" for none, on the articles of SHELF, which must outlive them. */
Decisions *decisions_new(const Shelf *shelf, const char *text);
void decisions_free(Decisions *decisions);

/* The same decisions again, for another thread; of none (NULL) none. */
Decisions *decisions_copy(const Decisions *decisions);

/* All lines again, those not understood too; free with g_free(). */
char *decisions_text(const Decisions *decisions);

/* How many lines are not understood, and of how many the words are gone from their article. */
guint decisions_unread(const Decisions *decisions);
guint decisions_gone(const Decisions *decisions);

/* The first words that are gone, and the name of their article; NULL where none are. Borrowed. */
const char *decisions_gone_words(const Decisions *decisions, const char **article);

/* Decide on facts of the articles; facts of one article are never joined (FALSE). */
gboolean decisions_join(Decisions *decisions, const Fact *a, const Fact *b);
void decisions_part(Decisions *decisions, const Fact *fact, const Fact *const *others, guint count);

/* Part all of so many FACTS from each other that are of different articles. */
void decisions_part_all(Decisions *decisions, const Fact *const *facts, guint count);

/* FALSE where VALUE has not the form of its kind; see fact/value.h. */
gboolean decisions_correct(Decisions *decisions, const Fact *fact, FactKind kind,
			   const char *value);

/* Take back what was last decided; FALSE where nothing is left. */
gboolean decisions_take_back(Decisions *decisions);

/* Make FACTS, as they were found, tell what was decided. No DECISIONS (NULL) change nothing. */
void decisions_apply(const Decisions *decisions, GArray *facts);

/* What was decided on pairs of FACTS (DecidedPair), one for each; free with g_array_unref(). */
GArray *decisions_pairs(const Decisions *decisions, const GArray *facts);

#endif
