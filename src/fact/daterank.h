/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * daterank: by which rank a part of a longer time is told: the third quarter, the last day.
 */
#ifndef FACT_DATERANK_H
#define FACT_DATERANK_H

#include "fact/dateparts.h"
#include "fact/token.h"

/* The rank of the last one; others are counted from 1. */
#define DATERANK_LAST 0

/* The rank behind a noun: the third, the last; its tokens, 0 where there is none up to LIMIT. */
guint daterank_behind(const Tokens *tokens, guint index, int limit, int *rank);

/* The same before a noun. */
guint daterank_before(const Tokens *tokens, guint index, int limit, int *rank);

/* The rank in Roman numbers at INDEX, with its ending: XIX, XIXe; its tokens, or 0. */
guint daterank_roman(const Tokens *tokens, guint index, int *rank);

/* Quickly: whether such a rank stands there. */
static inline gboolean daterank_is_roman(const Tokens *tokens, guint index)
{
	const char first = *token_word(tokens, index)->spelling;
	int rank;
	return (first == 'X' || first == 'V' || first == 'I') &&
	       daterank_roman(tokens, index, &rank) > 0;
}

/* A quarter by its letter and rank: Q3. */
DateReader daterank_read_lettered;

/* Whether a noun with CLITICS has the article, in languages that write it with their nouns. */
gboolean daterank_is_settled(const Tokens *tokens, guint clitics);

#endif
