/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/deictic.h"

#include <string.h>

static guint match_place(const Tokens *tokens, guint index, const char *place, guint allowed,
			 int *shift)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_DEICTIC, &match) ||
	    strcmp(match.entry.attribute, place) != 0 || match.clitics & ~allowed)
		return 0;
	*shift = (int)match.entry.number;
	return match.count;
}

enum { LEADING = CLITIC_AND | CLITIC_THEN | CLITIC_IN | CLITIC_TO };

guint deictic_before(const Tokens *tokens, guint index, int *shift)
{
	return match_place(tokens, index, "before", LEADING, shift);
}

guint deictic_behind(const Tokens *tokens, guint index, int *shift)
{
	return match_place(tokens, index, "after", 0, shift);
}

guint deictic_told_before(const Tokens *tokens, guint index, int *shift)
{
	return match_place(tokens, index, "told-before", LEADING, shift);
}

/* Whether the word has something behind it: on Monday after the storm. */
static gboolean is_preposition(const Tokens *tokens, guint index, guint count)
{
	TokenMatch match;

	return index + count < tokens_count(tokens) &&
	       token_type(tokens, index + count) != TOKEN_SIGN &&
	       token_match(tokens, index, LEXICON_STOP, &match) &&
	       strcmp(match.entry.value, "preposition") == 0;
}

guint deictic_told_behind(const Tokens *tokens, guint index, int *shift)
{
	guint count = match_place(tokens, index, "told-after", 0, shift);

	return is_preposition(tokens, index, count) ? 0 : count;
}

guint deictic_same_before(const Tokens *tokens, guint index)
{
	TokenMatch match;
	return token_is_function(tokens, index, "that", &match) ? match.count : 0;
}

guint deictic_same_behind(const Tokens *tokens, guint index)
{
	int shift;
	return match_place(tokens, index, "same-after", 0, &shift);
}

guint deictic_open(const Tokens *tokens, guint index)
{
	int shift;
	return match_place(tokens, index, "open", 0, &shift);
}
