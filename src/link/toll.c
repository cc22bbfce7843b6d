/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/toll.h"

/* How many words before the number, and behind what it counts, may tell. */
enum { BEFORE = 4, BEHIND = 3 };

static const char *told_at(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_TOLL, &match) ? match.entry.value : NULL;
}

/* Another number or a sign ends what is said of this one. */
static gboolean is_end(const Tokens *tokens, guint index)
{
	return index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD;
}

static const char *told_within(const Tokens *tokens, guint first, guint count)
{
	const char *told = NULL;

	for (guint i = first; i < first + count && !told; i++)
		told = told_at(tokens, i);
	return told;
}

static const char *told_before(const Tokens *tokens, guint first)
{
	const char *told = NULL;

	for (guint back = 1; back <= MIN(BEFORE, first) && !told; back++) {
		if (is_end(tokens, first - back))
			return NULL;
		told = told_at(tokens, first - back);
	}
	return told;
}

/* Behind an "and" something else begins. */
static const char *told_behind(const Tokens *tokens, guint end)
{
	const char *told = NULL;

	for (guint i = end; i < end + BEHIND && !told; i++) {
		if (is_end(tokens, i) || token_word(tokens, i)->clitics & CLITIC_AND)
			return NULL;
		told = told_at(tokens, i);
	}
	return told;
}

const char *toll_read(const Tokens *tokens, guint first, guint count)
{
	const char *told = told_within(tokens, first, count);

	if (!told)
		told = told_before(tokens, first);
	return told ? told : told_behind(tokens, first + count);
}
