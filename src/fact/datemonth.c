/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datemonth.h"

#include <stdlib.h>
#include <string.h>

#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/numeral.h"

void datemonth_parse(const char *value, Calendar *calendar, int *month)
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
	datemonth_parse(match.entry.value, &name->calendar, &name->month);
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
	    strcmp(token_form(tokens, index - 1), token_form(tokens, index + sign)) == 0 ||
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

/* Month nine: a number behind the noun that counts nothing. */
static guint number_of_month(const Tokens *tokens, guint index, DateParts *parts)
{
	Numeral numeral;
	int shift;

	if (token_trait(tokens, TRAIT_RANK_FIRST) || !numeral_read(tokens, index, &numeral) ||
	    numeral.is_decimal || numeral.is_definite || numeral.value > 12 ||
	    numeral.value < (numeral.is_digits ? 1 : 2) || /* month one in words is one month */
	    figure_goes_on(tokens, index))
		return 0;
	guint end = index + numeral.count;
	gboolean is_closed = end >= tokens_count(tokens) ||
			     (token_type(tokens, end) == TOKEN_SIGN &&
			      !token_has(tokens, end, LEXICON_PERCENT)) ||
			     token_has(tokens, end, LEXICON_FUNCTION) ||
			     token_has(tokens, end, LEXICON_PERIOD) ||
			     figure_value(tokens, end, 4, 4) > 0 ||
			     deictic_behind(tokens, end, &shift) > 0;
	if (!is_closed)
		return 0;
	parts->calendar = CALENDAR_GREGORIAN;
	parts->month = (int)numeral.value;
	parts->has_noun = TRUE;
	parts->is_weak = parts->is_led = FALSE;
	dateparts_fill(parts, DATE_MONTH);
	return numeral.count;
}

/* A month by name, its noun or "this" before it and its other name behind it. */
guint datemonth_read(const Tokens *tokens, guint index, DateParts *parts)
{
	int this = 0;
	guint before = deictic_before(tokens, index, &this);
	guint noun = before ? 0 : month_noun(tokens, index);
	guint at = index + before + noun;
	MonthName name;

	if (!month_at(tokens, at, &name)) {
		guint number = noun ? number_of_month(tokens, at, parts) : 0;
		return number ? noun + number : 0;
	}
	if (before && name.strength != MONTH_SURE)
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
