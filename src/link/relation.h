/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * relation: how facts of different articles that speak of one thing stand to each other, and why.
 */
#ifndef LINK_RELATION_H
#define LINK_RELATION_H

#include "link/evidence.h"

/* In the order of their gravity. */
typedef enum LinkRelation {
	LINK_AGREE,      /* the same fact with the same value */
	LINK_COMPATIBLE, /* the same fact, told less exactly by one */
	LINK_DIFFER,     /* the same fact, with values that cannot both be true */
	LINK_RELATIONS,
} LinkRelation;

typedef struct Link {
	FactKind kind;
	LinkRelation relation;
	GArray *facts;     /* guint indices, ascending, of two articles or more */
	Evidence evidence; /* why they are linked: of the two by which they were joined */
	guint a, b;        /* these, of two articles */
} Link;

/* "agree", "compatible", "differ"; static. */
const char *link_relation_name(LinkRelation relation);

/* A link of no facts yet; free with link_free(). */
Link *link_new(FactKind kind, LinkRelation relation);
void link_free(gpointer link);

#endif
