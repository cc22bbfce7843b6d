/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks: how facts and links look on a page; the one place where meaning and layout meet.
 */
#ifndef REPORT_MARKS_H
#define REPORT_MARKS_H

#include "fact/fact.h"
#include "layout/page.h"
#include "link/link.h"

/* No fact is in focus. */
#define MARKS_NO_FOCUS G_MAXUINT

/* Whether facts of a kind are shown; bare numbers and ordinals say too little. */
gboolean marks_shows(FactKind kind);

/* The role in which a kind of fact is shown. */
GridRole marks_role(FactKind kind);

/* The one-column sign of a relation: ≡ ≈ ≠. Static. */
const char *marks_sign(LinkRelation relation);
GridRole marks_sign_role(LinkRelation relation);

/* Whether FACT has a mark: those that are shown have one, and paragraphs of the page. */
gboolean marks_has(const Fact *fact);

/* The mark of a fact of a kind that is not in focus and linked with none; and let it tell how the
 * fact stands to those that it is linked with. */
Mark marks_one(FactKind kind, Span span);
void marks_relate(Mark *mark, FactKind kind, LinkRelation gravest);

/*
 * The marks (Mark, sorted by span) of ARTICLE's facts; the fact FOCUS and the facts linked with it
 * stand out. Free with g_array_unref().
 */
GArray *marks_new(const GArray *facts, const Links *links, guint article, guint focus);

#endif
