/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/dateresolve.h"

#include "fact/datecentury.h"
#include "fact/daterank.h"
#include "fact/datesection.h"

/* How many days ahead a present tense reaches for a weekday, and how many months for a month. */
enum { PRESENT_REACH = 4 };

/* Months ahead that are nearer than the same month last year. */
enum { MONTHS_AHEAD = 2 };

enum { NO_YEAR = 0 };

/* A year with a 29th of February. */
enum { LEAP_YEAR = 2000 };

/* As of ISO 8601. */
enum { SATURDAY = 6 };

gint64 dateresolve_weekday_before(gint64 number, int weekday)
{
	return calendar_has(number) ? number - (calendar_weekday(number) - weekday + 7) % 7
				    : number;
}

static gint64 weekday_after(gint64 number, int weekday)
{
	return calendar_has(number) ? number + (weekday - calendar_weekday(number) + 7) % 7
				    : number;
}

static gint64 weekday_by_deictic(gint64 today, int weekday, int deictic)
{
	if (deictic < 0)
		return dateresolve_weekday_before(today - 1, weekday) + 7 * (deictic + 1);
	if (deictic > 0)
		return weekday_after(today + 1, weekday) + 7 * (deictic - 1);
	return weekday_after(today, weekday);
}

static gint64 weekday_by_tense(gint64 today, int weekday, Tense tense)
{
	gint64 past = dateresolve_weekday_before(today, weekday);
	gint64 ahead = weekday_after(today, weekday);

	gboolean is_tomorrow = ahead == today + 1 && tense != TENSE_SINCE;
	gboolean is_yesterday = past == today - 1;

	if (is_tomorrow || (tense == TENSE_FUTURE && !is_yesterday) ||
	    (tense == TENSE_PRESENT && ahead - today <= PRESENT_REACH))
		return ahead;
	return past;
}

static gint64 monday_of(gint64 today, int weeks)
{
	return today - calendar_weekday(today) + 1 + (gint64)weeks * 7;
}

/* The day DAYS from TODAY; where a weekday is named too and is but a day off, the weekday counts.
 */
static gint64 counted_day(const DateParts *parts, gint64 today)
{
	gint64 day = today + parts->day;

	if (!(parts->slots & DATE_WEEKDAY) || !calendar_has(day - 1) || !calendar_has(day + 1))
		return day;
	for (int off = -1; off <= 1; off++)
		if (calendar_weekday(day + off) == parts->weekday)
			return day + off;
	return day;
}

static gboolean find_weekday(const DateParts *parts, gint64 today, Tense tense, DateValue *value)
{
	gint64 day;

	if (today == DATE_UNKNOWN) {
		char text[16];
		g_snprintf(text, sizeof text, "XXXX-WXX-%d", parts->weekday);
		return datevalue_set_unknown(value, text);
	}
	if (parts->slots & DATE_DAY)
		day = counted_day(parts, today);
	else if (parts->slots & DATE_SHIFT && parts->unit == PERIOD_WEEK)
		day = monday_of(today, parts->shift) + parts->weekday - 1;
	else if (parts->slots & DATE_DEICTIC && !(parts->deictic == 0 && tense == TENSE_PAST))
		day = weekday_by_deictic(today, parts->weekday, parts->deictic);
	else
		day = weekday_by_tense(today, parts->weekday, tense);
	return datevalue_set_day(value, day);
}

/* The year of two figures: the last one that ends in them. */
static int whole_year(const DateParts *parts, gint64 today)
{
	enum { CENTURY = 100, PRESENT = 2029, PRESENT_SOLAR = 1408 };
	int now = today != DATE_UNKNOWN ? calendar_day(parts->calendar, today).year
		  : parts->calendar == CALENDAR_SOLAR_HIJRI ? PRESENT_SOLAR
							    : PRESENT;
	return now - (now - parts->year) % CENTURY;
}

/* The year that PARTS name or count from today; NO_YEAR where they do neither. */
static int year_of(const DateParts *parts, gint64 today)
{
	if (parts->slots & DATE_YEAR)
		return parts->is_short ? whole_year(parts, today) : parts->year;
	if (parts->slots & DATE_SHIFT && parts->unit == PERIOD_YEAR && today != DATE_UNKNOWN)
		return calendar_day(parts->calendar, today).year + parts->shift;
	return NO_YEAR;
}

/* A Hijri month in a year of our era: the Hijri year in which it begins there. */
static int lunar_year(const DateParts *parts, int year)
{
	int about = (int)((year - 622) * 33.0 / 32.0);

	for (int y = about - 2; y <= about + 2; y++) {
		CalendarDay first = { y, parts->month, 1 };
		gint64 number;
		if (calendar_find(parts->calendar, first, &number) &&
		    calendar_day(CALENDAR_GREGORIAN, number).year == year)
			return y;
	}
	return NO_YEAR;
}

/* The year as the calendar of the month counts it. */
static int calendar_year(const DateParts *parts, gint64 today)
{
	int year = year_of(parts, today);
	gboolean is_ours = parts->slots & DATE_YEAR && year >= 1700;

	if (parts->calendar == CALENDAR_GREGORIAN || !is_ours)
		return year;
	return parts->calendar == CALENDAR_HIJRI ? lunar_year(parts, year) : year - 621;
}

/*
 * How ill DAY answers: its distance from today, less where the tense speaks for it, more where
 * the weekday and far more where a word speaks against it.
 */
static gint64 cost_of_day(const DateParts *parts, gint64 today, Tense tense, gint64 day)
{
	const gint64 wrong = 10000, misnamed = 300;
	gint64 cost = ABS(day - today);
	gboolean is_counted = (parts->slots & DATE_DEICTIC) != 0;
	gboolean is_past = is_counted && parts->deictic < 0;
	gboolean is_ahead = is_counted ? parts->deictic > 0 : tense == TENSE_FUTURE;

	if ((tense == TENSE_PAST || tense == TENSE_SINCE) && day <= today)
		cost /= 2;
	if (((is_past || tense == TENSE_SINCE) && day >= today) || (is_ahead && day < today))
		cost += wrong;
	if (parts->slots & DATE_WEEKDAY && calendar_weekday(day) != parts->weekday)
		cost += misnamed;
	return cost;
}

/* Whichever of DAY and BEST (which may be DATE_UNKNOWN) answers better. */
static gint64 better_day(const DateParts *parts, gint64 today, Tense tense, gint64 day, gint64 best)
{
	return best == DATE_UNKNOWN || cost_of_day(parts, today, tense, day) <
					       cost_of_day(parts, today, tense, best)
		       ? day
		       : best;
}

/* Whether PARTS tell a weekday and, by a rank, a day that is none. */
static gboolean is_misnamed_rank(const DateParts *parts, gint64 day)
{
	return parts->is_ranked && parts->slots & DATE_WEEKDAY &&
	       calendar_weekday(day) != parts->weekday;
}

/* Tuesday the third of a month in which the third is no Tuesday: the third Tuesday. */
static gboolean find_ranked_weekday(const DateParts *parts, CalendarDay date, DateValue *value)
{
	date.day = 1;
	gint64 first = calendar_number(parts->calendar, date);
	gint64 day = weekday_after(first, parts->weekday) + 7 * (parts->number - 1);

	return day < first + calendar_month_length(parts->calendar, date.year, date.month) &&
	       datevalue_set_day(value, day);
}

/* A day of a month whose year is not told; in eight years each has been. */
static gboolean find_yearless_day(const DateParts *parts, gint64 today, Tense tense,
				  DateValue *value)
{
	int year = calendar_day(parts->calendar, today).year;
	int reach = parts->calendar == CALENDAR_GREGORIAN ? 8 : 2;
	gint64 best = DATE_UNKNOWN, day;

	for (int y = year - reach; y <= year + reach; y++) {
		CalendarDay date = { y, parts->month, parts->number };
		if (calendar_find(parts->calendar, date, &day))
			best = better_day(parts, today, tense, day, best);
	}
	if (best == DATE_UNKNOWN)
		return FALSE;
	if (is_misnamed_rank(parts, best))
		return find_ranked_weekday(parts, calendar_day(parts->calendar, best), value);
	return datevalue_set_day(value, best);
}

static gboolean find_month_day(const DateParts *parts, gint64 today, Tense tense, DateValue *value)
{
	int year = calendar_year(parts, today);
	CalendarDay date = { year, parts->month, parts->number };

	gint64 number;

	if (year != NO_YEAR) {
		if (!calendar_find(parts->calendar, date, &number))
			return FALSE;
		if (is_misnamed_rank(parts, number))
			return find_ranked_weekday(parts, date, value);
		return datevalue_set_day(value, number);
	}
	if (today != DATE_UNKNOWN)
		return find_yearless_day(parts, today, tense, value);
	date.year = LEAP_YEAR;
	if (parts->calendar != CALENDAR_GREGORIAN)
		return datevalue_set_unknown(value, "XXXX-XX-XX");
	if (!calendar_find(CALENDAR_GREGORIAN, date, &number))
		return FALSE;
	char text[16];
	g_snprintf(text, sizeof text, "XXXX-%02d-%02d", parts->month, parts->number);
	return datevalue_set_unknown(value, text);
}

/* A day of a month counted from today, or of none, so one of those around today. */
static gboolean find_lone_number(const DateParts *parts, gint64 today, Tense tense,
				 DateValue *value)
{
	gint64 best = DATE_UNKNOWN, day;

	if (today == DATE_UNKNOWN) {
		char text[16];
		g_snprintf(text, sizeof text, "XXXX-XX-%02d", parts->number);
		return datevalue_set_unknown(value, text);
	}
	CalendarDay now = calendar_day(CALENDAR_GREGORIAN, today);
	gboolean is_fixed = (parts->slots & (DATE_SHIFT | DATE_DEICTIC)) != 0;
	int shift = parts->slots & DATE_SHIFT ? parts->shift : parts->deictic;
	for (int off = is_fixed ? shift : -1; off <= (is_fixed ? shift : 1); off++) {
		int month = now.year * 12 + now.month - 1 + off;
		CalendarDay date = { month / 12, month % 12 + 1, parts->number };
		if (calendar_find(CALENDAR_GREGORIAN, date, &day))
			best = better_day(parts, today, tense, day, best);
	}
	return best != DATE_UNKNOWN && datevalue_set_day(value, best);
}

/* How many months from the present one a month with no year is. */
static int month_distance(const DateParts *parts, int now, Tense tense)
{
	int ahead = (parts->month - now + 12) % 12;
	int back = ahead == 0 ? 0 : ahead - 12;

	if (parts->slots & DATE_DEICTIC) {
		if (parts->deictic < 0)
			return (ahead == 0 ? -12 : back) + 12 * (parts->deictic + 1);
		if (parts->deictic > 0)
			return (ahead == 0 ? 12 : ahead) + 12 * (parts->deictic - 1);
		return ahead <= 6 ? ahead : back;
	}
	if (tense == TENSE_FUTURE || (tense == TENSE_PRESENT && ahead <= PRESENT_REACH) ||
	    (tense != TENSE_PAST && tense != TENSE_SINCE && ahead <= MONTHS_AHEAD))
		return ahead;
	return back;
}

static gboolean find_month(const DateParts *parts, gint64 today, Tense tense, DateValue *value)
{
	int year = calendar_year(parts, today);
	int month = parts->month;

	if (year == NO_YEAR && today == DATE_UNKNOWN) {
		char text[16];
		g_snprintf(text, sizeof text, "XXXX-%02d", month);
		return datevalue_set_unknown(
			value, parts->calendar == CALENDAR_GREGORIAN ? text : "XXXX-XX");
	}
	if (year == NO_YEAR) {
		CalendarDay now = calendar_day(parts->calendar, today);
		int at = now.year * 12 + now.month - 1 + month_distance(parts, now.month, tense);
		year = at / 12;
		month = at % 12 + 1;
	}
	return datevalue_set_month(value, parts->calendar, year, month);
}

static gboolean find_shift(const DateParts *parts, gint64 today, DateValue *value)
{
	if (today == DATE_UNKNOWN)
		return datevalue_set_unknown(value, parts->unit == PERIOD_WEEK    ? "XXXX-WXX"
						    : parts->unit == PERIOD_MONTH ? "XXXX-XX"
										  : "XXXX");
	CalendarDay now = calendar_day(CALENDAR_GREGORIAN, today);
	int month = now.year * 12 + now.month - 1 + parts->shift;
	switch (parts->unit) {
	case PERIOD_WEEK:
		return datevalue_set_week(value, monday_of(today, parts->shift));
	case PERIOD_MONTH:
		return month > 0 &&
		       datevalue_set_month(value, CALENDAR_GREGORIAN, month / 12, month % 12 + 1);
	default:
		return datevalue_set_year(value, CALENDAR_GREGORIAN, now.year + parts->shift);
	}
}

/* Which season or weekend is told of, where no word says it: the last one, or the one to come. */
static void place_section(DateParts *parts, gint64 today, Tense tense)
{
	if (parts->section == SECTION_SEASON) {
		parts->slots |= DATE_DEICTIC;
		parts->deictic = tense == TENSE_FUTURE ? 1 : -1;
	} else if (parts->section == SECTION_WEEKEND && today != DATE_UNKNOWN &&
		   tense == TENSE_PAST && calendar_weekday(today) < SATURDAY) {
		parts->slots |= DATE_DEICTIC;
		parts->deictic = -1;
	}
}

/* The year of a quarter that none is told with: the last one that has begun, or the next. */
static gboolean find_year_of_quarter(const DateParts *parts, gint64 today, Tense tense,
				     DateValue *year)
{
	CalendarDay now = calendar_day(CALENDAR_GREGORIAN, today);
	int quarter = (now.month - 1) / 3 + 1;
	int rank = parts->rank == DATERANK_LAST ? 4 : parts->rank;

	if (tense != TENSE_FUTURE && rank > quarter)
		now.year--;
	if (tense == TENSE_FUTURE && rank < quarter)
		now.year++;
	return datevalue_set_year(year, CALENDAR_GREGORIAN, now.year);
}

/* A section, of the time that the other parts name. */
static gboolean find_section(const DateParts *parts, gint64 today, Tense tense, DateValue *value)
{
	const guint others =
		DATE_NUMBER | DATE_MONTH | DATE_YEAR | DATE_SHIFT | DATE_DECADE | DATE_CENTURY;
	DateParts rest = *parts;
	DateValue whole;

	rest.slots &= ~(guint)(DATE_SECTION | DATE_DEICTIC);
	if (!(rest.slots & others)) {
		rest = *parts;
		if (!(parts->slots & DATE_DEICTIC))
			place_section(&rest, today, tense);
		if (rest.section != SECTION_QUARTER || today == DATE_UNKNOWN ||
		    !find_year_of_quarter(&rest, today, tense, &whole))
			return datesection_find(&rest, NULL, today, value);
		return datesection_find(&rest, &whole, today, value);
	}
	return dateresolve_find(&rest, today, tense, &whole) &&
	       datesection_find(parts, &whole, today, value);
}

/* A month and three days ago. */
static gboolean find_shifted_day(const DateParts *parts, gint64 today, DateValue *value)
{
	if (today == DATE_UNKNOWN)
		return datevalue_set_unknown(value, "XXXX-XX-XX");
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, today);
	int month = day.year * 12 + day.month - 1 + parts->shift;
	if (month < 12)
		return FALSE;
	day.year = month / 12;
	day.month = month % 12 + 1;
	day.day = MIN(day.day, calendar_month_length(CALENDAR_GREGORIAN, day.year, day.month));
	return calendar_find(CALENDAR_GREGORIAN, day, &today) &&
	       datevalue_set_day(value, today + parts->day);
}

static gboolean find_today(const DateParts *parts, gint64 today, DateValue *value)
{
	gint64 day = today;

	if (today == DATE_UNKNOWN)
		return datevalue_set_unknown(value, "XXXX-XX-XX");
	if (parts->slots & DATE_DAY)
		day = today + parts->day;
	else if (parts->slots & DATE_DEICTIC)
		day = today + parts->deictic;
	return datevalue_set_day(value, day);
}

gboolean dateresolve_find(const DateParts *parts, gint64 today, Tense tense, DateValue *value)
{
	guint slots = parts->slots;

	*value = (DateValue){ .first = DATE_UNKNOWN, .last = DATE_UNKNOWN };
	if (slots & DATE_SECTION)
		return find_section(parts, today, tense, value);
	if (slots & DATE_NUMBER)
		return slots & DATE_MONTH ? find_month_day(parts, today, tense, value)
					  : find_lone_number(parts, today, tense, value);
	if (slots & DATE_WEEKDAY)
		return find_weekday(parts, today, tense, value);
	if (slots & DATE_DAY && slots & DATE_SHIFT && parts->is_ago)
		return find_shifted_day(parts, today, value);
	if (slots & DATE_DAY)
		return find_today(parts, today, value);
	if (slots & DATE_MONTH)
		return find_month(parts, today, tense, value);
	if (slots & (DATE_DECADE | DATE_CENTURY))
		return datecentury_find(parts, today, value);
	if (slots & DATE_SHIFT)
		return find_shift(parts, today, value);
	if (slots & DATE_YEAR)
		return datevalue_set_year(value, parts->calendar, year_of(parts, today));
	return find_today(parts, today, value);
}
