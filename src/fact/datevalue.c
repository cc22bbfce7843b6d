/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datevalue.h"

static gboolean number_of(Calendar calendar, int year, int month, int day, gint64 *number)
{
	return calendar_find(calendar, (CalendarDay){ year, month, day }, number);
}

static void set(DateValue *value, const char *text, gint64 first, gint64 last)
{
	*value = (DateValue){ .first = first, .last = last };
	g_strlcpy(value->text, text, sizeof value->text);
}

gboolean datevalue_set_unknown(DateValue *value, const char *text)
{
	set(value, text, DATE_UNKNOWN, DATE_UNKNOWN);
	return TRUE;
}

static void print_day(char *text, gsize size, gint64 number)
{
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);

	g_snprintf(text, size, "%04d-%02d-%02d", day.year, day.month, day.day);
}

gboolean datevalue_set_day(DateValue *value, gint64 number)
{
	char text[48];

	if (!calendar_has(number))
		return FALSE;
	print_day(text, sizeof text, number);
	set(value, text, number, number);
	return TRUE;
}

gboolean datevalue_set_days(DateValue *value, gint64 first, gint64 last)
{
	char from[20], to[20], text[48];

	if (!calendar_has(first) || !calendar_has(last) || last < first)
		return FALSE;
	print_day(from, sizeof from, first);
	print_day(to, sizeof to, last);
	g_snprintf(text, sizeof text, "%s/%s", from, to);
	set(value, text, first, last);
	return TRUE;
}

gboolean datevalue_set_week(DateValue *value, gint64 monday)
{
	char text[48];
	int year, week;

	if (!calendar_has(monday) || !calendar_has(monday + 6))
		return FALSE;
	calendar_week(monday, &year, &week);
	g_snprintf(text, sizeof text, "%04d-W%02d", year, week);
	set(value, text, monday, monday + 6);
	value->is_week = TRUE;
	return TRUE;
}

gboolean datevalue_set_months(DateValue *value, const char *text, int year, int month, int count)
{
	int end = year * 12 + month + count - 2;
	int length = calendar_month_length(CALENDAR_GREGORIAN, end / 12, end % 12 + 1);
	gint64 first, last;

	if (!number_of(CALENDAR_GREGORIAN, year, month, 1, &first) ||
	    !number_of(CALENDAR_GREGORIAN, end / 12, end % 12 + 1, length, &last))
		return FALSE;
	set(value, text, first, last);
	return TRUE;
}

gboolean datevalue_set_years(DateValue *value, const char *text, int year, int count)
{
	gint64 first, last;

	if (!number_of(CALENDAR_GREGORIAN, year, 1, 1, &first) ||
	    !number_of(CALENDAR_GREGORIAN, year + count - 1, 12, 31, &last))
		return FALSE;
	set(value, text, first, last);
	return TRUE;
}

gboolean datevalue_set_month(DateValue *value, Calendar calendar, int year, int month)
{
	char text[48];
	gint64 first;

	if (calendar == CALENDAR_GREGORIAN) {
		g_snprintf(text, sizeof text, "%04d-%02d", year, month);
		return datevalue_set_months(value, text, year, month, 1);
	}
	return number_of(calendar, year, month, 1, &first) &&
	       datevalue_set_days(value, first,
				  first + calendar_month_length(calendar, year, month) - 1);
}

gboolean datevalue_set_year(DateValue *value, Calendar calendar, int year)
{
	char text[48];
	gint64 first, next;

	if (calendar == CALENDAR_GREGORIAN) {
		g_snprintf(text, sizeof text, "%04d", year);
		return datevalue_set_years(value, text, year, 1);
	}
	return number_of(calendar, year, 1, 1, &first) &&
	       number_of(calendar, year + 1, 1, 1, &next) &&
	       datevalue_set_days(value, first, next - 1);
}
