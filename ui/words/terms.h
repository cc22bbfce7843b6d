/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terms: what the interface calls the kinds of facts, how they stand to each other, and what is
 * said of them; and what went wrong with a file. Static unless it is said otherwise, in the
 * language of the interface.
 */
#ifndef UI_TERMS_H
#define UI_TERMS_H

#include "fact/fact.h"
#include "link/link.h"

const char *terms_kind(FactKind kind);

/* "more than"; NULL for FACT_MOD_NONE. */
const char *terms_mod(FactMod mod);

/* "agree"; and what its sign says, in a few words. */
const char *terms_relation(LinkRelation relation);
const char *terms_meaning(LinkRelation relation);

/* What a unit measures: "speed"; NULL where that has no name. */
const char *terms_measure(const char *unit);

/* What ERROR says of a file; free with g_free(). */
char *terms_error(const GError *error);

#endif
