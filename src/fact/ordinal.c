/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/ordinal.h"

#include "fact/numberword.h"

/* Definite tens alone are cardinal and ordinal alike: the fifty, the fiftieth. */
static gboolean read_definite_tens(const Tokens *tokens, guint index, Numeral *numeral)
{
	const guint64 cardinal = LEXICON_BIT(CARDINAL);

	return index < tokens_count(tokens) && token_word(tokens, index)->classes & cardinal &&
	       numeral_read(tokens, index, numeral) && numeral->is_definite &&
	       !numeral->is_digits && numeral->value > 19 && numeral->value < 100 &&
	       !numeral->is_decimal;
}

guint ordinal_ending(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (!token_is_digits(tokens, index))
		return 0;
	guint hyphen = token_is_hyphen(tokens, index + 1) ? 1 : 0; /* 22-го */
	return token_is_glued(tokens, index + 1 + hyphen) &&
			       token_is_function(tokens, index + 1 + hyphen, "rank-ending", &match)
		       ? hyphen + match.count
		       : 0;
}

/* 21st. */
static gboolean read_rank_digits(const Tokens *tokens, guint index, Numeral *numeral)
{
	guint ending = ordinal_ending(tokens, index);

	if (!ending)
		return FALSE;
	*numeral = (Numeral){ .value = g_ascii_strtod(token_form(tokens, index), NULL),
			      .count = 1 + ending };
	return TRUE;
}

/* Twenty-first: tens as a cardinal, then the rank of the units. */
static gboolean read_rank_of_tens(const Tokens *tokens, guint index, Numeral *numeral)
{
	TokenMatch match;
	NumberWord tens;

	if (!token_trait(tokens, TRAIT_TENS_FIRST) || !numberword_read(tokens, index, &tens) ||
	    tens.part != NUMBER_TEN)
		return FALSE;
	guint at = tens.end + (token_is_hyphen(tokens, tens.end) ? 1 : 0);
	if (!token_match(tokens, at, LEXICON_ORDINAL, &match) || match.entry.number > 9)
		return FALSE;
	*numeral = (Numeral){ .value = tens.value + match.entry.number,
			      .count = at + match.count - index };
	return TRUE;
}

gboolean ordinal_read(const Tokens *tokens, guint index, Numeral *numeral)
{
	TokenMatch match;
	NumberWord word;

	if (read_rank_digits(tokens, index, numeral) || read_rank_of_tens(tokens, index, numeral))
		return TRUE;
	if (!token_match(tokens, index, LEXICON_ORDINAL, &match))
		return read_definite_tens(tokens, index, numeral);
	*numeral = (Numeral){ .value = match.entry.number,
			      .count = match.count,
			      .is_definite = (match.clitics & CLITIC_DEFINITE) != 0 };
	NumberPart part = numberword_part(match.entry.attribute);
	if (part != NUMBER_TEEN && numberword_read(tokens, index + match.count, &word) &&
	    word.part == NUMBER_TEN && word.is_joined && word.is_definite == numeral->is_definite) {
		numeral->value += word.value;
		numeral->count = word.end - index;
		return TRUE;
	}
	return part != NUMBER_BOUND;
}
