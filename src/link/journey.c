/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/journey.h"

#include <string.h>

#include "fact/sentence.h"

enum {
	REACH = 30,    /* how far from the place, in tokens, the journey may be named */
	RANK = 3,      /* how far from its word what makes it the last one may stand */
	TRAVELLER = 6, /* and how far from these whose it is */
};

static gboolean says(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_JOURNEY, &match) &&
	       strcmp(match.entry.value, value) == 0;
}

/* Whether a word of JOURNEY whose value is VALUE, and ATTRIBUTE, ends right before token INDEX. */
static gboolean follows(const Tokens *tokens, guint index, const char *value, const char *attribute)
{
	TokenMatch match;

	for (guint back = 1; back <= 2 && back <= index; back++)
		if (token_match(tokens, index - back, LEXICON_JOURNEY, &match) &&
		    match.count == back && strcmp(match.entry.value, value) == 0 &&
		    strcmp(match.entry.attribute, attribute) == 0)
			return TRUE;
	return FALSE;
}

static gboolean leads(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_JOURNEY, &match) &&
	       strcmp(match.entry.value, "visit") == 0 &&
	       strcmp(match.entry.attribute, "after") == 0;
}

/* Whether token INDEX tells that somebody goes somewhere. */
static gboolean is_going(const Tokens *tokens, guint index)
{
	return says(tokens, index, "journey") || says(tokens, index, "visit") ||
	       says(tokens, index, "go");
}

/* "A trip in", "arrived in": where such a word stands right before, in is to. */
static gboolean goes_into(const Tokens *tokens, guint first)
{
	TokenMatch match;
	guint before = first;

	if (token_match(tokens, first, LEXICON_PLACE, &match) && match.clitics & CLITIC_IN)
		return first > 0 && is_going(tokens, first - 1);
	while (before > 0 && before + 1 >= first && token_says(tokens, before - 1, "in"))
		before--;
	return before > 0 && before < first && is_going(tokens, before - 1);
}

JourneyWay journey_way(const Tokens *tokens, guint first, guint count)
{
	if (follows(tokens, first, "leave", ""))
		return JOURNEY_FROM;
	if (follows(tokens, first, "go", "") || follows(tokens, first, "visit", "") ||
	    follows(tokens, first, "to", "") || goes_into(tokens, first) ||
	    leads(tokens, first + count))
		return JOURNEY_TO;
	return JOURNEY_NONE;
}

/* Whether token INDEX makes what stands before or behind it, as WHERE tells, the last one. */
static gboolean is_last(const Tokens *tokens, guint index, const char *where)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_JOURNEY, &match) &&
	       strcmp(match.entry.value, "last") == 0 && strcmp(match.entry.attribute, where) == 0;
}

/* A sign parts a word from what makes it the last; so does a time: last week's trip. */
static gboolean is_parting(const Tokens *tokens, guint index)
{
	return token_type(tokens, index) != TOKEN_WORD ||
	       token_has(tokens, index, LEXICON_PERIOD) ||
	       token_has(tokens, index, LEXICON_WEEKDAY) || token_has(tokens, index, LEXICON_MONTH);
}

/* Where what makes the journey at INDEX the last one stands; FALSE where it is not told to be. */
static gboolean find_rank(const Tokens *tokens, guint index, guint *rank)
{
	for (guint back = 1; back <= MIN(RANK, index); back++) {
		*rank = index - back;
		/* What is behind its noun may mean another one. */
		if (is_last(tokens, *rank, "before"))
			return *rank == 0 || !is_going(tokens, *rank - 1);
		if (is_parting(tokens, *rank))
			break;
	}
	*rank = index + 1;
	return is_last(tokens, *rank, "after");
}

/* Whether COUNTRY is where the place at FIRST lies. */
static gboolean is_its_country(const Tokens *tokens, guint first, const char *country)
{
	TokenMatch place;

	return token_match(tokens, first, LEXICON_PLACE, &place) &&
	       strncmp(place.entry.value, country, strcspn(place.entry.value, ":")) == 0;
}

/* A word, or the apostrophe inside one. */
static gboolean is_wordlike(const Tokens *tokens, guint index)
{
	return token_type(tokens, index) == TOKEN_WORD || token_is(tokens, index, "'") ||
	       token_is(tokens, index, "’");
}

/* Widen the words of a journey to the place at FIRST to those that may tell whose it is. */
static void read_traveller(const Tokens *tokens, guint first, Journey *journey)
{
	for (guint i = 0;
	     i < TRAVELLER && journey->first > 0 && is_wordlike(tokens, journey->first - 1); i++)
		journey->first--;
	for (guint i = journey->first; i <= journey->last && !journey->country; i++) {
		TokenMatch match;
		if (token_match(tokens, i, LEXICON_DEMONYM, &match) &&
		    !is_its_country(tokens, first, match.entry.value))
			journey->country = match.entry.value;
	}
}

/* Whether token INDEX is of a last journey, which leads to the place from FIRST up to END. */
static gboolean read_at(const Tokens *tokens, guint index, guint first, guint end, Journey *journey)
{
	guint rank;

	if (!is_going(tokens, index) || !find_rank(tokens, index, &rank))
		return FALSE;
	*journey = (Journey){ .first = MIN(MIN(rank, index), first),
			      .last = MAX(MAX(rank, index), end - 1) };
	read_traveller(tokens, first, journey);
	return TRUE;
}

gboolean journey_read(const Tokens *tokens, guint first, guint count, Journey *journey)
{
	guint end = first + count;

	for (guint i = first; i > 0 && first - i < REACH && !sentence_ends_at(tokens, i - 1); i--)
		if (read_at(tokens, i - 1, first, end, journey))
			return TRUE;
	for (guint i = end; i < tokens_count(tokens) && i - end < REACH; i++) {
		if (sentence_ends_at(tokens, i))
			break;
		if (read_at(tokens, i, first, end, journey))
			return TRUE;
	}
	return FALSE;
}
