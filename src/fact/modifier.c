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

static FactMod match_mod(const Tokens *tokens, guint index, const char *place, guint *count)
{
	TokenMatch match;

	*count = 0;
	if (!token_match(tokens, index, LEXICON_MODIFIER, &match) ||
	    strcmp(match.entry.attribute, place) != 0)
		return MOD_NONE;
	*count = match.count;
	return mod_named(match.entry.value);
}

FactMod modifier_before(const Tokens *tokens, guint index, guint *count)
{
	for (guint n = MIN(index, WORD_LIMIT); n > 0; n--) {
		FactMod mod = match_mod(tokens, index - n, "before", count);
		if (mod != MOD_NONE && *count == n)
			return mod;
	}
	*count = 0;
	return MOD_NONE;
}

FactMod modifier_after(const Tokens *tokens, guint index, guint *count)
{
	return match_mod(tokens, index, "after", count);
}
