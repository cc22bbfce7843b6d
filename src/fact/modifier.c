/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/modifier.h"

#include <string.h>

/* The longest modifier, in words. */
enum { WORD_LIMIT = 5 };

/* How many words may stand between a verb that bounds and its number. */
enum { SUBJECT_LIMIT = 5 };

static FactMod mod_named(const char *name)
{
	for (FactMod mod = MOD_NONE + 1; mod < FACT_MODS; mod++)
		if (strcmp(fact_mod_name(mod), name) == 0)
			return mod;
	return MOD_NONE;
}

/* A modifier with no place of its own stands on either side; a verb stands before. */
static gboolean stands_at(const char *attribute, const char *place)
{
	gboolean is_verb = strcmp(place, "verb") == 0;
	return (!*attribute && !is_verb) || strcmp(attribute, place) == 0 ||
	       (strcmp(attribute, "verb") == 0 && strcmp(place, "before") == 0);
}

static FactMod match_mod(const Tokens *tokens, guint index, const char *place, guint *count)
{
	TokenMatch match;

	*count = 0;
	if (!token_match(tokens, index, LEXICON_MODIFIER, &match) ||
	    match.clitics & CLITIC_DEFINITE || !stands_at(match.entry.attribute, place))
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

/* Whether the word at INDEX can belong to the subject between a verb and its number. */
static gboolean is_of_subject(const Tokens *tokens, guint index)
{
	const guint64 others = LEXICON_BIT(CARDINAL) | LEXICON_BIT(MODIFIER) | LEXICON_BIT(CUE);
	const Word *word = token_word(tokens, index);

	return word->type == TOKEN_WORD && !(token_beginning(tokens, index) & CLITIC_AND) &&
	       !(word->classes & others) && !token_says(tokens, index, "to") &&
	       !token_says(tokens, index, "or") && !token_says(tokens, index, "until") &&
	       !token_says(tokens, index, "between");
}

FactMod modifier_of_verb(const Tokens *tokens, guint index)
{
	if (token_beginning(tokens, index) & CLITIC_IN)
		return MOD_NONE;
	for (guint n = 1; n <= MIN(index, SUBJECT_LIMIT); n++) {
		guint count, at = index - n;
		FactMod mod = match_mod(tokens, at, "verb", &count);
		if (mod != MOD_NONE && n > 1) {
			FactMod denied =
				at > 0 ? match_mod(tokens, at - 1, "verb", &count) : MOD_NONE;
			return denied != MOD_NONE && count > 1 ? denied : mod;
		}
		if (!is_of_subject(tokens, at))
			break;
	}
	return MOD_NONE;
}

FactMod modifier_after(const Tokens *tokens, guint index, guint *count)
{
	return match_mod(tokens, index, "after", count);
}
