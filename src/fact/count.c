/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/count.h"

#include <string.h>

#include "fact/counted.h"
#include "fact/modifier.h"
#include "fact/ordinal.h"

/* A word that tells how many without telling of what. */
static const char unnamed[] = "-";

/* A definite number up to here stands behind its noun: the four ships. */
#define FEW 10

/* How many words before a number may tell what it counts; where it is said to have changed, right
 * before the number; and how far before it that is said. */
#define CROWD_REACH 6
#define CHANGED_REACH 16
#define CHANGE_REACH 3

/* How many words behind a number may tell what became of those it counts. */
#define TOLL_REACH 2

/* Behind the words that tell which ones: of the 12, of their previous 12 games. */
static guint behind_pointers(const Tokens *tokens, guint index)
{
	guint at = index;

	if (counted_is_stop_word(tokens, at) || token_has(tokens, at, LEXICON_DEICTIC))
		at++;
	if (at > index && at < tokens_count(tokens) && token_type(tokens, at) == TOKEN_WORD &&
	    !token_has(tokens, at, LEXICON_CARDINAL))
		at++;
	return at;
}

/* The noun that the number at INDEX counts, if one stands there: 21 of 24 drones; else INDEX. */
static guint noun_of_whole(const Tokens *tokens, guint index)
{
	guint at = behind_pointers(tokens, index);
	Numeral whole;

	if (!numeral_read(tokens, at, &whole) || whole.is_decimal)
		return index;
	guint noun = counted_noun(tokens, at + whole.count, whole.value);
	return noun == AMOUNT_NO_NOUN ? index : noun;
}

/* Five of the houses: the noun is told, though it is not of the span. */
static gboolean read_partitive(const Tokens *tokens, const Numeral *numeral, Amount *amount)
{
	TokenMatch match;
	guint noun = amount->end + 1;
	gboolean is_bracketed = amount->first > 0 && token_is(tokens, amount->first - 1, "(");

	if ((numeral->is_decimal && numeral->scale == 1) || is_bracketed ||
	    !(token_is_function(tokens, amount->end, "from", &match) ||
	      token_is_function(tokens, amount->end, "of", &match)) ||
	    match.clitics)
		return FALSE;
	noun += token_clitics(tokens, noun) == CLITIC_DEFINITE ? 1 : 0;
	if (token_match(tokens, noun, LEXICON_DEICTIC, &match) &&
	    strcmp(match.entry.attribute, "before") == 0)
		noun++;
	noun = noun_of_whole(tokens, noun);
	if (noun >= tokens_count(tokens) || token_type(tokens, noun) != TOKEN_WORD ||
	    token_has(tokens, noun, LEXICON_MONTH) || token_has(tokens, noun, LEXICON_WEEKDAY) ||
	    token_has(tokens, noun, LEXICON_PERIOD) || counted_is_stopped(tokens, noun) ||
	    token_has(tokens, noun, LEXICON_CARDINAL) || token_has(tokens, noun, LEXICON_FUNCTION))
		return FALSE;
	amount->noun = noun;
	return TRUE;
}

/* Where the noun of a definite number would stand: behind it may be an article of its own. */
static guint place_before(const Tokens *tokens, const Amount *amount)
{
	guint at = amount->first - 1;
	return token_clitics(tokens, at) ? at - 1 : at;
}

/* Whether a definite noun stands before the number: the hundred victims. */
static gboolean has_noun_before(const Tokens *tokens, const Amount *amount)
{
	guint noun = place_before(tokens, amount);

	return noun < amount->first && token_is_definite(tokens, noun) &&
	       !counted_is_stop_word(tokens, noun) && !token_has(tokens, noun, LEXICON_FUNCTION) &&
	       !token_has(tokens, noun, LEXICON_CARDINAL);
}

/* The noun before a definite number, unless the number is the rank of one thing. */
static gboolean read_noun_before(const Tokens *tokens, const Numeral *numeral, Amount *amount)
{
	guint noun = place_before(tokens, amount);
	gboolean is_rank = !numeral->is_digits && numeral->value > 19 && numeral->value < 100;

	if (is_rank || numeral->value < 3 || token_has(tokens, noun, LEXICON_PERIOD) ||
	    (numeral->is_digits && !counted_is_plural(tokens, noun)))
		return FALSE;
	amount->first = noun;
	amount->noun = noun;
	return TRUE;
}

static gboolean is_counted_as(const Tokens *tokens, guint index, const char *attribute,
			      const char **noun)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_COUNTED, &match) ||
	    strcmp(match.entry.attribute, attribute) != 0)
		return FALSE;
	*noun = strcmp(match.entry.value, unnamed) == 0 ? NULL : match.entry.value;
	return TRUE;
}

/* The toll of the fire in the north has risen to five: what has changed may be far. */
static guint crowd_reach(const Tokens *tokens, guint lead)
{
	for (guint far = 1; far <= CHANGE_REACH && far <= lead; far++)
		if (token_says(tokens, lead - far, "change"))
			return CHANGED_REACH;
	return CROWD_REACH;
}

/* An apostrophe in a word, say. */
static gboolean is_inner_sign(const Tokens *tokens, guint index)
{
	return token_type(tokens, index) == TOKEN_SIGN && token_is_glued(tokens, index) &&
	       token_is_glued(tokens, index + 1);
}

/* The words that tell how many there are of some: the toll, the number of the dead. */
static gboolean has_crowd_before(const Tokens *tokens, guint lead, const char **noun)
{
	guint reach = crowd_reach(tokens, lead);

	for (guint far = 1; far <= reach && far <= lead; far++) {
		if (is_inner_sign(tokens, lead - far))
			continue;
		if (token_type(tokens, lead - far) != TOKEN_WORD)
			return FALSE;
		if (is_counted_as(tokens, lead - far, "crowd", noun))
			return TRUE;
	}
	return FALSE;
}

/* Whether the words right before INDEX tell that some of many are counted. */
static gboolean is_of_them(const Tokens *tokens, guint index)
{
	TokenMatch match;

	for (guint n = 1; n <= 2 && n <= index; n++)
		if (token_is_function(tokens, index - n, "of-them", &match) && match.count == n)
			return TRUE;
	return FALSE;
}

/* Small number words count something even alone; larger ones may be other words. */
static gboolean is_told_in_words(const Numeral *numeral)
{
	return !numeral->is_digits && numeral->value < 100;
}

/* 17 were killed, 42 hurt: what became of them follows the number. */
static gboolean has_toll_behind(const Tokens *tokens, guint index, const char **noun)
{
	TokenMatch match;

	for (guint far = 0; far < TOLL_REACH && index + far < tokens_count(tokens); far++) {
		if (token_type(tokens, index + far) != TOKEN_WORD ||
		    token_clitics(tokens, index + far) & CLITIC_AND ||
		    token_beginning(tokens, index + far) & CLITIC_AND)
			return FALSE;
		if (token_match(tokens, index + far, LEXICON_TOLL, &match) &&
		    strcmp(match.entry.value, "anyone") != 0) {
			*noun = match.entry.value;
			return TRUE;
		}
	}
	return FALSE;
}

/* A number whose noun is told elsewhere, where the words around leave no doubt that it counts. */
static gboolean read_bare(const Tokens *tokens, const Numeral *numeral, Amount *amount)
{
	guint count;
	gboolean is_year = numeral->is_digits && numeral->scale == 1 && numeral->digits == 4 &&
			   !numeral->is_grouped && numeral->value < 2100;

	if (numeral->is_definite || is_year || numeral->value < 2 ||
	    (numeral->is_decimal && numeral->scale == 1))
		return FALSE;
	FactMod mod = modifier_before(tokens, amount->first, &count);
	guint lead = amount->first - count;
	if (lead > 0 && token_clitics(tokens, lead - 1))
		lead--;
	return has_toll_behind(tokens, amount->end, &amount->noun_name) ||
	       (lead > 0 && is_counted_as(tokens, lead - 1, "event", &amount->noun_name)) ||
	       has_crowd_before(tokens, lead, &amount->noun_name) ||
	       is_counted_as(tokens, amount->end, "crowd", &amount->noun_name) ||
	       numeral->scale > 1 || numeral->is_grouped ||
	       (mod != MOD_NONE && mod <= MOD_APPROX) || is_told_in_words(numeral) ||
	       token_says(tokens, amount->end, "of-them") || is_of_them(tokens, lead);
}

/* (283) passengers. */
static gboolean read_in_brackets(const Tokens *tokens, Amount *amount)
{
	if (amount->first == 0 || !token_is(tokens, amount->first - 1, "(") ||
	    !token_is(tokens, amount->end, ")") || !counted_is_noun(tokens, amount->end + 1))
		return FALSE;
	amount->first--;
	amount->noun = amount->end + 1;
	amount->end += 2;
	return TRUE;
}

/* How many words the noun at INDEX has: human beings. */
static guint noun_count(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_COUNTED, &match) &&
			       strcmp(match.entry.attribute, "plural") == 0
		       ? match.count
		       : 1;
}

gboolean count_read(const Tokens *tokens, const Numeral *numeral, Amount *amount)
{
	amount->kind = FACT_COUNT;
	if (read_in_brackets(tokens, amount))
		return TRUE;
	gboolean has_before = numeral->is_definite && has_noun_before(tokens, amount);
	guint behind = counted_noun(tokens, amount->end, numeral->value);
	gboolean has_behind = behind != AMOUNT_NO_NOUN;
	if (has_before && !(has_behind && numeral->value > FEW))
		return read_noun_before(tokens, numeral, amount);
	if (!has_behind)
		return read_partitive(tokens, numeral, amount) ||
		       read_bare(tokens, numeral, amount);
	amount->noun = behind;
	amount->end = behind + noun_count(tokens, behind);
	return TRUE;
}

static gboolean is_dual(const Tokens *tokens, guint index, const char **noun)
{
	TokenMatch match;

	*noun = NULL;
	if (token_type(tokens, index) != TOKEN_WORD)
		return FALSE;
	if (token_match(tokens, index, LEXICON_COUNTED, &match)) {
		*noun = match.entry.value;
		return strcmp(match.entry.attribute, "dual") == 0 &&
		       !(match.clitics & (CLITIC_DEFINITE | CLITIC_SUFFIX));
	}
	return !token_is_definite(tokens, index) &&
	       counted_has_ending(tokens, index, COUNTED_DUAL) &&
	       !token_has(tokens, index, LEXICON_STOP) &&
	       !token_has(tokens, index, LEXICON_PERIOD) &&
	       !token_has(tokens, index, LEXICON_CARDINAL);
}

gboolean count_read_dual(const Tokens *tokens, guint index, Amount *amount)
{
	const char *noun, *before;

	if (!is_dual(tokens, index, &noun))
		return FALSE;
	if (!noun && index > 0 && is_dual(tokens, index - 1, &before))
		return FALSE; /* its adjective */
	*amount = (Amount){ .first = index,
			    .end = index + 1,
			    .kind = FACT_COUNT,
			    .number = 2,
			    .scale = 1,
			    .noun = index,
			    .noun_name = noun };
	return TRUE;
}

/* The second time, where the rank stands before its noun. */
static gboolean read_rank_first(const Tokens *tokens, guint index, Amount *amount)
{
	TokenMatch match;
	Numeral rank;

	if (!token_trait(tokens, TRAIT_RANK_FIRST) || !ordinal_read(tokens, index, &rank) ||
	    rank.value < 2 || !token_match(tokens, index + rank.count, LEXICON_COUNTED, &match) ||
	    strcmp(match.entry.attribute, "rank") != 0)
		return FALSE;
	*amount = (Amount){ .first = index,
			    .end = index + rank.count + match.count,
			    .kind = FACT_COUNT,
			    .number = rank.value,
			    .scale = 1,
			    .noun = index + rank.count,
			    .noun_name = match.entry.value };
	return TRUE;
}

gboolean count_read_rank(const Tokens *tokens, guint index, Amount *amount)
{
	TokenMatch match;
	Numeral rank;

	if (read_rank_first(tokens, index, amount))
		return TRUE;
	if (!token_match(tokens, index, LEXICON_COUNTED, &match) ||
	    strcmp(match.entry.attribute, "rank") != 0 || !(match.clitics & CLITIC_DEFINITE))
		return FALSE;
	guint at = index + match.count;
	if (token_clitics(tokens, at) == CLITIC_DEFINITE)
		at++;
	if ((!ordinal_read(tokens, at, &rank) &&
	     !(numeral_read(tokens, at, &rank) && rank.is_digits)) ||
	    rank.value < 2 || rank.is_decimal)
		return FALSE;
	*amount = (Amount){ .first = index,
			    .end = at + rank.count,
			    .kind = FACT_COUNT,
			    .number = rank.value,
			    .scale = 1,
			    .noun = index,
			    .noun_name = match.entry.value };
	return TRUE;
}
