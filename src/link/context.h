/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * context: the words around a fact, by which is told whether two facts speak of one thing.
 *
 * The words of a fact's sentence are cut to stems (clitics and endings off, by the lexicon), nearer
 * words counting more, and each weighted by its rarity among the paragraphs of the whole set
 * (Sparck Jones, "A statistical interpretation of term specificity", 1972). Two contexts are
 * compared by the cosine of these weights.
 */
#ifndef LINK_CONTEXT_H
#define LINK_CONTEXT_H

#include "fact/fact.h"
#include "fact/reading.h"

typedef struct Contexts Contexts;

/* The contexts of FACTS, which were found in READING, named by index; FACTS must outlive them. */
Contexts *contexts_new(Reading *reading, const GArray *facts);
void contexts_free(Contexts *contexts);

/* How much two facts' contexts have in common: 0 nothing, 1 all. */
double contexts_similarity(const Contexts *contexts, guint a, guint b);

/* Whether both facts count things, and the same noun in whatever form. */
gboolean contexts_same_noun(const Contexts *contexts, guint a, guint b);

/*
 * Whether both facts are what their articles give as the number of those that were killed, or hurt,
 * or another toll (toll.h) that both tell of.
 */
gboolean contexts_same_toll(const Contexts *contexts, guint a, guint b);

/* Whether a word such as "since" stands right before the fact. */
gboolean contexts_is_since(const Contexts *contexts, guint fact);

/*
 * The word that best tells what FACT speaks of: what it counts, else the weightiest word near it
 * that another article has too. FALSE where there is none, and for times.
 */
gboolean contexts_thing(const Contexts *contexts, guint fact, Span *word);

/* Where ARTICLE first names the thing of FACT; FALSE where it does not. */
gboolean contexts_mention(const Contexts *contexts, guint fact, guint article, Span *word);

/* The number of its stem, the same for all facts of one thing; MENTION_NONE where it has none. */
guint contexts_thing_number(const Contexts *contexts, guint fact);

/* How many words of ARTICLE name it; how many of all articles, of so many ARTICLES; and those among
 * TOKENS, appended to WORDS (Span). */
guint contexts_mention_count(const Contexts *contexts, guint fact, guint article);
guint contexts_mention_total(const Contexts *contexts, guint fact, guint *articles);
void contexts_append_mentions(const Contexts *contexts, guint fact, const Tokens *tokens,
			      GArray *words);

#endif
