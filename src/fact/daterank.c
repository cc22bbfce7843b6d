/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/daterank.h"

#include <string.h>

#include "fact/deictic.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

/* No century has a higher rank, nor anything else that is told so. */
enum { ROMAN_LIMIT = 30 };

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
	const guint64 classes = LEXICON_BIT(ORDINAL) | LEXICON_BIT(FUNCTION);
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

guint daterank_roman(const Tokens *tokens, guint index, int *rank)
{
	static const struct {
		const char *letters;
		int value;
	} parts[] = { { "X", 10 }, { "IX", 9 }, { "V", 5 }, { "IV", 4 }, { "I", 1 } };
	LexiconEntry ending;

	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD)
		return 0;
	const Word *word = token_word(tokens, index);
	gsize at = 0;
	*rank = 0;
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		while (at + strlen(parts[i].letters) <= word->spelled &&
		       strncmp(word->spelling + at, parts[i].letters, strlen(parts[i].letters)) ==
			       0) {
			*rank += parts[i].value;
			at += strlen(parts[i].letters);
		}
	gboolean has_ending = at < word->length &&
			      lexicon_find(tokens->lexicon, LEXICON_FUNCTION, word->form + at,
					   word->length - at, &ending) &&
			      strcmp(ending.value, "rank-ending") == 0;
	return at > 0 && *rank <= ROMAN_LIMIT && (at == word->spelled || has_ending) ? 1 : 0;
}

/* A car and its year: the Audi Q3 2023. */
static gboolean is_of_name(const Tokens *tokens, guint index)
{
	return index > 0 && token_is_capital(tokens, index - 1) &&
	       !token_has(tokens, index - 1, LEXICON_STOP) &&
	       !token_has(tokens, index - 1, LEXICON_FUNCTION);
}

guint daterank_read_lettered(const Tokens *tokens, guint index, DateParts *parts)
{
	LexiconEntry entry;

	if (token_type(tokens, index) != TOKEN_OPAQUE ||
	    !(token_word(tokens, index)->classes & LEXICON_BIT(SEASON)) ||
	    is_of_name(tokens, index))
		return 0;
	const char *form = token_form(tokens, index);
	const char code[] = { g_ascii_tolower(form[0]), ' ', form[1] };
	if (!g_ascii_isupper(form[0]) ||
	    !lexicon_find(tokens->lexicon, LEXICON_SEASON, code, sizeof code, &entry))
		return 0;
	parts->section = SECTION_QUARTER;
	parts->rank = entry.value[1] - '0';
	parts->is_lettered = TRUE;
	dateparts_fill(parts, DATE_SECTION);
	return 1;
}
