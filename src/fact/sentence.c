/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/sentence.h"

/* The longest title in short, in bytes. */
#define TITLE_LIMIT 4

/* A point between digits or letters, with no blank behind it, ends nothing. */
static gboolean is_inner_point(const Tokens *tokens, guint index)
{
	return token_is(tokens, index, ".") && token_is_glued(tokens, index + 1) &&
	       token_type(tokens, index + 1) != TOKEN_SIGN;
}

/* The point of a title in short, before the name that it announces: Gov. X, M. X. */
static gboolean is_title_point(const Tokens *tokens, guint index)
{
	TokenMatch title;

	return token_is(tokens, index, ".") && index > 0 && token_is_glued(tokens, index) &&
	       token_type(tokens, index - 1) == TOKEN_WORD &&
	       token_word(tokens, index - 1)->length <= TITLE_LIMIT &&
	       token_is_capital(tokens, index - 1) &&
	       token_match(tokens, index - 1, LEXICON_TITLE, &title) &&
	       index + 1 < tokens_count(tokens) && token_is_capital(tokens, index + 1);
}

gboolean sentence_ends_at(const Tokens *tokens, guint index)
{
	static const char *const ends[] = { ".", "!", "?", "؟", "…", "۔" };

	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_SIGN)
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
		if (token_is(tokens, index, ends[i]))
			return !is_inner_point(tokens, index) && !is_title_point(tokens, index);
	return FALSE;
}

guint sentence_end(const Tokens *tokens, guint index)
{
	while (index < tokens_count(tokens) && !sentence_ends_at(tokens, index))
		index++;
	return index;
}
