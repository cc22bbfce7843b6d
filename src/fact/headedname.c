/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/headedname.h"

#include <string.h>

#include "fact/inflection.h"
#include "fact/knownname.h"
#include "fact/namerun.h"
#include "fact/tense.h"

/* The most words of what may stand between a noun and the name it leads. */
enum { JOINTS_LIMIT = 2, GENITIVES_LIMIT = 3 };

static gboolean match(const ProperWords *words, guint index, LexiconClass class, TokenMatch *found)
{
	return inflection_match(words->tokens, index, class, found);
}

static FactKind kind_of_head(const char *value)
{
	return strcmp(value, "facility") == 0 || strcmp(value, "settlement") == 0 ||
			       strcmp(value, "place") == 0
		       ? FACT_PLACE
		       : FACT_ORGANIZATION;
}

/* How many words at INDEX join a noun with the name behind it: of the. */
static guint joints_at(const ProperWords *words, guint index)
{
	const Tokens *tokens = words->tokens;
	guint count = 0;
	TokenMatch found;

	while (count < JOINTS_LIMIT) {
		guint at = index + count;
		if (token_is_function(tokens, at, "from", &found) ||
		    token_is_function(tokens, at, "of", &found))
			count += found.count;
		else if (token_clitics(tokens, at) == CLITIC_DEFINITE ||
			 (count > 0 && (token_is(tokens, at, "'") || token_is(tokens, at, "’"))))
			count++;
		else
			break;
	}
	return count;
}

/* Words in small letters that stand between a noun and the name: министерство обороны России. */
static guint genitives_at(const ProperWords *words, guint index)
{
	guint count = 0;

	if (!token_trait(words->tokens, TRAIT_CASES))
		return 0;
	while (count < GENITIVES_LIMIT && properword_is_unlisted(words, index + count) &&
	       !token_is_capital(words->tokens, index + count) &&
	       !tense_is_told(words->tokens, index + count))
		count++;
	return properword_may_be_name(words, index + count) ? count : 0;
}

/* The end of the name that a noun before INDEX leads; INDEX where there is none. */
static guint led_end(const ProperWords *words, guint index, gboolean is_settlement)
{
	ProperName known;
	guint at = index + joints_at(words, index);

	if (knownname_read(words, at, &known))
		return MAX(at + known.count, words->has_capitals ? namerun_end(words, at) : at);
	if (words->has_capitals) {
		at += genitives_at(words, at);
		return properword_may_be_name(words, at) ? namerun_end(words, at) : index;
	}
	return !token_trait(words->tokens, TRAIT_CAPITALS) &&
			       (properword_is_given(words, at) ||
				(is_settlement && properword_is_unlisted(words, at)))
		       ? at + 1
		       : index;
}

/*
 * The end of an institution's name that stops before the name of who has an office in it: président
 * du Conseil X, глава службы защиты X. AT is where the noun ends, END where all capitals do.
 */
static guint end_before_person(const ProperWords *words, guint index, guint at, guint end)
{
	if (!properword_follows(words, index, LEXICON_TITLE) || joints_at(words, at) > 0)
		return end;
	guint genitives = genitives_at(words, at), name = at + genitives;
	ProperName known;
	/* the chief of the bank, Ivan Petrov: two capitals in no list, where cases would tell */
	gboolean is_pair = end >= name + 2 && token_trait(words->tokens, TRAIT_CASES) &&
			   !knownname_read(words, name, &known) &&
			   !token_is_capital(words->tokens, index);
	/* the leader of the party ABC Ivan Petrov */
	if (is_pair && properword_is_acronym(words, name) && name + 2 < end &&
	    !properword_is_acronym(words, name + 1))
		return name + 1;
	return properword_is_given(words, name) || is_pair ? name : end;
}

/*
 * Whether the noun before BEHIND is no part of the name that it leads, as nothing joins them: the
 * newspaper X, the company X; in small letters before a short name or a listed one, the agency X.
 */
static gboolean is_apposed(const ProperWords *words, const TokenMatch *head, guint index)
{
	guint behind = index + head->count;
	ProperName known;

	if (strcmp(head->entry.value, "outlet") == 0)
		return TRUE;
	if (joints_at(words, behind) > 0 || !properword_may_be_name(words, behind))
		return FALSE;
	if (strcmp(head->entry.value, "company") == 0)
		return TRUE;
	return words->has_capitals && !token_trait(words->tokens, TRAIT_CASES) &&
	       kind_of_head(head->entry.value) == FACT_ORGANIZATION &&
	       !token_is_capital(words->tokens, index) &&
	       (properword_is_acronym(words, behind) ||
		(knownname_read(words, behind, &known) && known.kind == FACT_ORGANIZATION));
}

/* Whether a country stands behind a noun that firms are called by: the oil producer X. */
static gboolean is_of_country(const ProperWords *words, const char *value, guint behind)
{
	ProperName known;

	return strcmp(value, "company") == 0 && knownname_read(words, behind, &known) &&
	       known.kind == FACT_PLACE && known.key && !strchr(known.key, ':');
}

/* Words in small letters behind a comma that only look like a noun with "of": gone from X. */
static gboolean is_set_in(const ProperWords *words, guint index, guint behind)
{
	return index > 0 && token_is(words->tokens, index - 1, ",") &&
	       !token_is_capital(words->tokens, index) && joints_at(words, behind) > 0;
}

/* A noun and the name behind it: the city of X is X, the university of X is all of it. */
static gboolean read_headed(const ProperWords *words, guint index, ProperName *name)
{
	TokenMatch head;

	TokenMatch title;

	if (!match(words, index, LEXICON_HEAD, &head) ||
	    match(words, index + head.count, LEXICON_TITLE, &title) || /* police commissioner X */
	    namerun_is_syllabic(words, index))
		return FALSE;
	const char *value = head.entry.value;
	if (strcmp(value, "event") == 0)
		return FALSE;
	gboolean is_left = strcmp(value, "settlement") == 0 || is_apposed(words, &head, index);
	guint behind = index + head.count;
	if (is_left ? is_of_country(words, value, behind) : is_set_in(words, index, behind))
		return FALSE;
	/* the group of X, in small letters, is none that is called so */
	if (!is_left && strcmp(value, "company") == 0 && !token_is_capital(words->tokens, index))
		return FALSE;
	guint end = led_end(words, behind, strcmp(value, "settlement") == 0);
	if (kind_of_head(value) == FACT_ORGANIZATION && end > behind)
		end = end_before_person(words, index, behind, end);
	/* the governor of the region, Ivan Petrov, whom no comma parts from it */
	gboolean is_of_title = is_left && properword_is_given(words, behind) && end > behind + 1 &&
			       properword_follows(words, index, LEXICON_TITLE);
	if (end == behind || is_of_title)
		return FALSE;
	*name = (ProperName){ .kind = kind_of_head(value), .first = index, .count = end - index };
	if (is_left) {
		name->first = behind + joints_at(words, behind);
		name->count = end - name->first;
		ProperName known;
		if (knownname_read(words, name->first, &known) && known.count == name->count)
			name->key = known.key;
	} else {
		ProperName known;
		name->clitics = head.clitics;
		if (knownname_read(words, behind, &known) && known.kind == FACT_ORGANIZATION &&
		    behind + known.count == end)
			name->key = known.key;
	}
	return TRUE;
}

/* The last word of the run that says what it names: Foreign Ministry. END is moved behind it. */
static const char *head_in_run(const ProperWords *words, guint first, guint *end)
{
	TokenMatch head;

	for (guint at = *end - 1; at > first; at--)
		if (match(words, at, LEXICON_HEAD, &head) &&
		    strcmp(head.entry.value, "event") != 0) {
			TokenMatch both;
			*end = at + 1;
			gboolean is_longer = at > first + 1 &&
					     match(words, at - 1, LEXICON_HEAD, &both) &&
					     both.count == 2;
			return is_longer ? both.entry.value : head.entry.value;
		}
	return NULL;
}

/* The army of a country, by its adjective: the Sudanese army, l'armée syrienne. */
static gboolean read_state(const ProperWords *words, guint index, ProperName *name)
{
	static const LexiconClass orders[][2] = { { LEXICON_DEMONYM, LEXICON_HEAD },
						  { LEXICON_HEAD, LEXICON_DEMONYM } };
	TokenMatch first, second;

	for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
		if (!match(words, index, orders[i][0], &first) ||
		    !match(words, index + first.count, orders[i][1], &second))
			continue;
		const TokenMatch *head = i == 0 ? &second : &first;
		if (strcmp(head->entry.value, "state") != 0)
			continue;
		*name = (ProperName){ .kind = FACT_ORGANIZATION,
				      .first = index,
				      .count = first.count + second.count };
		return TRUE;
	}
	return FALSE;
}

/* A region by its adjective: Белгородская область. */
static gboolean read_region(const ProperWords *words, guint index, ProperName *name)
{
	TokenMatch head;

	if (!token_trait(words->tokens, TRAIT_CASES) || !properword_may_be_name(words, index) ||
	    properword_is_given(words, index) || match(words, index, LEXICON_TITLE, &head) ||
	    !match(words, index + 1, LEXICON_HEAD, &head) ||
	    strcmp(head.entry.value, "settlement") != 0 ||
	    token_is_capital(words->tokens, index + 1))
		return FALSE;
	*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = 1 + head.count };
	return TRUE;
}

/* How many words at INDEX, in small letters, say of what an institution is: обороны и безопасности.
 */
static guint fields_at(const ProperWords *words, guint index)
{
	guint count = 0;
	TokenMatch found;

	for (guint at = index;
	     at < index + GENITIVES_LIMIT && !token_is_capital(words->tokens, at) &&
	     match(words, at, LEXICON_FIELD, &found);
	     at++)
		if (strcmp(found.entry.value, "-") != 0)
			count = at + 1 - index;
	return count;
}

/* An institution by words in small letters behind its first: Protection civile, Cour suprême. */
static gboolean read_behind(const ProperWords *words, guint index, ProperName *name)
{
	TokenMatch found, head;

	if (!words->has_capitals || token_trait(words->tokens, TRAIT_NOUN_LAST) ||
	    token_trait(words->tokens, TRAIT_CASES) || !token_is_capital(words->tokens, index) ||
	    !match(words, index, LEXICON_FIELD, &found) || strcmp(found.entry.value, "-") == 0)
		return FALSE;
	guint fields = fields_at(words, index + 1);
	if (fields == 0)
		return FALSE;
	guint end = index + 1 + fields;
	guint joints = joints_at(words, end);
	ProperName known;
	if (match(words, end, LEXICON_DEMONYM, &found))
		end += found.count;
	else if (joints > 0 && knownname_read(words, end + joints, &known) &&
		 known.kind == FACT_PLACE && known.is_sure)
		end += joints + known.count;
	gboolean is_head = match(words, index, LEXICON_HEAD, &head);
	*name = (ProperName){ .kind = is_head ? kind_of_head(head.entry.value) : FACT_ORGANIZATION,
			      .first = index,
			      .count = end - index };
	return TRUE;
}

/* An institution by its adjective: Центральный банк Турции. */
static gboolean read_institution(const ProperWords *words, guint index, ProperName *name)
{
	TokenMatch found, head;
	ProperName known;

	if (!token_trait(words->tokens, TRAIT_CASES) || !token_is_capital(words->tokens, index) ||
	    !(match(words, index, LEXICON_FIELD, &found) ||
	      match(words, index, LEXICON_DEMONYM, &found)) ||
	    !match(words, index + found.count, LEXICON_HEAD, &head) ||
	    kind_of_head(head.entry.value) != FACT_ORGANIZATION ||
	    token_is_capital(words->tokens, index + found.count))
		return FALSE;
	guint end = index + found.count + head.count;
	end += fields_at(words, end);
	if (knownname_read(words, end, &known) && known.kind == FACT_PLACE && known.is_sure)
		end += known.count;
	*name = (ProperName){ .kind = FACT_ORGANIZATION, .first = index, .count = end - index };
	return TRUE;
}

gboolean headedname_read(const ProperWords *words, guint index, ProperName *name)
{
	return read_region(words, index, name) || read_headed(words, index, name) ||
	       read_institution(words, index, name) || read_behind(words, index, name) ||
	       read_state(words, index, name);
}

gboolean headedname_ends_run(const ProperWords *words, guint first, guint end)
{
	return head_in_run(words, first, &end) != NULL;
}

gboolean headedname_read_run(const ProperWords *words, guint index, guint end, ProperName *name)
{
	const char *head = head_in_run(words, index, &end);

	if (!head)
		return FALSE;
	FactKind kind = kind_of_head(head);
	guint behind = kind == FACT_ORGANIZATION && joints_at(words, end) > 0
			       ? led_end(words, end, FALSE)
			       : end;
	*name = (ProperName){ .kind = kind, .first = index, .count = behind - index };
	return TRUE;
}

guint headedname_event(const ProperWords *words, guint index)
{
	TokenMatch head;

	if (!match(words, index, LEXICON_HEAD, &head) || strcmp(head.entry.value, "event") != 0)
		return 0;
	guint end = index + head.count;
	return properword_may_be_name(words, end) && token_is_capital(words->tokens, end)
		       ? namerun_end(words, end) - index
		       : 0;
}
