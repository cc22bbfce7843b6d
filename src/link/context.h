/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * context: what is known of a fact from the words around it, by which is told whether two facts
 * speak of one thing: what stands around it, its role in its clause, and what a count is the number
 * of.
 */
#ifndef LINK_CONTEXT_H
#define LINK_CONTEXT_H

#include "fact/fact.h"
#include "fact/reading.h"
#include "link/around.h"
#include "link/role.h"
#include "link/tally.h"

typedef struct Contexts Contexts;

/* The contexts of FACTS, which were found in READING, named by index; FACTS must outlive them. */
Contexts *contexts_new(Reading *reading, const GArray *facts);
void contexts_free(Contexts *contexts);

/* The sentences of all articles, as they were read for the contexts. */
const Sentences *contexts_sentences(const Contexts *contexts);

/* How much two facts' contexts have in common: 0 nothing, 1 all. */
double contexts_similarity(const Contexts *contexts, guint a, guint b);

/* The same of the words beside them in their own clauses, of which the next ones count most. */
double contexts_beside(const Contexts *contexts, guint a, guint b);

/* The words (AroundShared) around both, the weightiest first; free with g_array_unref(). */
GArray *contexts_shared(const Contexts *contexts, guint a, guint b);

/* Whether the days that are told nearest to them, in their sentences, are not the same. */
gboolean contexts_days_differ(const Contexts *contexts, guint a, guint b);

/* The date in the sentence of FACT that is told nearest to it; MENTION_NONE where there is none. */
guint contexts_date(const Contexts *contexts, guint fact);

const Around *contexts_around(const Contexts *contexts, guint fact);
const Role *contexts_role(const Contexts *contexts, guint fact);
const Tally *contexts_tally(const Contexts *contexts, guint fact);

/* A place that a last journey is told to have led to. */
typedef struct ContextJourney {
	guint fact;
	guint16 first, last; /* its words, as SentenceWord.position */
	const char *country; /* as journey.h tells it */
} ContextJourney;

/* All of them (ContextJourney), by fact; borrowed. */
const GArray *contexts_journeys(const Contexts *contexts);

/* Its sentence, among contexts_sentences(); MENTION_NONE where it has no words. */
guint contexts_sentence(const Contexts *contexts, guint fact);

/* Whether two facts are told in different languages. */
gboolean contexts_are_foreign(const Contexts *contexts, guint a, guint b);

/* Whether the sentence of FACT also tells what OTHER does. */
gboolean contexts_tells_beside(const Contexts *contexts, guint fact, guint other);

/* Whether a word such as "since" stands right before the fact, and it reaches up to now. */
gboolean contexts_is_since(const Contexts *contexts, guint fact);

/* Whether a date is longer than a day and holds that of writing: this week, this year. */
gboolean contexts_is_current(const Contexts *contexts, guint fact);

/* Whether a year is but a part of a name: the World Cup 2018. */
gboolean contexts_is_label(const Contexts *contexts, guint fact);

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
