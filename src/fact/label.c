/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/label.h"

#include <string.h>

#include "fact/modifier.h"

/* More digits in a row, without separators, are a telephone number or a code. */
#define DIGITS_LIMIT 9

static gboolean is_type(const Tokens *tokens, guint index, TokenType type)
{
	return index < tokens_count(tokens) && token_type(tokens, index) == type;
}

/* Signs that make what they join one thing: dates, clock times, sizes, paths. */
static gboolean is_joint(const Tokens *tokens, guint index)
{
	static const char *const joints[] = { "/", ":", "\\", "×", "*", "^", "_", "=" };

	for (gsize i = 0; i < G_N_ELEMENTS(joints); i++)
		if (token_is(tokens, index, joints[i]))
			return TRUE;
	return FALSE;
}

/* A word in Latin letters, as the names of machines are. */
static gboolean is_latin(const Tokens *tokens, guint index)
{
	return is_type(tokens, index, TOKEN_WORD) && g_ascii_isalpha(*token_form(tokens, index));
}

static gboolean is_unit(const Tokens *tokens, guint index)
{
	return token_has(tokens, index, LEXICON_UNIT) ||
	       token_has(tokens, index, LEXICON_CURRENCY) ||
	       token_has(tokens, index, LEXICON_PERCENT);
}

/* A capital letter inside a sentence begins a name: Apollo 11. */
static gboolean is_name(const Tokens *tokens, guint index)
{
	return token_is_capital(tokens, index) && index > 0 &&
	       token_type(tokens, index - 1) == TOKEN_WORD && !is_unit(tokens, index) &&
	       !token_has(tokens, index, LEXICON_MONTH) &&
	       !token_has(tokens, index, LEXICON_WEEKDAY) &&
	       !token_has(tokens, index, LEXICON_FUNCTION) &&
	       !token_has(tokens, index, LEXICON_CARDINAL);
}

/* A plus that tells a gain (+3.1 million), no telephone number and no minute (90+3). */
static gboolean is_gain(const Tokens *tokens, guint plus, const Numeral *numeral)
{
	return (numeral->is_decimal || numeral->scale > 1) &&
	       !(plus > 0 && is_type(tokens, plus - 1, TOKEN_DIGITS));
}

/* Glued to what stands before: covid-19, F-16, 12/5. */
static gboolean is_glued_before(const Tokens *tokens, guint index, const Numeral *numeral)
{
	if (index == 0 || !token_is_glued(tokens, index))
		return FALSE;
	if (is_type(tokens, index - 1, TOKEN_OPAQUE))
		return TRUE;
	if (token_is(tokens, index - 1, "+"))
		return !is_gain(tokens, index - 1, numeral);
	if (is_type(tokens, index - 1, TOKEN_WORD))
		return is_latin(tokens, index - 1) &&
		       !token_has(tokens, index - 1, LEXICON_CURRENCY);
	if (index < 2 || !token_is_glued(tokens, index - 1))
		return FALSE;
	if (is_joint(tokens, index - 1))
		return is_type(tokens, index - 2, TOKEN_DIGITS);
	return token_is_dash(tokens, index - 1) && is_type(tokens, index - 2, TOKEN_WORD) &&
	       !token_follows(tokens, index, "richter") && !token_clitics(tokens, index - 2) &&
	       !token_has(tokens, index - 2, LEXICON_CARDINAL);
}

/* Glued to what stands behind: 12/5, 15:30, 4x4, 737MAX. */
static gboolean is_glued_behind(const Tokens *tokens, guint end)
{
	if (!token_is_glued(tokens, end))
		return FALSE;
	if (is_joint(tokens, end))
		return is_type(tokens, end + 1, TOKEN_DIGITS) && token_is_glued(tokens, end + 1);
	return is_latin(tokens, end) && !is_unit(tokens, end);
}

/* A telephone number or a code: too many digits, or a nought that says nothing. */
static gboolean is_code(const Tokens *tokens, guint index, const Numeral *numeral)
{
	const char *form = token_form(tokens, index);

	if (!numeral->is_digits || numeral->is_grouped || numeral->is_decimal || numeral->value < 0)
		return FALSE;
	return numeral->digits > DIGITS_LIMIT || (numeral->digits > 2 && *form == '0');
}

/* Whether token INDEX is VALUE, with at most one clitic besides the article. */
static gboolean is_function(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;

	if (!token_is_function(tokens, index, value, &match))
		return FALSE;
	guint clitics = match.clitics & ~(guint)CLITIC_DEFINITE;
	return (clitics & (clitics - 1)) == 0;
}

/* What the words before INDEX make of the number: article 50, flight 370, iPhone 6. */
static Label name_before(const Tokens *tokens, guint index)
{
	if (index > 0 && token_clitics(tokens, index - 1) & CLITIC_DEFINITE)
		index--;
	if (index > 1 && token_is_dash(tokens, index - 1))
		index--;
	if (index == 0)
		return LABEL_NONE;
	if ((token_is_foreign(tokens, index - 1) && !is_unit(tokens, index - 1)) ||
	    is_function(tokens, index - 1, "label") || is_function(tokens, index - 1, "clock"))
		return LABEL_NAME;
	return is_function(tokens, index - 1, "place") || is_name(tokens, index - 1) ? LABEL_PLACE
										     : LABEL_NONE;
}

static gboolean is_year(const Tokens *tokens, const Numeral *numeral)
{
	gboolean is_ours = numeral->value >= 1900 && numeral->value < 2100;
	gboolean is_solar = token_trait(tokens, TRAIT_SOLAR_YEARS) && numeral->value >= 1300 &&
			    numeral->value < 1450;

	return numeral->is_digits && numeral->digits == 4 && !numeral->is_grouped &&
	       !numeral->is_decimal && numeral->scale == 1 && (is_ours || is_solar);
}

/* Whether what stands before INDEX makes a number like a year one. */
static gboolean is_dated(const Tokens *tokens, guint index)
{
	static const char *const leads[] = { "edition", "in", "during", "since", "ago", "after" };
	guint count;

	if (index == 0)
		return FALSE;
	if (index > 1 && (token_is_dash(tokens, index - 1) || token_clitics(tokens, index - 1)) &&
	    is_type(tokens, index - 2, TOKEN_DIGITS))
		return strlen(token_form(tokens, index - 2)) == 4;
	for (gsize i = 0; i < G_N_ELEMENTS(leads); i++)
		if (token_says(tokens, index - 1, leads[i]))
			return TRUE;
	return is_type(tokens, index - 1, TOKEN_OPAQUE) || token_is_definite(tokens, index - 1) ||
	       token_has(tokens, index - 1, LEXICON_MONTH) ||
	       token_has(tokens, index - 1, LEXICON_SEASON) ||
	       token_has(tokens, index - 1, LEXICON_PERIOD) ||
	       modifier_before(tokens, index, &count) > MOD_APPROX;
}

/* Whether the number is glued to a word that is no clitic. */
static gboolean is_stuck(const Tokens *tokens, guint index)
{
	return index > 0 && token_is_glued(tokens, index) &&
	       is_type(tokens, index - 1, TOKEN_WORD) && !token_clitics(tokens, index - 1) &&
	       !is_unit(tokens, index - 1) && !token_has(tokens, index - 1, LEXICON_MODIFIER) &&
	       !token_has(tokens, index - 1, LEXICON_FUNCTION);
}

Label label_read(const Tokens *tokens, guint index, const Numeral *numeral)
{
	guint end = index + numeral->count;

	if (is_glued_before(tokens, index, numeral) || is_code(tokens, index, numeral) ||
	    is_glued_behind(tokens, end) || is_type(tokens, end, TOKEN_OPAQUE))
		return LABEL_HIDDEN;
	if (is_year(tokens, numeral) && is_dated(tokens, index))
		return LABEL_NAME;
	Label label = name_before(tokens, index);
	return label == LABEL_NONE && is_stuck(tokens, index) ? LABEL_STUCK : label;
}
