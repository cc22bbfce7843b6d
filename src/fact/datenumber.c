/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datenumber.h"

#include <stdlib.h>
#include <string.h>

#include "fact/dateyear.h"
#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/numeral.h"

/* A year with a 29th of February. */
enum { LEAP_YEAR = 2000 };

guint datenumber_read(const Tokens *tokens, guint index, int *number)
{
	Numeral numeral;

	TokenMatch first;

	*number = figure_value(tokens, index, 1, 2);
	if (*number >= 1 && *number <= 31)
		return 1 + numeral_rank_ending(tokens, index);
	if (token_is_function(tokens, index, "first-day", &first)) {
		*number = 1;
		return first.count;
	}
	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD ||
	    (!numeral_read_ordinal(tokens, index, &numeral) &&
	     !numeral_read(tokens, index, &numeral)) ||
	    numeral.is_digits || numeral.is_decimal || numeral.value < 1 || numeral.value > 31)
		return 0;
	*number = (int)numeral.value;
	return numeral.count;
}

static void parse_month(const char *value, Calendar *calendar, int *month)
{
	*calendar = *value == 'h'   ? CALENDAR_HIJRI
		    : *value == 's' ? CALENDAR_SOLAR_HIJRI
				    : CALENDAR_GREGORIAN;
	*month = atoi(value + (*calendar != CALENDAR_GREGORIAN));
}

/* How sure it is that the name is one. */
typedef enum MonthStrength {
	MONTH_SURE,
	MONTH_LED,  /* behind a word of time */
	MONTH_WEAK, /* beside a day, a year or the like */
} MonthStrength;

typedef struct MonthName {
	Calendar calendar;
	int month;
	MonthStrength strength;
	gboolean is_adverb; /* its ending says: in the month */
	guint count;        /* tokens */
} MonthName;

/* The month's name at INDEX. */
static gboolean month_at(const Tokens *tokens, guint index, MonthName *name)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_MONTH, &match) ||
	    match.clitics & (CLITIC_DEFINITE | CLITIC_SUFFIX))
		return FALSE;
	parse_month(match.entry.value, &name->calendar, &name->month);
	name->strength = strcmp(match.entry.attribute, "weak") == 0  ? MONTH_WEAK
			 : strcmp(match.entry.attribute, "led") == 0 ? MONTH_LED
								     : MONTH_SURE;
	name->is_adverb = strcmp(match.entry.attribute, "adverb") == 0;
	name->count = match.count;
	return TRUE;
}

/* The same month again by its other name: July/ Tammuz, July (Tammuz). */
static guint other_name(const Tokens *tokens, guint index, const MonthName *name)
{
	gboolean is_opened = token_is(tokens, index, "(");
	gboolean has_sign = is_opened || token_is(tokens, index, "/") ||
			    token_is(tokens, index, "-") || token_is(tokens, index, "\\") ||
			    token_is(tokens, index, "–");
	guint sign = has_sign ? 1 : 0;
	MonthName other;

	if (!month_at(tokens, index + sign, &other) || other.calendar != name->calendar ||
	    other.month != name->month ||
	    (!sign && (name->strength != MONTH_SURE || other.strength != MONTH_SURE)))
		return 0;
	guint count = sign + other.count;
	if (is_opened && token_is(tokens, index + count, ")"))
		count++;
	return count;
}

/* The noun "month" that may lead a month's name. */
static guint month_noun(const Tokens *tokens, guint index)
{
	PeriodNoun noun;

	return period_noun(tokens, index, &noun) && noun.unit == PERIOD_MONTH &&
			       noun.form == PERIOD_SINGULAR && !(noun.clitics & CLITIC_DEFINITE)
		       ? noun.count
		       : 0;
}

/* A month by name, its noun or "this" before it and its other name behind it. */
static guint read_month_name(const Tokens *tokens, guint index, DateParts *parts)
{
	int this = 0;
	guint before = deictic_before(tokens, index, &this);
	guint noun = before ? 0 : month_noun(tokens, index);
	guint at = index + before + noun;
	MonthName name;

	if (!month_at(tokens, at, &name) || (before && name.strength != MONTH_SURE))
		return 0;
	parts->calendar = name.calendar;
	parts->month = name.month;
	guint other = other_name(tokens, at + name.count, &name);
	parts->has_noun |= noun || other || name.is_adverb;
	parts->is_weak = name.strength == MONTH_WEAK && !other;
	parts->is_led = name.strength == MONTH_LED && !other;
	dateparts_fill(parts, DATE_MONTH);
	if (before) {
		parts->slots |= DATE_DEICTIC;
		parts->deictic = this;
	}
	return before + noun + name.count + other;
}

/* January 1, May the eleventh: the number behind the month, where nothing else can be meant. */
static guint number_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	int number;
	guint count = datenumber_read(tokens, index, &number);
	guint end = index + count;

	if (!count || figure_goes_on(tokens, index))
		return 0;
	if (token_is_digits(tokens, index)) {
		gboolean is_last = end == tokens_count(tokens) ||
				   (token_type(tokens, end) == TOKEN_SIGN &&
				    !token_is(tokens, end, "%") && !token_is(tokens, end, "٪"));
		if (!is_last && figure_value(tokens, end, 4, 4) < 0)
			return 0;
	} else if (!token_is_definite(tokens, index) || token_is_definite(tokens, end)) {
		return 0;
	}
	parts->number = number;
	parts->slots |= DATE_NUMBER;
	return count;
}

/* 9-10: two days of one month. */
static gboolean is_day_range(const Tokens *tokens, guint index)
{
	return token_is_dash(tokens, index + 1) && figure_value(tokens, index + 2, 1, 2) > 0 &&
	       !figure_goes_on(tokens, index + 2);
}

/* September 13, May the 5th, where the month is told first. */
guint datenumber_read_month_day(const Tokens *tokens, guint index, DateParts *parts)
{
	DateParts tried = *parts;

	if (!token_trait(tokens, TRAIT_MONTH_FIRST))
		return 0;
	guint month = read_month_name(tokens, index, &tried);
	guint at = index + month + (token_clitics(tokens, index + month) ? 1 : 0);
	guint day = month ? datenumber_read(tokens, at, &tried.number) : 0;
	if (!day || (token_is_digits(tokens, at) && figure_goes_on(tokens, at) &&
		     !is_day_range(tokens, at)))
		return 0;
	tried.is_weak = tried.is_led = FALSE;
	tried.slots |= DATE_NUMBER;
	*parts = tried;
	return at - index + day;
}

guint datenumber_read_month(const Tokens *tokens, guint index, DateParts *parts)
{
	guint count = read_month_name(tokens, index, parts);

	return count ? count + number_behind(tokens, index + count, parts) : 0;
}

/* The 20th of this month: the month counted from today. */
static guint read_shifted_month(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int shift = 0;
	guint before = deictic_before(tokens, index, &shift);
	guint at = index + before;

	if (!period_noun(tokens, at, &noun) || noun.unit != PERIOD_MONTH ||
	    noun.form != PERIOD_SINGULAR || !period_may_count(tokens, &noun))
		return 0;
	at += noun.count;
	guint behind = deictic_behind(tokens, at, &shift);
	if (!before && !behind)
		return 0;
	parts->unit = PERIOD_MONTH;
	parts->shift = shift;
	dateparts_fill(parts, DATE_SHIFT);
	return at - index + behind;
}

/*
 * The day named by its number alone: the 27th, the 14th of the current, Saturday 23, Saturday the
 * sixteenth (the second would be one of many).
 */
static guint read_lone_number(const Tokens *tokens, guint index, guint count, DateParts *parts)
{
	guint end = index + count;
	int shift;
	gboolean is_counted = deictic_behind(tokens, end, &shift) > 0;
	gboolean is_led = token_follows(tokens, index, "in");
	gboolean is_last = end >= tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN;
	gboolean is_closed = is_last || token_has(tokens, end, LEXICON_FUNCTION);
	gboolean has_name = (parts->slots & DATE_WEEKDAY) != 0;

	if (!token_is_digits(tokens, index)) {
		if (!has_name || !is_closed || parts->number <= 5)
			return 0;
	} else if (figure_goes_on(tokens, index) ||
		   !(is_counted ? is_led || parts->has_noun
				: (is_closed && parts->has_noun) || (is_last && has_name))) {
		return 0;
	}
	dateparts_fill(parts, DATE_NUMBER);
	return count;
}

guint datenumber_read_day(const Tokens *tokens, guint index, DateParts *parts)
{
	int number;
	guint count = datenumber_read(tokens, index, &number);
	DateParts tried = *parts;

	if (!count)
		return 0;
	tried.number = number;
	guint at = index + count;
	gboolean is_from = token_says(tokens, at, "from") || token_says(tokens, at, "of");
	gboolean is_signed =
		token_is(tokens, at, "-") || token_is(tokens, at, "/") || token_is(tokens, at, ".");
	guint behind = at + (is_from || is_signed ? 1 : 0);
	guint month = read_month_name(tokens, behind, &tried);
	/* 3-صفر is a score, not a day */
	if (month && is_signed && (tried.is_weak || tried.is_led))
		month = 0;
	else if (!month && !is_signed)
		month = read_shifted_month(tokens, behind, &tried);
	if (month) {
		tried.is_weak = tried.is_led = FALSE;
		tried.is_ranked = !token_is_digits(tokens, index) && number <= 5;
		tried.slots |= DATE_NUMBER;
		count = behind - index + month;
	} else {
		tried = *parts;
		tried.number = number;
		count = read_lone_number(tokens, index, count, &tried);
	}
	if (count)
		*parts = tried;
	return count;
}

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

/* 22/4: a day only where the text leads to one. */
static guint read_two_numbers(const Tokens *tokens, guint index, DateParts *parts)
{
	int day = figure_value(tokens, index, 1, 2), month = figure_value(tokens, index + 2, 1, 2);
	gint64 number;
	gboolean is_led = parts->has_noun || parts->slots & DATE_OF_DAY ||
			  (token_follows(tokens, index, "in"));

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

/* 13/9/2023, 2023-09-13, 15.9.2024, 13/9/23. */
guint datenumber_read_digits(const Tokens *tokens, guint index, DateParts *parts)
{
	const char *sign = index + 1 < tokens_count(tokens) ? token_form(tokens, index + 1) : "";
	gboolean is_slash = strcmp(sign, "/") == 0;
	gboolean has_sign = is_slash || strcmp(sign, "-") == 0 || strcmp(sign, ".") == 0;
	int n[3];

	if (!has_sign || !token_is_digits(tokens, index) || !token_is_digits(tokens, index + 2) ||
	    (index > 1 && figure_goes_on(tokens, index - 2)))
		return 0;
	if (!token_is(tokens, index + 3, sign) || !token_is_digits(tokens, index + 4))
		return !is_slash || !token_is_glued(tokens, index + 1) ||
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
