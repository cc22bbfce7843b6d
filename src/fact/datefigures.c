/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datefigures.h"

#include <string.h>

#include "fact/dateyear.h"
#include "fact/figure.h"

/* A year with a 29th of February. */
enum { LEAP_YEAR = 2000 };

/*
 * Sort the three numbers of a date into PARTS; FALSE where they are no day. Years of the fifteenth
 * century are of the calendar OLD.
 */
static gboolean sort_numbers(const int n[3], gboolean is_year_first, gboolean is_month_first,
			     Calendar old, DateParts *parts)
{
	CalendarDay day = { n[2], n[1], n[0] };
	gint64 number;

	if (is_year_first)
		day = (CalendarDay){ n[0], n[1], n[2] };
	else if (is_month_first && n[0] <= 12)
		day = (CalendarDay){ n[2], n[0], n[1] };
	if (day.month > 12 && day.day <= 12)
		day = (CalendarDay){ day.year, day.day, day.month };
	parts->calendar = day.year >= 1300 && day.year < 1500 ? old : CALENDAR_GREGORIAN;
	if (!calendar_find(parts->calendar, day, &number))
		return FALSE;
	parts->year = day.year;
	parts->month = day.month;
	parts->number = day.day;
	parts->slots |= DATE_NUMBER | DATE_MONTH | DATE_YEAR;
	parts->last = DATE_YEAR;
	parts->is_weak = FALSE;
	return TRUE;
}

static gboolean is_year(const Tokens *tokens, guint index)
{
	int year = figure_value(tokens, index, 4, 4);
	return year >= 1900 && year < 2100;
}

/* 9/2023, where that is not the number of something. */
static guint read_month_year(const Tokens *tokens, guint index, DateParts *parts)
{
	int month = figure_value(tokens, index, 1, 2);

	if (parts->slots || month < 1 || month > 12 || !is_year(tokens, index + 2) ||
	    figure_goes_on(tokens, index + 2) || !token_is_glued(tokens, index + 1) ||
	    !token_is_glued(tokens, index + 2) || token_follows(tokens, index, "label") ||
	    token_follows(tokens, index, "place"))
		return 0;
	parts->calendar = CALENDAR_GREGORIAN;
	parts->month = month;
	parts->year = figure_value(tokens, index + 2, 4, 4);
	parts->slots |= DATE_MONTH | DATE_YEAR;
	parts->last = DATE_YEAR;
	return 3;
}

/* 22/4: a day only where the text leads to one. */
static guint read_two_numbers(const Tokens *tokens, guint index, DateParts *parts)
{
	int day = figure_value(tokens, index, 1, 2), month = figure_value(tokens, index + 2, 1, 2);
	gint64 number;
	gboolean is_led = parts->has_noun || parts->slots & DATE_OF_DAY ||
			  token_follows(tokens, index, "in") ||
			  (token_is(tokens, index + 3, ",") && is_year(tokens, index + 4));

	if (month > 12 && day <= 12) {
		int other = day;
		day = month;
		month = other;
	}
	if (!is_led ||
	    !calendar_find(CALENDAR_GREGORIAN, (CalendarDay){ LEAP_YEAR, month, day }, &number) ||
	    token_is_definite(tokens, index + 3) || token_says(tokens, index + 3, "from") ||
	    token_is(tokens, index + 3, "%") || token_is(tokens, index + 3, "٪"))
		return 0;
	parts->calendar = CALENDAR_GREGORIAN;
	parts->number = day;
	parts->month = month;
	parts->slots |= DATE_NUMBER | DATE_MONTH;
	parts->last = DATE_MONTH;
	return 3;
}

/* On 22-4, with nothing behind it that two numbers could be of, and no score: those are in order.
 */
static gboolean is_day_with_dash(const Tokens *tokens, guint index)
{
	enum { MONTHS = 12 };

	return token_is(tokens, index + 1, "-") && token_follows(tokens, index, "in") &&
	       figure_value(tokens, index, 1, 2) > MONTHS &&
	       (index + 3 >= tokens_count(tokens) || token_type(tokens, index + 3) == TOKEN_SIGN);
}

/* 13/9/2023, 2023-09-13, 15.9.2024, 13/9/23. */
guint datefigures_read(const Tokens *tokens, guint index, DateParts *parts)
{
	const char *sign = index + 1 < tokens_count(tokens) ? token_form(tokens, index + 1) : "";
	gboolean is_slash = strcmp(sign, "/") == 0;
	gboolean has_sign = is_slash || strcmp(sign, "-") == 0 || strcmp(sign, ".") == 0;
	int n[3];

	if (!has_sign || !token_is_digits(tokens, index) || !token_is_digits(tokens, index + 2) ||
	    (index > 1 && figure_goes_on(tokens, index - 2)))
		return 0;
	guint month = strcmp(sign, ".") == 0 ? 0 : read_month_year(tokens, index, parts);
	if (month)
		return month;
	if (!token_is(tokens, index + 3, sign) || !token_is_digits(tokens, index + 4))
		return !(is_slash || is_day_with_dash(tokens, index)) ||
				       !token_is_glued(tokens, index + 1) ||
				       !token_is_glued(tokens, index + 2)
			       ? 0
			       : read_two_numbers(tokens, index, parts);
	for (guint i = 0; i < 3; i++)
		n[i] = figure_value(tokens, index + 2 * i, 1, i == 1 ? 2 : 4);
	gsize first = strlen(token_form(tokens, index));
	gsize last = strlen(token_form(tokens, index + 4));
	gboolean is_year_first = first == 4 && last <= 2;
	if (n[0] < 0 || n[1] < 0 || n[2] < 0 || figure_goes_on(tokens, index + 4))
		return 0;
	if (!is_year_first && (first > 2 || (last != 4 && !(last == 2 && is_slash))))
		return 0;
	if (last == 2 && !is_year_first)
		n[2] += n[2] < 70 ? 2000 : 1900;
	Calendar old =
		token_trait(tokens, TRAIT_SOLAR_YEARS) ? CALENDAR_SOLAR_HIJRI : CALENDAR_HIJRI;
	if (!sort_numbers(n, is_year_first, is_slash && token_trait(tokens, TRAIT_MONTH_FIRST), old,
			  parts))
		return 0;
	return 5 + dateyear_read_era(tokens, index + 5, parts);
}
