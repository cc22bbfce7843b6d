/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/apposition.h"

#include <string.h>

#include "fact/figure.h"
#include "fact/gazetteer.h"
#include "fact/vocabulary.h"

/* The most words of such a name, and of one whose noun has the article. */
enum { QUOTED_LIMIT = 5, SHORT_LIMIT = 2 };

/* Whether a quotation mark opens, or closes, at INDEX. */
static gboolean is_quote(const Tokens *tokens, guint index, gboolean opens)
{
	static const char *const marks[][2] = { { "\"", "\"" }, { "«", "»" }, { "“", "”" },
						{ "'", "'" },   { "‘", "’" }, { "”", "“" } };

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (token_is(tokens, index, marks[i][opens ? 0 : 1]))
			return TRUE;
	return FALSE;
}

gboolean apposition_opens(const Tokens *tokens, guint index)
{
	return is_quote(tokens, index, TRUE);
}

/* An adjective alone in quotation marks is what somebody calls the thing: a "terrorist" group. */
static gboolean is_adjective(const NameWords *words, guint index)
{
	return token_ends_in(words->tokens, index, "ية") &&
	       !token_is_definite(words->tokens, index) &&
	       vocabulary_read(words->tokens, index) != 0;
}

gboolean apposition_read_quoted(const NameWords *words, guint index, Apposition *apposition)
{
	const Tokens *tokens = words->tokens;

	if (!is_quote(tokens, index, TRUE))
		return FALSE;
	for (guint n = 1; n <= QUOTED_LIMIT + 1 && index + n < tokens_count(tokens); n++) {
		if (!is_quote(tokens, index + n, FALSE))
			continue;
		apposition->first = index + 1;
		apposition->count = n - 1;
		apposition->end = index + n + 1;
		return n > 2 || (n > 1 && !is_adjective(words, index + 1));
	}
	return FALSE;
}

/* The words in Latin letters from INDEX on. */
static guint latin_count(const NameWords *words, guint index)
{
	guint count = 0;

	while (count < QUOTED_LIMIT && token_is_capital(words->tokens, index + count) &&
	       token_is_foreign(words->tokens, index + count))
		count++;
	return count;
}

/* The words that are an organization's of the list, else those that are in none. */
static guint unknown_count(const NameWords *words, guint index)
{
	GazetteerMatch match;
	guint count = 0;

	if (gazetteer_read_organization(words, index, &match))
		return match.count;
	for (; count < QUOTED_LIMIT; count++) {
		guint traits = nameword_at(words, index + count);
		if (!(traits & NAME_UNKNOWN) || traits & NAME_JOINED ||
		    token_beginning(words->tokens, index + count) & CLITIC_AND)
			break;
	}
	return count;
}

/* A number by which a channel goes: it has few figures, and nothing COUNTED stands behind it. */
static gboolean is_number(const NameWords *words, guint index, guint counted)
{
	return figure_value(words->tokens, index, 1, 2) > 0 &&
	       !(nameword_at(words, index + 1) & counted) &&
	       !token_is(words->tokens, index + 1, "%");
}

/* Channel 12: the noun itself, and its number. */
static gboolean read_numbered(const NameWords *words, guint head, guint index,
			      Apposition *apposition)
{
	TokenMatch match;

	*apposition = (Apposition){ head, index + 1 - head, index + 1 };
	return token_match(words->tokens, head, LEXICON_HEAD, &match) &&
	       strcmp(match.entry.attribute, "numbered") == 0 &&
	       is_number(words, index, NAME_NOUN | NAME_PLAIN | NAME_TIME);
}

/* The place that an outlet's name with a number begins with: of Russia 24 one token. */
static guint numbered_place(const NameWords *words, guint index)
{
	GazetteerMatch match;

	return gazetteer_read(words, index, &match) && match.kind == FACT_PLACE && !match.clitics &&
			       is_number(words, index + match.count, NAME_TIME)
		       ? match.count + 1
		       : 0;
}

gboolean apposition_read(const NameWords *words, guint head, guint index, Apposition *apposition)
{
	if (apposition_read_quoted(words, index, apposition))
		return !(nameword_at(words, head) & NAME_DEFINITE) ||
		       apposition->count <= SHORT_LIMIT;
	if (nameword_at(words, head) & NAME_DEFINITE)
		return read_numbered(words, head, index, apposition);
	apposition->first = index;
	apposition->count = latin_count(words, index);
	if (apposition->count == 0)
		apposition->count = numbered_place(words, index);
	if (apposition->count == 0)
		apposition->count = unknown_count(words, index);
	apposition->end = index + apposition->count;
	return apposition->count > 0;
}
