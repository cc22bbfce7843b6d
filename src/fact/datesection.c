/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datesection.h"

#include <string.h>

#include "fact/daterank.h"
#include "fact/deictic.h"
#include "fact/period.h"

static guint read_season(const Tokens *tokens, guint index, DateParts *parts)
{
	static const char *const names[] = { "SP", "SU", "FA", "WI" };
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_SEASON, &match))
		return 0;
	for (int i = 0; i < (int)G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], match.entry.value) == 0)
			parts->rank = i;
	parts->section = SECTION_SEASON;
	dateparts_fill(parts, DATE_SECTION);
	return match.count;
}

/* "This" before a season. */
static guint read_this_season(const Tokens *tokens, guint index, DateParts *parts)
{
	guint this = deictic_before(tokens, index, &parts->deictic);
	guint count = this ? read_season(tokens, index + this, parts) : 0;

	if (!count)
		return 0;
	parts->slots |= DATE_DEICTIC;
	return this + count;
}

/* The noun at INDEX of which a year or month has LIMIT at most. */
static guint ranked_noun(const Tokens *tokens, guint index, DateSection *section, int *limit)
{
	TokenMatch match;
	PeriodNoun noun;

	if (token_match(tokens, index, LEXICON_FUNCTION, &match)) {
		gboolean is_quarter = strcmp(match.entry.value, "quarter") == 0;
		gboolean is_half = strcmp(match.entry.value, "half") == 0;
		*section = is_quarter ? SECTION_QUARTER : SECTION_HALF;
		*limit = is_quarter ? 4 : 2;
		if (is_quarter || is_half)
			return daterank_is_settled(tokens, match.clitics) ? match.count : 0;
	}
	*section = SECTION_WEEK;
	*limit = 53;
	return period_noun(tokens, index, &noun) && noun.unit == PERIOD_WEEK &&
			       noun.form == PERIOD_SINGULAR &&
			       daterank_is_settled(tokens, noun.clitics)
		       ? noun.count
		       : 0;
}

/* The same, where the rank stands before its noun. */
static guint read_rank_first(const Tokens *tokens, guint index, DateParts *parts)
{
	int limit, rank;
	guint count = token_trait(tokens, TRAIT_RANK_FIRST)
			      ? daterank_before(tokens, index, 53, &rank)
			      : 0;

	if (!count)
		return 0;
	guint noun = ranked_noun(tokens, index + count, &parts->section, &limit);
	if (!noun || rank > limit)
		return 0;
	parts->rank = rank;
	dateparts_fill(parts, DATE_SECTION);
	return count + noun;
}

/* The third quarter, the first half, the last week. */
static guint read_ranked(const Tokens *tokens, guint index, DateParts *parts)
{
	int limit;
	guint noun = ranked_noun(tokens, index, &parts->section, &limit);
	guint rank = noun ? daterank_behind(tokens, index + noun, limit, &parts->rank) : 0;

	if (!rank)
		return read_rank_first(tokens, index, parts);
	dateparts_fill(parts, DATE_SECTION);
	return noun + rank;
}

/* The weekend, or this one, the last. */
static guint read_weekend(const Tokens *tokens, guint index, DateParts *parts)
{
	guint deictic = deictic_before(tokens, index, &parts->deictic);
	TokenMatch match;

	if (!token_is_function(tokens, index + deictic, "weekend", &match))
		return 0;
	parts->section = SECTION_WEEKEND;
	dateparts_fill(parts, DATE_SECTION);
	parts->slots |= deictic ? DATE_DEICTIC : 0;
	return deictic + match.count;
}

static guint set_weekday(DateParts *parts, int rank, int weekday, guint count)
{
	parts->section = SECTION_WEEKDAY;
	parts->rank = rank;
	parts->weekday = weekday;
	dateparts_fill(parts, DATE_SECTION);
	return count;
}

/* The first Friday, the last day Friday: a weekday by its rank in a month. */
static guint read_ranked_weekday(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch weekday;
	PeriodNoun noun;
	int rank;
	guint at = index + daterank_before(tokens, index, 5, &rank);

	if (at == index)
		return 0;
	if (period_noun(tokens, at, &noun) && noun.unit == PERIOD_DAY &&
	    noun.form == PERIOD_SINGULAR)
		at += noun.count;
	if (!token_match(tokens, at, LEXICON_WEEKDAY, &weekday) ||
	    weekday.clitics & ~(guint)CLITIC_DEFINITE)
		return 0;
	return set_weekday(parts, rank, (int)weekday.entry.number, at - index + weekday.count);
}

/*
 * Friday the last, of what is told behind: elsewhere it is the last Friday that was. Friday the
 * second, where nothing is told behind, is that of this month.
 */
guint datesection_read_weekday_first(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch weekday;
	int rank;

	if (!token_match(tokens, index, LEXICON_WEEKDAY, &weekday) ||
	    !(weekday.clitics & CLITIC_DEFINITE))
		return 0;
	guint count = daterank_behind(tokens, index + weekday.count, 5, &rank);
	guint end = index + weekday.count + count;
	gboolean is_end = end >= tokens_count(tokens) || token_is(tokens, end, ".");
	gboolean is_led = token_says(tokens, end, "from") || token_says(tokens, end, "of") ||
			  token_says(tokens, end, "in");
	if (!count || (rank == DATERANK_LAST ? !is_led : !is_end))
		return 0;
	parts->is_whole = is_end;
	return set_weekday(parts, rank, (int)weekday.entry.number, end - index);
}

/* The first day, the last of the days, day the third: of what is told behind. */
static guint read_ranked_day(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int rank;
	guint before = daterank_before(tokens, index, 31, &rank);

	if (!period_noun(tokens, index + before, &noun) || noun.unit != PERIOD_DAY ||
	    noun.form == PERIOD_DUAL || noun.form == PERIOD_CONSTRUCT ||
	    noun.clitics & CLITIC_SUFFIX)
		return 0;
	gboolean is_definite = (noun.clitics & CLITIC_DEFINITE) != 0;
	guint end = index + before + noun.count;
	guint behind = before || !is_definite || noun.form != PERIOD_SINGULAR
			       ? 0
			       : daterank_behind(tokens, end, 31, &rank);
	if ((before != 0) == (behind != 0) || (before && is_definite))
		return 0;
	parts->section = SECTION_DAY;
	parts->rank = rank;
	dateparts_fill(parts, DATE_SECTION);
	return end - index + behind;
}

guint datesection_read(const Tokens *tokens, guint index, DateParts *parts)
{
	static DateReader *const readers[] = { read_season,  read_this_season,    read_ranked,
					       read_weekend, read_ranked_weekday, read_ranked_day };

	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
		DateParts tried = *parts;
		guint count = readers[i](tokens, index, &tried);
		if (!count)
			continue;
		*parts = tried;
		return count;
	}
	return 0;
}

gboolean datesection_is_whole(const DateParts *parts)
{
	const guint year = DATE_YEAR | DATE_SHIFT;

	switch (parts->section) {
	case SECTION_SEASON:
		return (parts->slots & (year | DATE_DEICTIC)) != 0;
	case SECTION_WEEK:
	case SECTION_DAY:
		return (parts->slots & (year | DATE_MONTH)) != 0;
	case SECTION_WEEKDAY:
		return parts->is_whole || (parts->slots & DATE_MONTH) != 0 ||
		       (parts->slots & DATE_SHIFT && parts->unit == PERIOD_MONTH);
	case SECTION_WEEKEND:
		return TRUE;
	default:
		return (parts->slots & year) != 0;
	}
}

static int year_of(gint64 day)
{
	return calendar_day(CALENDAR_GREGORIAN, day).year;
}

/* The summer of the year WHOLE, or the one that a word counts from today. */
static gboolean find_season(const DateParts *parts, const DateValue *whole, gint64 today,
			    DateValue *value)
{
	static const char *const names[] = { "SP", "SU", "FA", "WI" };
	const char *name = names[parts->rank];
	int month = 3 * parts->rank + 3;
	char text[16];

	if (whole ? whole->first == DATE_UNKNOWN : today == DATE_UNKNOWN) {
		g_snprintf(text, sizeof text, "XXXX-%s", name);
		return datevalue_set_unknown(value, text);
	}
	int year = year_of(whole ? whole->first : today);
	if (!whole) {
		int now = calendar_day(CALENDAR_GREGORIAN, today).month;
		if (parts->deictic < 0 && now < month + 3)
			year--;
		if (parts->deictic > 0 && now >= month)
			year++;
	}
	g_snprintf(text, sizeof text, "%04d-%s", year, name);
	return datevalue_set_months(value, text, year, month, 3);
}

/* The nth quarter or half of the year WHOLE. */
static gboolean find_months(const DateParts *parts, const DateValue *whole, DateValue *value)
{
	gboolean is_quarter = parts->section == SECTION_QUARTER;
	int months = is_quarter ? 3 : 6;
	int rank = parts->rank == DATERANK_LAST ? 12 / months : parts->rank;
	char letter = is_quarter ? 'Q' : 'H';
	char text[16];

	if (!whole || whole->first == DATE_UNKNOWN) {
		g_snprintf(text, sizeof text, "XXXX-%c%d", letter, rank);
		return datevalue_set_unknown(value, text);
	}
	int year = year_of(whole->first);
	g_snprintf(text, sizeof text, "%04d-%c%d", year, letter, rank);
	return datevalue_set_months(value, text, year, months * (rank - 1) + 1, months);
}

/* The nth seven days of WHOLE. */
static gboolean find_week(const DateParts *parts, const DateValue *whole, DateValue *value)
{
	if (!whole || whole->first == DATE_UNKNOWN)
		return datevalue_set_unknown(value, "XXXX-WXX");
	if (parts->rank == DATERANK_LAST)
		return datevalue_set_days(value, whole->last - 6, whole->last);
	gint64 first = whole->first + 7 * (parts->rank - 1);
	return datevalue_set_days(value, first, MIN(first + 6, whole->last));
}

/* The nth day of WHOLE, or that many from the day it names: the second day of the feast. */
static gboolean find_day(const DateParts *parts, const DateValue *whole, DateValue *value)
{
	if (!whole || whole->first == DATE_UNKNOWN)
		return datevalue_set_unknown(value, "XXXX-XX-XX");
	gboolean is_one = whole->first == whole->last;
	gint64 day = whole->first + parts->rank - 1;

	if (parts->rank == DATERANK_LAST)
		return !is_one && datevalue_set_day(value, whole->last);
	return (is_one || day <= whole->last) && datevalue_set_day(value, day);
}

static gboolean find_month(gint64 today, DateValue *month)
{
	CalendarDay now = calendar_day(CALENDAR_GREGORIAN, today);
	return datevalue_set_month(month, CALENDAR_GREGORIAN, now.year, now.month);
}

/* The nth Tuesday of WHOLE, or of this month. */
static gboolean find_weekday(const DateParts *parts, const DateValue *whole, gint64 today,
			     DateValue *value)
{
	DateValue month;
	char text[16];

	if (!whole && today != DATE_UNKNOWN && find_month(today, &month))
		whole = &month;
	if (!whole || whole->first == DATE_UNKNOWN) {
		g_snprintf(text, sizeof text, "XXXX-WXX-%d", parts->weekday);
		return datevalue_set_unknown(value, text);
	}
	if (parts->rank == DATERANK_LAST)
		return datevalue_set_day(
			value,
			whole->last - (calendar_weekday(whole->last) - parts->weekday + 7) % 7);
	gint64 first = whole->first + (parts->weekday - calendar_weekday(whole->first) + 7) % 7;
	gint64 day = first + 7 * (parts->rank - 1);
	return day <= whole->last && datevalue_set_day(value, day);
}

static gboolean find_weekend(const DateParts *parts, gint64 today, DateValue *value)
{
	int weeks = parts->slots & DATE_DEICTIC ? parts->deictic : 0;

	if (today == DATE_UNKNOWN)
		return datevalue_set_unknown(value, "XXXX-WXX-WE");
	gint64 monday = today - calendar_weekday(today) + 1 + (gint64)weeks * 7;
	if (!datevalue_set_week(value, monday))
		return FALSE;
	g_strlcat(value->text, "-WE", sizeof value->text);
	return TRUE;
}

gboolean datesection_find(const DateParts *parts, const DateValue *whole, gint64 today,
			  DateValue *value)
{
	switch (parts->section) {
	case SECTION_SEASON:
		return find_season(parts, whole, today, value);
	case SECTION_WEEK:
		return find_week(parts, whole, value);
	case SECTION_DAY:
		return find_day(parts, whole, value);
	case SECTION_WEEKDAY:
		return find_weekday(parts, whole, today, value);
	case SECTION_WEEKEND:
		return find_weekend(parts, today, value);
	default:
		return find_months(parts, whole, value);
	}
}
