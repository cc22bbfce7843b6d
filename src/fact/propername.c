/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/propername.h"

#include <string.h>

#include "fact/headedname.h"
#include "fact/inflection.h"
#include "fact/listedname.h"
#include "fact/namerun.h"

/* The most letters of an acronym. */
enum { ACRONYM_LIMIT = 6 };

typedef struct Reader {
	const ProperWords *words;
	const Tokens *tokens;
	const Roster *roster;
	guint article;
} Reader;

static gboolean match(const Reader *reader, guint index, LexiconClass class, TokenMatch *found)
{
	return inflection_match(reader->tokens, index, class, found);
}

static gboolean may_be_name(const Reader *reader, guint index)
{
	return properword_may_be_name(reader->words, index);
}

static gboolean is_particle(const Reader *reader, guint index)
{
	return properword_is(reader->words, index, LEXICON_NAME, "particle");
}

/* What ends a person's name inside a run: a title, an adjective of a country, a known place. */
static guint person_end(const Reader *reader, guint first, guint end)
{
	TokenMatch found;
	ProperName known;

	for (guint at = first + 1; at < end; at++) {
		if (token_type(reader->tokens, at) != TOKEN_WORD)
			continue;
		if (match(reader, at, LEXICON_TITLE, &found) ||
		    match(reader, at, LEXICON_DEMONYM, &found))
			end = at;
		gboolean is_full = at > first + 1 && !token_is_dash(reader->tokens, at - 1);
		if (is_full && knownname_read(reader->words, at, &known) && known.is_sure)
			end = at;
	}
	while (end > first + 1 &&
	       (token_type(reader->tokens, end - 1) != TOKEN_WORD || is_particle(reader, end - 1)))
		end--;
	return end;
}

/* How the word at INDEX is known from full names. */
static RosterRank rank_of(const Reader *reader, guint index, guint clitics)
{
	if (!reader->roster)
		return ROSTER_NONE;
	char *form = properword_form(reader->words, index, clitics);
	RosterRank rank = roster_rank(reader->roster, reader->article, form);
	g_free(form);
	return rank;
}

static gboolean is_saying(const Reader *reader, guint index)
{
	TokenMatch cue;

	return token_match(reader->tokens, index, LEXICON_CUE, &cue) &&
	       strcmp(cue.entry.value, "said") == 0;
}

/* Whether the words around FIRST to END are those around persons. */
static gboolean is_person_around(const Reader *reader, guint first, guint end)
{
	return properword_follows(reader->words, first, LEXICON_TITLE) || is_saying(reader, end) ||
	       (first > 0 && is_saying(reader, first - 1));
}

static gboolean take_person(guint first, guint end, ProperName *name)
{
	*name = (ProperName){ .kind = FACT_PERSON,
			      .first = first,
			      .count = end - first,
			      .is_full = end - first > 1 };
	return TRUE;
}

static gboolean take_organization(guint first, guint end, ProperName *name)
{
	*name = (ProperName){ .kind = FACT_ORGANIZATION, .first = first, .count = end - first };
	return TRUE;
}

/* Whether a noun leads the word at INDEX elsewhere, so that it is of an organization. */
static gboolean is_called(const Reader *reader, guint index)
{
	if (!reader->roster || token_type(reader->tokens, index) != TOKEN_WORD)
		return FALSE;
	char *form = properword_form(reader->words, index, 0);
	gboolean is_one = roster_called(reader->roster, form) == ROSTER_ORGANIZATION;
	g_free(form);
	return is_one;
}

/* One word with a capital, in no list. */
static gboolean read_single(const Reader *reader, guint index, ProperName *name)
{
	gboolean is_start = properword_is_start(reader->words, index);
	RosterRank rank = rank_of(reader, index, 0);

	if (rank >= ROSTER_NEAR)
		return take_person(index, index + 1, name);
	if (is_called(reader, index))
		return take_organization(index, index + 1, name);
	if (properword_is_acronym(reader->words, index) &&
	    token_word(reader->tokens, index)->length <= ACRONYM_LIMIT * 2 &&
	    properword_is_unlisted(reader->words, index) &&
	    !token_is_digits(reader->tokens, index + 1))
		return take_organization(index, index + 1, name);
	if (properword_follows(reader->words, index, LEXICON_TITLE) ||
	    (properword_is_given(reader->words, index) &&
	     is_person_around(reader, index, index + 1)))
		return take_person(index, index + 1, name);
	if (!is_start && knownname_is_asked(reader->words, index) &&
	    properword_is_unlisted(reader->words, index)) {
		*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = 1 };
		return TRUE;
	}
	return FALSE;
}

/* A sentence that begins with some word, and behind it a family name in a case: Встреча Петрова. */
static gboolean is_before_oblique(const Reader *reader, guint index)
{
	const Tokens *tokens = reader->tokens;

	if (!token_trait(tokens, TRAIT_CASES) || !properword_is_start(reader->words, index) ||
	    properword_is_given(reader->words, index) || index + 1 >= tokens_count(tokens) ||
	    !token_is_capital(tokens, index + 1) || rank_of(reader, index + 1, 0) != ROSTER_LAST)
		return FALSE;
	char *stem = properword_form(reader->words, index + 1, 0);
	gboolean is_oblique = strcmp(stem, token_form(tokens, index + 1)) != 0;
	g_free(stem);
	return is_oblique;
}

/* A sentence that begins with some word, and a name that the lists know behind it. */
static gboolean is_word_before_name(const Reader *reader, guint index)
{
	ProperName known;

	if (is_before_oblique(reader, index))
		return TRUE;
	return index + 1 < tokens_count(reader->tokens) &&
	       properword_is_start(reader->words, index) &&
	       !properword_is_given(reader->words, index) &&
	       token_type(reader->tokens, index + 1) == TOKEN_WORD &&
	       knownname_read(reader->words, index + 1, &known) && known.is_sure;
}

/* Whether the word at INDEX is a side of the sky: South X. */
static gboolean is_side(const Reader *reader, guint index)
{
	static const char *const sides[] = { "north", "south", "east", "west" };
	TokenMatch found;

	if (!match(reader, index, LEXICON_FIELD, &found))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(sides); i++)
		if (strcmp(found.entry.value, sides[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Whether a run without a given name has a word that is written as no person's is: AST SpaceLink.
 */
static gboolean is_firm(const Reader *reader, guint first, guint end)
{
	gboolean is_odd = FALSE;

	for (guint i = first; i < end; i++) {
		if (token_type(reader->tokens, i) != TOKEN_WORD ||
		    properword_is_given(reader->words, i))
			return FALSE;
		is_odd |= properword_is_odd(reader->words, i);
	}
	return is_odd && !is_person_around(reader, first, end);
}

/* A run of words with capitals. */
static gboolean read_run(const Reader *reader, guint index, ProperName *name)
{
	TokenMatch found;
	guint end = namerun_end(reader->words, index);

	if (headedname_read_run(reader->words, index, end, name))
		return TRUE;
	if (match(reader, index, LEXICON_TITLE, &found) ||
	    match(reader, index, LEXICON_DEMONYM, &found))
		return FALSE;
	if (is_word_before_name(reader, index))
		return FALSE;
	end = person_end(reader, index, end);
	/* a word inside a title: Chief Cabinet Secretary */
	gboolean is_short = end == index + 1 && properword_is_acronym(reader->words, index);
	if (!is_short && end < tokens_count(reader->tokens) && may_be_name(reader, end) &&
	    match(reader, end, LEXICON_TITLE, &found))
		return FALSE;
	if (end == index + 1)
		return read_single(reader, index, name);
	/* the secretary of the council ABC Ivan Petrov */
	if (end >= index + 3 && properword_is_acronym(reader->words, index) &&
	    !properword_is_acronym(reader->words, index + 1) &&
	    properword_follows(reader->words, index, LEXICON_TITLE))
		return take_organization(index, index + 1, name);
	if (is_firm(reader, index, end))
		return take_organization(index, end, name);
	if (!properword_is_given(reader->words, index) &&
	    (is_side(reader, index) ||
	     (knownname_is_asked(reader->words, index) && !is_person_around(reader, index, end)))) {
		*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = end - index };
		return TRUE;
	}
	return take_person(index, end, name);
}

/* Whether the known place at INDEX is a part of a longer name: a person's, an institution's. */
static gboolean is_part_of_run(const Reader *reader, guint index, const ProperName *known)
{
	if (!reader->words->has_capitals || !may_be_name(reader, index))
		return FALSE;
	guint end = namerun_end(reader->words, index);
	if (end <= index + known->count)
		return FALSE;
	gboolean is_town = known->key && strchr(known->key, ':');
	gboolean is_announced = is_town && !properword_is_given(reader->words, index + 1) &&
				properword_follows(reader->words, index, LEXICON_TITLE);
	return headedname_ends_run(reader->words, index, end) ||
	       (known->count == 1 && (properword_is_given(reader->words, index) || is_announced) &&
		person_end(reader, index, end) > index + 1);
}

guint propername_skip(const ProperWords *words, guint index)
{
	TokenMatch title;
	guint event = headedname_event(words, index);

	if (event > 0)
		return event;
	return token_type(words->tokens, index) == TOKEN_WORD &&
			       inflection_match(words->tokens, index, LEXICON_TITLE, &title)
		       ? title.count
		       : 1;
}

gboolean propername_read(const ProperWords *words, guint index, const Roster *roster, guint article,
			 ProperName *name)
{
	Reader reader = { words, words->tokens, roster, article };
	TokenMatch found;

	if (token_type(words->tokens, index) != TOKEN_WORD || headedname_event(words, index) > 0)
		return FALSE;
	gboolean is_known = knownname_read(words, index, name);
	/* an adjective that some town is called by too: Western; a given name: Hassan Sheikh X */
	if (is_known && !name->is_sure &&
	    (match(&reader, index, LEXICON_DEMONYM, &found) ||
	     (properword_is_given(words, index) && token_is_capital(words->tokens, index + 1))))
		is_known = FALSE;
	if (is_known && !is_part_of_run(&reader, index, name)) {
		gboolean is_town = name->kind == FACT_PLACE && name->count == 1 && name->key &&
				   strchr(name->key, ':');
		return !(is_town && words->has_capitals && is_called(&reader, index)) ||
		       take_organization(index, index + 1, name);
	}
	if (headedname_read(words, index, name))
		return TRUE;
	if (!token_trait(words->tokens, TRAIT_CAPITALS))
		return listedname_read(words, index, roster, article, name);
	return may_be_name(&reader, index) && read_run(&reader, index, name);
}
