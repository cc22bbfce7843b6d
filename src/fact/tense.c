/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/tense.h"

#include <string.h>

#include "text/character.h"

/* What a beginning leaves of a word, in bytes. */
enum { STEM_MINIMUM = 4 };

/* How far from the date a cue is looked for, in tokens. */
enum { INSERTION_LIMIT = 4 }; /* words between two commas */
enum { BEFORE_LIMIT = 25, BEHIND_LIMIT = 4, PREFIX_LIMIT = 16, SUFFIX_LIMIT = 8, SHORT_PREFIX = 4 };

static gboolean tense_named(const char *name, Tense *tense)
{
	static const char *const names[] = { "none", "said", "past", "present", "future" };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], name) == 0) {
			*tense = i;
			return TRUE;
		}
	return FALSE;
}

/*
 * The tense of the longest beginning of FORM that tells one. A long one counts only where a
 * beginning of SHORT_PREFIX bytes or less does, so that most words are known at once.
 */
static Tense tense_of_prefix(const Lexicon *lexicon, const char *form)
{
	gsize length = strlen(form), found = 0;
	Tense tense = TENSE_NONE;
	LexiconEntry entry;

	for (gsize n = 1; n <= MIN(length, PREFIX_LIMIT); n++) {
		if (!character_is_start(form[n]))
			continue;
		if (n > SHORT_PREFIX && !found)
			break;
		if (lexicon_find(lexicon, LEXICON_CUE, form, n, &entry) &&
		    strcmp(entry.attribute, "prefix") == 0 && tense_named(entry.value, &tense))
			found = n;
	}
	return found && length >= found + STEM_MINIMUM ? tense : TENSE_NONE;
}

/* The tense of the longest ending of FORM that tells one. */
static Tense tense_of_suffix(const Lexicon *lexicon, const char *form)
{
	gsize length = strlen(form);
	Tense tense = TENSE_NONE;
	LexiconEntry entry;

	for (gsize n = MIN(length, SUFFIX_LIMIT); n > 0; n--)
		if (character_is_start(form[length - n]) && length >= n + STEM_MINIMUM &&
		    lexicon_find(lexicon, LEXICON_CUE, form + length - n, n, &entry) &&
		    strcmp(entry.attribute, "suffix") == 0 && tense_named(entry.value, &tense))
			return tense;
	return TENSE_NONE;
}

static Tense tense_of_word(const Lexicon *lexicon, const char *form)
{
	Tense tense = tense_of_prefix(lexicon, form);

	return tense == TENSE_NONE ? tense_of_suffix(lexicon, form) : tense;
}

/* Whether the word at INDEX is a cue by itself. One that is another word with an accent (à, which
 * is no verb) must be written as folding leaves it. */
static gboolean is_written_so(const Tokens *tokens, guint index, const char *attribute)
{
	const Word *word = token_word(tokens, index);

	return *attribute == '\0' ||
	       (strcmp(attribute, "unmarked") == 0 && word->spelled == word->length);
}

/* The cue of the word at INDEX; JOINED: whether it is one that an "and" begins anew. */
static Tense cue_at(const Tokens *tokens, guint index, gboolean *is_joined)
{
	TokenMatch match;
	Tense tense;

	*is_joined = FALSE;
	if (token_type(tokens, index) != TOKEN_WORD)
		return TENSE_NONE;
	if (token_match(tokens, index, LEXICON_CUE, &match) &&
	    is_written_so(tokens, index, match.entry.attribute) &&
	    tense_named(match.entry.value, &tense)) {
		*is_joined = (match.clitics & (CLITIC_AND | CLITIC_THEN)) != 0;
		return tense;
	}
	const char *form = token_form(tokens, index);
	LexiconEntry entry;
	for (gsize n = 1; n < 4 && form[n]; n++)
		if (lexicon_find_clitic(tokens->lexicon, form, n, &entry) &&
		    (strcmp(entry.value, "and") == 0 || strcmp(entry.value, "then") == 0)) {
			*is_joined = TRUE;
			return tense_of_word(tokens->lexicon, form + n);
		}
	return tense_of_word(tokens->lexicon, form);
}

gboolean tense_is_told(const Tokens *tokens, guint index)
{
	gboolean is_joined;

	return index < tokens_count(tokens) && cue_at(tokens, index, &is_joined) != TENSE_NONE;
}

/* A sign that parts sentences. */
static gboolean is_stop(const Tokens *tokens, guint index)
{
	static const char *const stops[] = { ".", "!", "?", "؟", "؛", ";", ":", "…", "\"", "»" };

	if (token_type(tokens, index) != TOKEN_SIGN)
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(stops); i++)
		if (token_is(tokens, index, stops[i]))
			return TRUE;
	return FALSE;
}

static gboolean is_comma(const Tokens *tokens, guint index)
{
	return token_is(tokens, index, "،") || token_is(tokens, index, ",");
}

/*
 * The comma before the one at INDEX, where a few words are set in between them, which end no
 * clause: the minister, Ali Hassan, will speak. INDEX where there is none.
 */
static guint comma_before(const Tokens *tokens, guint index)
{
	for (guint n = 2; n <= MIN(index, INSERTION_LIMIT + 1); n++) {
		if (is_stop(tokens, index - n))
			break;
		if (is_comma(tokens, index - n))
			return index - n;
	}
	return index;
}

/* The nearest cue before INDEX in its clause; a comma right before the date does not end it. */
static Tense cue_before(const Tokens *tokens, guint index)
{
	gboolean is_joined;

	for (guint n = 1; n <= MIN(index, BEFORE_LIMIT); n++) {
		guint at = index - n;
		if (n > 1 && is_comma(tokens, at)) {
			guint first = comma_before(tokens, at);
			if (first == at)
				break;
			n = index - first;
			continue;
		}
		if (is_stop(tokens, at))
			break;
		Tense tense = cue_at(tokens, at, &is_joined);
		if (tense != TENSE_NONE)
			return tense;
	}
	return TENSE_NONE;
}

/* The first cue behind the date in its clause. */
static Tense cue_behind(const Tokens *tokens, guint index)
{
	gboolean is_joined;

	for (guint at = index; at < tokens_count(tokens) && at < index + BEHIND_LIMIT; at++) {
		if (is_stop(tokens, at) || (at > index && is_comma(tokens, at)))
			break;
		Tense tense = cue_at(tokens, at, &is_joined);
		if (tense != TENSE_NONE)
			return is_joined ? TENSE_NONE : tense;
	}
	return TENSE_NONE;
}

Tense tense_at(const Tokens *tokens, guint index, guint count)
{
	Tense tense = cue_before(tokens, index);

	if (token_follows(tokens, index, "until"))
		return TENSE_FUTURE;
	if (token_follows(tokens, index, "since"))
		return TENSE_SINCE;
	return tense != TENSE_NONE ? tense : cue_behind(tokens, index + count);
}
