/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datewords.h"

#include <math.h>
#include <string.h>

#include "fact/modifier.h"
#include "fact/numeral.h"

/* No text counts farther from today than this, in any unit. */
static const double shift_limit = 5000;

static void fill(DateParts *parts, DateSlot slot)
{
	parts->slots |= slot;
	parts->last = slot;
}

static gboolean is_function(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;
	return token_is_function(tokens, index, value, &match);
}

guint datewords_read_weekday(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_WEEKDAY, &match) ||
	    !(match.clitics & CLITIC_DEFINITE))
		return 0;
	parts->weekday = (int)match.entry.number;
	fill(parts, DATE_WEEKDAY);
	return match.count;
}

/* "Today" before a rank or a number is the day of some event: the second day. */
static gboolean is_ranked(const Tokens *tokens, guint index)
{
	Numeral numeral;
	TokenMatch match;

	return (numeral_read_ordinal(tokens, index, &numeral) && numeral.is_definite &&
		!token_match(tokens, index, LEXICON_WEEKDAY, &match)) ||
	       token_clitics(tokens, index) == CLITIC_DEFINITE;
}

guint datewords_read_day(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match, next;

	if (!token_match(tokens, index, LEXICON_DAY, &match) ||
	    strcmp(match.entry.attribute, "none") == 0)
		return 0;
	guint end = index + match.count;
	if (strcmp(match.entry.attribute, "weekday") == 0 &&
	    !token_match(tokens, end, LEXICON_WEEKDAY, &next))
		return 0;
	if (match.entry.number == 0 && is_ranked(tokens, end))
		return 0;
	parts->day = (int)match.entry.number;
	fill(parts, DATE_DAY);
	return match.count;
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

static gboolean set_shift(DateParts *parts, PeriodUnit unit, double shift)
{
	if (shift > shift_limit || shift < -shift_limit)
		return FALSE;
	if (unit == PERIOD_DAY) {
		parts->day = (int)shift;
		fill(parts, DATE_DAY);
	} else {
		parts->unit = unit;
		parts->shift = (int)shift;
		fill(parts, DATE_SHIFT);
	}
	return TRUE;
}

/* Whether the amount before INDEX is counted from something told there, not from today. */
static gboolean is_counted_from(const Tokens *tokens, guint index)
{
	TokenMatch from, now;

	if (!token_is_function(tokens, index, "from", &from))
		return FALSE;
	return !token_is_function(tokens, index + from.count, "now", &now);
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
	PeriodUnit unit = period_unit(&period);
	double number = period.parts[unit];
	guint end = at + period.count;
	TokenMatch match;
	gboolean is_dated =
		period.evidence == PERIOD_ALONE &&
		(token_is_definite(tokens, end) ||
		 (end < tokens_count(tokens) && token_at(tokens, end)->type == TOKEN_DIGITS) ||
		 token_match(tokens, end, LEXICON_MONTH, &match) ||
		 token_match(tokens, end, LEXICON_DAY, &match));
	if (unit > PERIOD_DAY || number != period_total(&period) || number != trunc(number) ||
	    period.is_weak || is_dated || is_counted_from(tokens, end) ||
	    !set_shift(parts, unit, -number))
		return 0;
	parts->is_ago = TRUE;
	parts->mod = mod_of_amount;
	return end - index;
}

/* "This" before a noun, or a word behind it that counts from today; COUNT its tokens. */
static gboolean deictic_at(const Tokens *tokens, guint index, const char *place, int *shift,
			   guint *count)
{
	TokenMatch match;

	*count = 0;
	if (!token_match(tokens, index, LEXICON_DEICTIC, &match) ||
	    strcmp(match.entry.attribute, place) != 0 || match.clitics & (CLITIC_AND | CLITIC_THEN))
		return FALSE;
	*shift = (int)match.entry.number;
	*count = match.count;
	return TRUE;
}

/* "The end of the year" is of this year, where no other is named behind. */
static gboolean is_bounded(const Tokens *tokens, guint index, guint end)
{
	guint count;
	FactMod mod = modifier_before(tokens, index, &count);

	return mod >= MOD_START && mod <= MOD_END && !token_is_definite(tokens, end);
}

/* Last week, this month, the coming year. */
guint datewords_read_shift(const Tokens *tokens, guint index, DateParts *parts)
{
	guint before, after;
	int shift = 0;
	PeriodNoun noun;
	gboolean has_this = deictic_at(tokens, index, "before", &shift, &before);

	if (!period_noun(tokens, index + before, &noun) || noun.form != PERIOD_SINGULAR ||
	    !(noun.clitics & CLITIC_DEFINITE) || noun.unit > PERIOD_DAY || noun.factor == 10)
		return 0;
	guint end = index + before + noun.count;
	gboolean has_after = deictic_at(tokens, end, "after", &shift, &after);
	if (!has_this && !has_after &&
	    (noun.unit == PERIOD_DAY || noun.factor > 1 || !is_bounded(tokens, index, end)))
		return 0;
	if (!has_this && noun.unit == PERIOD_YEAR && index > 0 &&
	    is_function(tokens, index - 1, "office"))
		return 0;
	if (noun.factor == 100) {
		parts->century = shift;
		fill(parts, DATE_CENTURY);
		parts->is_ago = TRUE;
	} else if (!set_shift(parts, noun.unit, shift)) {
		return 0;
	}
	return end - index + after;
}

/* The rank behind a noun: the third; 0 where there is none of LIMIT at most. */
static guint rank_at(const Tokens *tokens, guint index, int limit, int *rank)
{
	Numeral numeral;

	if (!numeral_read_ordinal(tokens, index, &numeral) || !numeral.is_definite ||
	    numeral.value < 1 || numeral.value > limit)
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
	fill(parts, DATE_SECTION);
	return match.count;
}

/* The third quarter, the first half, the second week; the weekend. */
static guint read_ranked_section(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;
	PeriodNoun noun;
	guint count = 0, rank;
	int limit = 0;

	if (token_match(tokens, index, LEXICON_FUNCTION, &match)) {
		count = match.count;
		if (strcmp(match.entry.value, "weekend") == 0) {
			parts->section = SECTION_WEEKEND;
			parts->unit = PERIOD_WEEK;
			fill(parts, DATE_SECTION);
			return count;
		}
		limit = strcmp(match.entry.value, "quarter") == 0 ? 4
			: strcmp(match.entry.value, "half") == 0  ? 2
								  : 0;
		parts->section = limit == 4 ? SECTION_QUARTER : SECTION_HALF;
		if (!(match.clitics & CLITIC_DEFINITE))
			return 0;
	} else if (period_noun(tokens, index, &noun) && noun.unit == PERIOD_WEEK &&
		   noun.form == PERIOD_SINGULAR && noun.clitics & CLITIC_DEFINITE) {
		parts->section = SECTION_WEEK;
		count = noun.count;
		limit = 53;
	}
	rank = limit ? rank_at(tokens, index + count, limit, &parts->rank) : 0;
	if (!rank)
		return 0;
	fill(parts, DATE_SECTION);
	return count + rank;
}

guint datewords_read_section(const Tokens *tokens, guint index, DateParts *parts)
{
	DateParts tried = *parts;
	TokenMatch this;
	guint count = read_season(tokens, index, &tried);

	if (!count)
		count = read_ranked_section(tokens, index, &tried);
	if (!count && token_match(tokens, index, LEXICON_DEICTIC, &this) &&
	    strcmp(this.entry.attribute, "before") == 0) {
		count = read_season(tokens, index + this.count, &tried);
		if (count) {
			count += this.count;
			tried.deictic = (int)this.entry.number;
			tried.slots |= DATE_DEICTIC;
		}
	}
	if (count)
		*parts = tried;
	return count;
}

/* Whether what follows makes a decade one of somebody's life. */
static gboolean is_of_life(const Tokens *tokens, guint index)
{
	guint from = is_function(tokens, index, "from") ? 1 : 0;
	return is_function(tokens, index + from, "age");
}

guint datewords_read_decade(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_DECADE, &match) ||
	    is_of_life(tokens, index + match.count))
		return 0;
	parts->decade = (int)match.entry.number;
	fill(parts, DATE_DECADE);
	return match.count;
}

/* The nineteenth century. */
guint datewords_read_century(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int rank;

	if (!period_noun(tokens, index, &noun) || noun.factor != 100 ||
	    noun.form != PERIOD_SINGULAR || !(noun.clitics & CLITIC_DEFINITE))
		return 0;
	guint count = rank_at(tokens, index + noun.count, 30, &rank);
	if (!count || is_function(tokens, index + noun.count + count, "before-era"))
		return 0;
	parts->century = rank;
	fill(parts, DATE_CENTURY);
	return noun.count + count;
}

guint datewords_read_deictic(const Tokens *tokens, guint index, DateParts *parts)
{
	guint count;

	if (!deictic_at(tokens, index, "after", &parts->deictic, &count))
		return 0;
	fill(parts, DATE_DEICTIC);
	return count;
}
