/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/knownname.h"

#include <string.h>

#include "fact/inflection.h"

gboolean knownname_is_asked(const ProperWords *words, guint index)
{
	const Tokens *tokens = words->tokens;
	TokenMatch head;

	if (token_beginning(tokens, index) & (CLITIC_IN | CLITIC_TO) ||
	    token_follows(tokens, index, "in") || token_follows(tokens, index, "near") ||
	    token_says(tokens, index + 1, "in-behind"))
		return TRUE;
	return index > 0 && inflection_match(words->tokens, index - 1, LEXICON_HEAD, &head) &&
	       strcmp(head.entry.value, "settlement") == 0;
}

/* A word of ATTRIBUTE, whose parts are joined by hyphens. */
static gboolean has_attribute(const TokenMatch *found, const char *attribute)
{
	return strstr(found->entry.attribute, attribute) != NULL;
}

/* A town that no hand has listed, or that is also another word. */
static gboolean is_doubtful(const TokenMatch *found)
{
	const char *colon = strchr(found->entry.value, ':');
	gboolean is_listed = colon && colon[1] != '\0';

	return has_attribute(found, "weak") ||
	       (is_listed && !has_attribute(found, "large") && !has_attribute(found, "capital"));
}

/* Whether the listed name at INDEX is one there. */
static gboolean is_known_here(const ProperWords *words, guint index, const TokenMatch *found,
			      FactKind kind)
{
	if (token_trait(words->tokens, TRAIT_CAPITALS)) {
		if (!properword_may_be_name(words, index))
			return kind == FACT_ORGANIZATION && found->count > 1 &&
			       !has_attribute(found, "weak");
		gboolean is_word =
			has_attribute(found, "weak") || (found->count == 1 && is_doubtful(found) &&
							 properword_is_ordinary(words, index));
		return !is_word || knownname_is_asked(words, index) ||
		       !properword_is_start(words, index);
	}
	if (found->clitics & CLITIC_DEFINITE && !has_attribute(found, "definite"))
		return FALSE;
	gboolean is_sure =
		kind == FACT_ORGANIZATION ? !has_attribute(found, "weak") : !is_doubtful(found);
	return found->count > 1 || is_sure ||
	       (knownname_is_asked(words, index) && !properword_is_ordinary(words, index));
}

gboolean knownname_read(const ProperWords *words, guint index, ProperName *name)
{
	TokenMatch place, organization;
	gboolean is_place = inflection_match(words->tokens, index, LEXICON_PLACE, &place) &&
			    is_known_here(words, index, &place, FACT_PLACE);
	gboolean is_organization =
		inflection_match(words->tokens, index, LEXICON_ORGANIZATION, &organization) &&
		is_known_here(words, index, &organization, FACT_ORGANIZATION);

	if (is_organization && (!is_place || organization.count >= place.count)) {
		const char *colon = strchr(organization.entry.value, ':');
		*name = (ProperName){ .kind = FACT_ORGANIZATION,
				      .first = index,
				      .count = organization.count,
				      .clitics = organization.clitics,
				      .key = colon ? organization.entry.value : NULL,
				      .is_sure = TRUE };
		return TRUE;
	}
	*name = (ProperName){ .kind = FACT_PLACE,
			      .first = index,
			      .count = is_place ? place.count : 0,
			      .clitics = is_place ? place.clitics : 0,
			      .key = is_place ? place.entry.value : NULL,
			      .is_sure = is_place && !is_doubtful(&place) };
	return is_place;
}
