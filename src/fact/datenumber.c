/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datenumber.h"

#include "fact/datemonth.h"
#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

guint datenumber_read(const Tokens *tokens, guint index, int *number)
{
	Numeral numeral;

	TokenMatch first;

	*number = figure_value(tokens, index, 1, 2);
	if (*number >= 1 && *number <= 31)
		return 1 + ordinal_ending(tokens, index);
	if (token_is_function(tokens, index, "first-day", &first)) {
		*number = 1;
		return first.count;
	}
	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD ||
	    (!ordinal_read(tokens, index, &numeral) && !numeral_read(tokens, index, &numeral)) ||
	    numeral.is_digits || numeral.is_decimal || numeral.value < 1 || numeral.value > 31)
		return 0;
	*number = (int)numeral.value;
	return numeral.count;
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
	guint month = datemonth_read(tokens, index, &tried);
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
	guint count = datemonth_read(tokens, index, parts);

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

/* The name behind "of the month": of the month of May. */
static guint month_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch of;

	if (!token_is_function(tokens, index, "from", &of) &&
	    !token_is_function(tokens, index, "of", &of))
		return 0;
	guint month = datemonth_read(tokens, index + of.count, parts);
	return month ? of.count + month : 0;
}

/* "Of the month", where no other is told behind INDEX. */
static gboolean is_month_bare(const Tokens *tokens, guint index)
{
	return !token_is_definite(tokens, index) && !token_is_digits(tokens, index) &&
	       !(token_is_glued(tokens, index) && token_is_glued(tokens, index + 1));
}

static guint set_shifted(DateParts *parts, int shift, gboolean is_told, guint count)
{
	parts->unit = PERIOD_MONTH;
	parts->shift = shift;
	parts->is_told = is_told;
	dateparts_fill(parts, DATE_SHIFT);
	return count;
}

/* 22 of the same month, of the month, of the current. */
static guint read_unnamed_month(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch of;
	PeriodNoun noun;
	int shift;
	gboolean is_dated = token_is_function(tokens, index, "of-month", &of);
	gboolean is_of = is_dated || token_is_function(tokens, index, "from", &of) ||
			 token_is_function(tokens, index, "of", &of);

	if (!is_of && !deictic_same_before(tokens, index))
		return 0;
	guint at = index + (is_of ? of.count : 0);
	gboolean has_article = token_clitics(tokens, at) == CLITIC_DEFINITE;
	at += has_article ? 1 : 0;
	guint before = deictic_same_before(tokens, at);
	guint end = at + before;
	if (period_noun(tokens, end, &noun) && noun.unit == PERIOD_MONTH &&
	    noun.form == PERIOD_SINGULAR) {
		end += noun.count;
		guint behind = before ? 0 : deictic_same_behind(tokens, end);
		if (before || behind)
			return set_shifted(parts, 0, TRUE, end + behind - index);
		gboolean is_settled = has_article || noun.clitics & CLITIC_DEFINITE ||
				      !token_trait(tokens, TRAIT_ARTICLE);
		guint named = month_behind(tokens, end, parts);
		if (named)
			return end + named - index;
		if (!is_settled || is_dated || !is_month_bare(tokens, end))
			return 0;
		parts->is_plain = TRUE;
		return end - index;
	}
	guint deictic = is_dated ? 0 : deictic_behind(tokens, at, &shift);
	if (deictic)
		return set_shifted(parts, shift, FALSE, at + deictic - index);
	if (!is_dated)
		return 0;
	guint shifted = read_shifted_month(tokens, at, parts);
	parts->is_plain = shifted == 0;
	return of.count + shifted;
}

/* Whether a clause ends before INDEX, and no list goes on there. */
static gboolean is_clause_end(const Tokens *tokens, guint index)
{
	static const char *const signs[] = { ".", "!", "?", "؟", "،", ",", "؛", ")" };

	if (index >= tokens_count(tokens))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		if (token_is(tokens, index, signs[i]))
			return !token_is_digits(tokens, index + 1);
	return FALSE;
}

/*
 * The day named by its number alone: the 27th, the 14th of the current, Saturday 23, Saturday the
 * sixteenth (the second would be one of many); and where nothing follows that it could count, in
 * 25.
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
	gboolean is_plain =
		is_led && !token_trait(tokens, TRAIT_RANK_FIRST) && is_clause_end(tokens, end);

	TokenMatch of;
	if (is_led && token_is_function(tokens, end, "of-it", &of)) {
		parts->is_plain = TRUE;
		dateparts_fill(parts, DATE_NUMBER);
		return count + of.count;
	}
	if (!token_is_digits(tokens, index)) {
		if (!has_name || !is_closed || parts->number <= 5)
			return 0;
	} else if (figure_goes_on(tokens, index) ||
		   !(is_counted ? is_led || parts->has_noun
				: (is_closed && parts->has_noun) || (is_last && has_name) ||
					  is_plain)) {
		return 0;
	}
	parts->is_plain = is_plain && !is_counted;
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
	guint month = datemonth_read(tokens, behind, &tried);
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
		guint lone = read_lone_number(tokens, index, count, &tried);
		gboolean is_sure = token_is_digits(tokens, index) || number > 5;
		guint unnamed = !lone && is_sure ? read_unnamed_month(tokens, at, &tried) : 0;
		if (unnamed && !(tried.slots & (DATE_SHIFT | DATE_MONTH)))
			dateparts_fill(&tried, DATE_NUMBER);
		tried.slots |= unnamed ? DATE_NUMBER : 0;
		count = unnamed ? count + unnamed : lone;
	}
	if (count)
		*parts = tried;
	return count;
}

/* An ending that an apostrophe parts from a name or a number: Nisan'ın 22'sinde. */
static guint ending_at(const Tokens *tokens, guint index)
{
	return token_is_glued(tokens, index) && token_is_glued(tokens, index + 1) &&
			       token_type(tokens, index) == TOKEN_SIGN &&
			       token_type(tokens, index + 1) == TOKEN_WORD
		       ? 2
		       : 0;
}

/* The month that is told before its day: April's, last month's, of the same month. */
static guint read_month_before(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	guint named = datemonth_read(tokens, index, parts);
	guint ending = named ? ending_at(tokens, index + named) : 0;

	if (named)
		return ending ? named + ending : 0;
	guint shifted = read_shifted_month(tokens, index, parts);
	guint same = shifted ? 0 : deictic_same_before(tokens, index);
	if (shifted || !period_noun(tokens, index + same, &noun) || noun.unit != PERIOD_MONTH ||
	    noun.form != PERIOD_SINGULAR)
		return shifted;
	if (same)
		return set_shifted(parts, 0, TRUE, same + noun.count);
	parts->is_plain = TRUE;
	return noun.count;
}

guint datenumber_read_month_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch of;
	gboolean is_year = parts->slots & DATE_YEAR || parts->unit == PERIOD_YEAR;

	if (!token_trait(tokens, TRAIT_WHOLE_FIRST) || !is_year)
		return 0;
	guint lead = token_is_function(tokens, index, "in-behind", &of) ? of.count : 0;
	guint month = datemonth_read(tokens, index + lead, parts);
	return month ? lead + month : 0;
}

guint datenumber_read_whole_first(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch word;
	guint at = index + (token_trait(tokens, TRAIT_WHOLE_FIRST)
				    ? read_month_before(tokens, index, parts)
				    : 0);

	if (at == index)
		return 0;
	at += token_is_function(tokens, at, "in-behind", &word) ? word.count : 0;
	int number = figure_value(tokens, at, 1, 2);
	if (number < 1 || number > 31)
		return 0;
	gboolean is_dated = token_is_function(tokens, at + 1, "of-month", &word);
	guint ending = is_dated ? word.count : ending_at(tokens, at + 1);
	if (!ending)
		return 0;
	parts->number = number;
	dateparts_fill(parts, DATE_NUMBER);
	return at + 1 + ending - index;
}
