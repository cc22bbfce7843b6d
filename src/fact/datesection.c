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

	if (!token_match(tokens, index, LEXICON_SEASON, &match) || *match.entry.value == 'Q')
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

/* How many quarters, halves or thirds make a whole. */
static int part_count(DateSection section)
{
	return section == SECTION_QUARTER ? 4 : section == SECTION_HALF ? 2 : 3;
}

/* The noun at INDEX of which a year or month has LIMIT at most. */
static guint ranked_noun(const Tokens *tokens, guint index, DateSection *section, int *limit)
{
	static const struct {
		const char *word;
		DateSection section;
	} parts[] = { { "quarter", SECTION_QUARTER },
		      { "half", SECTION_HALF },
		      { "third", SECTION_THIRD } };
	TokenMatch match;
	PeriodNoun noun;

	if (token_match(tokens, index, LEXICON_FUNCTION, &match))
		for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
			if (strcmp(match.entry.value, parts[i].word) == 0) {
				*section = parts[i].section;
				*limit = part_count(parts[i].section);
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
	gboolean is_roman =
		!count && index < tokens_count(tokens) && daterank_is_roman(tokens, index);
	guint roman = is_roman ? daterank_roman(tokens, index, &rank) : 0;

	if (!count && !roman)
		return 0;
	guint noun = ranked_noun(tokens, index + count + roman, &parts->section, &limit);
	if (!noun || rank > limit || (roman && parts->section == SECTION_WEEK))
		return 0;
	count += roman;
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

guint datesection_read_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	TokenMatch of;
	guint at = index;

	if (!token_trait(tokens, TRAIT_WHOLE_FIRST))
		return 0;
	gboolean has_ending = parts->last == DATE_YEAR && token_is_glued(tokens, at) &&
			      token_is_glued(tokens, at + 1) &&
			      token_type(tokens, at + 1) == TOKEN_WORD; /* 2023'ün */
	if (has_ending)
		at += 2;
	if (period_noun(tokens, at, &noun) && noun.form == PERIOD_SINGULAR &&
	    noun.unit <= PERIOD_MONTH)
		at += noun.count;
	if (token_is_function(tokens, at, "in-behind", &of))
		at += of.count;
	guint count = read_ranked(tokens, at, parts);
	return count ? at + count - index : 0;
}

guint datesection_read_of_this(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;

	if (!token_trait(tokens, TRAIT_WHOLE_FIRST) || !period_noun(tokens, index, &noun) ||
	    noun.form != PERIOD_SINGULAR || noun.unit > PERIOD_MONTH || noun.factor != 1)
		return 0;
	guint count = datesection_read_behind(tokens, index + noun.count, parts);
	if (!count)
		return 0;
	parts->unit = noun.unit;
	parts->shift = 0;
	parts->slots |= DATE_SHIFT;
	return noun.count + count;
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
	static DateReader *const readers[] = { daterank_read_lettered, read_season,
					       read_this_season,       read_ranked,
					       read_weekend,           read_ranked_weekday,
					       read_ranked_day };

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
		return (parts->slots & (year | DATE_MONTH | DATE_DECADE | DATE_CENTURY)) != 0;
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

/* The nth quarter or half of a year. */
static gboolean find_months(const DateParts *parts, int rank, int year, DateValue *value)
{
	int months = 12 / part_count(parts->section);
	char text[16];

	if (parts->section == SECTION_THIRD)
		return FALSE;
	g_snprintf(text, sizeof text, "%04d-%c%d", year,
		   parts->section == SECTION_QUARTER ? 'Q' : 'H', rank);
	return datevalue_set_months(value, text, year, months * (rank - 1) + 1, months);
}

/* The nth half or third of a month, as it is spoken of: ten days, or fifteen; the last has more. */
static gboolean find_days(const DateParts *parts, int rank, const DateValue *month,
			  DateValue *value)
{
	int count = part_count(parts->section), days = 30 / count;
	gint64 first = month->first + days * (rank - 1);

	return parts->section != SECTION_QUARTER &&
	       datevalue_set_days(value, first, rank == count ? month->last : first + days - 1);
}

/* The nth half or quarter of YEARS from YEAR on. */
static gboolean find_years(const DateParts *parts, int rank, int year, int years, DateValue *value)
{
	int count = part_count(parts->section), length = years / count;
	int first = year + length * (rank - 1);
	char text[16];

	if (years % count != 0)
		return FALSE;
	g_snprintf(text, sizeof text, "%04d/%04d", first, first + length - 1);
	return datevalue_set_years(value, text, first, length);
}

/* The nth quarter, half or third of WHOLE. */
static gboolean find_part(const DateParts *parts, const DateValue *whole, DateValue *value)
{
	enum { WEEK = 7, MONTH = 31, YEAR = 366 };
	int rank = parts->rank == DATERANK_LAST ? part_count(parts->section) : parts->rank;
	char text[16];

	if (!whole || whole->first == DATE_UNKNOWN) {
		gboolean is_year = !(parts->slots & DATE_MONTH) &&
				   !(parts->slots & DATE_SHIFT && parts->unit != PERIOD_YEAR);
		g_snprintf(text, sizeof text, "XXXX-%c%d",
			   parts->section == SECTION_QUARTER ? 'Q' : 'H', rank);
		return is_year && parts->section != SECTION_THIRD &&
		       datevalue_set_unknown(value, text);
	}
	gint64 days = whole->last - whole->first + 1;
	int year = year_of(whole->first);
	if (days <= WEEK)
		return FALSE;
	if (days <= MONTH)
		return find_days(parts, rank, whole, value);
	if (days <= YEAR)
		return find_months(parts, rank, year, value);
	return find_years(parts, rank, year, year_of(whole->last) - year + 1, value);
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
		return find_part(parts, whole, value);
	}
}
