/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * calendar: days and clock minutes as numbers, and the calendars that name them.
 *
 * A day is counted from 1970-01-01 in the proleptic Gregorian calendar; a minute from its midnight.
 * Hijri dates are those of Umm al-Qura, Solar Hijri those of ICU's Persian calendar. Only the years
 * 1 to 9999 of our era exist here.
 */
#ifndef FACT_CALENDAR_H
#define FACT_CALENDAR_H

#include <glib.h>

#define MINUTES_PER_DAY ((gint64)1440)

typedef struct CalendarDay {
	int year;
	int month; /* 1-12 */
	int day;   /* 1-31 */
} CalendarDay;

typedef enum Calendar {
	CALENDAR_GREGORIAN,
	CALENDAR_HIJRI,
	CALENDAR_SOLAR_HIJRI,
} Calendar;

/* Whether such a day exists, and its number. */
gboolean calendar_find(Calendar calendar, CalendarDay date, gint64 *number);

/* Whether the day of this number lies in the years that exist here. */
gboolean calendar_has(gint64 number);

/* The number of a day that exists, and the day of a number that calendar_has(). */
gint64 calendar_number(Calendar calendar, CalendarDay date);
CalendarDay calendar_day(Calendar calendar, gint64 number);

/* How many days a month has; 0 for a month that does not exist. */
int calendar_month_length(Calendar calendar, int year, int month);

/* 1 Monday … 7 Sunday. */
int calendar_weekday(gint64 number);

/* ISO 8601 week and the year it belongs to. */
void calendar_week(gint64 number, int *year, int *week);

#endif
