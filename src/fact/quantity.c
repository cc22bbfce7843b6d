/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts are read one after the other into a list, then weighed against their neighbours (a range
 * shares its unit, coins add up to money), and become facts at last.
 */
#include "fact/quantity.h"

#include <string.h>

#include "fact/amount.h"
#include "fact/count.h"
#include "fact/counted.h"
#include "fact/label.h"
#include "fact/modifier.h"
#include "fact/numberword.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"
#include "fact/range.h"
#include "fact/unit.h"

/* How many words behind an amount its modifier may stand. */
#define MOD_REACH 4

/* A noun of time behind a number, unless it begins a date of its own: 20 in the year 1990. */
static gboolean is_period(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_PERIOD, &match) ||
	    match.clitics & ~(guint)(CLITIC_SUFFIX | CLITIC_DEFINITE) ||
	    g_str_has_prefix(match.entry.attribute, "weak"))
		return FALSE;
	guint next = index + match.count;
	gboolean is_year = next < tokens_count(tokens) &&
			   token_type(tokens, next) == TOKEN_DIGITS &&
			   strlen(token_form(tokens, next)) == 4;
	return !is_year && !token_has(tokens, next, LEXICON_WEEKDAY);
}

/* Whether the number is the beginning of a date's or a clock's words. */
static gboolean is_of_time(const Tokens *tokens, guint index, const Numeral *numeral)
{
	guint end = index + numeral->count;
	TokenMatch match;

	if (index > 0 && token_match(tokens, index - 1, LEXICON_WEEKDAY, &match) && match.count > 1)
		return TRUE; /* יום שני */
	return is_period(tokens, end) || token_has(tokens, end, LEXICON_MONTH) ||
	       (!numeral->is_digits && token_match(tokens, index, LEXICON_WEEKDAY, &match) &&
		match.count >= numeral->count);
}

/* One, and parts of one, are said of things without counting them. */
static gboolean is_no_count(const Numeral *numeral)
{
	return !numeral->is_digits && numeral->count == 1 &&
	       (numeral->value == 1 || numeral->is_decimal);
}

/* Two thirds of the voters are no number of them. */
static gboolean is_fraction(const Numeral *numeral)
{
	return !numeral->is_digits && numeral->is_decimal && numeral->value < 1;
}

/* A fifth of the voters: a number word that can be that part, before what is one thing. */
static gboolean read_share(const Tokens *tokens, guint index, const Numeral *numeral,
			   Amount *amount)
{
	TokenMatch match;

	if (numeral->is_digits || numeral->is_definite || numeral->value > 10 ||
	    !token_match(tokens, index, LEXICON_CARDINAL, &match) ||
	    match.count != numeral->count || !g_str_has_suffix(match.entry.attribute, "share") ||
	    !counted_is_whole(tokens, amount->end))
		return FALSE;
	amount->number = 1 / numeral->value;
	return TRUE;
}

/* What the number at INDEX is a number of; returns where to go on. */
static guint read_number(const Finder *finder, guint index, const Numeral *numeral, GArray *amounts)
{
	const Tokens *tokens = finder->tokens;
	guint end = index + numeral->count;
	Amount amount = { .first = index,
			  .end = end,
			  .kind = FACT_NUMBER,
			  .number = numeral->value,
			  .scale = numeral->scale,
			  .noun = AMOUNT_NO_NOUN };
	if (read_share(tokens, index, numeral, &amount)) {
		g_array_append_val(amounts, amount);
		return end;
	}
	Label label = label_read(tokens, index, numeral);

	if (label == LABEL_HIDDEN)
		return end;
	if (label == LABEL_NAME && token_has(tokens, end, LEXICON_CURRENCY))
		label = LABEL_NONE; /* paid Apple 539 million dollars */
	gboolean is_counted =
		label == LABEL_NONE || (!numeral->is_definite && counted_is_noun(tokens, end));
	gboolean found = label != LABEL_NAME && unit_read(finder, numeral, &amount);
	gboolean is_part = is_fraction(numeral) && !token_has(tokens, end, LEXICON_STOP);
	if (!found && (is_of_time(tokens, index, numeral) || (is_no_count(numeral) && !is_part)))
		return end;
	if (!found && label != LABEL_NAME && is_counted && !is_fraction(numeral))
		found = count_read(tokens, numeral, &amount);
	if (!found && label == LABEL_STUCK)
		return end;
	if (!found)
		amount.kind = FACT_NUMBER;
	g_array_append_val(amounts, amount);
	return amount.end;
}

static guint read_ordinal(const Finder *finder, guint index, GArray *amounts)
{
	const Tokens *tokens = finder->tokens;
	Numeral rank;
	TokenMatch match;

	if (!ordinal_read(tokens, index, &rank) || token_has(tokens, index, LEXICON_DAY) ||
	    token_has(tokens, index, LEXICON_STOP))
		return index + 1;
	if (token_match(tokens, index, LEXICON_ORDINAL, &match) && match.clitics & CLITIC_SUFFIX)
		return index + rank.count; /* firstly */
	Amount amount = { .first = index,
			  .end = index + rank.count,
			  .kind = FACT_ORDINAL,
			  .number = rank.value,
			  .scale = 1,
			  .noun = AMOUNT_NO_NOUN };
	g_array_append_val(amounts, amount);
	return amount.end;
}

/* The fiftieth, where no noun says fifty of what. */
static gboolean is_rank(const Tokens *tokens, guint index, const Numeral *numeral)
{
	Numeral rank;

	return !numeral->is_digits && numeral->is_definite && ordinal_read(tokens, index, &rank) &&
	       rank.count == numeral->count && rank.value == numeral->value &&
	       !counted_is_noun(tokens, index + numeral->count);
}

/* Whether an amount may begin at INDEX; told by the word alone, as most begin none. */
static gboolean may_begin(const Tokens *tokens, guint index)
{
	const guint64 classes = LEXICON_BIT(PERCENT) | LEXICON_BIT(CURRENCY) | LEXICON_BIT(UNIT) |
				LEXICON_BIT(COUNTED) | LEXICON_BIT(CARDINAL) |
				LEXICON_BIT(ORDINAL) | LEXICON_BIT(MONTH) | LEXICON_BIT(FUNCTION);
	const Word *word = token_word(tokens, index);

	return word->type != TOKEN_WORD || word->classes & classes ||
	       counted_has_ending(tokens, index, COUNTED_DUAL);
}

/* A currency, and no other word as well: the 100m won by him. */
static gboolean is_currency(const Tokens *tokens, guint index)
{
	return token_has(tokens, index, LEXICON_CURRENCY) &&
	       !token_has(tokens, index, LEXICON_CONCEPT);
}

/* Whether there are as many of what stands behind SCALE, and that is not its length. */
static gboolean is_multitude(const Tokens *tokens, guint index, const Numeral *numeral,
			     const NumberWord *scale)
{
	enum { LEAST = 10 };
	TokenMatch one;
	guint at = scale->end;
	if (token_is_capital(tokens, at) && counted_is_plural(tokens, at + 1))
		at++; /* 1.2m Kenyan people */
	gboolean is_plural = counted_has_ending(tokens, at, COUNTED_PLURAL);

	if (index > 0 && token_is_function(tokens, index - 1, "one", &one))
		return FALSE; /* a 10m aircraft */
	if (is_currency(tokens, scale->end))
		return TRUE;
	if (token_is_digits(tokens, at + 1))
		return FALSE; /* a wave of 3m injured 14 */
	if (counted_is_plural(tokens, at) || (token_has(tokens, at, LEXICON_UNIT) && is_plural))
		return TRUE;
	return !token_has(tokens, index + numeral->count, LEXICON_UNIT) && is_plural &&
	       numeral->value >= LEAST && counted_is_noun(tokens, at); /* but 4k cameras */
}

static gboolean take_letter(const Tokens *tokens, guint index, Numeral *numeral);

/* Whether a range goes on behind INDEX to a number of many: 1.2m to 1.5m people. */
static gboolean leads_range(const Tokens *tokens, guint first, guint index)
{
	Numeral last;
	gboolean is_range =
		token_says(tokens, index, "to") || (token_clitics(tokens, index) == CLITIC_AND &&
						    token_follows(tokens, first, "between"));

	return is_range && numeral_read(tokens, index + 1, &last) &&
	       take_letter(tokens, index + 1, &last);
}

/* Multiply by a letter that is mostly another unit: 1.2m people, but a wall of 1.2m. */
static gboolean take_letter(const Tokens *tokens, guint index, Numeral *numeral)
{
	NumberWord scale;
	guint end = index + numeral->count;

	if (!numeral->is_digits || !token_is_glued(tokens, end) ||
	    !numberword_read(tokens, end, &scale) || scale.part != NUMBER_COIN ||
	    !(is_multitude(tokens, index, numeral, &scale) ||
	      leads_range(tokens, index, scale.end)))
		return FALSE;
	numeral->value *= scale.value;
	numeral->scale *= scale.value;
	numeral->count = scale.end - index;
	return TRUE;
}

/* Read what stands at INDEX, if anything does; returns where to go on. */
static guint read_at(const Finder *finder, guint index, GArray *amounts)
{
	const Tokens *tokens = finder->tokens;
	Numeral numeral;
	TokenMatch match;
	Amount amount;

	if (token_clitics(tokens, index) || !may_begin(tokens, index))
		return index + 1;
	if (unit_read_first(finder, index, &amount) || count_read_rank(tokens, index, &amount)) {
		g_array_append_val(amounts, amount);
		return amount.end;
	}
	if (token_match(tokens, index, LEXICON_PERCENT, &match))
		return index + match.count;
	if (numeral_read(tokens, index, &numeral)) {
		if (index > 0 && token_clitics(tokens, index - 1) & CLITIC_DEFINITE)
			numeral.is_definite = TRUE;
		take_letter(tokens, index, &numeral);
		if (is_rank(tokens, index, &numeral))
			return read_ordinal(finder, index, amounts);
		return read_number(finder, index, &numeral, amounts);
	}
	if (token_match(tokens, index, LEXICON_MONTH, &match))
		return index + match.count;
	if (count_read_dual(tokens, index, &amount)) {
		g_array_append_val(amounts, amount);
		return amount.end;
	}
	return read_ordinal(finder, index, amounts);
}

/* The modifier of AMOUNT, which may stand a few words behind it, but before NEXT. */
static FactMod read_mod(const Tokens *tokens, const Amount *amount, guint next)
{
	guint count, end = MIN(amount->end + MOD_REACH, next);
	FactMod mod = modifier_before(tokens, amount->first, &count);

	for (guint at = amount->first + 1; mod == MOD_NONE && at < amount->end; at++)
		mod = modifier_after(tokens, at, &count); /* 100 over persons */
	if (mod == MOD_NONE)
		mod = modifier_of_verb(tokens, amount->first);
	for (guint at = amount->end; mod == MOD_NONE && at < end; at++) {
		if (token_has(tokens, at, LEXICON_CARDINAL))
			break; /* what follows is of another number */
		mod = modifier_after(tokens, at, &count);
		if (token_type(tokens, at) != TOKEN_WORD)
			break;
	}
	return mod <= MOD_APPROX ? mod : MOD_NONE;
}

void quantity_find(const Finder *finder, GArray *facts)
{
	GArray *amounts = g_array_new(FALSE, FALSE, sizeof(Amount));

	for (guint at = 0; at < tokens_count(finder->tokens);)
		at = read_at(finder, at, amounts);
	for (guint i = 0; i < amounts->len; i++) {
		Amount *amount = &g_array_index(amounts, Amount, i);
		guint next = i + 1 < amounts->len ? amount[1].first : tokens_count(finder->tokens);
		amount->mod = read_mod(finder->tokens, amount, next);
	}
	range_settle(finder->tokens, amounts);
	for (guint i = 0; i < amounts->len; i++)
		amount_take(finder, &g_array_index(amounts, Amount, i), facts);
	g_array_unref(amounts);
}
