/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datenumber: the parts of a date that are numbers or are named with one: the day of the month, the
 * month, the year, and dates all in digits.
 */
#ifndef FACT_DATENUMBER_H
#define FACT_DATENUMBER_H

#include "fact/dateparts.h"

/* The readers of NUMBER with MONTH (and YEAR), of MONTH, and of YEAR. */
DateReader datenumber_read_digits, datenumber_read_day, datenumber_read_month,
	datenumber_read_month_day, datenumber_read_year;

/* A day's number at INDEX, in digits or words; the tokens it takes, 0 where there is none. */
guint datenumber_read(const Tokens *tokens, guint index, int *number);

#endif
