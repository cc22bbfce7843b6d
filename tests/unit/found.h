/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * found: what one finder finds in a line of Arabic, as a string that a test can compare:
 * "span=value" for each fact, "!MOD" behind it where it has one, "; " between them.
 */
#ifndef TESTS_FOUND_H
#define TESTS_FOUND_H

#include "tests/unit/phrase.h"
#include "tests/unit/unit.h"

#include "fact/finder.h"

static inline char *found_string(const Text *text, const GArray *facts)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		char *words = text_slice(text, fact->span);
		const char *mod = fact_mod_name(fact->mod);
		g_string_append_printf(out, "%s%s=%s%s%s", i ? "; " : "", words, fact->value,
				       mod ? "!" : "", mod ? mod : "");
		g_free(words);
	}
	return g_string_free(out, FALSE);
}

/* Run FIND over WORDS as one paragraph written on TODAY; free with g_free(). */
static inline char *found_by(FinderFunction *find, const char *words, gint64 today)
{
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	GArray *facts = fact_array_new();
	Finder finder = { .tokens = tokens, .today = today };

	find(&finder, facts);
	char *found = found_string(phrase.text, facts);
	g_array_unref(facts);
	phrase_clear(&phrase);
	return found;
}

#endif
