/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * neighbour: which articles are held against each other: each with those that share most with it.
 *
 * Few articles are all neighbours. Of many, an inverted index of their stems leads to those that
 * have rare ones in common; so the work grows with the text, not with the pairs of articles.
 */
#ifndef LINK_NEIGHBOUR_H
#define LINK_NEIGHBOUR_H

#include "link/sentence.h"

/* With how many others an article is held; more only where it is among the nearest of these. */
#define NEIGHBOURS 12

typedef struct Neighbours Neighbours;

/* Among the first ARTICLES of a shelf, whose SENTENCES are weighed. */
Neighbours *neighbours_new(const Sentences *sentences, guint articles);
void neighbours_free(Neighbours *neighbours);

/* Those of ARTICLE that stand behind it on the shelf: guint, ascending; borrowed. */
const GArray *neighbours_behind(const Neighbours *neighbours, guint article);

/* Whether two articles are. */
gboolean neighbours_are(const Neighbours *neighbours, guint a, guint b);

#endif
