/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datevalue: a stretch of whole days and its TIMEX3 value.
 *
 * The setters return FALSE where no such time exists, or it lies outside the years of calendar.h;
 * the value is of no use then.
 */
#ifndef FACT_DATEVALUE_H
#define FACT_DATEVALUE_H

#include "fact/calendar.h"

/* A day that is not known; the same as FINDER_NO_DAY. */
#define DATE_UNKNOWN G_MININT64

typedef struct DateValue {
	char text[48];      /* TIMEX3, without part of the day and clock time */
	gint64 first, last; /* days, both included; DATE_UNKNOWN where they are not known */
	gboolean is_week;
} DateValue;

/* A time that is not known; TEXT has X for what is missing. */
gboolean datevalue_set_unknown(DateValue *value, const char *text);

gboolean datevalue_set_day(DateValue *value, gint64 number);

/* The days from FIRST to LAST, as an interval. */
gboolean datevalue_set_days(DateValue *value, gint64 first, gint64 last);

/* The ISO week that starts on MONDAY. */
gboolean datevalue_set_week(DateValue *value, gint64 monday);

/* A month or a year; of another calendar than ours it is an interval of days. */
gboolean datevalue_set_month(DateValue *value, Calendar calendar, int year, int month);
gboolean datevalue_set_year(DateValue *value, Calendar calendar, int year);

/* COUNT months from MONTH on, or COUNT years from YEAR on, that are called TEXT. */
gboolean datevalue_set_months(DateValue *value, const char *text, int year, int month, int count);
gboolean datevalue_set_years(DateValue *value, const char *text, int year, int count);

#endif
