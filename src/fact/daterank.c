/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/daterank.h"

#include "fact/deictic.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

guint daterank_behind(const Tokens *tokens, guint index, int limit, int *rank)
{
	Numeral numeral;
	guint last = deictic_open(tokens, index);

	*rank = DATERANK_LAST;
	if (last)
		return last;
	if (!ordinal_read(tokens, index, &numeral) ||
	    (!numeral.is_definite && token_trait(tokens, TRAIT_ARTICLE)) || numeral.value < 1 ||
	    numeral.value > limit)
		return 0;
	*rank = (int)numeral.value;
	return numeral.count;
}

guint daterank_before(const Tokens *tokens, guint index, int limit, int *rank)
{
	const guint64 classes = (guint64)1 << LEXICON_ORDINAL | (guint64)1 << LEXICON_FUNCTION;
	TokenMatch last;
	Numeral numeral;

	*rank = DATERANK_LAST;
	if (token_trait(tokens, TRAIT_ARTICLE) && index < tokens_count(tokens) &&
	    !(token_word(tokens, index)->classes & classes))
		return 0; /* quickly: most words are no rank */
	if (token_is_function(tokens, index, "last", &last))
		return last.count;
	if (!ordinal_read(tokens, index, &numeral) || numeral.value < 1 || numeral.value > limit ||
	    (numeral.is_definite && token_trait(tokens, TRAIT_ARTICLE)))
		return 0;
	*rank = (int)numeral.value;
	return numeral.count + (token_is_hyphen(tokens, index + numeral.count) ? 1 : 0);
}

gboolean daterank_is_settled(const Tokens *tokens, guint clitics)
{
	return clitics & CLITIC_DEFINITE || !token_trait(tokens, TRAIT_ARTICLE);
}
