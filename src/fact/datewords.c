/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datewords.h"

#include <math.h>
#include <string.h>

#include "fact/deictic.h"
#include "fact/modifier.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

/* No text counts farther from today than this, in any unit. */
static const double shift_limit = 5000;

gboolean datewords_set_shift(DateParts *parts, PeriodUnit unit, double shift)
{
	if (shift > shift_limit || shift < -shift_limit)
		return FALSE;
	if (unit == PERIOD_DAY) {
		parts->day = (int)shift;
		dateparts_fill(parts, DATE_DAY);
	} else {
		parts->unit = unit;
		parts->shift = (int)shift;
		dateparts_fill(parts, DATE_SHIFT);
	}
	return TRUE;
}

/* Last week, next week: it makes a weekday of a word before it that can be another. */
static gboolean is_counted_week(const Tokens *tokens, guint index)
{
	PeriodNoun noun;
	int shift;

	return period_noun(tokens, index, &noun) && noun.unit == PERIOD_WEEK &&
	       noun.clitics & CLITIC_DEFINITE &&
	       deictic_behind(tokens, index + noun.count, &shift) > 0;
}

guint datewords_read_weekday(const Tokens *tokens, guint index, DateParts *parts)
{
	int shift = 0;
	guint before = deictic_before(tokens, index, &shift);
	gboolean is_told = FALSE;
	TokenMatch match;

	if (!before) {
		before = deictic_told_before(tokens, index, &shift);
		is_told = before > 0;
	}
	if (!token_match(tokens, index + before, LEXICON_WEEKDAY, &match))
		return 0;
	gboolean is_other = strcmp(match.entry.attribute, "definite") == 0 &&
			    !(match.clitics & CLITIC_DEFINITE);
	if (is_other && !is_counted_week(tokens, index + before + match.count))
		return 0;
	parts->weekday = (int)match.entry.number;
	if (before) {
		parts->slots |= DATE_DEICTIC;
		parts->deictic = shift;
		parts->is_told = is_told;
	}
	dateparts_fill(parts, DATE_WEEKDAY);
	return before + match.count;
}

guint datewords_read_weekday_last(const Tokens *tokens, guint index, DateParts *parts)
{
	return token_trait(tokens, TRAIT_WEEKDAY_LAST) && parts->slots & DATE_NUMBER
		       ? datewords_read_weekday(tokens, index, parts)
		       : 0;
}

/* "Today" before a rank or a number is the day of some event: the second day. */
static gboolean is_ranked(const Tokens *tokens, guint index)
{
	Numeral numeral;
	TokenMatch match;

	int shift;

	return deictic_open(tokens, index) || deictic_told_behind(tokens, index, &shift) ||
	       (ordinal_read(tokens, index, &numeral) && numeral.is_definite &&
		!token_match(tokens, index, LEXICON_WEEKDAY, &match)) ||
	       token_clitics(tokens, index) == CLITIC_DEFINITE;
}

PeriodUnit datewords_unit(const char *attribute)
{
	return g_str_has_suffix(attribute, "-week") || strcmp(attribute, "week") == 0 ? PERIOD_WEEK
	       : g_str_has_suffix(attribute, "month")                                 ? PERIOD_MONTH
	       : g_str_has_suffix(attribute, "year")                                  ? PERIOD_YEAR
										      : PERIOD_DAY;
}

guint datewords_read_day(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match, next;
	int shift;
	gboolean has_day = token_match(tokens, index, LEXICON_DAY, &match);
	guint this = has_day ? 0 : deictic_before(tokens, index, &shift);

	if (this &&
	    (!token_match(tokens, index + this, LEXICON_DAY, &match) || match.entry.number != 0))
		return 0;
	if ((!has_day && !this) || strcmp(match.entry.attribute, "none") == 0 ||
	    g_str_has_prefix(match.entry.attribute, "told"))
		return 0;
	guint end = index + this + match.count;
	if (strcmp(match.entry.attribute, "weekday") == 0 &&
	    !token_match(tokens, end, LEXICON_WEEKDAY, &next))
		return 0;
	if (match.entry.number == 0 && is_ranked(tokens, end))
		return 0;
	if (!datewords_set_shift(parts, datewords_unit(match.entry.attribute), match.entry.number))
		return 0;
	if (match.entry.number == 0)
		end += deictic_behind(tokens, end,
				      parts->slots & DATE_DAY ? &parts->day : &parts->shift);
	return end - index;
}

guint datewords_false_day(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = { LEXICON_DAY, LEXICON_DAYPART };
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    strcmp(match.entry.attribute, "none") == 0)
			return match.count;
	return 0;
}

/* Whether the amount before INDEX is counted from something told there, not from today. */
static gboolean is_counted_from(const Tokens *tokens, guint index)
{
	TokenMatch from, now;

	if (!token_is_function(tokens, index, "from", &from))
		return FALSE;
	return !token_is_function(tokens, index + from.count, "now", &now);
}

/*
 * Whether PERIOD leads to a day, week, month or year, and how many of those it is: two years and a
 * half are thirty months. A month and three days are a month, and DAYS more.
 */
static gboolean count_units(const Period *period, PeriodUnit *unit, double *number, double *days)
{
	const double *parts = period->parts;
	gboolean has_year = parts[PERIOD_YEAR] > 0, has_month = parts[PERIOD_MONTH] > 0;
	double months = 12 * parts[PERIOD_YEAR] + parts[PERIOD_MONTH];

	*unit = period_unit(period);
	*number = parts[*unit];
	*days = 0;
	if (*unit == PERIOD_DAY && (has_year || has_month)) {
		*days = parts[PERIOD_DAY] + 7 * parts[PERIOD_WEEK];
		*unit = PERIOD_MONTH;
		*number = months;
	} else if (has_year && *unit <= PERIOD_MONTH && (has_month || *number != trunc(*number))) {
		*unit = PERIOD_MONTH;
		*number = months;
	} else if (*unit == PERIOD_DAY && parts[PERIOD_WEEK] > 0) {
		*number += 7 * parts[PERIOD_WEEK];
	} else if (*number != period_total(period)) {
		return FALSE;
	}
	return *unit <= PERIOD_DAY && *number == trunc(*number) && *days == trunc(*days);
}

gboolean datewords_set_counted(DateParts *parts, const Period *period, int sign)
{
	PeriodUnit unit;
	double number, days;

	if (period->is_weak || !count_units(period, &unit, &number, &days) || days > shift_limit ||
	    !datewords_set_shift(parts, unit, sign * number))
		return FALSE;
	if (days > 0) {
		parts->day = (int)(sign * days);
		parts->slots |= DATE_DAY;
	}
	parts->is_ago = TRUE;
	return TRUE;
}

/* The words "from now" at INDEX; their tokens. */
static guint from_now(const Tokens *tokens, guint index)
{
	TokenMatch from, now;

	return token_is_function(tokens, index, "from", &from) &&
			       token_is_function(tokens, index + from.count, "now", &now)
		       ? from.count + now.count
		       : 0;
}

/* After two weeks from now; since two weeks from now is back. */
guint datewords_read_from_now(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch lead;
	Period period;
	gboolean is_back = token_is_function(tokens, index, "since", &lead);

	if ((!is_back && !token_is_function(tokens, index, "after", &lead)) ||
	    !period_read(tokens, index + lead.count, &period) || period.is_open ||
	    period.is_definite)
		return 0;
	guint now = from_now(tokens, index + lead.count + period.count);
	if (!now || !datewords_set_counted(parts, &period, is_back ? -1 : 1))
		return 0;
	return lead.count + period.count + now;
}

/* Two years ago: the date to which an amount of time leads back. */
guint datewords_read_ago(const Tokens *tokens, guint index, DateParts *parts)
{
	FactMod mod_of_amount = MOD_NONE;
	TokenMatch ago, mod;
	Period period;

	if (!token_is_function(tokens, index, "ago", &ago))
		return 0;
	guint at = index + ago.count;
	if (token_match(tokens, at, LEXICON_MODIFIER, &mod) &&
	    strcmp(mod.entry.attribute, "before") == 0) {
		guint count;
		at += mod.count;
		mod_of_amount = modifier_before(tokens, at, &count);
	} else if (token_is_function(tokens, at, "ago", &mod)) {
		return 0;
	}
	if (!period_read(tokens, at, &period) || period.is_open || period.is_definite)
		return 0;
	guint end = at + period.count;
	gboolean is_dated =
		period.evidence == PERIOD_ALONE && !period.has_article &&
		(token_is_definite(tokens, end) || token_is_digits(tokens, end) ||
		 token_has(tokens, end, LEXICON_MONTH) || token_has(tokens, end, LEXICON_DAY));
	if (is_dated || is_counted_from(tokens, end) || !datewords_set_counted(parts, &period, -1))
		return 0;
	parts->mod = mod_of_amount;
	return end - index;
}

/* The same where "ago" stands behind, or "from now". */
guint datewords_read_ago_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch ago;
	Period period;
	guint count;

	if (!period_may_start(tokens, index) || !period_read(tokens, index, &period) ||
	    period.is_open)
		return 0;
	guint end = index + period.count;
	gboolean is_earlier = token_is_function(tokens, end, "earlier", &ago);
	gboolean is_ago = is_earlier || token_is_function(tokens, end, "ago-behind", &ago);
	guint behind = is_ago ? ago.count : from_now(tokens, end);
	if (!behind || (!is_ago && period.is_definite) ||
	    !datewords_set_counted(parts, &period, is_ago ? -1 : 1))
		return 0;
	parts->mod = modifier_before(tokens, index, &count);
	parts->is_told = is_earlier;
	return period.count + behind;
}

/* "The end of the year" is of this year, where no other is named behind. */
static gboolean is_bounded(const Tokens *tokens, guint index, guint end)
{
	guint count;
	FactMod mod = modifier_before(tokens, index, &count);

	if (mod == MOD_NONE)
		mod = modifier_after(tokens, end, &count);
	return mod >= MOD_START && mod <= MOD_END && !token_is_definite(tokens, end) &&
	       !token_is_digits(tokens, end);
}

/* The third quarter of the year is of this year, where no other is named behind. */
static gboolean is_of_section(const Tokens *tokens, guint end, const DateParts *parts)
{
	gboolean is_named = token_has(tokens, end + 1, LEXICON_MONTH) &&
			    (token_says(tokens, end, "from") || token_says(tokens, end, "of"));

	return parts->slots & DATE_SECTION && !token_is_definite(tokens, end) &&
	       !token_is_digits(tokens, end) && !is_named;
}

/* Last week, this month, the coming year. */
guint datewords_read_shift(const Tokens *tokens, guint index, DateParts *parts)
{
	int shift = 0;
	TokenMatch match;
	guint rest = token_is_function(tokens, index, "rest", &match) ? match.count : 0;
	guint before = rest + deictic_before(tokens, index + rest, &shift);
	PeriodNoun noun;

	if (before && token_is_function(tokens, index + before, "weekend", &match))
		return 0;
	if (!period_noun(tokens, index + before, &noun) || noun.form != PERIOD_SINGULAR ||
	    !period_may_count(tokens, &noun) || noun.unit > PERIOD_DAY || noun.factor == 10)
		return 0;
	guint end = index + before + noun.count;
	guint behind = deictic_behind(tokens, end, &shift);
	if (rest && noun.unit == PERIOD_DAY)
		return 0;
	if (!before && !behind &&
	    (noun.unit == PERIOD_DAY || noun.factor > 1 ||
	     !(is_bounded(tokens, index, end) || is_of_section(tokens, end, parts))))
		return 0;
	if (!before && noun.unit == PERIOD_YEAR && token_follows(tokens, index, "office"))
		return 0;
	if (noun.factor == 100) {
		parts->century = shift;
		dateparts_fill(parts, DATE_CENTURY);
		parts->is_ago = TRUE;
	} else if (!datewords_set_shift(parts, noun.unit, shift)) {
		return 0;
	}
	return end - index + behind;
}

guint datewords_read_year_word(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_DAY, &match) &&
			       strcmp(match.entry.attribute, "year") == 0 &&
			       datewords_set_shift(parts, PERIOD_YEAR, match.entry.number)
		       ? match.count
		       : 0;
}

guint datewords_read_deictic(const Tokens *tokens, guint index, DateParts *parts)
{
	guint count = deictic_behind(tokens, index, &parts->deictic);
	gboolean may_be_told = !count && parts->last != DATE_PART;
	guint told = may_be_told ? deictic_told_behind(tokens, index, &parts->deictic) : 0;

	if (!count && !told)
		return 0;
	parts->is_told = told > 0;
	count += told;
	dateparts_fill(parts, DATE_DEICTIC);
	return count;
}
