/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/timeunit.h"

#include "fact/calendar.h"

#define MINUTES_PER_HOUR ((gint64)60)

static gint64 floor_to(gint64 minutes, gint64 unit)
{
	return minutes - ((minutes % unit) + unit) % unit;
}

gint64 timeunit_day(int year, int month, int day)
{
	return calendar_number(CALENDAR_GREGORIAN, (CalendarDay){ year, month, day });
}

/* The year, month, day or hour in which a time lies. */
void timeunit_find(TimeUnit unit, gint64 at, gint64 *lo, gint64 *hi)
{
	gint64 number = floor_to(at, MINUTES_PER_DAY) / MINUTES_PER_DAY;
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);

	switch (unit) {
	case TIMEUNIT_YEARS:
		*lo = timeunit_day(day.year, 1, 1) * MINUTES_PER_DAY;
		*hi = (timeunit_day(day.year, 12, 31) + 1) * MINUTES_PER_DAY;
		break;
	case TIMEUNIT_MONTHS:
		*lo = (number - day.day + 1) * MINUTES_PER_DAY;
		*hi = *lo + calendar_month_length(CALENDAR_GREGORIAN, day.year, day.month) *
				    MINUTES_PER_DAY;
		break;
	case TIMEUNIT_DAYS:
		*lo = number * MINUTES_PER_DAY;
		*hi = *lo + MINUTES_PER_DAY;
		break;
	default:
		*lo = floor_to(at, MINUTES_PER_HOUR);
		*hi = *lo + MINUTES_PER_HOUR;
	}
}

TimeUnit timeunit_of(gint64 from, gint64 to, TimeUnit shortest)
{
	for (int unit = (int)shortest; unit >= 0; unit--) {
		gint64 lo, hi;
		timeunit_find((TimeUnit)unit, from, &lo, &hi);
		if (from == lo && to == hi)
			return (TimeUnit)unit;
	}
	return TIMEUNITS;
}
