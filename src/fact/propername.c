/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/propername.h"

#include <string.h>

#include "fact/inflection.h"
#include "fact/knownname.h"
#include "fact/tense.h"

/* The most words of a name, and of what may stand between a noun and the name it leads. */
enum {
	WORDS_LIMIT = 8,
	JOINTS_LIMIT = 2,
	GENITIVES_LIMIT = 3,
	ACRONYM_LIMIT = 6,
	PARTICLES_LIMIT = 3
};

typedef struct Reader {
	const ProperWords *words;
	const Tokens *tokens;
	const Roster *roster;
	guint article;
} Reader;

static gboolean match(const Reader *reader, guint index, LexiconClass class, TokenMatch *found)
{
	return inflection_match(reader->tokens, index, class, found);
}

static gboolean may_be_name(const Reader *reader, guint index)
{
	return properword_may_be_name(reader->words, index);
}

static gboolean is_particle(const Reader *reader, guint index)
{
	return properword_is(reader->words, index, LEXICON_NAME, "particle");
}

static gboolean is_given(const Reader *reader, guint index)
{
	static const char *const values[] = { "given", "foreign", "common", "family", "leading" };
	TokenMatch found;

	if (!match(reader, index, LEXICON_NAME, &found))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(found.entry.value, values[i]) == 0)
			return TRUE;
	return FALSE;
}

/* How many particles stand at INDEX, each a word of its own: von der. */
static guint particles_at(const Reader *reader, guint index)
{
	guint count = 0;

	while (count < PARTICLES_LIMIT && is_particle(reader, index + count))
		count++;
	return count;
}

/* How many tokens at INDEX go on with a name that stands before it; 0 where it ends. */
static guint run_step(const Reader *reader, guint index)
{
	const Tokens *tokens = reader->tokens;
	gboolean is_initial = token_is(tokens, index, ".") && token_is_glued(tokens, index) &&
			      properword_is_short_form(reader->words, index - 1);
	gboolean is_glue = (token_is_dash(tokens, index) || token_is(tokens, index, "'") ||
			    token_is(tokens, index, "’")) &&
			   token_is_glued(tokens, index) && token_is_glued(tokens, index + 1);

	if (may_be_name(reader, index) && !properword_is_start(reader->words, index))
		return 1;
	if ((is_initial || is_glue) && may_be_name(reader, index + 1))
		return 2;
	guint particles = particles_at(reader, index);
	if (particles > 0 && may_be_name(reader, index + particles))
		return particles + 1;
	if (is_particle(reader, index) && token_is_dash(tokens, index + 1) &&
	    may_be_name(reader, index + 2))
		return 3; /* al-Mansouri */
	return 0;
}

/* Where the run of words that may be of one name ends. */
static guint run_end(const Reader *reader, guint first)
{
	guint end = first + 1;

	for (guint step; end - first < WORDS_LIMIT && end < tokens_count(reader->tokens) &&
			 (step = run_step(reader, end)) > 0;)
		end += step;
	return end;
}

static FactKind kind_of_head(const char *value)
{
	return strcmp(value, "facility") == 0 || strcmp(value, "settlement") == 0 ||
			       strcmp(value, "place") == 0
		       ? FACT_PLACE
		       : FACT_ORGANIZATION;
}

/* How many words at INDEX join a noun with the name behind it: of the. */
static guint joints_at(const Reader *reader, guint index)
{
	const Tokens *tokens = reader->tokens;
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
static guint genitives_at(const Reader *reader, guint index)
{
	guint count = 0;

	if (!token_trait(reader->tokens, TRAIT_CASES))
		return 0;
	while (count < GENITIVES_LIMIT && properword_is_unlisted(reader->words, index + count) &&
	       !token_is_capital(reader->tokens, index + count) &&
	       !tense_is_told(reader->tokens, index + count))
		count++;
	return may_be_name(reader, index + count) ? count : 0;
}

/* The end of the name that a noun before INDEX leads; INDEX where there is none. */
static guint led_end(const Reader *reader, guint index, gboolean is_settlement)
{
	ProperName known;
	guint at = index + joints_at(reader, index);

	if (knownname_read(reader->words, at, &known))
		return MAX(at + known.count,
			   reader->words->has_capitals ? run_end(reader, at) : at);
	if (reader->words->has_capitals) {
		at += genitives_at(reader, at);
		return may_be_name(reader, at) ? run_end(reader, at) : index;
	}
	return !token_trait(reader->tokens, TRAIT_CAPITALS) &&
			       (is_given(reader, at) ||
				(is_settlement && properword_is_unlisted(reader->words, at)))
		       ? at + 1
		       : index;
}

/*
 * The end of an institution's name that stops before the name of who has an office in it: président
 * du Conseil X, глава службы защиты X. AT is where the noun ends, END where all capitals do.
 */
static guint end_before_person(const Reader *reader, guint index, guint at, guint end)
{
	if (!properword_follows(reader->words, index, LEXICON_TITLE) || joints_at(reader, at) > 0)
		return end;
	guint genitives = genitives_at(reader, at), name = at + genitives;
	gboolean is_person = is_given(reader, name) || (genitives > 0 && end >= name + 2);
	return is_person ? name : end;
}

/* A noun and the name behind it: the city of X is X, the university of X is all of it. */
static gboolean read_headed(const Reader *reader, guint index, ProperName *name)
{
	TokenMatch head;

	TokenMatch title;

	if (!match(reader, index, LEXICON_HEAD, &head) ||
	    match(reader, index + head.count, LEXICON_TITLE, &title)) /* police commissioner X */
		return FALSE;
	const char *value = head.entry.value;
	gboolean is_left = strcmp(value, "settlement") == 0 || strcmp(value, "outlet") == 0;
	guint behind = index + head.count;
	guint end = led_end(reader, behind, strcmp(value, "settlement") == 0);
	if (kind_of_head(value) == FACT_ORGANIZATION && end > behind)
		end = end_before_person(reader, index, behind, end);
	/* the governor of the region, Ivan Petrov, whom no comma parts from it */
	gboolean is_of_title = is_left && is_given(reader, behind) && end > behind + 1 &&
			       properword_follows(reader->words, index, LEXICON_TITLE);
	if (end == behind || is_of_title)
		return FALSE;
	*name = (ProperName){ .kind = kind_of_head(value), .first = index, .count = end - index };
	if (is_left) {
		name->first = behind + joints_at(reader, behind);
		name->count = end - name->first;
		ProperName known;
		if (knownname_read(reader->words, name->first, &known) &&
		    known.count == name->count)
			name->key = known.key;
	} else {
		ProperName known;
		name->clitics = head.clitics;
		if (knownname_read(reader->words, behind, &known) &&
		    known.kind == FACT_ORGANIZATION && behind + known.count == end)
			name->key = known.key;
	}
	return TRUE;
}

/* The last word of the run that says what it names: Foreign Ministry. END is moved behind it. */
static const char *head_in_run(const Reader *reader, guint first, guint *end)
{
	TokenMatch head;

	for (guint at = *end - 1; at > first; at--)
		if (match(reader, at, LEXICON_HEAD, &head)) {
			*end = at + 1;
			return head.entry.value;
		}
	return NULL;
}

/* What ends a person's name inside a run: a title, an adjective of a country, a known place. */
static guint person_end(const Reader *reader, guint first, guint end)
{
	TokenMatch found;
	ProperName known;

	for (guint at = first + 1; at < end; at++) {
		if (token_type(reader->tokens, at) != TOKEN_WORD)
			continue;
		if (match(reader, at, LEXICON_TITLE, &found) ||
		    match(reader, at, LEXICON_DEMONYM, &found))
			end = at;
		gboolean is_full = at > first + 1 && !token_is_dash(reader->tokens, at - 1);
		if (is_full && knownname_read(reader->words, at, &known) && known.is_sure)
			end = at;
	}
	while (end > first + 1 &&
	       (token_type(reader->tokens, end - 1) != TOKEN_WORD || is_particle(reader, end - 1)))
		end--;
	return end;
}

/* How the word at INDEX is known from full names. */
static RosterRank rank_of(const Reader *reader, guint index, guint clitics)
{
	if (!reader->roster)
		return ROSTER_NONE;
	char *form = properword_form(reader->words, index, clitics);
	RosterRank rank = roster_rank(reader->roster, reader->article, form);
	g_free(form);
	return rank;
}

static gboolean is_saying(const Reader *reader, guint index)
{
	TokenMatch cue;

	return token_match(reader->tokens, index, LEXICON_CUE, &cue) &&
	       strcmp(cue.entry.value, "said") == 0;
}

/* Whether the words around FIRST to END are those around persons. */
static gboolean is_person_around(const Reader *reader, guint first, guint end)
{
	return properword_follows(reader->words, first, LEXICON_TITLE) || is_saying(reader, end) ||
	       (first > 0 && is_saying(reader, first - 1));
}

static gboolean take_person(guint first, guint end, ProperName *name)
{
	*name = (ProperName){ .kind = FACT_PERSON,
			      .first = first,
			      .count = end - first,
			      .is_full = end - first > 1 };
	return TRUE;
}

/* One word with a capital, in no list. */
static gboolean read_single(const Reader *reader, guint index, ProperName *name)
{
	gboolean is_start = properword_is_start(reader->words, index);
	RosterRank rank = rank_of(reader, index, 0);

	if (rank >= ROSTER_NEAR)
		return take_person(index, index + 1, name);
	if (properword_is_acronym(reader->words, index) &&
	    token_word(reader->tokens, index)->length <= ACRONYM_LIMIT * 2 &&
	    properword_is_unlisted(reader->words, index) &&
	    !token_is_digits(reader->tokens, index + 1)) {
		*name = (ProperName){ .kind = FACT_ORGANIZATION, .first = index, .count = 1 };
		return TRUE;
	}
	if (properword_follows(reader->words, index, LEXICON_TITLE) ||
	    (is_given(reader, index) && is_person_around(reader, index, index + 1)))
		return take_person(index, index + 1, name);
	if (!is_start && knownname_is_asked(reader->words, index) &&
	    properword_is_unlisted(reader->words, index)) {
		*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = 1 };
		return TRUE;
	}
	return FALSE;
}

/* A sentence that begins with some word, and a name that the lists know behind it. */
static gboolean is_word_before_name(const Reader *reader, guint index)
{
	ProperName known;

	return index + 1 < tokens_count(reader->tokens) &&
	       properword_is_start(reader->words, index) && !is_given(reader, index) &&
	       token_type(reader->tokens, index + 1) == TOKEN_WORD &&
	       knownname_read(reader->words, index + 1, &known) && known.is_sure;
}

/* A run of words with capitals. */
static gboolean read_run(const Reader *reader, guint index, ProperName *name)
{
	TokenMatch found;
	guint end = run_end(reader, index), headed = end;
	const char *head = head_in_run(reader, index, &headed);

	if (head) {
		FactKind kind = kind_of_head(head);
		guint behind = kind == FACT_ORGANIZATION && joints_at(reader, headed) > 0
				       ? led_end(reader, headed, FALSE)
				       : headed;
		*name = (ProperName){ .kind = kind, .first = index, .count = behind - index };
		return TRUE;
	}
	if (match(reader, index, LEXICON_TITLE, &found) ||
	    match(reader, index, LEXICON_DEMONYM, &found))
		return FALSE;
	if (is_word_before_name(reader, index))
		return FALSE;
	end = person_end(reader, index, end);
	/* a word inside a title: Chief Cabinet Secretary */
	if (end < tokens_count(reader->tokens) && may_be_name(reader, end) &&
	    match(reader, end, LEXICON_TITLE, &found))
		return FALSE;
	if (end == index + 1)
		return read_single(reader, index, name);
	if (!is_given(reader, index) && knownname_is_asked(reader->words, index) &&
	    !is_person_around(reader, index, end)) {
		*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = end - index };
		return TRUE;
	}
	return take_person(index, end, name);
}

/* The army of a country, by its adjective: the Sudanese army, l'armée syrienne. */
static gboolean read_state(const Reader *reader, guint index, ProperName *name)
{
	static const LexiconClass orders[][2] = { { LEXICON_DEMONYM, LEXICON_HEAD },
						  { LEXICON_HEAD, LEXICON_DEMONYM } };
	TokenMatch first, second;

	for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
		if (!match(reader, index, orders[i][0], &first) ||
		    !match(reader, index + first.count, orders[i][1], &second))
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
static gboolean read_region(const Reader *reader, guint index, ProperName *name)
{
	TokenMatch head;

	if (!token_trait(reader->tokens, TRAIT_CASES) || !may_be_name(reader, index) ||
	    is_given(reader, index) || match(reader, index, LEXICON_TITLE, &head) ||
	    !match(reader, index + 1, LEXICON_HEAD, &head) ||
	    strcmp(head.entry.value, "settlement") != 0 ||
	    token_is_capital(reader->tokens, index + 1))
		return FALSE;
	*name = (ProperName){ .kind = FACT_PLACE, .first = index, .count = 1 + head.count };
	return TRUE;
}

/* Whether the known place at INDEX is a part of a longer name: a person's, an institution's. */
static gboolean is_part_of_run(const Reader *reader, guint index, const ProperName *known)
{
	guint end, headed;

	if (!reader->words->has_capitals || !may_be_name(reader, index))
		return FALSE;
	end = headed = run_end(reader, index);
	if (end <= index + known->count)
		return FALSE;
	gboolean is_town = known->key && strchr(known->key, ':');
	gboolean is_announced = is_town && !is_given(reader, index + 1) &&
				properword_follows(reader->words, index, LEXICON_TITLE);
	return head_in_run(reader, index, &headed) != NULL ||
	       (known->count == 1 && (is_given(reader, index) || is_announced) &&
		person_end(reader, index, end) > index + 1);
}

guint propername_skip(const ProperWords *words, guint index)
{
	TokenMatch title;

	return token_type(words->tokens, index) == TOKEN_WORD &&
			       inflection_match(words->tokens, index, LEXICON_TITLE, &title)
		       ? title.count
		       : 1;
}

gboolean propername_read(const ProperWords *words, guint index, const Roster *roster, guint article,
			 ProperName *name)
{
	Reader reader = { words, words->tokens, roster, article };
	TokenMatch found;

	if (token_type(words->tokens, index) != TOKEN_WORD)
		return FALSE;
	gboolean is_known = knownname_read(words, index, name);
	/* an adjective that some town is called by too: Western; a given name: Hassan Sheikh X */
	if (is_known && !name->is_sure &&
	    (match(&reader, index, LEXICON_DEMONYM, &found) ||
	     (is_given(&reader, index) && token_is_capital(words->tokens, index + 1))))
		is_known = FALSE;
	if (is_known && !is_part_of_run(&reader, index, name))
		return TRUE;
	if (read_region(&reader, index, name) || read_headed(&reader, index, name) ||
	    read_state(&reader, index, name))
		return TRUE;
	if (!token_trait(words->tokens, TRAIT_CAPITALS))
		return listedname_read(words, index, roster, article, name);
	return may_be_name(&reader, index) && read_run(&reader, index, name);
}
