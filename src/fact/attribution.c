/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/attribution.h"

#include <string.h>

/* How far the verb may stand before a quotation and behind it, and the name from the verb. */
enum { VERB_BEFORE = 30, VERB_BEHIND = 8, NAME_REACH = 14 };

typedef struct Search {
	const Tokens *tokens;
	const GArray *facts;
	guint first; /* fact of the paragraph */
} Search;

static gboolean ends_sentence(const Tokens *tokens, guint index)
{
	static const char *const ends[] = { ".", "!", "?", "؟", "…" };

	for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
		if (token_is(tokens, index, ends[i]))
			return TRUE;
	return FALSE;
}

static gboolean tells_speech(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_says(tokens, index, "according") ||
	       (token_match(tokens, index, LEXICON_CUE, &match) &&
		strcmp(match.entry.value, "said") == 0);
}

/* The first name of KIND within SPAN. */
static gboolean name_within(const Search *search, Span span, FactKind kind, Span *name)
{
	for (guint i = search->first; i < search->facts->len; i++) {
		const Fact *fact = &g_array_index(search->facts, Fact, i);
		if (fact->kind != kind || fact->span.start < span.start ||
		    fact->span.end > span.end)
			continue;
		*name = fact->span;
		return TRUE;
	}
	return FALSE;
}

/*
 * The first person between the tokens FROM and TO, else the first organization: who speaks for one
 * is named with it.
 */
static gboolean name_between(const Search *search, guint from, guint to, Span *name)
{
	if (from >= to)
		return FALSE;
	Span span = { token_at(search->tokens, from)->span.start,
		      token_at(search->tokens, to - 1)->span.end };

	return name_within(search, span, FACT_PERSON, name) ||
	       name_within(search, span, FACT_ORGANIZATION, name);
}

/* Said X: "…"; X said: "…". QUOTE is the mark that opens it. */
static gboolean speaker_before(const Search *search, guint quote, Span *speaker)
{
	for (guint back = 1; back <= MIN(VERB_BEFORE, quote); back++) {
		guint verb = quote - back;
		if (ends_sentence(search->tokens, verb))
			return FALSE;
		if (!tells_speech(search->tokens, verb))
			continue;
		guint from = verb > NAME_REACH ? verb - NAME_REACH : 0;
		while (from < verb && ends_sentence(search->tokens, from))
			from++;
		return name_between(search, verb + 1, quote, speaker) ||
		       name_between(search, from, verb, speaker);
	}
	return FALSE;
}

/* "…", said X; "…", X said. END is the first token behind the mark that closes it. */
static gboolean speaker_behind(const Search *search, guint end, Span *speaker)
{
	guint count = tokens_count(search->tokens);

	for (guint verb = end; verb < MIN(end + VERB_BEHIND, count); verb++) {
		if (ends_sentence(search->tokens, verb))
			return FALSE;
		if (!tells_speech(search->tokens, verb))
			continue;
		guint to = verb + 1;
		while (to < MIN(verb + NAME_REACH, count) && !ends_sentence(search->tokens, to))
			to++;
		return name_between(search, end, verb, speaker) ||
		       name_between(search, verb + 1, to, speaker);
	}
	return FALSE;
}

void attribution_find(const Tokens *tokens, GArray *facts, guint first)
{
	const Search search = { tokens, facts, first };

	for (guint i = first; i < facts->len; i++) {
		Fact *quote = &g_array_index(facts, Fact, i);
		if (quote->kind != FACT_QUOTE)
			continue;
		guint start = token_from(tokens, quote->span.start);
		guint end = token_from(tokens, quote->span.end);
		if (start > 0 && !speaker_before(&search, start - 1, &quote->speaker))
			speaker_behind(&search, end + 1, &quote->speaker);
	}
}
