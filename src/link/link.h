/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * link: facts of different articles that speak of one thing, and how they stand to each other.
 *
 * Facts are named by their index in the array that extract_facts() gave. Dates link by value;
 * amounts only where they speak of the same thing: same unit or noun, and words in common around
 * them. Every link says by which rule it was made.
 */
#ifndef LINK_LINK_H
#define LINK_LINK_H

#include "fact/fact.h"
#include "fact/reading.h"
#include "link/around.h"
#include "link/decision.h"
#include "link/passage.h"
#include "link/relation.h"

typedef struct Links Links;

/*
 * Find the links among FACTS, which were found in READING; FACTS must outlive the links. Whatever
 * the words say, DECIDED (DecidedPair; NULL for none) holds.
 */
Links *links_find(Reading *reading, const GArray *facts, const GArray *decided);

/* The links of no facts. */
Links *links_new_empty(void);

void links_free(Links *links);

guint links_count(const Links *links);
const Link *links_at(const Links *links, guint index);

/* The links in which FACT stands: guint indices; borrowed, empty where there are none. */
const GArray *links_of(const Links *links, guint fact);

/* The gravest relation in which FACT stands; FALSE where it stands in none. */
gboolean links_gravest(const Links *links, guint fact, LinkRelation *relation);

/* The sentences that tell the same; NULL where nothing was sought. */
const Passages *links_passages(const Links *links);

/* The sentence of FACT among those of the passages; MENTION_NONE where it has no words. */
guint links_sentence(const Links *links, guint fact);

/* The first sentence of those that are one text with that of FACT (origin.h). */
guint links_origin(const Links *links, guint fact);

/* The words (AroundShared) around two facts by which they were joined, the weightiest first. */
GArray *links_shared(const Links *links, guint a, guint b);

/*
 * The word near FACT, in its own article, that tells what it speaks of, and where another article
 * first names that thing. FALSE where there is no such word. So silence can be told apart: an
 * article that names the train without its speed, and one that has no train.
 */
gboolean links_thing(const Links *links, guint fact, Span *word);
gboolean links_mention(const Links *links, guint fact, guint article, Span *word);

/* Whether the word stands in FACT's own clause, so that this can be said to be of the thing. */
gboolean links_thing_beside(const Links *links, guint fact, Span *word);

/* A number that all facts of one thing have; FALSE where FACT is of none. */
gboolean links_thing_number(const Links *links, guint fact, guint *number);

/* How many words of an article name the thing, and how many of all articles, of so many ARTICLES;
 * and which ones of ARTICLE on SHELF do (Span, ascending; free with g_array_unref()). */
guint links_mention_count(const Links *links, guint fact, guint article);
guint links_mention_total(const Links *links, guint fact, guint *articles);
GArray *links_mentions(const Links *links, guint fact, const Shelf *shelf, guint article);

#endif
