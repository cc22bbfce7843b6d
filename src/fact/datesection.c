/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datesection.h"

#include <string.h>

#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/numeral.h"

/* The rank of the last one. */
enum { LAST_RANK = 0 };

/* The year that stands for now where the day of writing is not known. */
enum { PRESENT_YEAR = 2000 };

/* The rank behind a noun: the third, the last; 0 where there is none of LIMIT at most. */
static guint rank_at(const Tokens *tokens, guint index, int limit, int *rank)
{
	Numeral numeral;
	guint last = deictic_open(tokens, index);

	*rank = LAST_RANK;
	if (last)
		return last;
	if (!numeral_read_ordinal(tokens, index, &numeral) ||
	    (!numeral.is_definite && token_trait(tokens, TRAIT_ARTICLE)) || numeral.value < 1 ||
	    numeral.value > limit)
		return 0;
	*rank = (int)numeral.value;
	return numeral.count;
}

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

/* Whether a noun with CLITICS has the article, in languages that write it with their nouns. */
static gboolean is_settled(const Tokens *tokens, guint clitics)
{
	return clitics & CLITIC_DEFINITE || !token_trait(tokens, TRAIT_ARTICLE);
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
			return is_settled(tokens, match.clitics) ? match.count : 0;
	}
	*section = SECTION_WEEK;
	*limit = 53;
	return period_noun(tokens, index, &noun) && noun.unit == PERIOD_WEEK &&
			       noun.form == PERIOD_SINGULAR && is_settled(tokens, noun.clitics)
		       ? noun.count
		       : 0;
}

/* The same, where the rank stands before its noun. */
static guint read_rank_first(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch last;
	Numeral rank = { 0 };
	int limit;

	if (!token_trait(tokens, TRAIT_RANK_FIRST))
		return 0;
	if (token_is_function(tokens, index, "last", &last))
		rank = (Numeral){ .value = LAST_RANK, .count = last.count };
	else if (!numeral_read_ordinal(tokens, index, &rank) || rank.value < 1)
		return 0;
	guint at = index + rank.count + (token_is_hyphen(tokens, index + rank.count) ? 1 : 0);
	guint noun = ranked_noun(tokens, at, &parts->section, &limit);
	if (!noun || rank.value > limit)
		return 0;
	parts->rank = (int)rank.value;
	dateparts_fill(parts, DATE_SECTION);
	return at - index + noun;
}

/* The third quarter, the first half, the last week. */
static guint read_ranked(const Tokens *tokens, guint index, DateParts *parts)
{
	int limit;
	guint noun = ranked_noun(tokens, index, &parts->section, &limit);
	guint rank = noun ? rank_at(tokens, index + noun, limit, &parts->rank) : 0;

	if (!rank)
		return read_rank_first(tokens, index, parts);
	dateparts_fill(parts, DATE_SECTION);
	return noun + rank;
}

static guint read_weekend(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	if (!token_is_function(tokens, index, "weekend", &match))
		return 0;
	parts->section = SECTION_WEEKEND;
	dateparts_fill(parts, DATE_SECTION);
	return match.count;
}

/* The first Friday, the last day Friday: a weekday by its rank in a month. */
static guint read_ranked_weekday(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match, weekday;
	PeriodNoun noun;
	Numeral rank;
	gboolean is_last = token_is_function(tokens, index, "last", &match);

	if (is_last)
		rank = (Numeral){ .value = LAST_RANK, .count = match.count };
	else if (!numeral_read_ordinal(tokens, index, &rank) || rank.is_definite || rank.value > 5)
		return 0;
	guint at = index + rank.count;
	if (period_noun(tokens, at, &noun) && noun.unit == PERIOD_DAY &&
	    noun.form == PERIOD_SINGULAR)
		at += noun.count;
	if (!token_match(tokens, at, LEXICON_WEEKDAY, &weekday) ||
	    weekday.clitics & ~(guint)CLITIC_DEFINITE)
		return 0;
	parts->section = SECTION_WEEKDAY;
	parts->rank = (int)rank.value;
	parts->weekday = (int)weekday.entry.number;
	dateparts_fill(parts, DATE_SECTION);
	return at - index + weekday.count;
}

guint datesection_read(const Tokens *tokens, guint index, DateParts *parts)
{
	static DateReader *const readers[] = { read_season, read_this_season, read_ranked,
					       read_weekend, read_ranked_weekday };

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

/* Whether what follows makes a decade one of somebody's life. */
static gboolean is_of_life(const Tokens *tokens, guint index)
{
	guint from = token_says(tokens, index, "from") ? 1 : 0;
	return token_says(tokens, index + from, "age");
}

/* The 1990s, the 90s: digits that end in a nought, and an ending of the decade, or its noun. */
static guint read_decade_digits(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch noun, ending;
	gboolean has_noun = token_is_function(tokens, index, "decade", &noun);
	guint at = index + (has_noun ? noun.count : 0);
	int year = figure_value(tokens, at, 4, 4);
	int decade = year < 0 ? figure_value(tokens, at, 2, 2) : year;
	gboolean has_ending = token_is_glued(tokens, at + 1) &&
			      token_is_function(tokens, at + 1, "decade-ending", &ending);

	if (decade <= 0 || decade % 10 != 0 || (!has_noun && !has_ending))
		return 0;
	parts->decade = decade % 100;
	dateparts_fill(parts, DATE_DECADE);
	if (year > 0) {
		parts->century = year / 100 + 1;
		parts->slots |= DATE_CENTURY;
	}
	return at + 1 - index + (has_ending ? ending.count : 0);
}

guint datesection_read_decade(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;
	guint digits = read_decade_digits(tokens, index, parts);

	if (digits)
		return digits;
	if (!token_match(tokens, index, LEXICON_DECADE, &match) ||
	    is_of_life(tokens, index + match.count))
		return 0;
	parts->decade = (int)match.entry.number;
	dateparts_fill(parts, DATE_DECADE);
	return match.count;
}

/* The nineteenth century, in the order of these words. */
static guint read_century_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	Numeral rank;
	PeriodNoun noun;

	if (!numeral_read_ordinal(tokens, index, &rank) || rank.value < 1 || rank.value > 30)
		return 0;
	guint at = index + rank.count + (token_is_hyphen(tokens, index + rank.count) ? 1 : 0);
	if (!period_noun(tokens, at, &noun) || noun.factor != 100 || noun.form != PERIOD_SINGULAR ||
	    token_says(tokens, at + noun.count, "before-era"))
		return 0;
	parts->century = (int)rank.value;
	dateparts_fill(parts, DATE_CENTURY);
	return at - index + noun.count;
}

/* The nineteenth century. */
guint datesection_read_century(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int rank;

	if (token_trait(tokens, TRAIT_RANK_FIRST))
		return read_century_behind(tokens, index, parts);
	if (!period_noun(tokens, index, &noun) || noun.factor != 100 ||
	    noun.form != PERIOD_SINGULAR || !is_settled(tokens, noun.clitics))
		return 0;
	guint count = rank_at(tokens, index + noun.count, 30, &rank);
	if (!count || token_says(tokens, index + noun.count + count, "before-era"))
		return 0;
	parts->century = rank;
	dateparts_fill(parts, DATE_CENTURY);
	return noun.count + count;
}

gboolean datesection_is_whole(const DateParts *parts)
{
	const guint year = DATE_YEAR | DATE_SHIFT;

	switch (parts->section) {
	case SECTION_SEASON:
		return (parts->slots & (year | DATE_DEICTIC)) != 0;
	case SECTION_WEEK:
		return (parts->slots & (year | DATE_MONTH)) != 0;
	case SECTION_WEEKDAY:
		return (parts->slots & DATE_MONTH) != 0 ||
		       (parts->slots & DATE_SHIFT && parts->unit == PERIOD_MONTH);
	case SECTION_WEEKEND:
		return TRUE;
	default:
		return (parts->slots & year) != 0;
	}
}

static int year_of(gint64 day)
{
	return day == DATE_UNKNOWN ? PRESENT_YEAR : calendar_day(CALENDAR_GREGORIAN, day).year;
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
	int rank = parts->rank == LAST_RANK ? 12 / months : parts->rank;
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
	if (parts->rank == LAST_RANK)
		return datevalue_set_days(value, whole->last - 6, whole->last);
	gint64 first = whole->first + 7 * (parts->rank - 1);
	return datevalue_set_days(value, first, MIN(first + 6, whole->last));
}

/* The nth Tuesday of WHOLE. */
static gboolean find_weekday(const DateParts *parts, const DateValue *whole, DateValue *value)
{
	char text[16];

	if (!whole || whole->first == DATE_UNKNOWN) {
		g_snprintf(text, sizeof text, "XXXX-WXX-%d", parts->weekday);
		return datevalue_set_unknown(value, text);
	}
	if (parts->rank == LAST_RANK)
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

/*
 * The hundreds of the year. A decade whose century is not told is the last one that has been over
 * for ten years.
 */
static int century_of(const DateParts *parts, gint64 today)
{
	int year = year_of(today);
	int now = year / 100;

	if (!(parts->slots & DATE_CENTURY))
		return now * 100 + parts->decade + 20 > year ? now - 1 : now;
	return parts->is_ago ? now + parts->century : parts->century - 1;
}

static gboolean find_decade(const DateParts *parts, gint64 today, DateValue *value)
{
	int century = century_of(parts, today);
	char text[16];

	if (century < 0 || century > 30)
		return FALSE;
	if (parts->slots & DATE_DECADE) {
		int first = century * 100 + parts->decade;
		g_snprintf(text, sizeof text, "%03dX", first / 10);
		return datevalue_set_years(value, text, MAX(first, 1), 10);
	}
	g_snprintf(text, sizeof text, "%02dXX", century);
	return datevalue_set_years(value, text, MAX(century * 100, 1), 100);
}

gboolean datesection_find(const DateParts *parts, const DateValue *whole, gint64 today,
			  DateValue *value)
{
	if (parts->slots & (DATE_DECADE | DATE_CENTURY))
		return find_decade(parts, today, value);
	switch (parts->section) {
	case SECTION_SEASON:
		return find_season(parts, whole, today, value);
	case SECTION_WEEK:
		return find_week(parts, whole, value);
	case SECTION_WEEKDAY:
		return find_weekday(parts, whole, value);
	case SECTION_WEEKEND:
		return find_weekend(parts, today, value);
	default:
		return find_months(parts, whole, value);
	}
}
