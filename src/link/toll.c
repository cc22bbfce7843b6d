/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/toll.h"

#include <string.h>

#include "link/measure.h"

/* The value of nouns that are counted, but tell of no fate: persons, others. */
#define ANYONE "anyone"

/* How many words before the number, and behind what it counts, may tell. */
enum { BEFORE = 4, BEHIND = 3 };

/* The most words between two commas there. */
enum { INSERTION = 10 };

/* The same of the word for their number: the death toll of what happened there rose to so many. */
enum { SUM_BEFORE = 10 };

static const char *told_at(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_TOLL, &match) ||
	    strcmp(match.entry.value, ANYONE) == 0)
		return NULL;
	return match.entry.value;
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

static gboolean is_sum(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_TOLL, &match) &&
	       strcmp(match.entry.attribute, "sum") == 0;
}

/* Before an "and" stands what became of others: killed and 14 injured. */
static const char *told_before(const Tokens *tokens, guint first)
{
	const char *told = NULL;

	for (guint back = 1; back <= MIN(SUM_BEFORE, first) && !told; back++) {
		if (is_end(tokens, first - back))
			return NULL;
		if (back <= BEFORE || is_sum(tokens, first - back))
			told = told_at(tokens, first - back);
		if (!told && token_clitics(tokens, first - back) & CLITIC_AND)
			return NULL;
	}
	return told;
}

/* Behind what stands between two commas at INDEX: 12 people, two children among them, died. INDEX
 * itself where nothing does. */
static guint behind_insertion(const Tokens *tokens, guint index)
{
	if (!token_is(tokens, index, ",") && !token_is(tokens, index, "،"))
		return index;
	for (guint i = index + 1; i < index + INSERTION && i < tokens_count(tokens); i++) {
		if (token_is(tokens, i, ",") || token_is(tokens, i, "،"))
			return i + 1;
		if (is_end(tokens, i) && !token_is_digits(tokens, i) && !token_is_dash(tokens, i))
			return index;
	}
	return index;
}

/* Behind an "and" something else begins. */
static const char *told_behind(const Tokens *tokens, guint end)
{
	const char *told = NULL;

	end = behind_insertion(tokens, end);

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

const char *toll_of_unit(const char *unit)
{
	const char *name = measure_name(unit);

	return g_strcmp0(name, "magnitude") == 0 ? name : NULL;
}

gboolean toll_is_part(const Tokens *tokens, guint first)
{
	for (guint back = 0; back < MIN(BEFORE, first); back++)
		if (token_follows(tokens, first - back, "of-them"))
			return TRUE;
	return FALSE;
}

gboolean toll_is_anyone(const Lexicon *lexicon, const char *noun)
{
	LexiconEntry entry;

	return !noun ||
	       (lexicon && lexicon_find(lexicon, LEXICON_TOLL, noun, strlen(noun), &entry));
}
