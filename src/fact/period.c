/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A period is terms joined by "and", each of a finer unit than the one before. A term is a noun of
 * time with a number before or behind it, a dual, or the noun alone; a half may follow it.
 */
#include "fact/period.h"

#include <math.h>
#include <string.h>

#include "fact/figure.h"

/* In how many tokens a length of time that leads to a date has its first noun. */
enum { NOUN_REACH = 12 };

/* ORDER PERIOD_UNIT */
static const struct {
	const char *name;
	double seconds;
} units[PERIOD_UNITS] = {
	{ "Y", 31556952 }, { "M", 2629746 }, { "W", 604800 }, { "D", 86400 },
	{ "TH", 3600 },    { "TM", 60 },     { "TS", 1 },
};

const char *period_unit_name(PeriodUnit unit)
{
	return units[unit].name;
}

static gboolean parse_unit(const char *value, PeriodUnit *unit, double *factor)
{
	char *name = (char *)value;

	*factor = g_ascii_isdigit(*value) ? g_ascii_strtod(value, &name) : 1;
	for (guint u = 0; u < PERIOD_UNITS; u++)
		if (*units[u].name == *name && strcmp(units[u].name, name) == 0) {
			*unit = u;
			return TRUE;
		}
	return FALSE;
}

static PeriodForm form_named(const char *name)
{
	static const char *const names[] = { "singular", "dual", "plural", "construct" };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (*names[i] == *name && strcmp(names[i], name) == 0)
			return i;
	return PERIOD_SINGULAR;
}

gboolean period_noun(const Tokens *tokens, guint index, PeriodNoun *noun)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_PERIOD, &match) ||
	    !parse_unit(match.entry.value, &noun->unit, &noun->factor))
		return FALSE;
	const char *attribute = match.entry.attribute;
	noun->is_weak = g_str_has_prefix(attribute, "weak-");
	noun->form = form_named(attribute + (noun->is_weak ? strlen("weak-") : 0));
	noun->clitics = match.clitics;
	noun->count = match.count;
	return TRUE;
}

/* The last day of a text without articles is the end of something. */
gboolean period_may_count(const Tokens *tokens, const PeriodNoun *noun)
{
	return noun->clitics & CLITIC_DEFINITE ||
	       (!token_trait(tokens, TRAIT_ARTICLE) && noun->unit != PERIOD_DAY);
}

gboolean period_leads_several(const Tokens *tokens, guint index)
{
	PeriodNoun noun;

	return index > 0 && period_noun(tokens, index - 1, &noun) &&
	       (noun.form == PERIOD_CONSTRUCT ||
		(noun.form != PERIOD_SINGULAR && noun.unit <= PERIOD_MONTH && noun.factor == 1));
}

/* Whether what stands at INDEX makes the singular noun before it, of UNIT, the noun of a date. */
static gboolean is_dated(const Tokens *tokens, guint index, PeriodUnit unit)
{
	gboolean is_number = figure_value(tokens, index, 1, 2) >= 0;

	switch (unit) {
	case PERIOD_YEAR:
		return figure_value(tokens, index, 4, 4) >= 0;
	case PERIOD_MONTH:
		return is_number || token_has(tokens, index, LEXICON_MONTH);
	case PERIOD_DAY:
		return is_number || token_has(tokens, index, LEXICON_WEEKDAY) ||
		       token_has(tokens, index, LEXICON_DAY) ||
		       token_has(tokens, index, LEXICON_MONTH);
	default:
		return FALSE;
	}
}

static void set_part(Period *period, const PeriodNoun *noun, double number)
{
	period->parts[noun->unit] = number * noun->factor;
	period->one = noun->factor;
	period->is_weak = noun->is_weak;
	period->form = noun->form;
	period->is_definite |= (noun->clitics & CLITIC_DEFINITE) != 0;
}

/* 18 months, half an hour, the three decades. */
static gboolean read_number_noun(const Tokens *tokens, guint index, Period *period)
{
	Numeral numeral;
	PeriodNoun noun;

	if (!numeral_read(tokens, index, &numeral) || numeral.value < 0)
		return FALSE;
	guint at = index + numeral.count;
	at += numeral_gap(tokens, at);
	if (!period_noun(tokens, at, &noun) || noun.form == PERIOD_CONSTRUCT ||
	    noun.clitics & ~(guint)(CLITIC_DEFINITE | CLITIC_SUFFIX))
		return FALSE;
	guint end = at + noun.count;
	TokenMatch old;
	if (token_is_function(tokens, end, "old", &old))
		end += old.count;
	gboolean is_fraction = numeral.is_decimal && numeral.value < 1;
	if (noun.form == PERIOD_SINGULAR && !is_fraction &&
	    (noun.clitics & CLITIC_DEFINITE ||
	     (!(noun.clitics & CLITIC_SUFFIX) && is_dated(tokens, end, noun.unit))))
		return FALSE;
	set_part(period, &noun, numeral.value);
	period->is_definite = numeral.is_definite;
	period->count = end - index;
	return TRUE;
}

/* Several days. */
static gboolean read_several(const Tokens *tokens, guint index, Period *period)
{
	TokenMatch several;
	PeriodNoun noun;

	if (!token_is_function(tokens, index, "several", &several) ||
	    !period_noun(tokens, index + several.count, &noun) ||
	    (noun.form != PERIOD_PLURAL && noun.form != PERIOD_SINGULAR) ||
	    noun.clitics & ~(guint)CLITIC_SUFFIX)
		return FALSE;
	set_part(period, &noun, 1);
	period->is_open = TRUE;
	period->clitics = several.clitics;
	period->count = several.count + noun.count;
	return TRUE;
}

/* A year: one by its article. */
static gboolean read_one(const Tokens *tokens, guint index, Period *period)
{
	TokenMatch one;
	PeriodNoun noun;

	if (!token_is_function(tokens, index, "one", &one) ||
	    !period_noun(tokens, index + one.count, &noun) || noun.form != PERIOD_SINGULAR)
		return FALSE;
	set_part(period, &noun, 1);
	period->evidence = PERIOD_ALONE;
	period->has_article = TRUE;
	period->count = one.count + noun.count;
	return TRUE;
}

/* What may follow the noun: one year, a whole year, the three years, years several. */
static void read_behind_noun(const Tokens *tokens, guint index, Period *period,
			     const PeriodNoun *noun)
{
	guint at = index + noun->count;
	gboolean is_plural = noun->form == PERIOD_PLURAL;
	TokenMatch match;
	Numeral numeral;

	if (noun->form == PERIOD_SINGULAR && token_is_function(tokens, at, "whole", &match)) {
		period->count += match.count;
		period->evidence = PERIOD_COUNTED;
		return;
	}
	if (is_plural && token_is_function(tokens, at, "several", &match) && !match.clitics) {
		period->count += match.count;
		period->evidence = PERIOD_COUNTED;
		return;
	}
	guint article = token_clitics(tokens, at) == CLITIC_DEFINITE ? 1 : 0;
	at += article;
	if (token_trait(tokens, TRAIT_RANK_FIRST) || !numeral_read(tokens, at, &numeral) ||
	    numeral.is_decimal || numeral.value < 1 ||
	    (token_match(tokens, at, LEXICON_CARDINAL, &match) && match.clitics & CLITIC_AND))
		return;
	gboolean is_one = noun->form == PERIOD_SINGULAR && !numeral.is_digits && numeral.value == 1;
	gboolean is_many = is_plural && noun->clitics & CLITIC_DEFINITE && numeral.value < 1000 &&
			   (numeral.is_definite || numeral.is_digits);
	if (!is_one && !is_many)
		return;
	set_part(period, noun, numeral.value);
	period->is_open = FALSE;
	period->evidence = PERIOD_COUNTED;
	period->count += article + numeral.count;
}

static gboolean read_noun(const Tokens *tokens, guint index, Period *period)
{
	PeriodNoun noun;

	if (!period_noun(tokens, index, &noun) || noun.form == PERIOD_CONSTRUCT)
		return FALSE;
	set_part(period, &noun, noun.form == PERIOD_DUAL ? 2 : 1);
	period->is_open = noun.form == PERIOD_PLURAL;
	period->evidence = noun.form == PERIOD_DUAL ? PERIOD_COUNTED : PERIOD_ALONE;
	period->clitics = noun.clitics;
	period->count = noun.count;
	read_behind_noun(tokens, index, period, &noun);
	return TRUE;
}

/* How many tokens at INDEX are an "and" of their own; TRUE also where it is part of the word. */
static gboolean is_joined(const Tokens *tokens, guint index, guint *skip)
{
	TokenMatch match;

	gboolean is_comma = token_is(tokens, index, ",") || token_is(tokens, index, "،");
	*skip = token_clitics(tokens, index) == CLITIC_AND ||
				(is_comma && token_is_digits(tokens, index + 1))
			? 1
			: 0;
	return *skip ||
	       (token_match(tokens, index, LEXICON_CARDINAL, &match) &&
		match.clitics & CLITIC_AND) ||
	       (token_match(tokens, index, LEXICON_PERIOD, &match) && match.clitics & CLITIC_AND);
}

/* … and a half; the noun may be said again. */
static void add_fraction(const Tokens *tokens, guint index, Period *period, PeriodUnit unit)
{
	guint at = index + period->count, skip;
	Numeral numeral;
	PeriodNoun noun;

	if (period->is_open || !is_joined(tokens, at, &skip) ||
	    !numeral_read(tokens, at, &numeral) || !numeral.is_decimal || numeral.value >= 1 ||
	    numeral.is_digits)
		return;
	guint count = numeral.count;
	if (period_noun(tokens, at + count, &noun)) {
		if (noun.unit != unit)
			return;
		count += noun.count;
	}
	period->parts[unit] += numeral.value * period->one;
	period->evidence = PERIOD_COUNTED;
	period->count += count;
}

static gboolean read_term(const Tokens *tokens, guint index, Period *period)
{
	*period = (Period){ .form = PERIOD_SINGULAR };
	if (!read_number_noun(tokens, index, period) && !read_several(tokens, index, period) &&
	    !read_one(tokens, index, period) && !read_noun(tokens, index, period))
		return FALSE;
	add_fraction(tokens, index, period, period_unit(period));
	return TRUE;
}

/* … and a term of a finer unit. */
static gboolean add_term(const Tokens *tokens, guint index, Period *period)
{
	guint at = index + period->count, skip;
	Period term;

	if (period->is_open || !is_joined(tokens, at, &skip) ||
	    !read_term(tokens, at + skip, &term) || term.is_open || term.is_definite ||
	    period_unit(&term) <= period_unit(period))
		return FALSE;
	period->parts[period_unit(&term)] = term.parts[period_unit(&term)];
	period->count += skip + term.count;
	if (term.evidence == PERIOD_COUNTED)
		period->evidence = PERIOD_COUNTED;
	return TRUE;
}

gboolean period_may_start(const Tokens *tokens, guint index)
{
	guint end = MIN(index + NOUN_REACH, tokens_count(tokens));

	for (guint at = index; at < end; at++)
		if (token_word(tokens, at)->classes & LEXICON_BIT(PERIOD))
			return TRUE;
	return FALSE;
}

gboolean period_read(const Tokens *tokens, guint index, Period *period)
{
	if (!read_term(tokens, index, period))
		return FALSE;
	while (add_term(tokens, index, period))
		;
	return TRUE;
}

PeriodUnit period_unit(const Period *period)
{
	PeriodUnit unit = PERIOD_UNITS;

	while (unit > 0 && period->parts[unit - 1] == 0)
		unit--;
	return unit > 0 ? unit - 1 : PERIOD_YEAR;
}

double period_total(const Period *period)
{
	PeriodUnit finest = period_unit(period);
	double total = 0;

	for (guint u = 0; u <= finest; u++)
		total += period->parts[u] * (units[u].seconds / units[finest].seconds);
	return total;
}

static gboolean is_whole(double number)
{
	return number == floor(number);
}

/* A half year is told in months, a half day in hours, a half hour in minutes. */
static void settle_fractions(double parts[PERIOD_UNITS])
{
	static const struct {
		PeriodUnit from, to;
		double factor;
	} finer[] = {
		{ PERIOD_YEAR, PERIOD_MONTH, 12 },
		{ PERIOD_DAY, PERIOD_HOUR, 24 },
		{ PERIOD_HOUR, PERIOD_MINUTE, 60 },
		{ PERIOD_MINUTE, PERIOD_SECOND, 60 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(finer); i++) {
		double number = parts[finer[i].from];
		double more = number * finer[i].factor;
		if (is_whole(number) || !is_whole(more))
			continue;
		parts[finer[i].to] += more;
		parts[finer[i].from] = 0;
	}
}

static void append_part(GString *out, PeriodUnit unit, const char *number)
{
	const char *name = units[unit].name;

	if (*name == 'T') {
		if (!strchr(out->str, 'T'))
			g_string_append_c(out, 'T');
		name++;
	}
	g_string_append(out, number);
	g_string_append(out, name);
}

char *period_value(const Period *period)
{
	GString *out = g_string_new("P");
	double parts[PERIOD_UNITS];

	memcpy(parts, period->parts, sizeof parts);
	settle_fractions(parts);
	for (guint u = 0; u < PERIOD_UNITS; u++) {
		if (parts[u] == 0)
			continue;
		char *number = period->is_open ? g_strdup("X") : numeral_format(parts[u]);
		append_part(out, u, number);
		g_free(number);
	}
	return g_string_free(out, FALSE);
}
