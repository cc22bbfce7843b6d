/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * phrase: some words as a text of its own, with their tokens.
 */
#ifndef TESTS_PHRASE_H
#define TESTS_PHRASE_H

#include "fact/token.h"

typedef struct Phrase {
	Text *text;
	WordTable *table;
	Tokens *tokens;
} Phrase;

/* LEXICON may be NULL. End with phrase_clear(). */
static inline Phrase phrase_of(const char *words, const Lexicon *lexicon)
{
	Text *text = text_new_take(g_strdup(words), strlen(words));
	WordTable *table = wordtable_new(lexicon);

	return (Phrase){ text, table, tokens_new(text, (Span){ 0, strlen(words) }, table) };
}

static inline void phrase_clear(Phrase *phrase)
{
	tokens_free(phrase->tokens);
	wordtable_free(phrase->table);
	text_free(phrase->text);
}

#endif
