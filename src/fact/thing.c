/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/thing.h"

#include <string.h>

#include "fact/modifier.h"
#include "fact/sentence.h"
#include "fact/vocabulary.h"

/* In tokens: how far before an amount the noun may stand that it is of, and an aspect; that noun
 * where an aspect asks for one; how far behind it the noun; and how far back a pronoun reaches. */
enum {
	NOUN_REACH = 4,
	ASPECT_REACH = 5,
	ASKED_REACH = 30,
	BEHIND_REACH = 3,
	PRONOUN_REACH = 120,
};

/* A noun with all that goes with it. */
typedef struct Noun {
	guint first, end;     /* tokens */
	gboolean is_governed; /* by a preposition */
} Noun;

/* The paragraph, and the amount in it. */
typedef struct Search {
	const NameWords *words;
	const Tokens *tokens;
	const GArray *facts;
	guint first;          /* fact of the paragraph */
	guint *covers;        /* by token: the fact that it is of + 1; 0 where of none */
	guint start, end;     /* tokens of what is told with the amount */
	guint amount, behind; /* its own tokens */
} Search;

static const Fact *fact_of(const Search *search, guint token)
{
	guint cover = search->covers[token];

	return cover ? &g_array_index(search->facts, Fact, cover - 1) : NULL;
}

static gboolean is_aspect(const Search *search, guint index, TokenMatch *match)
{
	return token_match(search->tokens, index, LEXICON_ASPECT, match);
}

/* A noun that all languages have; some concepts are told by verbs too. */
static gboolean is_concept(const Tokens *tokens, guint index)
{
	return token_has(tokens, index, LEXICON_CONCEPT) &&
	       vocabulary_read(tokens, index) == VOCABULARY_NOUN;
}

/* Whether the word can be the noun of something, with its article or without. */
static gboolean is_noun(const Search *search, guint index)
{
	const guint others = NAME_BREAK | NAME_TIME | NAME_VERB | NAME_GRAMMAR | NAME_DEMONYM |
			     NAME_OFFICE | NAME_HONOUR;
	guint traits = nameword_at(search->words, index);
	const Fact *fact = fact_of(search, index);
	TokenMatch match;

	if (fact)
		return fact->kind == FACT_ORGANIZATION || fact->kind == FACT_PLACE;
	if (traits & NAME_PLAIN && !(traits & NAME_NOUN)) /* a verb that begins like an article */
		return FALSE;
	return !(traits & others) &&
	       (traits & (NAME_DEFINITE | NAME_NOUN | NAME_HEAD) ||
		is_concept(search->tokens, index)) &&
	       !token_has(search->tokens, index, LEXICON_STOP) && !is_aspect(search, index, &match);
}

static gboolean is_definite(const Search *search, guint index)
{
	return fact_of(search, index) || nameword_at(search->words, index) & NAME_DEFINITE;
}

static gboolean is_joined(const Search *search, guint index)
{
	return (token_beginning(search->tokens, index) & ~(guint)CLITIC_DEFINITE) != 0;
}

/* The preposition before a noun, or written together with its article. */
static gboolean is_governed(const Search *search, guint index)
{
	guint clitics = token_beginning(search->tokens, index);
	TokenMatch match;

	if (clitics & CLITIC_DEFINITE && clitics & (CLITIC_IN | CLITIC_TO | CLITIC_AS))
		return TRUE;
	return index > search->start &&
	       token_match(search->tokens, index - 1, LEXICON_STOP, &match) &&
	       !(match.clitics & CLITIC_DEFINITE) && strcmp(match.entry.value, "preposition") == 0;
}

/*
 * The noun that begins at INDEX: with the article; or without it, where one with the article or a
 * name goes on. Adjectives, which have the article too, are of it.
 */
static gboolean read_noun(const Search *search, guint index, guint end, Noun *noun)
{
	if (index >= end || !is_noun(search, index))
		return FALSE;
	*noun = (Noun){ index, index + 1, is_governed(search, index) };
	while (noun->end < end && fact_of(search, index) &&
	       search->covers[noun->end] == search->covers[index])
		noun->end++;
	if (!is_definite(search, index)) {
		if (noun->end >= end || !is_definite(search, noun->end) ||
		    (!is_noun(search, noun->end) && !fact_of(search, noun->end)))
			return FALSE;
		noun->end++;
	}
	while (noun->end < end && !fact_of(search, noun->end) &&
	       nameword_at(search->words, noun->end) & NAME_DEFINITE &&
	       !is_joined(search, noun->end) &&
	       !(nameword_at(search->words, noun->end) & (NAME_GRAMMAR | NAME_TIME)))
		noun->end++;
	return TRUE;
}

/* The word itself, without what is written together with it before its article. */
static Span span_of(const Search *search, guint index)
{
	const Word *word = token_word(search->tokens, index);
	const Fact *fact = fact_of(search, index);
	Span span = token_own_span(search->tokens, index);

	if (fact)
		return fact->span;
	for (guint i = 0; i + 1 < WORD_CUTS && word->cuts[i + 1].length > 0; i++)
		if (word->cuts[i + 1].clitics == (word->cuts[i].clitics | CLITIC_DEFINITE) &&
		    !(word->cuts[i].clitics & CLITIC_TO))
			span.start += word->cuts[i].length;
	return span;
}

/* How often the word at INDEX stands in the paragraph before END. */
static guint weight_of(const Search *search, guint index, guint end)
{
	const char *form = token_bare(search->tokens, index);
	guint count = 0, from = end > PRONOUN_REACH ? end - PRONOUN_REACH : 0;

	for (guint at = from; at < end; at++)
		count += strcmp(token_bare(search->tokens, at), form) == 0 ? 1 : 0;
	return count;
}

static gboolean is_of_gender(const Search *search, guint index, const char *gender)
{
	gboolean is_feminine = token_is_feminine(search->tokens, index);

	return is_feminine != (strcmp(gender, "masculine") == 0);
}

/* A place is seldom what is counted or measured, unless an aspect of it is. */
static gboolean is_thing(const Search *search, const Noun *noun)
{
	const Fact *fact = fact_of(search, noun->first);

	return !noun->is_governed && !(fact && fact->kind == FACT_PLACE);
}

/* The nearest noun before the amount that nothing governs, and no mark within reach of it. */
static gboolean noun_before(const Search *search, Noun *found)
{
	gboolean has_found = FALSE;
	Noun noun;

	for (guint at = search->start; at < search->amount; at++) {
		has_found = has_found && token_type(search->tokens, at) != TOKEN_SIGN;
		if (!read_noun(search, at, search->amount, &noun))
			continue;
		at = noun.end - 1;
		if (!is_thing(search, &noun))
			continue;
		*found = noun;
		has_found = TRUE;
	}
	return has_found && found->end + NOUN_REACH >= search->amount;
}

/*
 * Of the nouns before TOKEN, from START on, the one that is named most often, of these the nearest.
 * GENDER: of a pronoun that stands for it; or NULL, and then nothing governs it.
 */
static gboolean noun_meant(const Search *search, guint start, guint token, const char *gender,
			   Noun *found)
{
	guint best = 0;
	Noun noun;

	for (guint at = start; at < token; at++) {
		if (!read_noun(search, at, token, &noun))
			continue;
		guint weight = weight_of(search, noun.first, token);
		at = noun.end - 1;
		if (weight < best ||
		    !(gender ? is_of_gender(search, noun.first, gender) : is_thing(search, &noun)))
			continue;
		best = weight;
		*found = noun;
	}
	return best > 0;
}

/* A noun that a preposition governs right behind the amount: in the explosion. */
static gboolean noun_behind(const Search *search, Noun *found)
{
	guint end = MIN(search->behind + BEHIND_REACH + ASPECT_REACH, search->end);

	for (guint at = search->behind; at < MIN(search->behind + BEHIND_REACH, end); at++) {
		const Fact *fact = fact_of(search, at);
		if (token_type(search->tokens, at) == TOKEN_SIGN ||
		    (fact && fact->kind == FACT_PLACE))
			return FALSE;
		if (read_noun(search, at, end, found))
			return found->is_governed;
	}
	return FALSE;
}

/* What an aspect near before the amount is of: the speed of the train, its speed. */
static gboolean noun_of_aspect(const Search *search, Noun *found)
{
	TokenMatch match;

	for (guint back = 1; back <= ASPECT_REACH && back <= search->amount - search->start;
	     back++) {
		guint at = search->amount - back;
		if (token_type(search->tokens, at) == TOKEN_SIGN)
			return FALSE;
		if (!is_aspect(search, at, &match))
			continue;
		if (*match.entry.attribute)
			return noun_meant(search, at > PRONOUN_REACH ? at - PRONOUN_REACH : 0, at,
					  match.entry.attribute, found);
		if (at + match.count >= search->amount)
			return noun_meant(search, search->start, at, NULL, found);
		return read_noun(search, at + match.count, search->amount, found);
	}
	return FALSE;
}

static gboolean is_amount(const Fact *fact)
{
	return fact->kind == FACT_QUANTITY || fact->kind == FACT_COUNT ||
	       fact->kind == FACT_MONEY || fact->kind == FACT_PERCENT;
}

/* What is told with the amount: its sentence, behind who says so. */
static void bound(Search *search, const Fact *fact)
{
	guint modifiers = 0;
	Span said = fact->source.end > fact->verb.end ? fact->source : fact->verb;

	search->amount = token_from(search->tokens, fact->span.start + 1);
	modifier_before(search->tokens, search->amount, &modifiers);
	search->amount -= modifiers;
	search->behind = token_from(search->tokens, fact->span.end + 1);
	if (search->behind < tokens_count(search->tokens) &&
	    token_own_span(search->tokens, search->behind).start < fact->span.end)
		search->behind++;
	search->start = search->end = search->amount;
	while (search->start > 0 && search->amount - search->start < ASKED_REACH &&
	       !sentence_ends_at(search->tokens, search->start - 1))
		search->start--;
	while (search->end < tokens_count(search->tokens) &&
	       search->end < search->behind + BEHIND_REACH + ASPECT_REACH &&
	       !sentence_ends_at(search->tokens, search->end))
		search->end++;
	if (said.end <= fact->span.start && said.end > 0)
		search->start = MAX(search->start, token_from(search->tokens, said.end + 1));
	search->start = MIN(search->start, search->amount);
}

static void find_thing(Search *search, Fact *fact)
{
	Noun noun;

	bound(search, fact);
	if (noun_of_aspect(search, &noun) || noun_before(search, &noun) ||
	    noun_behind(search, &noun))
		fact->thing = span_of(search, noun.first);
}

/* Which facts the tokens are of; quotations, which hold others, are left out. */
static guint *covers_new(const NameWords *words, const GArray *facts, guint first)
{
	guint *covers = g_new0(guint, namewords_count(words) + 1);

	for (guint i = first; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		guint at = token_from(words->tokens, fact->span.start + 1);
		for (; fact->kind != FACT_QUOTE && at < namewords_count(words) &&
		       token_own_span(words->tokens, at).start < fact->span.end;
		     at++)
			covers[at] = i + 1;
	}
	return covers;
}

void thing_find(const NameWords *words, GArray *facts, guint first)
{
	Search search = { .words = words, .tokens = words->tokens, .facts = facts, .first = first };

	for (guint i = first; i < facts->len; i++) {
		Fact *fact = &g_array_index(facts, Fact, i);
		if (!is_amount(fact))
			continue;
		if (!search.covers)
			search.covers = covers_new(words, facts, first);
		find_thing(&search, fact);
	}
	g_free(search.covers);
}
