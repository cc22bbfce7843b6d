/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/modifier.h"

#include <string.h>

/* The longest modifier, in words. */
enum { WORD_LIMIT = 5 };

static FactMod mod_named(const char *name)
{
	for (FactMod mod = MOD_NONE + 1; mod < FACT_MODS; mod++)
		if (strcmp(fact_mod_name(mod), name) == 0)
			return mod;
	return MOD_NONE;
}

/* A modifier with no place of its own stands on either side. */
static FactMod match_mod(const Tokens *tokens, guint index, const char *place, guint *count)
{
	TokenMatch match;

	*count = 0;
	if (!token_match(tokens, index, LEXICON_MODIFIER, &match) ||
	    match.clitics & CLITIC_DEFINITE ||
	    (*match.entry.attribute && strcmp(match.entry.attribute, place) != 0))
		return MOD_NONE;
	*count = match.count;
	return mod_named(match.entry.value);
}

/* Whether the modifier at INDEX may as well belong to what stands before it. */
static gboolean stands_behind(const Tokens *tokens, guint index)
{
	guint count;
	return match_mod(tokens, index, "after", &count) != MOD_NONE;
}

/* The modifier that is written together with the word at INDEX as its clitic. */
static FactMod glued_mod(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);
	LexiconEntry entry;

	for (guint i = 0; i < word->cut_count; i++)
		if (lexicon_find(tokens->lexicon, LEXICON_MODIFIER, word->form,
				 word->cuts[i].length, &entry) &&
		    token_has(tokens, index, LEXICON_CARDINAL))
			return mod_named(entry.value);
	return MOD_NONE;
}

FactMod modifier_before(const Tokens *tokens, guint index, guint *count)
{
	gboolean is_joined = (token_beginning(tokens, index) & CLITIC_AND) != 0;

	for (guint n = MIN(index, WORD_LIMIT); n > 0; n--) {
		FactMod mod = match_mod(tokens, index - n, "before", count);
		if (mod != MOD_NONE && *count == n &&
		    !(is_joined && stands_behind(tokens, index - n)))
			return mod;
	}
	*count = 0;
	return index < tokens_count(tokens) ? glued_mod(tokens, index) : MOD_NONE;
}

FactMod modifier_after(const Tokens *tokens, guint index, guint *count)
{
	return match_mod(tokens, index, "after", count);
}
