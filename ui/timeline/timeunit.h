/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timeunit: years, months, days and hours as stretches of minutes, as facts count them.
 */
#ifndef UI_TIMEUNIT_H
#define UI_TIMEUNIT_H

#include <glib.h>

/* From the longest to the shortest. ORDER TIMEUNIT: names in timename.c */
typedef enum TimeUnit {
	TIMEUNIT_YEARS,
	TIMEUNIT_MONTHS,
	TIMEUNIT_DAYS,
	TIMEUNIT_HOURS,
	TIMEUNITS,
} TimeUnit;

/* The number of a Gregorian day, from 1970. */
gint64 timeunit_day(int year, int month, int day);

/* The unit in which the minute AT lies, half-open. */
void timeunit_find(TimeUnit unit, gint64 at, gint64 *lo, gint64 *hi);

/* Which unit is from minute FROM up to TO: SHORTEST or a longer one; TIMEUNITS where none is. */
TimeUnit timeunit_of(gint64 from, gint64 to, TimeUnit shortest);

#endif
