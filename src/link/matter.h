/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matter: one thing that is told, by one article or by several: all facts that are told alike, and
 * whatever stands to them.
 *
 * A matter is a row of a collation table: the variants of one place in all witnesses. Facts that
 * are told by their value alone, as dates are, are alike also within one article. A fact that
 * is less exact than several may stand in the matters of all of them, but names one of its own
 * only where it stands in none. All mentions of a name are one matter; names that articles give for
 * one and the same thing, as where a journey went, are a matter of their own.
 */
#ifndef LINK_MATTER_H
#define LINK_MATTER_H

#include "link/link.h"

/* A fact as it stands to the one that names the matter. */
typedef struct MatterFact {
	guint fact;
	LinkRelation relation; /* the gravest there is to any that are told alike */
} MatterFact;

typedef struct Matter {
	guint fact;    /* the one that names it: the first of those that are told alike by most */
	GArray *facts; /* MatterFact, ascending by fact; it itself is one of them */
	LinkRelation gravest; /* in which an article stands that does not also tell it alike */
	guint articles;       /* how many tell it */
	gboolean is_role;     /* names for one thing, not all that a name stands for */
} Matter;

/*
 * The matters (Matter) of FACTS, which all have at least one but bare numbers; in the order of the
 * facts that name them. Free with g_array_unref().
 */
GArray *matters_find(const GArray *facts, const Links *links);

/*
 * How ARTICLE tells it: by which fact (G_MAXUINT: not at all), in which relation, and how many it
 * has. Where it tells it alike and also otherwise, the former counts.
 */
guint matter_told(const Matter *matter, const GArray *facts, guint article, LinkRelation *relation,
		  guint *count);

#endif
