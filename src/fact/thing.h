/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * thing: what an amount is of: of the train in "the train drew 20 wagons" and in "its speed is
 * 59 km/h", where the train was named before.
 *
 * It is what an aspect (speed, price, number) is of, a pronoun standing for the noun of its gender
 * that the paragraph names most often before; else the noun right before the amount, where no
 * preposition governs it; else the one that a preposition right behind the amount governs.
 */
#ifndef FACT_THING_H
#define FACT_THING_H

#include "fact/fact.h"
#include "fact/nameword.h"

/* Tell the amounts among FACTS from FIRST on, which are all of the paragraph of WORDS. */
void thing_find(const NameWords *words, GArray *facts, guint first);

#endif
