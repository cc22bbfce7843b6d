/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unit: what a number is a number of where the lexicon knows it: percent, money, a unit.
 */
#ifndef FACT_UNIT_H
#define FACT_UNIT_H

#include "fact/amount.h"
#include "fact/numeral.h"

/*
 * Read the unit behind AMOUNT, whose number, as NUMERAL tells, ends at amount->end. Fills kind and
 * unit, brings the number into the unit, and moves the end; FALSE where there is none.
 */
gboolean unit_read(const Finder *finder, const Numeral *numeral, Amount *amount);

/* Read an amount at token INDEX whose unit stands first or alone: $5, two tonnes, a litre and a
 * half. */
gboolean unit_read_first(const Finder *finder, guint index, Amount *amount);

#endif
