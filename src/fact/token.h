/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * token: a paragraph as the finders see it: words, runs of digits and signs, each with its span
 * and its folded form.
 *
 * Letters and digits part even where no space parts them (500صورة), but digits inside a Latin
 * word, a URL or an address are opaque: nothing is found there.
 */
#ifndef FACT_TOKEN_H
#define FACT_TOKEN_H

#include <string.h>

#include "fact/word.h"
#include "text/span.h"
#include "text/text.h"

/* Half as many bytes as its members would take by themselves: a text has very many of them. */
typedef struct Token {
	Word *word;          /* what it is, wherever it stands */
	guint32 start;       /* bytes from the beginning of the text */
	guint32 length : 30; /* bytes */
	guint32 spaced : 1;  /* white space stands before it */
	guint32 alone : 1;   /* no form of more words starts here: the word decides on matches */
} Token;

G_STATIC_ASSERT(sizeof(Token) == sizeof(Word *) + sizeof(guint64));

typedef struct Tokens {
	GArray *tokens; /* Token */
	const Lexicon *lexicon;
	guint traits; /* of the lexicon's language; set of LexiconTrait */
	const Text *text;
} Tokens;

/* A reading of the words from one token on. */
typedef struct TokenMatch {
	LexiconEntry entry;
	guint count;   /* tokens it takes; 0 where nothing matched */
	guint clitics; /* set of Clitic */
} TokenMatch;

/* TEXT and TABLE must outlive the tokens. */
Tokens *tokens_new(const Text *text, Span span, WordTable *table);
void tokens_free(Tokens *tokens);

static inline guint tokens_count(const Tokens *tokens)
{
	return tokens->tokens->len;
}

static inline const Token *token_at(const Tokens *tokens, guint index)
{
	g_assert(index < tokens->tokens->len);
	return &g_array_index(tokens->tokens, Token, index);
}

/* Where token INDEX stands in the text. */
static inline Span token_own_span(const Tokens *tokens, guint index)
{
	const Token *token = token_at(tokens, index);

	return (Span){ token->start, (gsize)token->start + token->length };
}

/* The word of token INDEX: what it may be by itself. */
static inline const Word *token_word(const Tokens *tokens, guint index)
{
	return token_at(tokens, index)->word;
}

static inline TokenType token_type(const Tokens *tokens, guint index)
{
	return (TokenType)token_word(tokens, index)->type;
}

static inline const char *token_form(const Tokens *tokens, guint index)
{
	return token_word(tokens, index)->form;
}

/* The first token that does not end before byte OFFSET; their number where there is none. */
guint token_from(const Tokens *tokens, gsize offset);

/* Whether token INDEX is the sign or word FORM (folded); FALSE past the end. */
static inline gboolean token_is(const Tokens *tokens, guint index, const char *form)
{
	return index < tokens_count(tokens) && *token_form(tokens, index) == *form &&
	       strcmp(token_form(tokens, index), form) == 0;
}

/* As token_match(), where the word at INDEX may be of CLASS. */
gboolean token_match_class(const Tokens *tokens, guint index, LexiconClass class,
			   TokenMatch *match);

/*
 * The longest form of CLASS that starts at token INDEX: first as written, then without clitics,
 * then without an ending. FALSE where there is none, also past the end.
 */
static inline gboolean token_match(const Tokens *tokens, guint index, LexiconClass class,
				   TokenMatch *match)
{
	match->count = 0;
	return index < tokens_count(tokens) &&
	       token_word(tokens, index)->classes & (guint64)1 << class &&
	       token_match_class(tokens, index, class, match);
}

/* Whether some form of CLASS starts at token INDEX. */
gboolean token_has(const Tokens *tokens, guint index, LexiconClass class);

/* Whether the token may be a FUNCTION word whose value is VALUE; told by it alone. */
static inline gboolean token_may_say(const Token *token, const char *value)
{
	return token->word->classes & LEXICON_BIT(FUNCTION) &&
	       (!token->alone || *token->word->function == *value);
}

/* As token_match(), but only a FUNCTION word whose value is VALUE. */
static inline gboolean token_is_function(const Tokens *tokens, guint index, const char *value,
					 TokenMatch *match)
{
	match->count = 0;
	return index < tokens_count(tokens) && token_may_say(token_at(tokens, index), value) &&
	       token_match_class(tokens, index, LEXICON_FUNCTION, match) &&
	       strcmp(match->entry.value, value) == 0;
}

/* The value of the FUNCTION word at token INDEX; "" where there is none. Static. */
static inline const char *token_function(const Tokens *tokens, guint index)
{
	const Token *token = token_at(tokens, index);
	TokenMatch match;

	if (token->alone)
		return token->word->function;
	return token_match(tokens, index, LEXICON_FUNCTION, &match) ? match.entry.value : "";
}

/* Whether a FUNCTION word whose value is VALUE starts at token INDEX. */
static inline gboolean token_says(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;

	return token_is_function(tokens, index, value, &match);
}

/* Whether a FUNCTION word, or words, of value VALUE end right before token INDEX. */
gboolean token_follows(const Tokens *tokens, guint index, const char *value);

/* Whether token INDEX is a hyphen or a dash. */
gboolean token_is_dash(const Tokens *tokens, guint index);

/* What token INDEX says if it is nothing but clitics (the ب of ب50); else 0. Set of Clitic. */
static inline guint token_clitics(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) ? token_word(tokens, index)->clitics : 0u;
}

/*
 * What the word at INDEX may begin with, be it in a lexicon or not: its first clitic, and the
 * article where that may follow. 0 past the end.
 */
static inline guint token_beginning(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) ? token_word(tokens, index)->beginning : 0u;
}

/* Whether the word at INDEX is written with the article, in whatever lexicon it stands or not. */
static inline gboolean token_is_definite(const Tokens *tokens, guint index)
{
	return (token_beginning(tokens, index) & CLITIC_DEFINITE) != 0;
}

/* Whether the word at INDEX has the ending of the feminine. */
gboolean token_is_feminine(const Tokens *tokens, guint index);

/* The form of token INDEX without its article and what stands before that. */
const char *token_bare(const Tokens *tokens, guint index);

/* The span of COUNT tokens from INDEX, widened over clitics that are glued on before it. */
Span token_span(const Tokens *tokens, guint index, guint count);

/* Whether token INDEX ends in LETTERS as it stands in the text, unfolded, and is longer. */
gboolean token_ends_in(const Tokens *tokens, guint index, const char *letters);

/* Whether the word at INDEX is in Latin letters though its language is not; FALSE past the end. */
gboolean token_is_foreign(const Tokens *tokens, guint index);

/* Whether the word at INDEX begins with a capital letter; FALSE past the end. */
gboolean token_is_capital(const Tokens *tokens, guint index);

/* Whether token INDEX is a hyphen that joins two words into one (a 40-mile ride). */
gboolean token_is_hyphen(const Tokens *tokens, guint index);

/* Whether the language has TRAIT. */
static inline gboolean token_trait(const Tokens *tokens, LexiconTrait trait)
{
	return (tokens->traits & trait) != 0;
}

/* Whether token INDEX is a run of digits; FALSE past the end. */
static inline gboolean token_is_digits(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_DIGITS;
}

/* Whether no space parts token INDEX from the one before; FALSE past the end. */
static inline gboolean token_is_glued(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && !token_at(tokens, index)->spaced;
}

#endif
