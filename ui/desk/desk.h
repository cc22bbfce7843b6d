/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * desk: what lies before the reader: the articles, their facts, and how these stand to each other.
 *
 * A desk borrows the articles. What is found in them may come later; until then there are no facts.
 * Facts are named by their index, articles by their place on the shelf.
 */
#ifndef UI_DESK_H
#define UI_DESK_H

#include "link/findings.h"
#include "ui/desk/glimpse.h"
#include "ui/desk/renewal.h"
#include "ui/keys/bindings.h"
#include "ui/memory/memory.h"

#define DESK_NO_FACT G_MAXUINT

typedef struct Desk Desk;

/*
 * SHELF, MEMORY, to which may be added, and BINDINGS must outlive the desk. Where no view is opened
 * on it, the last two may be NULL.
 */
Desk *desk_new(const Shelf *shelf, Memory *memory, Bindings *bindings);
void desk_free(Desk *desk);

/* Lay FINDINGS, which the desk takes, on it instead of what lies there; they were found in its
 * articles. */
void desk_take(Desk *desk, Findings *findings);

/* Whether that was done. */
gboolean desk_has_findings(const Desk *desk);

/* Let GLIMPSE (or NULL), which the desk takes, be seen until then; where that takes so long that
 * progress is told, it is no longer counted on. */
void desk_take_glimpse(Desk *desk, Glimpse *glimpse);
gboolean desk_tells_facts(const Desk *desk);

/* What the findings are seen as; NULL where there are none. Free with glimpse_free(). */
Glimpse *desk_glimpse(const Desk *desk);

/* The marks (Mark, sorted by span) of ARTICLE's facts, with the fact FOCUS or DESK_NO_FACT; free
 * with g_array_unref(). */
GArray *desk_marks(const Desk *desk, guint article, guint focus);

/* Until it is: whether somebody looks for facts, and how far that has come, in percent. */
void desk_tell_progress(Desk *desk, guint percent);
void desk_tell_stopped(Desk *desk);
gboolean desk_is_stopped(const Desk *desk);
guint desk_progress(const Desk *desk);

const Shelf *desk_shelf(const Desk *desk);

/* The paragraphs (Span) that ARTICLE had not before it was read anew; NULL where that was not done.
 * They are taken. */
void desk_take_changes(Desk *desk, guint article, GArray *changes);
const GArray *desk_changes(const Desk *desk, guint article);

/* Where nothing has changed since, the paragraphs that were new on the desk BEFORE still are. */
void desk_carry_changes(Desk *desk, const Desk *before, Renewal *renewal);

/* Whether FACT stands in such a paragraph, and its article told nothing like it before. */
gboolean desk_is_new(const Desk *desk, guint fact);

/* What is remembered of the articles, and the keys under the person's hands. */
Memory *desk_memory(const Desk *desk);
Bindings *desk_bindings(const Desk *desk);

const GArray *desk_facts(const Desk *desk);

/* Those of the facts that are shown (guint), ascending; borrowed. */
const GArray *desk_shown(const Desk *desk);

const Links *desk_links(const Desk *desk);

/* What they tell (Matter), in the order of the text; borrowed. */
const GArray *desk_matters(const Desk *desk);

guint desk_article_count(const Desk *desk);

/* Whether facts are looked for in ARTICLE: there are words of its language. */
gboolean desk_is_understood(const Desk *desk, guint article);

const Fact *desk_fact(const Desk *desk, guint fact);

/* The words of a fact as they stand in its article, on one line; free with g_free(). */
char *desk_words(const Desk *desk, guint fact);

/* How many facts of ARTICLE are shown, how many of all articles, and how many links there are of a
 * relation; as far as these are told. */
guint desk_article_fact_count(const Desk *desk, guint article);
guint desk_shown_count(const Desk *desk);
guint desk_link_count(const Desk *desk, LinkRelation relation);

/*
 * The nearest shown fact of ARTICLE that begins at OFFSET or after it (STEP 1), or before it (STEP
 * -1), and if there is none, in the articles after or before it. DESK_NO_FACT where there is none.
 */
guint desk_fact_near(const Desk *desk, guint article, gsize offset, int step);

/* The shown fact after FACT (STEP 1) or before it (STEP -1); DESK_NO_FACT where there is none. */
guint desk_fact_next(const Desk *desk, guint fact, int step);

/* The shown fact of ARTICLE that overlaps SPAN; DESK_NO_FACT where there is none. */
guint desk_fact_at(const Desk *desk, guint article, Span span);

/* A fact as it stands to another. */
typedef struct DeskPartner {
	guint fact;
	LinkRelation relation; /* the gravest there is */
} DeskPartner;

/* The facts of ARTICLE that are linked with FACT (DeskPartner), those that differ first, then in
 * order; g_array_unref(). */
GArray *desk_partners(const Desk *desk, guint fact, guint article);

/* The gravest relation of ARTICLE's facts to FACT; FALSE where the article is silent. */
gboolean desk_stands(const Desk *desk, guint fact, guint article, LinkRelation *relation);

/* Where article OTHER tells what is told in SPAN of ARTICLE: a sentence. FALSE where it does not.
 */
gboolean desk_counterpart(const Desk *desk, guint article, Span span, guint other, Span *sentence);

/* How an article stands to a fact that it does not tell. */
typedef enum DeskSilence {
	DESK_SILENT, /* it names the thing, or tells what is around the fact, without the fact */
	DESK_ABSENT, /* neither */
	DESK_UNREAD, /* facts are not looked for in its language */
} DeskSilence;

/* The same of ARTICLE, which neither has FACT nor one that stands to it. PLACE is the word for the
 * thing, else the sentence that tells what is around it, else empty. */
DeskSilence desk_silence(const Desk *desk, guint fact, guint article, Span *place);

/* Whether FACT says enough to be held against others: an unresolved day and "months" do not. */
gboolean desk_is_comparable(const Desk *desk, guint fact);

/*
 * What FACT is of, in its article's own word (the train, where the fact is a speed); NULL where
 * that is not known, and for facts that need none. Free with g_free().
 */
char *desk_thing(const Desk *desk, guint fact);

/* The same where the fact's own clause says so; else NULL. */
char *desk_thing_beside(const Desk *desk, guint fact);

#endif
