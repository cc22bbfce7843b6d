/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/title.h"

#include "fact/gazetteer.h"

/* The longest noun phrase between an office and the name, in words. */
#define PHRASE_LIMIT 9

/* What may be said between an office and a name. */
static gboolean is_joint(const NameWords *words, guint index)
{
	const Tokens *tokens = words->tokens;

	return token_says(tokens, index, "in") || token_says(tokens, index, "to") ||
	       token_says(tokens, index, "from") || token_says(tokens, index, "on-behalf");
}

static gboolean is_name(const NameWords *words, guint index)
{
	guint traits = nameword_at(words, index);
	GazetteerMatch match;

	if (traits & NAME_GRAMMAR || traits & NAME_JOINED)
		return (traits & (NAME_GIVEN | NAME_GRAMMAR)) == NAME_GIVEN;
	if (traits & (NAME_GIVEN | NAME_PARTICLE))
		return TRUE;
	return traits & NAME_UNKNOWN && !(gazetteer_read(words, index, &match) && match.is_known);
}

/* How many tokens of the phrase stand at INDEX; 0 where it ends. */
static guint phrase_step(const NameWords *words, guint index, gboolean is_construct)
{
	guint traits = nameword_at(words, index);
	GazetteerMatch match;

	if (traits & (NAME_BREAK | NAME_TIME | NAME_VERB))
		return 0;
	if (gazetteer_read(words, index, &match))
		return match.count;
	if (is_joint(words, index))
		return 1;
	if (traits & NAME_GRAMMAR && !(traits & NAME_DEFINITE))
		return 0;
	if (traits & (NAME_DEFINITE | NAME_DEMONYM | NAME_OFFICE | NAME_HONOUR | NAME_HEAD))
		return 1;
	return is_construct ? 1 : 0;
}

/* Two words that can only be of a name, and another comma or a verb behind them. */
static gboolean is_unknown_pair(const NameWords *words, guint index)
{
	const guint ends = NAME_BREAK | NAME_VERB | NAME_GRAMMAR;
	guint second = nameword_at(words, index + 1);

	return nameword_at(words, index) & NAME_UNKNOWN &&
	       !(token_beginning(words->tokens, index) & (CLITIC_AND | CLITIC_THEN)) &&
	       second & (NAME_UNKNOWN | NAME_GIVEN) &&
	       !(token_beginning(words->tokens, index + 1) & CLITIC_AND) &&
	       nameword_at(words, index + 2) & ends;
}

guint title_name(const NameWords *words, guint index)
{
	gboolean is_honour = (nameword_at(words, index) & NAME_HONOUR) != 0;
	TokenMatch title;
	gboolean is_title = token_match(words->tokens, index, LEXICON_TITLE, &title);
	/* with the article; a word may begin like one */
	gboolean is_construct = !(is_title && title.clitics & CLITIC_DEFINITE);
	guint first = index + (is_title ? title.count : 1), at = first;

	for (guint step; at - first < PHRASE_LIMIT; at += step) {
		guint traits = nameword_at(words, at);
		if (token_is(words->tokens, at, "،") && at > first)
			return is_name(words, at + 1) && (nameword_at(words, at + 1) & NAME_GIVEN ||
							  is_unknown_pair(words, at + 1))
				       ? at + 1
				       : 0;
		if (is_name(words, at) && at == first && is_construct && !is_honour &&
		    traits & NAME_UNKNOWN) {
			/* The governor of X, or no more than that. */
			guint next = nameword_at(words, at + 1);
			return (next & NAME_GIVEN && !(next & NAME_JOINED)) ? at + 1
			       : next & NAME_UNKNOWN                        ? at
									    : 0;
		}
		if (is_name(words, at))
			return at;
		step = is_honour ? 0 : phrase_step(words, at, is_construct);
		if (is_honour && traits & (NAME_DEMONYM | NAME_HONOUR | NAME_OFFICE))
			step = 1;
		if (step == 0)
			return 0;
		/* A noun without article goes on only where the one before it has none either. */
		is_construct = !(traits & NAME_DEFINITE) && !(traits & NAME_DEMONYM);
	}
	return 0;
}
