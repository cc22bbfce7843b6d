/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * daterange: one date, or two that make an interval: from 10 to 13 September, 19 and 20 June,
 * between Friday and Sunday, 2014-2018.
 */
#ifndef FACT_DATERANGE_H
#define FACT_DATERANGE_H

#include "fact/dateparts.h"
#include "fact/tense.h"

typedef struct DateRange {
	DateParts from;
	DateParts to; /* no slots: there is but one date */
	guint count;  /* tokens */
} DateRange;

/* When a range was: its TIMEX3 value and its minutes, half-open; FACT_NEVER where not known. */
typedef struct DateSpan {
	char text[112];
	gint64 lo, hi;
} DateSpan;

/* Read the date or interval that starts at token INDEX. */
gboolean daterange_read(const Tokens *tokens, guint index, DateRange *range);

/* Find when RANGE was, as dateresolve_find() does; FALSE where there is no such time. */
gboolean daterange_find(const DateRange *range, gint64 today, Tense tense, DateSpan *span);

#endif
