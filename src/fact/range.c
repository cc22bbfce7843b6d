/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/range.h"

#include "fact/modifier.h"

/* How far before a range a word of change makes it two values, not one range. */
#define CHANGE_REACH 8

/* How many tokens may part the numbers of a list. */
#define LIST_REACH 8

/* The highest number of a score. */
#define SCORE_LIMIT 200

typedef enum Bond {
	BOND_NONE,
	BOND_RANGE, /* the lower and the upper bound */
	BOND_OR,    /* one or the other: a unit is shared */
	BOND_SCORE,
	BOND_LIST, /* the second is of the first one's noun */
	BOND_COINS,
} Bond;

/* The first token of the words that lead to AMOUNT: its modifier's, or its own. */
static guint lead_of(const Tokens *tokens, const Amount *amount)
{
	guint count;

	modifier_before(tokens, amount->first, &count);
	guint lead = amount->first - count;
	return lead > 0 && token_clitics(tokens, lead - 1) ? lead - 1 : lead;
}

/* Whether AMOUNT begins with "and". */
static gboolean is_joined(const Tokens *tokens, const Amount *amount)
{
	guint first = amount->first;

	return (first > 0 && token_clitics(tokens, first - 1) == CLITIC_AND) ||
	       (token_type(tokens, first) == TOKEN_WORD &&
		token_beginning(tokens, first) & CLITIC_AND);
}

/* Whether a verb before tells that one number became the other. */
static gboolean is_change(const Tokens *tokens, guint index)
{
	for (guint far = 1; far <= CHANGE_REACH && far <= index; far++) {
		if (token_type(tokens, index - far) == TOKEN_SIGN &&
		    !token_is(tokens, index - far, "\""))
			return FALSE;
		if (token_says(tokens, index - far, "change"))
			return TRUE;
	}
	return FALSE;
}

/* A number that nothing says what it counts. */
static gboolean is_bare(const Amount *amount)
{
	return amount->kind == FACT_NUMBER ||
	       (amount->kind == FACT_COUNT && amount->noun == AMOUNT_NO_NOUN && !amount->noun_name);
}

/* 2-1, 10-15: digits and a dash, alone. */
static Bond dash_bond(const Tokens *tokens, const Amount *low, const Amount *high)
{
	const Token *dash = token_at(tokens, low->end);
	const Token *second = token_at(tokens, high->first);
	gboolean is_glued = !dash->spaced && !second->spaced;
	gboolean has_digits = token_type(tokens, low->first) == TOKEN_DIGITS ||
			      second->word->type == TOKEN_DIGITS;

	if (low->end - low->first != 1 || !is_bare(low) || !(is_glued || has_digits))
		return BOND_NONE;
	if ((low->first > 0 && token_is_dash(tokens, low->first - 1)) ||
	    (high->end < tokens_count(tokens) && token_is_dash(tokens, high->end) &&
	     !token_at(tokens, high->end)->spaced))
		return BOND_NONE;
	if (!is_bare(high) && low->number < high->number)
		return BOND_RANGE;
	if (!is_bare(high) && high->kind != FACT_COUNT)
		return BOND_NONE;
	return low->number < SCORE_LIMIT && high->number < SCORE_LIMIT ? BOND_SCORE : BOND_NONE;
}

/* Whether SECOND goes on with a list: joined by "and", or by a comma before a place. */
static gboolean continues_list(const Tokens *tokens, const Amount *second)
{
	if (is_joined(tokens, second))
		return TRUE;
	guint comma = second->first - 1;
	return (token_is(tokens, comma, "،") || token_is(tokens, comma, ",")) &&
	       token_says(tokens, second->end, "in");
}

/* Ten houses in one town and twenty in another: the second number counts the same. */
static gboolean is_listed(const Tokens *tokens, const Amount *first, const Amount *second)
{
	if (first->kind != FACT_COUNT || is_bare(first) || !is_bare(second) ||
	    !continues_list(tokens, second) || second->first - first->end > LIST_REACH ||
	    second->number < 2)
		return FALSE;
	for (guint i = first->end; i < second->first; i++)
		if (token_type(tokens, i) == TOKEN_SIGN && !token_is(tokens, i, "،") &&
		    !token_is(tokens, i, ","))
			return FALSE;
	return TRUE;
}

/* 11 and 12.9 inches: neighbours that share a unit. */
static gboolean is_paired(const Amount *first, const Amount *second)
{
	return first->kind == FACT_NUMBER && first->scale == 1 && second->unit &&
	       !(first->number >= 1900 && first->number < 2100);
}

static Bond bond_of(const Tokens *tokens, const Amount *low, const Amount *high)
{
	guint lead = lead_of(tokens, low);
	guint gap = high->first - low->end;
	gboolean is_rising = low->number < high->number;

	if (gap == 1 && token_is_dash(tokens, low->end))
		return dash_bond(tokens, low, high);
	if (gap <= 1 && is_joined(tokens, high)) {
		if (is_rising && ((lead > 0 && token_says(tokens, lead - 1, "between")) ||
				  token_says(tokens, high->end, "between-behind")))
			return BOND_RANGE;
		if (low->kind == FACT_MONEY && high->is_part && low->unit == high->unit)
			return BOND_COINS;
		if (is_paired(low, high))
			return BOND_OR;
	}
	if (is_listed(tokens, low, high))
		return BOND_LIST;
	if (gap < 1 || gap > 2)
		return BOND_NONE;
	if (token_says(tokens, low->end, "against"))
		return low->kind == FACT_COUNT && !is_bare(low) ? BOND_LIST
		       : is_bare(high)                          ? BOND_SCORE
								: BOND_NONE;
	if (token_says(tokens, low->end, "or"))
		return BOND_OR;
	if (!token_says(tokens, low->end, "to"))
		return BOND_NONE;
	if (high->first == high->noun)
		return BOND_NONE; /* a dual: three to two hospitals */
	gboolean is_from = lead > 0 && token_says(tokens, lead - 1, "from");
	if (!is_from)
		return is_rising && is_bare(low) ? BOND_RANGE : BOND_NONE;
	return is_rising && !is_change(tokens, lead - 1) ? BOND_RANGE : BOND_OR;
}

static void take_kind(Amount *amount, const Amount *from)
{
	amount->kind = from->kind;
	amount->unit = from->unit;
	amount->noun = from->noun;
	amount->noun_name = from->noun_name;
}

/* Give the one of two that is bare what is said of the other. */
static void share(Amount *low, Amount *high)
{
	if (is_bare(high) && low->unit)
		take_kind(high, low);
	if (!is_bare(low) || is_bare(high) || high->kind == FACT_ORDINAL)
		return;
	if (high->scale > 1 && low->scale == 1 && low->number < high->number / high->scale * 10) {
		low->number *= high->scale;
		low->scale = high->scale;
	}
	take_kind(low, high);
}

/* A score's number counts nothing that stands behind it. */
static void drop_noun(Amount *amount)
{
	if (amount->kind == FACT_COUNT && amount->noun + 1 == amount->end)
		amount->end--;
	amount->noun = AMOUNT_NO_NOUN;
	amount->noun_name = NULL;
}

/* Settle what the second of two neighbours tells of the first. */
static void settle_back(const Tokens *tokens, Amount *low, Amount *high)
{
	Bond bond = bond_of(tokens, low, high);

	if (bond != BOND_RANGE && bond != BOND_OR)
		return;
	share(low, high);
	if (bond == BOND_RANGE) {
		low->mod = MOD_EQUAL_OR_MORE;
		high->mod = MOD_EQUAL_OR_LESS;
	}
}

/* Settle what the first of two neighbours tells of the second; TRUE where that one is spent. */
static gboolean settle_on(const Tokens *tokens, Amount *low, Amount *high)
{
	switch (bond_of(tokens, low, high)) {
	case BOND_SCORE:
		drop_noun(high);
		if (is_bare(low))
			low->kind = high->kind = FACT_COUNT;
		return FALSE;
	case BOND_LIST:
		if (is_bare(high))
			take_kind(high, low);
		return FALSE;
	case BOND_COINS:
		low->number += high->number;
		low->end = high->end;
		return TRUE;
	default:
		return FALSE;
	}
}

void range_settle(const Tokens *tokens, GArray *amounts)
{
	guint kept = 0;

	for (guint i = amounts->len; i-- > 1;)
		settle_back(tokens, &g_array_index(amounts, Amount, i - 1),
			    &g_array_index(amounts, Amount, i));
	for (guint i = 1; i < amounts->len; i++) {
		Amount *low = &g_array_index(amounts, Amount, kept);
		Amount *high = &g_array_index(amounts, Amount, i);
		if (!settle_on(tokens, low, high))
			g_array_index(amounts, Amount, ++kept) = *high;
	}
	if (amounts->len > 0)
		g_array_set_size(amounts, kept + 1);
}
