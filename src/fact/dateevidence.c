/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/dateevidence.h"

#include <string.h>

#include "fact/dateholiday.h"
#include "fact/daterank.h"
#include "fact/datesection.h"
#include "fact/figure.h"
#include "fact/modifier.h"

/* Years that a number of four digits is taken for where nothing else says so. */
enum { FIRST_OLD_YEAR = 1500, FIRST_PLAIN_YEAR = 1900, LAST_PLAIN_YEAR = 2099 };

gboolean dateevidence_is_led(const Tokens *tokens, guint index)
{
	static const char *const leaders[] = { "in",    "during", "since",   "until", "from",  "to",
					       "after", "ago",    "between", "at",    "before" };
	static const LexiconClass classes[] = { LEXICON_MONTH, LEXICON_DAYPART, LEXICON_HOLIDAY };
	TokenMatch match;
	guint mod;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    match.clitics & (CLITIC_IN | CLITIC_TO))
			return TRUE;
	if (modifier_before(tokens, index, &mod) >= MOD_START)
		return TRUE;
	if (index == 0)
		return FALSE;
	if (period_leads_several(tokens, index))
		return TRUE;
	if (token_clitics(tokens, index - 1) & (CLITIC_IN | CLITIC_TO))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(leaders); i++)
		if (token_follows(tokens, index, leaders[i]))
			return TRUE;
	return FALSE;
}

/* Whether it leads to a time and to nothing else, as "from" and "to" may. */
static gboolean is_led_in_time(const Tokens *tokens, guint index)
{
	static const char *const leaders[] = { "in", "during", "since", "until" };
	guint mod;

	if (modifier_before(tokens, index, &mod) >= MOD_START)
		return TRUE;
	for (gsize i = 0; index > 0 && i < G_N_ELEMENTS(leaders); i++)
		if (token_follows(tokens, index, leaders[i]))
			return TRUE;
	return FALSE;
}

/* The same where such words stand behind, at INDEX. */
static gboolean is_led_behind(const Tokens *tokens, guint index)
{
	guint mod;

	return token_says(tokens, index, "in-behind") ||
	       modifier_after(tokens, index, &mod) >= MOD_START;
}

gboolean dateevidence_is_due(const Tokens *tokens, guint index, guint end)
{
	return (index > 0 && token_follows(tokens, index, "month-due")) ||
	       token_says(tokens, end, "month-due-behind");
}

/* October will see: a word beside which a month alone is a time. */
static gboolean is_month_led(const Tokens *tokens, guint index, guint end)
{
	return (index > 0 && token_follows(tokens, index, "month-lead")) ||
	       dateevidence_is_due(tokens, index, end);
}

/* Whether the word at INDEX is counted by the number before it. */
static gboolean is_counted(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = {
		LEXICON_UNIT,    LEXICON_CURRENCY, LEXICON_PERIOD,
		LEXICON_PERCENT, LEXICON_CARDINAL, LEXICON_COUNTED
	};
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    !(match.clitics & (CLITIC_AND | CLITIC_DEFINITE | CLITIC_IN | CLITIC_TO)))
			return TRUE;
	return token_is(tokens, index, "%") || token_is(tokens, index, "٪");
}

/* The World Cup in Russia 2018: what has a year may have more words of its name before it. */
static gboolean is_edition(const Tokens *tokens, guint index)
{
	enum { NAME_LIMIT = 3 };

	for (guint n = 0; n <= NAME_LIMIT && n < index; n++) {
		if (token_follows(tokens, index - n, "edition"))
			return TRUE;
		if (token_type(tokens, index - n - 1) != TOKEN_WORD ||
		    token_has(tokens, index - n - 1, LEXICON_FUNCTION) ||
		    token_has(tokens, index - n - 1, LEXICON_CUE) ||
		    token_beginning(tokens, index - n - 1) & CLITIC_AND)
			return FALSE;
	}
	return FALSE;
}

static gboolean is_year_figure(const Tokens *tokens, guint index)
{
	int year = figure_value(tokens, index, 4, 4);
	return year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
}

/* 1958 and 1962 and 1970: three and more of them. */
static gboolean is_list_of_years(const Tokens *tokens, guint index)
{
	guint years = 0;

	while (is_year_figure(tokens, index)) {
		years++;
		index++;
		index += token_clitics(tokens, index) == CLITIC_AND ||
					 token_is(tokens, index, ",") ||
					 token_is(tokens, index, "،")
				 ? 1
				 : 0;
	}
	return years > 2;
}

/* (1974), the war of 1967. */
static gboolean is_year_of(const Tokens *tokens, guint index, guint end)
{
	return is_edition(tokens, index) || is_list_of_years(tokens, index) ||
	       (index > 0 && token_is(tokens, index - 1, "(") && token_is(tokens, end, ")"));
}

/* A bare number of four digits is a year behind a word of time, if it counts nothing. */
static gboolean is_plain_year(const Tokens *tokens, guint index, const DateParts *parts)
{
	guint end = index + parts->count;
	gboolean is_round = parts->year % 100 == 0;
	gboolean is_last = end >= tokens_count(tokens) || token_type(tokens, end) != TOKEN_WORD;
	gboolean is_closed = is_last || token_word(tokens, end)->classes & LEXICON_BIT(FUNCTION);
	gboolean is_likely = parts->year >= FIRST_PLAIN_YEAR && (is_closed || !is_round);
	gboolean is_old = parts->year >= FIRST_OLD_YEAR && is_last && !is_round;

	return (is_likely || is_old) && parts->year <= LAST_PLAIN_YEAR &&
	       (dateevidence_is_led(tokens, index) || is_led_behind(tokens, end) ||
		is_year_of(tokens, index, end)) &&
	       !is_counted(tokens, end);
}

static gboolean is_plain_today(const DateParts *parts)
{
	return parts->slots == DATE_DAY && parts->day == 0 && !parts->has_noun;
}

/* Twice in the day, all the day: "today" behind a word for how often or how long. */
static gboolean is_in_day(const Tokens *tokens, guint index)
{
	return index > 0 &&
	       (token_follows(tokens, index, "in") || token_follows(tokens, index, "lasting"));
}

/* A unit of time, or a name of one; "by" somebody is no "every". */
static gboolean is_time_at(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = { LEXICON_PERIOD, LEXICON_DAYPART, LEXICON_WEEKDAY,
						LEXICON_MONTH, LEXICON_SEASON };

	if (token_is_digits(tokens, index) || token_has(tokens, index, LEXICON_CARDINAL))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (index < tokens_count(tokens) && token_has(tokens, index, classes[i]))
			return TRUE;
	return FALSE;
}

/* In May of every year. */
static gboolean is_recurring(const Tokens *tokens, guint index)
{
	TokenMatch match;
	guint from = token_is_function(tokens, index, "from", &match) ? match.count : 0;

	return token_is_function(tokens, index + from, "every", &match) &&
	       !(match.clitics & CLITIC_AND) && is_time_at(tokens, index + from + match.count);
}

/* Of that day, of the same month; but also on Friday, and that the 28th is. */
static gboolean is_of_that(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return !token_is_digits(tokens, index) &&
	       token_is_function(tokens, index - 1, "that", &match) && !(match.clitics & CLITIC_AS);
}

/* In the summer he left, he will come: that of a year, not those of every year. */
static gboolean is_told_season(const Tokens *tokens, guint index, const DateParts *parts)
{
	if (parts->slots != DATE_SECTION || parts->section != SECTION_SEASON || index == 0 ||
	    !token_trait(tokens, TRAIT_ARTICLE) || !token_is_definite(tokens, index) ||
	    token_is_definite(tokens, index + parts->count) ||
	    !(token_follows(tokens, index, "in") || token_follows(tokens, index, "during") ||
	      token_follows(tokens, index, "until") || token_follows(tokens, index, "since")))
		return FALSE;
	Tense tense = tense_at(tokens, index, parts->count);
	return tense == TENSE_PAST || tense == TENSE_FUTURE || tense == TENSE_SINCE;
}

/* Whether money or a share is told within a few words around INDEX. */
static gboolean is_in_accounts(const Tokens *tokens, guint index)
{
	enum { REACH = 12 };
	guint last = MIN(index + REACH, tokens_count(tokens));

	for (guint at = index > REACH ? index - REACH : 0; at < last; at++)
		if (token_has(tokens, at, LEXICON_PERCENT) ||
		    token_has(tokens, at, LEXICON_CURRENCY))
			return TRUE;
	return FALSE;
}

/* The fourth quarter: of the year that the tense tells, if not of a match or the like. */
static gboolean is_told_quarter(const Tokens *tokens, guint index, const DateParts *parts)
{
	if (parts->is_lettered &&
	    !(dateevidence_is_led(tokens, index) && is_in_accounts(tokens, index)))
		return FALSE; /* a car, a round, a line */
	return parts->slots == DATE_SECTION && parts->section == SECTION_QUARTER &&
	       !token_says(tokens, index + parts->count, "from") &&
	       !token_says(tokens, index + parts->count, "of");
}

/* Five years, fifteen millions: the noun before a number is that of the number before it. */
static gboolean is_counted_noun(const Tokens *tokens, guint index, const DateParts *parts)
{
	enum { YEARS_LEAST = 1000 };
	const guint others = DATE_OF_TIME & ~(guint)(DATE_YEAR | DATE_SHIFT);
	gboolean is_year = parts->slots & DATE_YEAR && parts->year < YEARS_LEAST;
	gboolean is_shift = parts->slots & DATE_SHIFT && !token_trait(tokens, TRAIT_ARTICLE);

	return index > 0 && !(parts->slots & others) && token_has(tokens, index, LEXICON_PERIOD) &&
	       !token_is_definite(tokens, index) &&
	       (is_year || is_shift || parts->slots & DATE_CLOCK) &&
	       (token_is_digits(tokens, index - 1) ||
		token_has(tokens, index - 1, LEXICON_CARDINAL));
}

/* Whether PARTS at INDEX are a date beyond doubt. */
static gboolean is_evident(const Tokens *tokens, guint index, const DateParts *parts)
{
	guint slots = parts->slots, end = index + parts->count;

	if (index > 0 && (token_follows(tokens, index, "every") || is_of_that(tokens, index)))
		return FALSE;
	if (is_recurring(tokens, end) || is_counted_noun(tokens, index, parts))
		return FALSE;
	if (slots & DATE_SECTION)
		return datesection_is_whole(parts) || is_told_season(tokens, index, parts) ||
		       is_told_quarter(tokens, index, parts);
	if (parts->is_holiday)
		return dateholiday_is_time(tokens, index, parts) ||
		       dateevidence_is_led(tokens, index);
	if (is_plain_today(parts) && parts->count == 1 && is_in_day(tokens, index))
		return FALSE;
	if (slots & (DATE_OF_DAY | DATE_CLOCK | DATE_SHIFT | DATE_DECADE | DATE_CENTURY))
		return TRUE;
	if (slots & DATE_MONTH)
		return slots & (DATE_YEAR | DATE_DEICTIC) || parts->has_noun ||
		       is_led_behind(tokens, end) ||
		       (!parts->is_weak && ((parts->is_led ? is_led_in_time(tokens, index)
							   : dateevidence_is_led(tokens, index)) ||
					    (!parts->is_led && is_month_led(tokens, index, end))));
	if (slots & DATE_YEAR)
		return parts->has_noun || is_plain_year(tokens, index, parts);
	return slots & DATE_PART &&
	       (slots & DATE_DEICTIC || (parts->is_alone && dateevidence_is_led(tokens, index)));
}

/* From one month to the same: nil-nil (صفر-صفر). */
static gboolean is_same_month(const DateRange *range)
{
	return range->from.slots == DATE_MONTH && range->to.slots == DATE_MONTH &&
	       range->from.month == range->to.month;
}

gboolean dateevidence_is_date(const Tokens *tokens, guint index, const DateRange *range)
{
	const DateParts *to = &range->to;

	if (is_same_month(range))
		return FALSE;

	if (!to->slots)
		return is_evident(tokens, index, &range->from);
	if ((range->from.slots & DATE_OF_TIME) != DATE_YEAR || !range->from.is_weak)
		return TRUE;
	return range->from.year >= FIRST_PLAIN_YEAR && to->year <= LAST_PLAIN_YEAR &&
	       !is_counted(tokens, index + range->count);
}

FactMod dateevidence_mod(const Tokens *tokens, guint index, const DateRange *range)
{
	guint count;
	FactMod mod = modifier_before(tokens, index, &count);
	if (range->from.mod != MOD_NONE)
		return range->from.mod;
	gboolean is_day = range->from.slots & (DATE_OF_DAY | DATE_CLOCK | DATE_PART);

	if (mod == MOD_APPROX || (mod >= MOD_START && mod <= MOD_END && !is_day))
		return mod;
	if (token_follows(tokens, index, "ago") || token_follows(tokens, index, "before"))
		return MOD_BEFORE;
	if (token_follows(tokens, index, "after"))
		return MOD_AFTER;
	mod = modifier_after(tokens, index + range->count, &count);
	return mod == MOD_APPROX || (mod >= MOD_START && mod <= MOD_END && !is_day) ? mod
										    : MOD_NONE;
}

/* Whether the word of grammar at INDEX can begin a date. */
static gboolean is_beginning(const Tokens *tokens, guint index)
{
	static const char *const beginnings[] = { "ago",        "clock",       "quarter",
						  "half",       "weekend",     "last",
						  "first-day",  "after",       "since",
						  "rest",       "before-that", "minutes-less",
						  "half-before" };
	const char *value = token_function(tokens, index);

	for (gsize i = 0; *value && i < G_N_ELEMENTS(beginnings); i++)
		if (*value == *beginnings[i] && strcmp(value, beginnings[i]) == 0)
			return TRUE;
	return token_trait(tokens, TRAIT_WHOLE_FIRST) && strcmp(value, "that") == 0;
}

gboolean dateevidence_may_start(const Tokens *tokens, guint index)
{
	return token_type(tokens, index) == TOKEN_DIGITS ||
	       (!token_clitics(tokens, index) &&
		(token_word(tokens, index)->classes & DATE_BEGINNINGS ||
		 is_beginning(tokens, index) || daterank_is_roman(tokens, index)));
}
