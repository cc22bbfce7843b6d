/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datenumber: the day of the month by its number, with its month where that is told.
 */
#ifndef FACT_DATENUMBER_H
#define FACT_DATENUMBER_H

#include "fact/dateparts.h"

/* The readers of NUMBER with MONTH or alone, and of MONTH with a NUMBER behind it or alone. */
DateReader datenumber_read_day, datenumber_read_month, datenumber_read_month_day;

/* The readers of NUMBER behind its month (of this month the 22nd) and of MONTH behind its year. */
DateReader datenumber_read_whole_first, datenumber_read_month_behind;

/* A day's number at INDEX, in digits or words; the tokens it takes, 0 where there is none. */
guint datenumber_read(const Tokens *tokens, guint index, int *number);

#endif
