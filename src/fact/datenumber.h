/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datenumber: the parts of a date that are numbers or are named with one: the day of the month, the
 * month, and dates all in digits.
 */
#ifndef FACT_DATENUMBER_H
#define FACT_DATENUMBER_H

#include "fact/dateparts.h"

/* The readers of NUMBER with MONTH (and YEAR), and of MONTH. */
DateReader datenumber_read_digits, datenumber_read_day, datenumber_read_month,
	datenumber_read_month_day;

/* A day's number at INDEX, in digits or words; the tokens it takes, 0 where there is none. */
guint datenumber_read(const Tokens *tokens, guint index, int *number);

#endif
