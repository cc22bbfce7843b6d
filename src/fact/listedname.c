/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A name is a given name, or what a title announces, or what sounds like a name told in full
 * elsewhere; then words that are names or in no list, as long as they can be its own.
 */
#include "fact/listedname.h"

#include <string.h>

#include "fact/inflection.h"

/* The most words of a name; and of what a title is of, before a comma and the name. */
enum { WORDS_LIMIT = 8, TITLE_REACH = 4 };

/* How many consonants tell a name by its sound: its first word, and one behind that. */
enum { SOUNDS_OF_FIRST = 3, SOUNDS_OF_PART = 2 };

typedef struct Reader {
	const ProperWords *words;
	const Tokens *tokens;
	const Roster *roster;
	guint article;
} Reader;

/* What the list of names says of the word at INDEX; NULL where it is not there. */
static const char *listed_as(const Reader *reader, guint index, guint *clitics)
{
	TokenMatch found;

	if (index >= tokens_count(reader->tokens) ||
	    !inflection_match(reader->tokens, index, LEXICON_NAME, &found))
		return NULL;
	*clitics = found.clitics;
	return found.entry.value;
}

/* Whether the word at INDEX, without any clitic, is listed as a name that may follow another. */
static gboolean is_name_part(const Reader *reader, guint index)
{
	guint clitics;
	const char *value = listed_as(reader, index, &clitics);

	return value && clitics == 0 && strcmp(value, "particle") != 0;
}

static gboolean is_particle(const Reader *reader, guint index)
{
	guint clitics;
	const char *value = listed_as(reader, index, &clitics);

	return value && clitics == 0 && strcmp(value, "particle") == 0;
}

/* Whether the word at INDEX is in no list: neither an ordinary word nor a title or the like. */
static gboolean is_unlisted(const Reader *reader, guint index)
{
	return properword_is_unlisted(reader->words, index) &&
	       !token_has(reader->tokens, index, LEXICON_TITLE) &&
	       !token_has(reader->tokens, index, LEXICON_HEAD) &&
	       !token_has(reader->tokens, index, LEXICON_ORGANIZATION);
}

/* Whether the word at INDEX is listed as a family's name, behind which no other stands. */
static gboolean is_family(const Reader *reader, guint index)
{
	guint clitics;
	const char *value = listed_as(reader, index, &clitics);

	return value && strcmp(value, "family") == 0;
}

/* Whether a name told in full somewhere sounds like the word at INDEX, which is in no list. */
static gboolean is_sounded(const Reader *reader, guint index, gsize least)
{
	return reader->roster && is_unlisted(reader, index) &&
	       roster_sounds(reader->roster, reader->tokens->lexicon,
			     token_form(reader->tokens, index), least);
}

static gboolean is_end(const Reader *reader, guint index)
{
	TokenMatch cue;

	return index >= tokens_count(reader->tokens) ||
	       token_type(reader->tokens, index) == TOKEN_SIGN ||
	       token_says(reader->tokens, index, "agent") ||
	       (token_match(reader->tokens, index, LEXICON_CUE, &cue) &&
		strcmp(cue.entry.value, "said") == 0);
}

/* How many words in no list, at INDEX behind a title, are a name: two, where its end can be seen.
 * One may be what the title is of: the manager of a refinery. */
static guint announced_count(const Reader *reader, guint index)
{
	return is_unlisted(reader, index) && is_unlisted(reader, index + 1) &&
			       is_end(reader, index + 2)
		       ? 2
		       : 0;
}

static gboolean is_comma(const Reader *reader, guint index)
{
	return token_is(reader->tokens, index, ",") || token_is(reader->tokens, index, "،");
}

/* Whether a title stands before the comma at INDEX, or few words before that. */
static gboolean is_title_before(const Reader *reader, guint index)
{
	for (guint n = 1; n <= MIN(index, TITLE_REACH); n++) {
		if (token_type(reader->tokens, index - n) != TOKEN_WORD)
			return FALSE;
		if (token_has(reader->tokens, index - n, LEXICON_TITLE))
			return TRUE;
	}
	return FALSE;
}

/*
 * How many words in no list, at INDEX, are a name with a title set in: two, which begin a sentence
 * and have the title behind a comma, or stand behind both. 0 where there is none.
 */
static guint set_in_count(const Reader *reader, guint index)
{
	if (!is_unlisted(reader, index) || !is_unlisted(reader, index + 1))
		return 0;
	gboolean leads = properword_is_start(reader->words, index) && is_comma(reader, index + 2) &&
			 index + 3 < tokens_count(reader->tokens) &&
			 token_has(reader->tokens, index + 3, LEXICON_TITLE);
	gboolean follows = index > 1 && is_comma(reader, index - 1) && is_end(reader, index + 2) &&
			   is_title_before(reader, index - 1);
	return leads || follows ? 2 : 0;
}

/* How many tokens at INDEX go on with a name of which COUNT words are read. */
static guint step_at(const Reader *reader, guint index, gboolean is_open, gboolean may_be_unlisted)
{
	if (token_is_dash(reader->tokens, index) && token_is_glued(reader->tokens, index) &&
	    token_is_glued(reader->tokens, index + 1))
		return is_unlisted(reader, index + 1) || is_name_part(reader, index + 1) ? 2 : 0;
	if (is_name_part(reader, index) || is_particle(reader, index))
		return 1;
	if (token_beginning(reader->tokens, index) & CLITIC_AND)
		return 0;
	return is_sounded(reader, index, SOUNDS_OF_PART) ||
			       ((is_open || may_be_unlisted) && is_unlisted(reader, index))
		       ? 1
		       : 0;
}

/* Where the name ends whose first COUNT words are read. */
static guint name_end(const Reader *reader, guint index, guint count, gboolean may_be_unlisted)
{
	guint end = index + count;
	gboolean is_open = is_particle(reader, end - 1);

	for (guint step; end - index < WORDS_LIMIT &&
			 (step = step_at(reader, end, is_open, may_be_unlisted)) > 0;) {
		is_open = is_particle(reader, end + step - 1);
		may_be_unlisted &= (is_open || is_name_part(reader, end + step - 1)) &&
				   !is_family(reader, end + step - 1);
		end += step;
	}
	return is_open ? end - 1 : end;
}

/* A name that begins with a listed one. */
static guint listed_count(const Reader *reader, guint index, gboolean is_titled, guint *clitics)
{
	const char *value = listed_as(reader, index, clitics);

	if (!value || *clitics & CLITIC_DEFINITE)
		return 0;
	gboolean is_last = strcmp(value, "family") == 0;
	gboolean is_common = strcmp(value, "common") == 0;
	guint end = name_end(reader, index, 1, !is_last && (!is_common || is_titled));
	gboolean is_alone = end == index + 1;
	if (is_alone && strcmp(value, "particle") == 0)
		return 0;
	return !is_alone || is_last || is_titled ? end - index : 0;
}

static gboolean take(guint index, guint count, guint clitics, ProperName *name)
{
	*name = (ProperName){ .kind = FACT_PERSON,
			      .first = index,
			      .count = count,
			      .clitics = clitics,
			      .is_full = count > 1 };
	return TRUE;
}

/* A family name that the article, or one beside it, tells in full elsewhere. */
static gboolean read_rostered(const Reader *reader, guint index, ProperName *name)
{
	const Word *word = token_word(reader->tokens, index);
	guint unused;

	if (!reader->roster || (!is_unlisted(reader, index) && !listed_as(reader, index, &unused)))
		return FALSE;
	for (guint cut = 0; cut <= word->cut_count; cut++) {
		guint clitics = cut ? word->cuts[cut - 1].clitics : 0;
		char *form = properword_form(reader->words, index, clitics);
		RosterRank rank = roster_rank(reader->roster, reader->article, form);
		g_free(form);
		if (rank == ROSTER_LAST && !(clitics & CLITIC_DEFINITE))
			return take(index, 1, clitics, name);
	}
	return FALSE;
}

gboolean listedname_read(const ProperWords *words, guint index, const Roster *roster, guint article,
			 ProperName *name)
{
	Reader reader = { words, words->tokens, roster, article };
	gboolean is_titled = properword_follows(words, index, LEXICON_TITLE);
	guint clitics = 0, count = listed_count(&reader, index, is_titled, &clitics);

	if (count > 0)
		return take(index, count, clitics, name);
	if (is_sounded(&reader, index, SOUNDS_OF_FIRST)) {
		guint end = name_end(&reader, index, 1, FALSE);
		if (end > index + 1 || is_titled)
			return take(index, end - index, 0, name);
	}
	if (read_rostered(&reader, index, name))
		return TRUE;
	count = is_titled ? announced_count(&reader, index) : set_in_count(&reader, index);
	return count > 0 && take(index, count, 0, name);
}
