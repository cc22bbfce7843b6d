/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * apposition: a name that stands behind its noun as it is, whatever its words are: in quotation
 * marks, in Latin letters, in no list, or a number (the newspaper "X", channel 12).
 */
#ifndef FACT_APPOSITION_H
#define FACT_APPOSITION_H

#include "fact/nameword.h"

typedef struct Apposition {
	guint first, count; /* tokens of the name */
	guint end;          /* the token behind all of it, quotation marks too */
} Apposition;

/* Whether a quotation mark opens at token INDEX. */
gboolean apposition_opens(const Tokens *tokens, guint index);

/* The name in quotation marks at INDEX; FALSE where there is none. */
gboolean apposition_read_quoted(const NameWords *words, guint index, Apposition *apposition);

/* The name at INDEX that the noun at HEAD leads: of an outlet, a club; FALSE where there is none.
 */
gboolean apposition_read(const NameWords *words, guint head, guint index, Apposition *apposition);

#endif
