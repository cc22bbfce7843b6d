/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * count: nouns that are counted, by a number before or behind them or by their own dual form.
 */
#ifndef FACT_COUNT_H
#define FACT_COUNT_H

#include "fact/amount.h"
#include "fact/numeral.h"

/*
 * Read what AMOUNT counts: a noun behind its number, which ends at amount->end, or a definite one
 * before it. FALSE where nothing says so.
 */
gboolean count_read(const Tokens *tokens, const Numeral *numeral, Amount *amount);

/* Read the dual noun at INDEX, which is a count of two by itself. */
gboolean count_read_dual(const Tokens *tokens, guint index, Amount *amount);

/* Read "for the second time" from the noun at INDEX on. */
gboolean count_read_rank(const Tokens *tokens, guint index, Amount *amount);

#endif
