/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/calendar.h"

#include <unicode/ucal.h>

/* 1970-01-01 as GDate counts days, and the last day of 9999. */
static const gint64 epoch_julian = 719163;
static const gint64 last_julian = 3652059;

static const double milliseconds_per_day = 86400000.0;

enum { LAST_YEAR = 9999 };

/* ICU's own month is from 0. NULL where ICU has no such calendar. */
static UCalendar *icu_open(Calendar calendar)
{
	static const char *const locales[] = {
		[CALENDAR_GREGORIAN] = "@calendar=gregorian",
		[CALENDAR_HIJRI] = "@calendar=islamic-umalqura",
		[CALENDAR_SOLAR_HIJRI] = "@calendar=persian",
	};
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *icu = ucal_open(u"GMT", -1, locales[calendar], UCAL_DEFAULT, &status);

	return U_SUCCESS(status) ? icu : NULL;
}

static void icu_set(UCalendar *icu, int year, int month, int day)
{
	ucal_clear(icu);
	ucal_set(icu, UCAL_EXTENDED_YEAR, year);
	ucal_set(icu, UCAL_MONTH, month - 1);
	ucal_set(icu, UCAL_DAY_OF_MONTH, day);
}

static int icu_month_length(Calendar calendar, int year, int month)
{
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *icu = icu_open(calendar);
	int length = 0;

	if (icu) {
		icu_set(icu, year, month, 1);
		length = ucal_getLimit(icu, UCAL_DAY_OF_MONTH, UCAL_ACTUAL_MAXIMUM, &status);
	}
	ucal_close(icu);
	return U_SUCCESS(status) ? length : 0;
}

/* A day that does not exist comes back as another. */
static gboolean icu_find(Calendar calendar, CalendarDay date, gint64 *number)
{
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *icu = icu_open(calendar);
	gboolean exists = FALSE;

	if (icu) {
		icu_set(icu, date.year, date.month, date.day);
		*number = (gint64)(ucal_getMillis(icu, &status) / milliseconds_per_day);
		exists = ucal_get(icu, UCAL_EXTENDED_YEAR, &status) == date.year &&
			 ucal_get(icu, UCAL_MONTH, &status) == date.month - 1 &&
			 ucal_get(icu, UCAL_DAY_OF_MONTH, &status) == date.day;
	}
	ucal_close(icu);
	return U_SUCCESS(status) && exists;
}

static CalendarDay icu_day(Calendar calendar, gint64 number)
{
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *icu = icu_open(calendar);
	CalendarDay date = { 1, 1, 1 };

	if (icu) {
		ucal_setMillis(icu, (double)number * milliseconds_per_day, &status);
		date.year = ucal_get(icu, UCAL_EXTENDED_YEAR, &status);
		date.month = ucal_get(icu, UCAL_MONTH, &status) + 1;
		date.day = ucal_get(icu, UCAL_DAY_OF_MONTH, &status);
	}
	ucal_close(icu);
	return date;
}

int calendar_month_length(Calendar calendar, int year, int month)
{
	if (year < 1 || year > LAST_YEAR || month < 1 || month > 12)
		return 0;
	if (calendar == CALENDAR_GREGORIAN)
		return g_date_get_days_in_month((GDateMonth)month, (GDateYear)year);
	return icu_month_length(calendar, year, month);
}

gboolean calendar_has(gint64 number)
{
	return number > -epoch_julian && number <= last_julian - epoch_julian;
}

static gboolean is_possible(CalendarDay date)
{
	return date.year >= 1 && date.year <= LAST_YEAR && date.month >= 1 && date.month <= 12 &&
	       date.day >= 1 && date.day <= 31;
}

gboolean calendar_find(Calendar calendar, CalendarDay date, gint64 *number)
{
	GDate day;

	if (!is_possible(date))
		return FALSE;
	if (calendar != CALENDAR_GREGORIAN)
		return icu_find(calendar, date, number) && calendar_has(*number);
	if (!g_date_valid_dmy((GDateDay)date.day, (GDateMonth)date.month, (GDateYear)date.year))
		return FALSE;
	g_date_clear(&day, 1);
	g_date_set_dmy(&day, (GDateDay)date.day, (GDateMonth)date.month, (GDateYear)date.year);
	*number = (gint64)g_date_get_julian(&day) - epoch_julian;
	return TRUE;
}

gint64 calendar_number(Calendar calendar, CalendarDay date)
{
	gint64 number = 0;
	gboolean exists = calendar_find(calendar, date, &number);

	g_assert(exists);
	return number;
}

static GDate date_of(gint64 number)
{
	GDate day;

	g_assert(calendar_has(number));
	g_date_clear(&day, 1);
	g_date_set_julian(&day, (guint32)(number + epoch_julian));
	return day;
}

CalendarDay calendar_day(Calendar calendar, gint64 number)
{
	GDate day = date_of(number);

	if (calendar != CALENDAR_GREGORIAN)
		return icu_day(calendar, number);
	return (CalendarDay){ g_date_get_year(&day), (int)g_date_get_month(&day),
			      g_date_get_day(&day) };
}

int calendar_weekday(gint64 number)
{
	GDate day = date_of(number);
	return (int)g_date_get_weekday(&day);
}

/* A week belongs to the year of its Thursday. */
void calendar_week(gint64 number, int *year, int *week)
{
	gint64 thursday = number - calendar_weekday(number) + 4;

	if (!calendar_has(thursday))
		thursday = number;
	GDate day = date_of(thursday);
	*year = g_date_get_year(&day);
	*week = (int)(g_date_get_day_of_year(&day) - 1) / 7 + 1;
}
