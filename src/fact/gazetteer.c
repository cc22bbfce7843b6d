/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/gazetteer.h"

#include <string.h>

#include "fact/vocabulary.h"

/* An attribute is joined of words by hyphens. */
static gboolean says(const char *attribute, const char *word)
{
	gsize length = strlen(word);

	for (const char *at = attribute; *at;) {
		gsize part = strcspn(at, "-");
		if (part == length && strncmp(at, word, length) == 0)
			return TRUE;
		at += part + (at[part] == '-');
	}
	return FALSE;
}

static gboolean is_country(const char *value)
{
	return strchr(value, ':') == NULL;
}

/* Whether a number of GeoNames stands in the value: then the row was not written by hand. */
static gboolean is_numbered(const char *value)
{
	const char *colon = strchr(value, ':');
	return colon && g_ascii_isalnum(colon[1]) && !g_ascii_islower(colon[1]);
}

/* Whether the word is an ordinary one, with its article where it has one. */
static gboolean is_ordinary(const NameWords *words, guint index, guint count)
{
	return count == 1 && (nameword_at(words, index) & (NAME_GRAMMAR | NAME_TIME | NAME_GIVEN) ||
			      vocabulary_read(words->tokens, index) != 0);
}

/* Whether the word is a noun behind a preposition, and of what stands behind it. */
static gboolean is_clipped_phrase(const NameWords *words, guint index)
{
	guint next = nameword_at(words, index + 1);

	return vocabulary_read(words->tokens, index) & VOCABULARY_CLIPPED &&
	       token_beginning(words->tokens, index + 1) == CLITIC_DEFINITE &&
	       !(next & (NAME_DEMONYM | NAME_OFFICE)) && !nameword_is_relative(words, index + 1);
}

/* Whether the word is a noun that leads names of settlements (the city), or, as it is written with
 * what CLITICS would be, another word of the lexicon. */
static gboolean is_other_word(const NameWords *words, guint index, guint clitics)
{
	const guint cut = CLITIC_IN | CLITIC_TO | CLITIC_AS;
	TokenMatch head;

	if (token_match(words->tokens, index, LEXICON_HEAD, &head) &&
	    strcmp(head.entry.value, "settlement") == 0)
		return TRUE;
	return clitics & cut && word_whole(token_word(words->tokens, index), 0);
}

static gboolean match_class(const NameWords *words, guint index, LexiconClass class, FactKind kind,
			    GazetteerMatch *match)
{
	TokenMatch found;

	match->count = 0;
	if (!token_match(words->tokens, index, class, &found) || found.clitics & CLITIC_SUFFIX)
		return FALSE;
	const char *attribute = found.entry.attribute, *value = found.entry.value;
	gboolean is_definite = (found.clitics & CLITIC_DEFINITE) != 0;
	if (says(attribute, "definite") && !is_definite)
		return FALSE;
	gboolean is_hand = kind == FACT_ORGANIZATION || !is_numbered(value) ||
			   says(attribute, "capital") || says(attribute, "hand");
	gboolean is_varied = says(attribute, "varied");
	gboolean is_known = is_hand || says(attribute, "large");
	*match = (GazetteerMatch){ .kind = kind,
				   .count = found.count,
				   .clitics = found.clitics,
				   .key = value,
				   .is_weak = says(attribute, "weak"),
				   .is_known = is_known,
				   .is_definite = is_definite,
				   .is_small = !is_known };
	/* "with the penalty of death" is of no town that is written as its first two words are */
	if (kind == FACT_PLACE && found.count == 1 && !found.clitics && !is_country(value) &&
	    !says(attribute, "large") && !says(attribute, "capital") &&
	    is_clipped_phrase(words, index))
		match->count = 0;
	/* A town that lists clip of its article (Basra) is a word without it. */
	gboolean is_word = is_ordinary(words, index, found.count);
	if ((!is_hand || is_varied) && is_word && !(is_definite && says(attribute, "large")))
		match->is_weak = TRUE;
	if (found.count == 1 && is_other_word(words, index, found.clitics))
		match->is_weak = match->is_small = TRUE;
	/* What has no article of its own is no name behind one. */
	if (is_definite && !says(attribute, "definite") &&
	    (is_hand || (is_word && !says(attribute, "large"))))
		match->count = 0;
	return match->count > 0;
}

gboolean gazetteer_read(const NameWords *words, guint index, GazetteerMatch *match)
{
	const guint64 listed = LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION);
	GazetteerMatch other;

	match->count = 0;
	if (index >= namewords_count(words) ||
	    !(token_word(words->tokens, index)->classes & listed))
		return FALSE;
	gboolean is_place = match_class(words, index, LEXICON_PLACE, FACT_PLACE, match);

	if (match_class(words, index, LEXICON_ORGANIZATION, FACT_ORGANIZATION, &other) &&
	    (!is_place || other.count > match->count)) {
		*match = other;
		return TRUE;
	}
	return is_place;
}

gboolean gazetteer_read_organization(const NameWords *words, guint index, GazetteerMatch *match)
{
	return match_class(words, index, LEXICON_ORGANIZATION, FACT_ORGANIZATION, match);
}

static gboolean is_head(const Tokens *tokens, guint index)
{
	TokenMatch head;

	return token_match(tokens, index, LEXICON_HEAD, &head) &&
	       !(head.clitics & CLITIC_DEFINITE) &&
	       (strcmp(head.entry.value, "settlement") == 0 ||
		strcmp(head.entry.value, "place") == 0);
}

gboolean gazetteer_is_led(const NameWords *words, guint index)
{
	return index > 0 && is_head(words->tokens, index - 1);
}

/* Whether a word of grammar leads to a place. */
static gboolean leads(const char *function)
{
	static const char *const values[] = { "in", "to", "in-behind" };

	for (gsize i = 0; *function && i < G_N_ELEMENTS(values); i++)
		if (*function == *values[i] && strcmp(function, values[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Where one sets out for a known place: from X to Y. */
static gboolean is_route(const NameWords *words, guint index)
{
	GazetteerMatch goal;

	return token_says(words->tokens, index - 1, "from") &&
	       token_says(words->tokens, index + 1, "to") &&
	       gazetteer_read(words, index + 2, &goal) && goal.is_known;
}

gboolean gazetteer_is_asked(const NameWords *words, guint index)
{
	const guint64 classes = LEXICON_BIT(FUNCTION) | LEXICON_BIT(HEAD);
	const Tokens *tokens = words->tokens;

	if (token_beginning(tokens, index) & CLITIC_IN)
		return TRUE;
	return index > 0 && token_word(tokens, index - 1)->classes & classes &&
	       (is_route(words, index) || leads(token_function(tokens, index - 1)) ||
		gazetteer_is_led(words, index));
}

/* Places are feminine; another adjective is of a noun before them. */
gboolean gazetteer_is_side(const NameWords *words, guint first, guint index, const char *key)
{
	static const char *const sides[] = { "north", "south", "east", "west" };
	const Tokens *tokens = words->tokens;
	TokenMatch found;

	if (index >= namewords_count(words) || (key && is_country(key)) ||
	    (first > 0 && (nameword_at(words, first - 1) & NAME_HEAD ||
			   (token_type(tokens, first - 1) == TOKEN_WORD &&
			    token_is_feminine(words->tokens, first - 1)))) ||
	    token_beginning(tokens, index) != CLITIC_DEFINITE ||
	    !token_is_feminine(words->tokens, index) ||
	    !token_match(tokens, index, LEXICON_FIELD, &found))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(sides); i++)
		if (strcmp(found.entry.value, sides[i]) == 0)
			return TRUE;
	return FALSE;
}

guint gazetteer_adjective(const NameWords *words, guint index)
{
	const guint both = NAME_DEMONYM | NAME_DEFINITE;
	guint before = nameword_at(words, index - 1);

	return (nameword_at(words, index) & both) == both && before & NAME_DEFINITE &&
			       !(token_beginning(words->tokens, index) & ~(guint)CLITIC_DEFINITE)
		       ? 1
		       : 0;
}

char *gazetteer_key(FactKind kind, const char *value)
{
	const char *colon = strchr(value, ':');

	if (kind == FACT_ORGANIZATION)
		return colon ? g_strconcat("organization:", colon + 1, NULL) : NULL;
	if (is_country(value))
		return g_strdup(value);
	if (g_ascii_islower(colon[1]))
		return g_strconcat("place:", colon + 1, NULL);
	return colon[1] ? g_strconcat("geonames:", colon + 1, NULL) : NULL;
}
