/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/counted.h"

#include <string.h>

#include "fact/numeral.h"
#include "text/character.h"

/* The longest beginning or ending of a word that is looked up, in bytes. */
#define PART_LIMIT 16

/* The shortest noun, and the shortest stem that an ending is cut from, in letters. */
#define NOUN_LIMIT 2
#define STEM_LIMIT 3

/* How many adjectives may part a number and its noun. */
#define ADJECTIVES 3

static gboolean is_counted(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_COUNTED, &match) &&
	       !(match.clitics & ~(guint)CLITIC_SUFFIX) &&
	       strcmp(match.entry.attribute, "plain") == 0;
}

gboolean counted_is_stop_word(const Tokens *tokens, guint index)
{
	TokenMatch match;
	return token_match(tokens, index, LEXICON_STOP, &match) && !match.clitics;
}

static gboolean is_stop_part(const Tokens *tokens, const char *form, gsize length,
			     const char *attribute)
{
	LexiconEntry entry;
	return lexicon_find(tokens->lexicon, LEXICON_STOP, form, length, &entry) &&
	       strcmp(entry.attribute, attribute) == 0;
}

gboolean counted_is_stopped(const Tokens *tokens, guint index)
{
	const char *form = token_form(tokens, index);
	gsize length = strlen(form);

	if (counted_is_stop_word(tokens, index))
		return TRUE;
	for (gsize n = 1; n < length && n <= PART_LIMIT; n++)
		if (is_stop_part(tokens, form, n, "prefix") ||
		    is_stop_part(tokens, form + length - n, n, "suffix"))
			return TRUE;
	return FALSE;
}

/* Whether the LENGTH bytes of FORM are fewer letters than LIMIT. */
static gboolean is_short(const char *form, gsize length, guint limit)
{
	guint count = 0;

	for (gsize i = 0; i < length && count < limit; i++)
		count += character_is_start(form[i]) ? 1 : 0;
	return count < limit;
}

/* The shortest ending of each kind decides. */
static guint32 read_endings(const Lexicon *lexicon, const Word *word)
{
	static const char *const names[COUNTED_ENDINGS] = {
		[COUNTED_DUAL] = "ending",
		[COUNTED_PLURAL] = "plural-ending",
		[COUNTED_ADJECTIVE] = "adjective-ending",
	};
	const char *end = word->form + word->length;
	guint32 seen = 0, found = 0;
	LexiconEntry entry;

	for (gsize n = 1; n < word->length && n <= PART_LIMIT; n++) {
		if (!character_is_start(*(end - n)) ||
		    !lexicon_find(lexicon, LEXICON_COUNTED, end - n, n, &entry))
			continue;
		for (guint i = 0; i < COUNTED_ENDINGS; i++) {
			if (seen >> i & 1 || strcmp(entry.attribute, names[i]) != 0)
				continue;
			seen |= 1u << i;
			if (!is_short(word->form, word->length - n, STEM_LIMIT))
				found |= 1u << i;
		}
	}
	return found;
}

gboolean counted_has_ending(const Tokens *tokens, guint index, CountedEnding ending)
{
	Word *word = token_at(tokens, index)->word;

	if (word->endings == WORD_UNREAD)
		word->endings = read_endings(tokens->lexicon, word);
	return word->endings >> ending & 1;
}

/* Whether its longest ending that the lexicon tells is that of one thing. */
static gboolean has_whole_ending(const Tokens *tokens, const Word *word)
{
	const char *end = word->form + word->length;
	gboolean found = FALSE;
	LexiconEntry entry;

	for (gsize n = 1; n <= word->length && n <= PART_LIMIT; n++)
		if (character_is_start(*(end - n)) &&
		    lexicon_find(tokens->lexicon, LEXICON_COUNTED, end - n, n, &entry) &&
		    strcmp(entry.attribute, "whole-ending") == 0)
			found = strcmp(entry.value, "none") != 0 &&
				!is_short(word->form, word->length - n, STEM_LIMIT);
	return found;
}

gboolean counted_is_whole(const Tokens *tokens, guint index)
{
	const guint64 others = LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) |
			       LEXICON_BIT(FUNCTION) | LEXICON_BIT(PERIOD) | LEXICON_BIT(WEEKDAY) |
			       LEXICON_BIT(DAY) | LEXICON_BIT(DAYPART) | LEXICON_BIT(MONTH) |
			       LEXICON_BIT(DEICTIC);

	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD)
		return FALSE;
	const Word *word = token_word(tokens, index);
	if (word->classes & others || counted_is_stop_word(tokens, index))
		return FALSE;
	if (token_beginning(tokens, index) == CLITIC_DEFINITE)
		return TRUE;
	return !counted_is_plural(tokens, index) && has_whole_ending(tokens, word);
}

gboolean counted_is_plural(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_COUNTED, &match) &&
	       (strcmp(match.entry.attribute, "plural") == 0 ||
		strcmp(match.entry.attribute, "rank") == 0 ||
		strcmp(match.entry.attribute, "crowd") == 0);
}

/* Whether the word begins with a clitic that no noun behind a number has. */
static gboolean has_clitic(const Tokens *tokens, guint index)
{
	guint clitics = token_beginning(tokens, index);

	if (clitics & CLITIC_AND || !token_trait(tokens, TRAIT_PLURALS))
		return (clitics & (CLITIC_AND | CLITIC_IN | CLITIC_TO | CLITIC_DEFINITE)) != 0;
	return clitics && !counted_has_ending(tokens, index, COUNTED_PLURAL);
}

gboolean counted_is_noun(const Tokens *tokens, guint index)
{
	static const LexiconClass others[] = { LEXICON_CARDINAL, LEXICON_MONTH,   LEXICON_WEEKDAY,
					       LEXICON_DAY,      LEXICON_DEICTIC, LEXICON_ORDINAL };
	TokenMatch match;

	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD ||
	    token_is_foreign(tokens, index) ||
	    is_short(token_form(tokens, index), strlen(token_form(tokens, index)), NOUN_LIMIT))
		return FALSE;
	if (is_counted(tokens, index) ||
	    (token_trait(tokens, TRAIT_PLURALS) && counted_is_plural(tokens, index)))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
		if (token_has(tokens, index, others[i]))
			return FALSE;
	if (token_match(tokens, index, LEXICON_PERIOD, &match) &&
	    !g_str_has_prefix(match.entry.attribute, "weak"))
		return FALSE;
	if (token_match(tokens, index, LEXICON_MODIFIER, &match) &&
	    strcmp(match.entry.attribute, "after") == 0)
		return FALSE; /* 2019 at its end */
	return !has_clitic(tokens, index) && !counted_is_stopped(tokens, index);
}

static gboolean looks_plural(const Tokens *tokens, guint index)
{
	return counted_is_plural(tokens, index) ||
	       counted_has_ending(tokens, index, COUNTED_PLURAL);
}

/* Whether the word at INDEX, a noun by all else, is an adjective of the next one. */
static gboolean leads_noun(const Tokens *tokens, guint index)
{
	if (!counted_is_noun(tokens, index + 1))
		return FALSE;
	if (!token_trait(tokens, TRAIT_PLURALS))
		return counted_has_ending(tokens, index, COUNTED_ADJECTIVE) &&
		       !counted_is_plural(tokens, index);
	/* six crew members; but not six members states */
	gboolean is_mass = counted_is_plural(tokens, index) &&
			   !counted_has_ending(tokens, index, COUNTED_PLURAL) &&
			   counted_has_ending(tokens, index + 1, COUNTED_PLURAL);
	return !looks_plural(tokens, index) || is_mass ||
	       (!counted_is_plural(tokens, index) && looks_plural(tokens, index + 1));
}

/* How many tokens the adjective at INDEX has that leads a noun: long, short-range; else 0. */
static guint adjective_at(const Tokens *tokens, guint index)
{
	gboolean is_compound = token_is_hyphen(tokens, index + 1);

	if (is_compound && counted_is_noun(tokens, index + 3))
		return 3;
	return leads_noun(tokens, index) ? 1 : 0;
}

guint counted_noun(const Tokens *tokens, guint index, double number)
{
	gboolean is_compound = token_is_hyphen(tokens, index);
	guint at = index;

	for (guint gap; (gap = numeral_gap(tokens, at)) > 0;)
		at += gap;
	if (!counted_is_noun(tokens, at))
		return AMOUNT_NO_NOUN;
	for (guint n = 0, step; token_trait(tokens, TRAIT_NOUN_LAST) && !is_compound &&
				n < ADJECTIVES && (step = adjective_at(tokens, at)) > 0;
	     n++)
		at += step;
	return !token_trait(tokens, TRAIT_PLURALS) || number < 2 || is_compound ||
			       looks_plural(tokens, at)
		       ? at
		       : AMOUNT_NO_NOUN;
}
