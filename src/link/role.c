/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/role.h"

#include <string.h>

#include "link/journey.h"

/* How many tokens beside a fact belong to it, before and behind. */
enum { BEFORE = 9, BEHIND = 5 };

/* The longest name of an office. */
enum { OFFICE = 6 };

/* ORDER ROLE_RELATION */
static const char *const relations[ROLE_RELATIONS] = { "to", "from", "in", "at" };

/* Signs that stand inside a clause: quotation marks, and what sets off a unit. */
static gboolean is_inside(const Tokens *tokens, guint index)
{
	static const char signs[] = "\" ' « » “ ” „ ‘ ’ # % °";
	const char *form = token_form(tokens, index);

	return *form && strstr(signs, form) != NULL;
}

/* A sign or another number ends what is said of this one. */
static gboolean is_end(const Tokens *tokens, guint index)
{
	TokenType type = token_type(tokens, index);

	return type == TOKEN_DIGITS || (type == TOKEN_SIGN && !is_inside(tokens, index));
}

/* By the preposition right before token FIRST, or glued to it; or by a verb of going there. */
static RoleRelation relation_of(const Tokens *tokens, guint first, guint count)
{
	static const RoleRelation ways[] = { [JOURNEY_TO] = ROLE_TO, [JOURNEY_FROM] = ROLE_FROM };
	JourneyWay way = journey_way(tokens, first, count);
	guint before = first;
	TokenMatch match;

	if (way != JOURNEY_NONE)
		return ways[way];

	while (before > 0 && is_inside(tokens, before - 1))
		before--;
	for (guint i = 0; i < ROLE_RELATIONS; i++)
		if (token_follows(tokens, before, relations[i]))
			return (RoleRelation)i;
	if (!token_match(tokens, first, LEXICON_PLACE, &match))
		return ROLE_RELATIONS;
	return match.clitics & CLITIC_TO   ? ROLE_TO
	       : match.clitics & CLITIC_IN ? ROLE_IN
					   : ROLE_RELATIONS;
}

/* How many tokens before FIRST name an office that one person has: the Danish minister of health.
 */
static guint office_of(const Tokens *tokens, guint first)
{
	TokenMatch title;

	for (guint back = 1; back <= MIN(OFFICE, first); back++) {
		guint head = first - back;
		if (token_type(tokens, head) != TOKEN_WORD)
			return 0;
		if (!token_match(tokens, head, LEXICON_TITLE, &title))
			continue;
		/* The deputy of one is another. */
		gboolean is_led = head > 0 && token_has(tokens, head - 1, LEXICON_TITLE);
		return strcmp(title.entry.attribute, "sole") == 0 && !is_led ? back : 0;
	}
	return 0;
}

/*
 * A year that nothing joins to what is told, but for the word before it: the World Cup 2018, not
 * "in 2018", "the year 2018", "since 2018".
 */
static gboolean is_label(const Tokens *tokens, guint first, guint count)
{
	guint before = first - 1;

	if (count != 1 || first == 0 || !token_is_digits(tokens, first))
		return FALSE;
	return token_says(tokens, before, "edition") ||
	       (token_type(tokens, before) == TOKEN_WORD && !token_clitics(tokens, before) &&
		!token_has(tokens, before, LEXICON_FUNCTION) &&
		!token_has(tokens, before, LEXICON_PERIOD) &&
		!token_has(tokens, before, LEXICON_MODIFIER) &&
		!token_has(tokens, before, LEXICON_MONTH) &&
		!token_has(tokens, before, LEXICON_SEASON));
}

Role role_read(const Tokens *tokens, FactKind kind, guint first, guint count)
{
	guint end = first + count, total = tokens_count(tokens);
	Role role = { .relation = ROLE_RELATIONS };
	TokenMatch match;

	while (role.before < BEFORE && role.before < first &&
	       !is_end(tokens, first - 1 - role.before))
		role.before++;
	while (role.after < BEHIND && end + role.after < total && !is_end(tokens, end + role.after))
		role.after++;
	role.is_label = kind == FACT_DATE && is_label(tokens, first, count);
	if (kind == FACT_PERSON)
		role.office = (guint8)office_of(tokens, first);
	if (kind != FACT_PLACE)
		return role;
	role.relation = (guint8)relation_of(tokens, first, count);
	if (token_match(tokens, first, LEXICON_PLACE, &match) && match.count == count)
		role.place = match.entry.value;
	return role;
}

/* Whether a place is a part of a country, which is told behind a colon. */
static gboolean is_part(const Role *role)
{
	return strchr(role->place, ':') != NULL;
}

gboolean role_is_level(const Role *a, const Role *b)
{
	return is_part(a) == is_part(b);
}

gboolean role_is_within(const Role *a, const Role *b)
{
	gsize one = strcspn(a->place, ":"), other = strcspn(b->place, ":");

	return one == other && strncmp(a->place, b->place, one) == 0 && !role_is_level(a, b);
}
