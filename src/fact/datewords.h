/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datewords: the parts of a date that are words: names of days, and what counts from the day of
 * writing.
 */
#ifndef FACT_DATEWORDS_H
#define FACT_DATEWORDS_H

#include "fact/dateparts.h"

/* The reader of WEEKDAY behind the rest of a date: 13 September Wednesday. */
DateReader datewords_read_weekday_last;

/* The readers of WEEKDAY, DAY (yesterday), DAY or SHIFT (three days ago,
 * three days from now), SHIFT (last week) and
 * DEICTIC. */
DateReader datewords_read_weekday, datewords_read_day, datewords_read_ago,
	datewords_read_ago_behind, datewords_read_from_now, datewords_read_shift,
	datewords_read_deictic;

/* The reader of SHIFT told by one word for the year behind a month: April last year. */
DateReader datewords_read_year_word;

/* Say that PARTS are SHIFT of UNIT from the day they are counted from; FALSE where too far. */
gboolean datewords_set_shift(DateParts *parts, PeriodUnit unit, double shift);

/* The same for all units of PERIOD, before that day, or behind it where SIGN is 1. */
gboolean datewords_set_counted(DateParts *parts, const Period *period, int sign);

/* Which unit a word for a time counts, by its attribute in the lexicon. */
PeriodUnit datewords_unit(const char *attribute);

/* How many tokens at INDEX look like a day counted from today and are none; mostly 0. */
guint datewords_false_day(const Tokens *tokens, guint index);

#endif
