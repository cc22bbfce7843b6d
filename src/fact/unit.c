/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/unit.h"

#include <string.h>

#include "fact/counted.h"

/* The unit whose meaning the setting tells. */
static const char open_degree[] = "degree";

/* From here on no fraction of one unit is told: the half behind it is of something else. */
#define WHOLE_LIMIT 1000

/* A smaller coin, "USD/100": its currency, and how many make one of it. */
static const char *larger_coin(const Tokens *tokens, const char *value, double *parts)
{
	const char *slash = strchr(value, '/');
	LexiconEntry entry;

	*parts = 1;
	if (!slash)
		return value;
	*parts = g_ascii_strtod(slash + 1, NULL);
	char *code = g_ascii_strdown(value, slash - value);
	gboolean found =
		lexicon_find(tokens->lexicon, LEXICON_CURRENCY, code, strlen(code), &entry);
	g_free(code);
	return found ? entry.value : value;
}

static void take_currency(const Finder *finder, guint index, const TokenMatch *match,
			  Amount *amount)
{
	double parts;
	const char *code = larger_coin(finder->tokens, match->entry.value, &parts);

	if (match->count == 1 && *match->entry.attribute) {
		const char *meaning = setting_resolve(finder->setting, finder->tokens, index, code);
		code = meaning ? meaning : code;
	}
	amount->kind = FACT_MONEY;
	amount->unit = code;
	amount->is_part = parts > 1;
	amount->number /= parts;
}

/* What a unit becomes behind a word that says that it is of an hour: saatte 80 kilometre. */
static const char *hourly(const char *unit)
{
	static const struct {
		const char *unit, *hourly;
	} units[] = {
		{ "kilometer", "kilometer-per-hour" },
		{ "mile", "mile-per-hour" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(units); i++)
		if (g_str_equal(units[i].unit, unit))
			return units[i].hourly;
	return unit;
}

static void take_unit(const Finder *finder, guint index, const TokenMatch *match, Amount *amount)
{
	amount->kind = FACT_QUANTITY;
	amount->unit = match->entry.value;
	if (token_follows(finder->tokens, amount->first, "hourly"))
		amount->unit = hourly(amount->unit);
	if (g_str_equal(amount->unit, open_degree)) {
		const char *meaning =
			setting_resolve(finder->setting, finder->tokens, index, open_degree);
		amount->unit = meaning ? meaning : open_degree;
	}
}

static void take_percent(const Finder *finder, guint index, const TokenMatch *match, Amount *amount)
{
	(void)finder;
	(void)index;
	amount->kind = FACT_PERCENT;
	amount->unit = "%";
	amount->number *= match->entry.number;
}

typedef void TakeFunction(const Finder *finder, guint index, const TokenMatch *match,
			  Amount *amount);

/* In this order where two match equally many words. */
static const struct {
	LexiconClass class;
	TakeFunction *take;
} kinds[] = {
	{ LEXICON_PERCENT, take_percent },
	{ LEXICON_CURRENCY, take_currency },
	{ LEXICON_UNIT, take_unit },
};

/* A letter that is a unit as a capital at its number alone: 30C, but neither 30 C nor 30c. */
static gboolean is_other_letter(const Tokens *tokens, guint index, const TokenMatch *match)
{
	return g_str_equal(match->entry.attribute, "capital") &&
	       !(token_is_glued(tokens, index) && token_is_capital(tokens, index));
}

/* The unit at INDEX that takes the most words; its place in kinds, or -1. */
static int match_unit(const Tokens *tokens, guint index, guint clitics, TokenMatch *match)
{
	int best = -1;
	TokenMatch one;

	match->count = 0;
	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
		if (!token_match(tokens, index, kinds[i].class, &one) ||
		    one.count <= match->count || one.clitics & ~clitics ||
		    is_other_letter(tokens, index, &one) ||
		    (one.clitics & CLITIC_SUFFIX && !g_str_equal(one.entry.attribute, "singular")))
			continue;
		*match = one;
		best = (int)i;
	}
	return best;
}

/* Whether the fraction that ends before INDEX is of what stands there: three quarters of people. */
static gboolean is_of_other(const Tokens *tokens, guint index)
{
	return token_is_definite(tokens, index) ||
	       (counted_is_noun(tokens, index) && !token_word(tokens, index)->ending);
}

/* … and a half, behind the unit; the unit may stand once more behind that. */
static void add_fraction(const Finder *finder, Amount *amount)
{
	const Tokens *tokens = finder->tokens;
	guint at = amount->end + (token_clitics(tokens, amount->end) == CLITIC_AND ? 1 : 0);
	Numeral numeral;
	TokenMatch match;

	if (amount->number >= WHOLE_LIMIT ||
	    (!(token_beginning(tokens, at) & CLITIC_AND) && at == amount->end))
		return;
	if (!numeral_read(tokens, at, &numeral) || numeral.is_digits || numeral.value <= 0 ||
	    numeral.value >= 1)
		return;
	guint end = at + numeral.count;
	if (token_match(tokens, end, LEXICON_UNIT, &match) ||
	    token_match(tokens, end, LEXICON_CURRENCY, &match)) {
		if (!g_str_equal(match.entry.value, amount->unit) ||
		    match.clitics & (CLITIC_AND | CLITIC_IN | CLITIC_TO))
			return;
		end += match.count;
	} else if (is_of_other(tokens, end)) {
		return;
	}
	amount->number += numeral.value;
	amount->end = end;
}

static void take_below_zero(const Tokens *tokens, Amount *amount)
{
	TokenMatch match;

	if (amount->kind != FACT_QUANTITY ||
	    !token_is_function(tokens, amount->end, "below-zero", &match))
		return;
	amount->number = -amount->number;
	amount->end += match.count;
}

/* Whether nothing stands at INDEX that the number before it could count. */
static gboolean is_closed(const Tokens *tokens, guint index)
{
	return index >= tokens_count(tokens) ||
	       (token_type(tokens, index) == TOKEN_SIGN && !token_is_dash(tokens, index)) ||
	       token_says(tokens, index, "from");
}

/* A number behind the word for a share: a rate of 5.3. */
static gboolean read_rate(const Tokens *tokens, const Numeral *numeral, Amount *amount)
{
	if (amount->first == 0 || !numeral->is_digits || numeral->scale > 1 ||
	    !token_follows(tokens, amount->first, "rate") || !is_closed(tokens, amount->end))
		return FALSE;
	amount->kind = FACT_PERCENT;
	amount->unit = "%";
	return TRUE;
}

/* A number behind a word that asks for the unit of the setting: strength 6.8. */
static gboolean read_asked(const Finder *finder, const Numeral *numeral, Amount *amount)
{
	if (amount->first == 0 || !numeral->is_digits)
		return FALSE;
	const char *meaning =
		setting_resolve(finder->setting, finder->tokens, amount->first, open_degree);
	if (!meaning || !token_follows(finder->tokens, amount->first, meaning))
		return FALSE;
	amount->kind = FACT_QUANTITY;
	amount->unit = meaning;
	return TRUE;
}

gboolean unit_read(const Finder *finder, const Numeral *numeral, Amount *amount)
{
	gboolean is_definite = numeral->is_definite || numeral->is_decimal;
	guint clitics = CLITIC_SUFFIX | (is_definite ? CLITIC_DEFINITE : 0);
	TokenMatch match;
	guint at = amount->end + (token_is_hyphen(finder->tokens, amount->end) ? 1 : 0);
	int kind = match_unit(finder->tokens, at, clitics, &match);

	if (kind < 0)
		return read_asked(finder, numeral, amount) ||
		       read_rate(finder->tokens, numeral, amount);
	kinds[kind].take(finder, at, &match, amount);
	amount->end = at + match.count;
	add_fraction(finder, amount);
	take_below_zero(finder->tokens, amount);
	return TRUE;
}

/* A sign or code of a currency before its number. */
static gboolean read_sign(const Finder *finder, guint index, Amount *amount)
{
	TokenMatch match;
	Numeral numeral;

	if (!token_match(finder->tokens, index, LEXICON_CURRENCY, &match) ||
	    *match.entry.attribute || match.clitics ||
	    !numeral_read(finder->tokens, index + match.count, &numeral) || !numeral.is_digits)
		return FALSE;
	amount->number = numeral.value;
	amount->scale = numeral.scale;
	take_currency(finder, index, &match, amount);
	amount->end = index + match.count + numeral.count;
	return TRUE;
}

/*
 * Per cent before its number: a word that stands there, a sign as it comes to stand when it is
 * typed from the right, or words behind which nothing else is told.
 */
static gboolean read_percent_first(const Finder *finder, guint index, Amount *amount)
{
	const Tokens *tokens = finder->tokens;
	TokenMatch match;
	Numeral numeral;

	if (!token_match(tokens, index, LEXICON_PERCENT, &match) ||
	    !numeral_read(tokens, index + match.count, &numeral))
		return FALSE;
	gboolean is_led = index > 0 && (token_is_digits(tokens, index - 1) ||
					token_has(tokens, index - 1, LEXICON_CARDINAL));
	gboolean is_sign = token_type(tokens, index) == TOKEN_SIGN;
	gboolean is_beside = is_sign ? token_is_glued(tokens, index + match.count)
				     : is_closed(tokens, index + match.count + numeral.count);
	if (!g_str_equal(match.entry.attribute, "before") &&
	    (is_led || !is_beside || !numeral.is_digits))
		return FALSE;
	amount->number = numeral.value;
	amount->scale = numeral.scale;
	take_percent(finder, index, &match, amount);
	amount->end = index + match.count + numeral.count;
	return TRUE;
}

gboolean unit_read_first(const Finder *finder, guint index, Amount *amount)
{
	TokenMatch match;

	*amount = (Amount){ .first = index, .scale = 1, .noun = AMOUNT_NO_NOUN };
	if (read_sign(finder, index, amount) || read_percent_first(finder, index, amount))
		return TRUE;
	guint clitics =
		CLITIC_SUFFIX | CLITIC_AND | CLITIC_IN | CLITIC_TO | CLITIC_AS | CLITIC_THEN;
	int kind = match_unit(finder->tokens, index, clitics, &match);
	if (kind < 0)
		return FALSE;
	gboolean is_dual = g_str_equal(match.entry.attribute, "dual");
	amount->number = is_dual ? 2 : 1;
	amount->end = index + match.count;
	kinds[kind].take(finder, index, &match, amount);
	double before = amount->number;
	add_fraction(finder, amount);
	return is_dual ||
	       (g_str_equal(match.entry.attribute, "singular") && amount->number > before);
}
