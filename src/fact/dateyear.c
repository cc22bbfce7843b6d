/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/dateyear.h"

#include <string.h>

#include "fact/figure.h"
#include "fact/numeral.h"

/* Years that a bare number of four digits can be. */
enum { FIRST_YEAR = 1000, LAST_YEAR = 2999 };

/* Years of the Solar Hijri calendar that news tell of. */
enum { FIRST_SOLAR_YEAR = 1200, LAST_SOLAR_YEAR = 1449 };

guint dateyear_read_era(const Tokens *tokens, guint index, DateParts *parts)
{
	static const struct {
		const char *name;
		Calendar calendar;
	} eras[] = {
		{ "gregorian", CALENDAR_GREGORIAN },
		{ "hijri", CALENDAR_HIJRI },
		{ "solar", CALENDAR_SOLAR_HIJRI },
	};
	guint opened = token_is(tokens, index, "(") ? 1 : 0;
	TokenMatch match;

	if (!token_match(tokens, index + opened, LEXICON_FUNCTION, &match) || match.clitics)
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(eras); i++) {
		if (strcmp(eras[i].name, match.entry.value) != 0 ||
		    (parts->slots & DATE_MONTH && parts->calendar != eras[i].calendar))
			continue;
		parts->calendar = eras[i].calendar;
		parts->has_noun = TRUE;
		return match.count + opened + (opened && token_is(tokens, index + 2, ")") ? 1 : 0);
	}
	return 0;
}

/* A year's number: four digits, or behind its noun also fewer, or words. */
static guint year_number(const Tokens *tokens, guint index, gboolean has_noun, int *year)
{
	Numeral numeral;

	*year = figure_value(tokens, index, has_noun ? 3 : 4, 4);
	if (*year > 0)
		return figure_goes_on(tokens, index) && !token_is(tokens, index + 1, "-") &&
				       !token_is(tokens, index + 1, "–") &&
				       !token_is(tokens, index + 1, "/")
			       ? 0
			       : 1;
	if (token_is_digits(tokens, index) || !numeral_read(tokens, index, &numeral) ||
	    numeral.is_digits || numeral.is_decimal || numeral.value < (has_noun ? 100 : 1000) ||
	    numeral.value > LAST_YEAR)
		return 0;
	*year = (int)numeral.value;
	return numeral.count;
}

static guint year_noun(const Tokens *tokens, guint index)
{
	PeriodNoun noun;

	return period_noun(tokens, index, &noun) && noun.unit == PERIOD_YEAR && noun.factor == 1 &&
			       !(noun.clitics & CLITIC_SUFFIX) && noun.form == PERIOD_SINGULAR
		       ? noun.count
		       : 0;
}

/* Last year, 2017: the year behind one that was counted, and no number of things. */
static gboolean repeats_shift(const Tokens *tokens, guint end, const DateParts *parts)
{
	return parts->unit == PERIOD_YEAR &&
	       (end >= tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN ||
		token_has(tokens, end, LEXICON_FUNCTION));
}

/* Whether the language counts such years by its own calendar, and no other is named. */
static gboolean is_solar(const Tokens *tokens, int year, const DateParts *parts)
{
	return token_trait(tokens, TRAIT_SOLAR_YEARS) && year >= FIRST_SOLAR_YEAR &&
	       year <= LAST_SOLAR_YEAR && !(parts->slots & DATE_MONTH);
}

/* Whether a figure that ends before INDEX stands for itself: nothing follows that it counts. */
static gboolean is_closed(const Tokens *tokens, guint index)
{
	if (index >= tokens_count(tokens) || token_type(tokens, index) == TOKEN_SIGN)
		return !token_has(tokens, index, LEXICON_PERCENT) &&
		       !token_has(tokens, index, LEXICON_CURRENCY) &&
		       !token_has(tokens, index, LEXICON_UNIT);
	return token_has(tokens, index, LEXICON_FUNCTION) &&
	       !token_has(tokens, index, LEXICON_PERCENT) &&
	       !token_has(tokens, index, LEXICON_CARDINAL) && !token_says(tokens, index, "from") &&
	       !token_says(tokens, index, "of") && !token_says(tokens, index, "to");
}

/* In '98: an apostrophe for the century, behind a word that leads a year. */
static gboolean has_apostrophe(const Tokens *tokens, guint index)
{
	static const char *const signs[] = { "'", "’", "‘" };
	static const char *const leaders[] = { "in", "of", "since", "until" };
	gboolean found = FALSE;

	if (index < 2 || !token_is_glued(tokens, index) || token_is_glued(tokens, index - 1) ||
	    token_is_glued(tokens, index + 1) == token_has(tokens, index + 1, LEXICON_FUNCTION))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		found |= token_is(tokens, index - 1, signs[i]);
	for (gsize i = 0; found && i < G_N_ELEMENTS(leaders); i++)
		if (token_follows(tokens, index - 1, leaders[i]))
			return TRUE;
	return FALSE;
}

/* The year 98, where the noun leads it; lower and round ones may be of old, or count something. */
static guint read_short(const Tokens *tokens, guint index, guint noun, DateParts *parts)
{
	enum { LEAST = 30, ROUND = 10 };
	int year = figure_value(tokens, index + noun, 2, 2);
	guint end = index + noun + 1;

	if (year < 0 || parts->slots & (DATE_NUMBER | DATE_SHIFT) ||
	    figure_goes_on(tokens, index + noun) || !is_closed(tokens, end))
		return 0;
	gboolean is_led = noun > 0 && year >= LEAST && year % ROUND != 0 &&
			  !token_trait(tokens, TRAIT_NOUN_LAST) && !token_is_hyphen(tokens, end);
	if (!is_led && (noun > 0 || !has_apostrophe(tokens, index)))
		return 0;
	if (token_trait(tokens, TRAIT_SOLAR_YEARS) && !(parts->slots & DATE_MONTH))
		parts->calendar = CALENDAR_SOLAR_HIJRI;
	parts->year = year;
	parts->is_short = TRUE;
	parts->has_noun = TRUE;
	dateparts_fill(parts, DATE_YEAR);
	return noun + 1;
}

guint dateyear_read(const Tokens *tokens, guint index, DateParts *parts)
{
	guint noun = year_noun(tokens, index);
	int year;
	guint count = year_number(tokens, index + noun, noun > 0, &year);
	DateParts tried = *parts;

	if (!count)
		return read_short(tokens, index, noun, parts);
	if ((!noun && (year < FIRST_YEAR || year > LAST_YEAR)) ||
	    (parts->slots & DATE_SHIFT && !repeats_shift(tokens, index + count, parts)))
		return 0;
	if (!noun && token_trait(tokens, TRAIT_YEAR_NOUN_LAST)) {
		noun = year_noun(tokens, index + count);
		count += noun;
	} else {
		count += noun;
	}
	guint era = dateyear_read_era(tokens, index + count, &tried);
	if (token_says(tokens, index + count, "before-era"))
		return 0;
	if (!era && is_solar(tokens, year, &tried))
		tried.calendar = CALENDAR_SOLAR_HIJRI;
	if (!(parts->slots & DATE_OF_TIME))
		tried.is_weak = !noun && !era;
	tried.has_noun |= noun > 0;
	tried.year = year;
	tried.slots |= DATE_YEAR;
	tried.last = DATE_YEAR;
	*parts = tried;
	return count + era;
}
