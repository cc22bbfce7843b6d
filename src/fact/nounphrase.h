/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nounphrase: names that begin with what they name: the ministry of foreign affairs, the airport of
 * X; and names behind a noun that is not of them: the city of X, the newspaper "X".
 */
#ifndef FACT_NOUNPHRASE_H
#define FACT_NOUNPHRASE_H

#include "fact/fact.h"
#include "fact/nameword.h"

typedef struct NounPhrase {
	FactKind kind;
	guint first, count; /* tokens of the name */
	guint end;          /* the token behind all of it, quotation marks too */
} NounPhrase;

/* The name that the noun at INDEX leads; FALSE where it leads none. */
gboolean nounphrase_read(const NameWords *words, guint index, NounPhrase *phrase);

#endif
