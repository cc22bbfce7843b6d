/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A counted period is a duration wherever it stands. A noun of time alone is one only behind a word
 * that asks how long, or with the article before a word that counts from today.
 */
#include "fact/duration.h"

#include <math.h>

#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/modifier.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"
#include "fact/period.h"

/* No one is older, in years. */
enum { AGE_LIMIT = 120 };

/* Whether the word right before INDEX asks how long. */
static gboolean is_asked_for(const Tokens *tokens, guint index)
{
	return index > 0 &&
	       (token_follows(tokens, index, "ago") || token_follows(tokens, index, "after") ||
		token_follows(tokens, index, "since") || token_follows(tokens, index, "during") ||
		token_follows(tokens, index, "lasting") || token_follows(tokens, index, "lasts"));
}

/* Whether what stands behind makes the noun one of a name: the years of war, Tuesday. */
static gboolean is_named(const Tokens *tokens, guint index)
{
	TokenMatch part;

	return token_is_digits(tokens, index) || token_is_definite(tokens, index) ||
	       token_has(tokens, index, LEXICON_MONTH) ||
	       token_has(tokens, index, LEXICON_WEEKDAY) || token_has(tokens, index, LEXICON_DAY) ||
	       (token_match(tokens, index, LEXICON_DAYPART, &part) &&
		!(part.clitics & (CLITIC_TO | CLITIC_IN | CLITIC_AS)));
}

/* The words that count from today: the last days; the last minutes are those of a match. */
static guint deictic_count(const Tokens *tokens, guint index, PeriodUnit unit, PeriodForm form)
{
	TokenMatch match;
	guint few = token_is_function(tokens, index, "few", &match) ? match.count : 0;
	int shift;
	guint count = deictic_behind(tokens, index + few, &shift);

	if (!count && form != PERIOD_SINGULAR && unit <= PERIOD_HOUR)
		count = deictic_open(tokens, index + few);
	return count ? few + count : 0;
}

static gboolean is_bounded(FactMod mod)
{
	return mod != MOD_NONE && mod <= MOD_APPROX;
}

/* Whether the noun alone is a length of time where it stands. */
static gboolean is_evident_alone(const Tokens *tokens, guint index, const Period *period,
				 guint before, FactMod mod)
{
	gboolean is_to = period->clitics & CLITIC_TO && !period->is_weak;
	gboolean is_in = period->is_open && period->clitics & CLITIC_IN;
	gboolean is_after_mod = is_bounded(mod) && !period->is_open;
	guint end = index + period->count;
	gboolean is_last = end >= tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN;
	gboolean is_within = is_last && !period->is_weak && period->form == PERIOD_SINGULAR &&
			     token_follows(tokens, index, "in");

	return (is_to || is_in || is_after_mod || is_within ||
		is_asked_for(tokens, index - before)) &&
	       !is_named(tokens, index + period->count);
}

/* Whether PERIOD at INDEX is a duration; takes the words behind that belong to it. */
static gboolean is_evident(const Tokens *tokens, guint index, Period *period, guint before,
			   FactMod mod)
{
	guint deictic =
		deictic_count(tokens, index + period->count, period_unit(period), period->form);
	gboolean is_century = period->parts[PERIOD_YEAR] >= 100;

	if (period->is_definite) {
		gboolean is_one = period->form == PERIOD_SINGULAR && !period->is_weak;
		if (period->evidence == PERIOD_COUNTED && period->form != PERIOD_DUAL) {
			period->count += deictic;
			return TRUE;
		}
		if (is_one && !deictic && token_follows(tokens, index - before, "lasting"))
			return !is_named(tokens, index + period->count);
		if (!deictic || is_one || is_century)
			return FALSE;
		period->count += deictic;
		return TRUE;
	}
	if (token_follows(tokens, index - before, "every"))
		return FALSE;
	if (period->evidence == PERIOD_COUNTED && !period->is_weak)
		return TRUE;
	if (period->evidence == PERIOD_COUNTED)
		return is_bounded(mod) || period->clitics & (CLITIC_TO | CLITIC_IN) ||
		       is_asked_for(tokens, index - before) ||
		       token_says(tokens, index + period->count, "from");
	return is_evident_alone(tokens, index, period, before, mod);
}

static void append_period(const Finder *finder, GArray *facts, Span span, const Period *period,
			  FactMod mod)
{
	Fact fact = {
		.article = finder->article,
		.paragraph = finder->paragraph,
		.span = span,
		.kind = FACT_DURATION,
		.mod = mod,
		.value = period_value(period),
		.number = period->is_open ? NAN : period_total(period),
		.unit = g_strdup(period_unit_name(period_unit(period))),
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	g_array_append_val(facts, fact);
}

/* In his twentieth year, as a rank of somebody's age. */
static guint find_rank_of_age(const Finder *finder, guint index, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	TokenMatch of, age;
	PeriodNoun noun;
	Numeral rank;

	const guint64 ranks = LEXICON_BIT(ORDINAL) | LEXICON_BIT(CARDINAL);
	if (!token_is_digits(tokens, index) && !(token_word(tokens, index)->classes & ranks))
		return 0;
	/* in the fourth decade of his life */
	gboolean is_decade = index > 0 && period_noun(tokens, index - 1, &noun) && noun.factor > 1;
	gboolean is_figure = index > 0 && token_clitics(tokens, index - 1) & CLITIC_DEFINITE &&
			     figure_value(tokens, index, 1, 3) > 0;
	if (is_figure)
		rank = (Numeral){ .value = figure_value(tokens, index, 1, 3), .count = 1 };
	if (is_decade || (!is_figure && !ordinal_read(tokens, index, &rank)) ||
	    rank.value > AGE_LIMIT || !token_is_function(tokens, index + rank.count, "from", &of) ||
	    !token_is_function(tokens, index + rank.count + of.count, "age", &age))
		return 0;
	Period period = { .parts = { [PERIOD_YEAR] = rank.value },
			  .count = rank.count + of.count + age.count };
	append_period(finder, facts, token_span(tokens, index, period.count), &period, MOD_NONE);
	return period.count;
}

static void append_years(const Finder *finder, GArray *facts, guint index, int years, FactMod mod)
{
	Period period = { .parts = { [PERIOD_YEAR] = years }, .count = 1 };

	append_period(finder, facts, token_span(finder->tokens, index, 1), &period, mod);
}

/* The second age of a range whose first is YEARS at INDEX: aged 18 to 34; 0 where there is none. */
static int range_end(const Tokens *tokens, guint index, int years)
{
	if (!token_says(tokens, index + 1, "to") && !token_says(tokens, index + 1, "until") &&
	    !token_is_dash(tokens, index + 1))
		return 0;
	int end = figure_value(tokens, index + 2, 1, 3);
	return end > years && end <= AGE_LIMIT && !figure_goes_on(tokens, index + 2) ? end : 0;
}

/* The ages that a list at INDEX goes on with: aged 19, 23 and 31; returns its tokens. */
static guint append_more_ages(const Finder *finder, GArray *facts, guint index)
{
	const Tokens *tokens = finder->tokens;
	guint at = index;

	while (token_is(tokens, at, ",") || token_is(tokens, at, "،") ||
	       (at < tokens_count(tokens) && token_clitics(tokens, at) == CLITIC_AND)) {
		int years = figure_value(tokens, at + 1, 1, 3);
		if (years < 1 || years > AGE_LIMIT || figure_goes_on(tokens, at + 1))
			break;
		append_years(finder, facts, at + 1, years, MOD_NONE);
		at += 2;
	}
	return at - index;
}

/* A number at INDEX that is an age though no noun of time says so: aged 61; the minister, 52, */
static guint find_age(const Finder *finder, guint index, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	int years = figure_value(tokens, index, 1, 3);
	gboolean is_led = token_follows(tokens, index, "age-before");
	gboolean is_parted = token_trait(tokens, TRAIT_AGE_IN_COMMAS) && index > 1 &&
			     token_is(tokens, index - 1, ",") && token_is(tokens, index + 1, ",") &&
			     token_type(tokens, index - 2) == TOKEN_WORD &&
			     token_is_glued(tokens, index + 1) && token_at(tokens, index)->spaced;

	if (years < 1 || years > AGE_LIMIT || (!is_led && !is_parted))
		return 0;
	int end = is_led ? range_end(tokens, index, years) : 0;
	if (end > 0) {
		append_years(finder, facts, index, years, MOD_EQUAL_OR_MORE);
		append_years(finder, facts, index + 2, end, MOD_EQUAL_OR_LESS);
		return 3;
	}
	if (figure_goes_on(tokens, index))
		return 0;
	append_years(finder, facts, index, years, MOD_NONE);
	return 1 + (is_led ? append_more_ages(finder, facts, index + 1) : 0);
}

/* What stands between two numbers of one noun: 3 to 5 days, 3-5 days, between 3 and 5; 3 and 5, 3
 * or 5. */
typedef enum Gap {
	GAP_NONE,
	GAP_RANGE,
	GAP_AND,
} Gap;

static Gap gap_at(const Tokens *tokens, guint index, guint first)
{
	guint at = index + first;

	if (token_says(tokens, at, "to") || token_says(tokens, at, "until") ||
	    token_is_dash(tokens, at))
		return GAP_RANGE;
	if (token_says(tokens, at, "or"))
		return GAP_AND;
	if (token_clitics(tokens, at) != CLITIC_AND)
		return GAP_NONE;
	return token_follows(tokens, index, "between") ? GAP_RANGE : GAP_AND;
}

/* Two numbers before one noun: bounds, or two lengths. */
static guint find_pair(const Finder *finder, guint index, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	Numeral number;
	Period second;

	if (!numeral_read(tokens, index, &number))
		return 0;
	Gap gap = gap_at(tokens, index, number.count);
	guint at = index + number.count + 1;
	if (gap == GAP_NONE || !period_read(tokens, at, &second) || second.is_open ||
	    second.evidence != PERIOD_COUNTED || second.is_weak || second.clitics)
		return 0;
	PeriodUnit unit = period_unit(&second);
	if (period_total(&second) != second.parts[unit] || number.value >= second.parts[unit])
		return 0;
	Period first = { .parts = { 0 }, .count = number.count };
	first.parts[unit] = number.value;
	append_period(finder, facts, token_span(tokens, index, number.count), &first,
		      gap == GAP_RANGE ? MOD_EQUAL_OR_MORE : MOD_NONE);
	append_period(finder, facts, token_span(tokens, at, second.count), &second,
		      gap == GAP_RANGE ? MOD_EQUAL_OR_LESS : MOD_NONE);
	return number.count + 1 + second.count;
}

/* Over five years, where that tells how long and not more than how long: no word leads it. */
static gboolean is_during(const Tokens *tokens, guint index, guint count)
{
	TokenMatch match;

	return count > 0 && token_is_function(tokens, index - count, "during", &match) &&
	       match.count == count &&
	       (index == count || !token_has(tokens, index - count - 1, LEXICON_FUNCTION));
}

static guint find_period(const Finder *finder, guint index, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	Period period;
	guint before, after;

	if (!period_read(tokens, index, &period))
		return 0;
	period.is_definite |= index > 0 && token_clitics(tokens, index - 1) == CLITIC_DEFINITE;
	FactMod mod = modifier_before(tokens, index, &before);
	if (is_during(tokens, index, before))
		mod = MOD_NONE;
	if (!is_bounded(mod)) {
		mod = modifier_of_verb(tokens, index);
		before = 0;
	}
	if (!is_evident(tokens, index, &period, before, mod))
		return 0;
	if (mod == MOD_NONE)
		mod = modifier_after(tokens, index + period.count, &after);
	append_period(finder, facts, token_span(tokens, index, period.count), &period, mod);
	return period.count;
}

static gboolean may_start(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);
	const guint64 classes = LEXICON_BIT(PERIOD) | LEXICON_BIT(CARDINAL) |
				LEXICON_BIT(FUNCTION) | LEXICON_BIT(ORDINAL);

	return !token_clitics(tokens, index) &&
	       (word->type == TOKEN_DIGITS || word->classes & classes);
}

void duration_find(const Finder *finder, GArray *facts)
{
	for (guint at = 0; at < tokens_count(finder->tokens);) {
		guint taken = 0;
		if (may_start(finder->tokens, at)) {
			taken = find_pair(finder, at, facts);
			if (!taken)
				taken = find_period(finder, at, facts);
			if (!taken)
				taken = find_age(finder, at, facts);
			if (!taken)
				taken = find_rank_of_age(finder, at, facts);
		}
		at += MAX(taken, 1);
	}
}
