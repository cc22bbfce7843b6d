/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * role: what a fact is to its clause: how far that reaches on either side of it, and by which
 * preposition or verb of going it is joined on.
 *
 * A role owns nothing; its strings are static.
 */
#ifndef LINK_ROLE_H
#define LINK_ROLE_H

#include "fact/fact.h"
#include "fact/token.h"

/* How a place is joined on. ORDER ROLE_RELATION: the words of FUNCTION in role.c, and journey.h */
typedef enum RoleRelation {
	ROLE_TO,
	ROLE_FROM,
	ROLE_IN,
	ROLE_AT,
	ROLE_RELATIONS, /* in no such way */
} RoleRelation;

typedef struct Role {
	const char *place;    /* of a known place: its value in the lexicon; or NULL */
	guint8 before, after; /* tokens of its clause, at most, that are beside it */
	guint8 office;        /* tokens right before it that name an office one person has; or 0 */
	guint8 relation;      /* RoleRelation */
	guint8 is_label;      /* gboolean: a year that is but a part of a name */
} Role;

/* The role of a fact of KIND, which is told by the COUNT tokens from FIRST. */
Role role_read(const Tokens *tokens, FactKind kind, guint first, guint count);

/* Whether one of two known places is the country in which the other lies. */
gboolean role_is_within(const Role *a, const Role *b);

/* Whether two known places are of one rank: countries, or places in countries. */
gboolean role_is_level(const Role *a, const Role *b);

#endif
