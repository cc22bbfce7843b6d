/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/numberword.h"

#include <string.h>

static const char shadda[] = "\u0651";

NumberPart numberword_part(const char *attribute)
{
	static const struct {
		const char *name;
		NumberPart part;
	} parts[] = {
		{ "unit", NUMBER_UNIT },
		{ "part", NUMBER_BOUND },
		{ "teen", NUMBER_TEEN },
		{ "ten", NUMBER_TEN },
		{ "hundred", NUMBER_HUNDRED },
		{ "scale", NUMBER_SCALE },
		{ "multiple", NUMBER_MULTIPLE },
		{ "fraction", NUMBER_FRACTION },
		{ "coin", NUMBER_COIN },
		{ "share", NUMBER_UNIT },
		{ "teen-share", NUMBER_TEEN },
		{ "rank-fraction", NUMBER_FRACTION },
		{ "weak-hundred", NUMBER_HUNDRED },
		{ "weak-fraction", NUMBER_FRACTION },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (*parts[i].name == *attribute && strcmp(parts[i].name, attribute) == 0)
			return parts[i].part;
	return NUMBER_NONE;
}

gboolean numberword_has_mark(const Tokens *tokens, const NumberWord *word, const char *mark)
{
	Span span = token_own_span(tokens, word->end - 1);
	return g_strstr_len(text_bytes(tokens->text) + span.start, (gssize)span_length(span),
			    mark) != NULL;
}

/* Whether the hyphen at INDEX joins two number words: twenty-one. */
static gboolean is_hyphen(const Tokens *tokens, guint index)
{
	return token_trait(tokens, TRAIT_TENS_FIRST) && token_is_hyphen(tokens, index) &&
	       token_has(tokens, index - 1, LEXICON_CARDINAL);
}

/* Whether what stands at INDEX may be counted by the hundred, or a part of it told, before it. */
static gboolean is_countable(const Tokens *tokens, guint index, NumberPart part)
{
	static const LexiconClass classes[] = { LEXICON_UNIT, LEXICON_CURRENCY, LEXICON_PERIOD };
	TokenMatch match;

	if (part == NUMBER_HUNDRED && token_clitics(tokens, index) == CLITIC_AND)
		return token_has(tokens, index + 1, LEXICON_CARDINAL);
	if (token_match(tokens, index, LEXICON_CARDINAL, &match)) {
		NumberPart next = numberword_part(match.entry.attribute);
		return part == NUMBER_HUNDRED ? next != NUMBER_NONE
					      : next == NUMBER_SCALE && !match.clitics;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match))
			return !(match.clitics & ~(guint)CLITIC_SUFFIX) &&
			       strstr(match.entry.attribute, "singular");
	return FALSE;
}

/*
 * Firm, a text: the word before INDEX that is a number only where it is joined to one, as in an
 * hour and a half, or stands before what it counts.
 */
static gboolean is_other(const Tokens *tokens, const TokenMatch *match, guint first, guint index)
{
	if (!g_str_has_prefix(match->entry.attribute, "weak-"))
		return FALSE;
	gboolean is_joined = match->clitics & CLITIC_AND && first > 0 &&
			     (token_has(tokens, first - 1, LEXICON_CARDINAL) ||
			      token_has(tokens, first - 1, LEXICON_PERIOD));
	if (is_joined)
		return token_is_definite(tokens, index) || token_says(tokens, index, "at");
	return !is_countable(tokens, index, numberword_part(match->entry.attribute));
}

/* A fifth person, the fifth time: the word of a fraction, before INDEX, that is a rank there. */
static gboolean is_rank(const Tokens *tokens, const TokenMatch *match, guint index)
{
	if (strcmp(match->entry.attribute, "rank-fraction") != 0)
		return FALSE;
	return match->clitics & CLITIC_DEFINITE ||
	       (index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_WORD &&
		!token_has(tokens, index, LEXICON_FUNCTION) && !token_is_definite(tokens, index));
}

gboolean numberword_read(const Tokens *tokens, guint index, NumberWord *word)
{
	guint and = token_clitics(tokens, index) == CLITIC_AND ? 1 : 0;
	guint lead = and || is_hyphen(tokens, index) ? 1 : 0;
	TokenMatch match;

	*word = (NumberWord){ .end = index };
	if (!token_match(tokens, index + lead, LEXICON_CARDINAL, &match))
		return FALSE;
	word->part = numberword_part(match.entry.attribute);
	guint end = index + lead + match.count;
	if (word->part == NUMBER_NONE || is_rank(tokens, &match, end) ||
	    is_other(tokens, &match, index, end))
		return FALSE;
	guint other = match.clitics & ~(guint)(CLITIC_AND | CLITIC_DEFINITE | CLITIC_SUFFIX);
	word->value = match.entry.number;
	word->end = end;
	word->is_joined = !other && (and || match.clitics & CLITIC_AND);
	word->is_definite = (match.clitics & CLITIC_DEFINITE) != 0;
	word->is_bare = !(match.clitics & ~(guint)CLITIC_SUFFIX) && !and;
	word->is_ending = (match.clitics & CLITIC_SUFFIX) != 0;
	/* a doubled letter makes it the verb "composed" */
	return word->part != NUMBER_SCALE || !numberword_has_mark(tokens, word, shadda);
}

/* Whether WORD can be the next in GROUP; takes it if so. */
static gboolean group_take(NumberGroup *group, const NumberWord *word)
{
	gboolean first = group->value == 0, tens_first = group->is_tens_first;
	gboolean is_bare = word->is_bare && (group->has_hundred || tens_first);
	gboolean is_open = first || word->is_joined || is_bare;

	switch (word->part) {
	case NUMBER_UNIT:
	case NUMBER_BOUND:
		if (!is_open || group->has_unit || (group->has_ten && !tens_first) ||
		    word->value == 0)
			return FALSE;
		group->has_unit = TRUE;
		break;
	case NUMBER_TEEN:
		if (!is_open || group->has_unit || group->has_ten)
			return FALSE;
		group->has_unit = group->has_ten = TRUE;
		break;
	case NUMBER_TEN:
		if (!is_open || group->has_ten || (group->has_unit && tens_first))
			return FALSE;
		group->has_ten = TRUE;
		break;
	case NUMBER_HUNDRED:
		if (group->has_hundred || group->has_ten ||
		    (group->has_unit && (!word->is_bare || word->value != 100)))
			return FALSE;
		group->has_hundred = TRUE;
		if (group->has_unit) {
			group->value *= word->value;
			group->has_unit = FALSE;
			group->end = word->end;
			return TRUE;
		}
		break;
	default:
		return FALSE;
	}
	group->value += word->value;
	group->is_bound = word->part == NUMBER_BOUND;
	group->end = word->end;
	return TRUE;
}

gboolean numberword_group(const Tokens *tokens, guint index, NumberGroup *group)
{
	NumberWord word;

	*group = (NumberGroup){ .end = index,
				.is_tens_first = token_trait(tokens, TRAIT_TENS_FIRST) };
	if (!numberword_read(tokens, index, &word))
		return FALSE;
	group->is_definite = word.is_definite;
	if (word.part == NUMBER_UNIT && word.value == 0) {
		group->end = word.end;
		return TRUE;
	}
	while (group_take(group, &word) && numberword_read(tokens, group->end, &word))
		;
	return group->end > index && !group->is_bound;
}
