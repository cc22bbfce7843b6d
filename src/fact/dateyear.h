/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateyear: years, and the words that say by which calendar they are counted.
 */
#ifndef FACT_DATEYEAR_H
#define FACT_DATEYEAR_H

#include "fact/dateparts.h"

/* The reader of YEAR: its number, with its noun before or behind it, and its era. */
DateReader dateyear_read;

/* The words that say whose years these are: AD, of the Hijra. */
guint dateyear_read_era(const Tokens *tokens, guint index, DateParts *parts);

#endif
