/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/properword.h"

#include <string.h>

#include "fact/inflection.h"
#include "text/character.h"

/* A short form that ends in a point has so many letters at most: J., Dr. */
#define SHORT_FORM_LETTERS 2

/* Small letters before a capital inside a word, so that it is no Mac or De. */
#define MIXED_SMALL 3

/* The longest title, in words. */
#define PHRASE_LIMIT 6

/* From so many long words on, of which SHARE in ten have capitals, a paragraph has them all. */
enum { TITLE_WORDS = 4, TITLE_SHARE = 7, LONG_WORD = 4 };

/* The lists of names; a word in others may be an ordinary one. */
static const guint64 name_classes =
	LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION) | LEXICON_BIT(NAME) | LEXICON_BIT(HEAD) |
	LEXICON_BIT(TITLE) | LEXICON_BIT(DEMONYM) | LEXICON_BIT(LETTER) | LEXICON_BIT(SOUND) |
	LEXICON_BIT(INFLECTION) | LEXICON_BIT(FIELD);

/* Names of days and months have capitals in some languages. */
static const guint64 time_classes =
	LEXICON_BIT(MONTH) | LEXICON_BIT(WEEKDAY) | LEXICON_BIT(DAY) | LEXICON_BIT(CURRENCY);

static const guint64 grammar_classes =
	LEXICON_BIT(FUNCTION) | LEXICON_BIT(STOP) | LEXICON_BIT(PREFIX);

/* Whether most long words of the paragraph have capitals, as in titles: then they tell nothing. */
static gboolean is_titled(const Tokens *tokens)
{
	guint words = 0, capitals = 0, count = tokens_count(tokens);

	/* a sentence, not a headline */
	if (count > 0 && token_is(tokens, count - 1, "."))
		return FALSE;

	for (guint i = 0; i < tokens_count(tokens); i++)
		if (token_type(tokens, i) == TOKEN_WORD &&
		    token_word(tokens, i)->length >= LONG_WORD) {
			words++;
			capitals += token_is_capital(tokens, i) ? 1 : 0;
		}
	return words >= TITLE_WORDS && capitals * 10 >= words * TITLE_SHARE;
}

ProperWords properwords_of(const Tokens *tokens)
{
	return (ProperWords){ .tokens = tokens,
			      .has_capitals =
				      token_trait(tokens, TRAIT_CAPITALS) && !is_titled(tokens) };
}

static gboolean is_word(const ProperWords *words, guint index)
{
	return index < tokens_count(words->tokens) &&
	       token_type(words->tokens, index) == TOKEN_WORD;
}

/* Whether the form as it stands, without clitics, is in one of CLASSES. */
static gboolean is_listed(const ProperWords *words, guint index, guint64 classes)
{
	const Word *word = token_word(words->tokens, index);
	LexiconEntry entry;

	for (guint class = 0; class < LEXICON_CLASSES; class ++)
		if (classes & (guint64)1 << class &&
		    lexicon_read(word_whole(word, 0), class, &entry))
			return TRUE;
	return FALSE;
}

gboolean properword_is_short_form(const ProperWords *words, guint index)
{
	const Word *word = token_word(words->tokens, index);
	guint letters = 0;

	for (guint i = 0; i < word->length && letters <= SHORT_FORM_LETTERS; i++)
		letters += character_is_start(word->form[i]) ? 1 : 0;
	return letters == 1 ||
	       (letters <= SHORT_FORM_LETTERS &&
		is_listed(words, index, LEXICON_BIT(TITLE) | LEXICON_BIT(FUNCTION)));
}

gboolean properword_is_start(const ProperWords *words, guint index)
{
	static const char *const signs[] = { ".",  "!", "?", "؟", "…", ":", "«", "“",
					     "\"", "(", "–", "—", "•", "„", "۔", "-" };

	if (index == 0)
		return TRUE;
	if (token_type(words->tokens, index - 1) != TOKEN_SIGN)
		return FALSE;
	/* the point of an initial, or inside a word */
	if (token_is(words->tokens, index - 1, ".") && index > 1 &&
	    properword_is_short_form(words, index - 2))
		return FALSE;
	if (token_is_dash(words->tokens, index - 1) && token_is_glued(words->tokens, index))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		if (token_is(words->tokens, index - 1, signs[i]))
			return TRUE;
	return FALSE;
}

gboolean properword_may_be_name(const ProperWords *words, guint index)
{
	if (!is_word(words, index) ||
	    (is_listed(words, index, time_classes) && !is_listed(words, index, LEXICON_BIT(NAME))))
		return FALSE;
	gboolean is_name = is_listed(
		words, index, LEXICON_BIT(NAME) | LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION));
	if (!token_trait(words->tokens, TRAIT_CAPITALS))
		return is_name;
	if (!token_is_capital(words->tokens, index))
		return FALSE;
	if (!words->has_capitals)
		return is_name;
	if (is_listed(words, index, grammar_classes))
		return (is_name || is_listed(words, index, LEXICON_BIT(HEAD))) &&
		       !properword_is_start(words, index);
	return is_name || !properword_is_start(words, index) ||
	       !is_listed(words, index, ~name_classes);
}

gboolean properword_is_unlisted(const ProperWords *words, guint index)
{
	return is_word(words, index) &&
	       !(token_word(words->tokens, index)->classes & ~name_classes) &&
	       token_word(words->tokens, index)->length > 2;
}

gboolean properword_is_ordinary(const ProperWords *words, guint index)
{
	return is_listed(words, index, ~name_classes);
}

gboolean properword_is_acronym(const ProperWords *words, guint index)
{
	Span span = token_own_span(words->tokens, index);
	const char *bytes = text_bytes(words->tokens->text);
	gsize taken;
	guint count = 0;

	if (!words->has_capitals)
		return FALSE;
	for (gsize at = span.start; at < span.end; at += taken, count++) {
		character_class_at(bytes + at, span.end - at, &taken);
		if (!character_is_capital(bytes + at, span.end - at))
			return FALSE;
	}
	return count >= 2;
}

gboolean properword_is_odd(const ProperWords *words, guint index)
{
	Span span = token_own_span(words->tokens, index);
	const char *bytes = text_bytes(words->tokens->text);
	guint letters = 0, capitals = 0, small = 0;
	gboolean is_mixed = FALSE;
	gsize taken;

	if (!words->has_capitals)
		return FALSE;
	for (gsize at = span.start; at < span.end; at += taken, letters++) {
		gboolean is_capital = character_is_capital(bytes + at, span.end - at);
		character_class_at(bytes + at, span.end - at, &taken);
		is_mixed |= is_capital && small >= MIXED_SMALL;
		capitals += is_capital ? 1 : 0;
		small += is_capital ? 0 : 1;
	}
	return is_mixed || (capitals == letters && letters > SHORT_FORM_LETTERS);
}

gboolean properword_is(const ProperWords *words, guint index, LexiconClass class, const char *value)
{
	TokenMatch match;

	return inflection_match(words->tokens, index, class, &match) &&
	       strcmp(match.entry.value, value) == 0;
}

gboolean properword_is_given(const ProperWords *words, guint index)
{
	static const char *const values[] = { "given", "foreign", "common", "family", "leading" };
	TokenMatch found;

	if (!inflection_match(words->tokens, index, LEXICON_NAME, &found))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(found.entry.value, values[i]) == 0)
			return TRUE;
	return FALSE;
}

gboolean properword_follows(const ProperWords *words, guint index, LexiconClass class)
{
	TokenMatch match;

	for (guint n = 1; n <= MIN(index, PHRASE_LIMIT); n++) {
		if (token_type(words->tokens, index - n) != TOKEN_WORD &&
		    !token_is(words->tokens, index - n, ".") &&
		    !token_is(words->tokens, index - n, "'") &&
		    !token_is(words->tokens, index - n, "’") &&
		    !token_is_dash(words->tokens, index - n))
			return FALSE;
		if (inflection_match(words->tokens, index - n, class, &match) && match.count == n)
			return TRUE;
	}
	return FALSE;
}

char *properword_form(const ProperWords *words, guint index, guint clitics)
{
	const Word *word = token_word(words->tokens, index);

	for (guint i = 0; clitics && i < word->cut_count; i++)
		if (word->cuts[i].clitics == clitics)
			return g_strdup(word->form + word->cuts[i].length);
	return inflection_stem(words->tokens->lexicon, word->form);
}
