/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/rival.h"

#include <string.h>

#include "fact/skeleton.h"
#include "text/fold.h"

/* What two clauses have in common at least, and the sentences around them. */
#define BESIDE_MIN 0.45
#define CONTEXT_MIN 0.25

/* The same where something only is there, and may be in two places of which one holds the other. */
#define BESIDE_OF_THERE 0.5
#define CONTEXT_OF_THERE 0.4

/* The same where two days are told, which must be of one event; and how far apart these may be, in
 * minutes. */
#define BESIDE_OF_DAYS 0.55
#define CONTEXT_OF_DAYS 0.5
#define DAY ((gint64)24 * 60)
#define DAYS_APART (31 * DAY)

/* Names whose spellings are nearer to each other may be one name. */
#define NAMES_APART 0.5

static const char within[] = N_("a place and its country, in the same role");

typedef struct Search {
	const GArray *facts;
	const Contexts *contexts;
	const Passages *passages;
	GArray *rivals;
	GArray *holders; /* Holder */
} Search;

static const Fact *fact_of(const Search *search, guint index)
{
	return &g_array_index(search->facts, Fact, index);
}

static void add(const Search *search, guint a, guint b, Match match, Evidence evidence)
{
	Rival rival = { MIN(a, b), MAX(a, b), match, evidence };

	g_array_append_val(search->rivals, rival);
}

/* Whether two places in one role exclude each other: MATCH_NONE where that is not known. */
static Match match_places(const Role *one, const Role *other, const Evidence *evidence)
{
	gboolean goes = one->relation == ROLE_TO;
	gboolean is_near = (double)evidence->beside >= BESIDE_OF_THERE &&
			   (double)evidence->context >= CONTEXT_OF_THERE;

	if (role_is_within(one, other))
		return MATCH_COMPATIBLE;
	if (!role_is_level(one, other) || one->relation == ROLE_FROM)
		return MATCH_NONE;
	if (goes)
		return MATCH_DIFFERENT;
	return is_near && !strchr(one->place, ':') ? MATCH_DIFFERENT : MATCH_NONE;
}

static void hold_places(const Search *search, guint a, guint b)
{
	const Role *one = contexts_role(search->contexts, a);
	const Role *other = contexts_role(search->contexts, b);
	Evidence evidence = { 0 };

	if (one->relation == ROLE_RELATIONS || !one->place || !other->place ||
	    one->relation != other->relation ||
	    strcmp(fact_of(search, a)->value, fact_of(search, b)->value) == 0 ||
	    strcmp(one->place, other->place) == 0)
		return;
	evidence.beside = (float)contexts_beside(search->contexts, a, b);
	if ((double)evidence.beside < BESIDE_MIN)
		return;
	evidence.context = (float)contexts_similarity(search->contexts, a, b);
	if ((double)evidence.context < CONTEXT_MIN ||
	    contexts_days_differ(search->contexts, a, b) ||
	    contexts_tells_beside(search->contexts, a, b) ||
	    contexts_tells_beside(search->contexts, b, a))
		return;
	Match match = match_places(one, other, &evidence);
	evidence.rule = match == MATCH_COMPATIBLE ? within : N_("another place in the same role");
	if (match != MATCH_NONE)
		add(search, a, b, match, evidence);
}

/* A day or a part of it; an hour may be of whatever is read every day. */
static gboolean is_day(const Fact *fact)
{
	return fact->kind == FACT_DATE && fact->lo != FACT_NEVER && fact->hi - fact->lo <= DAY &&
	       fact->hi - fact->lo > 60 && fact->mod == MOD_NONE && fact->status != STATUS_DENIED;
}

/* Whether the day is that of writing. */
static gboolean is_own_day(const Fact *fact)
{
	return fact->anchor && strncmp(fact->value, fact->anchor, strlen("2024-05-12")) == 0;
}

/*
 * Whether two days, or hours of them, are not one, nor next to each other in one night. One weekday
 * may have been counted from another week; and where both are those of writing, another one had
 * something of its own.
 */
static gboolean are_other_days(const Fact *a, const Fact *b)
{
	gint64 apart = MAX(a->lo, b->lo) - MIN(a->hi, b->hi);
	gboolean is_one_weekday = (a->lo / DAY - b->lo / DAY) % 7 == 0;

	return apart >= 0 && apart <= DAYS_APART && !is_one_weekday &&
	       !(is_own_day(a) && is_own_day(b));
}

/* Whether the article of OTHER tells, anywhere, the day that FACT is. */
static gboolean is_told_by(const Search *search, guint fact, guint other)
{
	const Fact *day = fact_of(search, fact);
	guint article = fact_of(search, other)->article, i = other;

	while (i > 0 && fact_of(search, i - 1)->article == article)
		i--;
	for (; i < search->facts->len && fact_of(search, i)->article == article; i++) {
		const Fact *told = fact_of(search, i);
		if (told->kind == FACT_DATE && told->lo != FACT_NEVER &&
		    told->hi - told->lo <= 2 * DAY && told->lo < day->hi && day->lo < told->hi)
			return TRUE;
	}
	return FALSE;
}

/* Whether FACT is the only date of its sentence. */
static gboolean is_sole_date(const Search *search, guint fact)
{
	guint sentence = contexts_sentence(search->contexts, fact);

	for (int step = -1; step <= 1; step += 2)
		for (guint i = fact + (guint)step;
		     i < search->facts->len && contexts_sentence(search->contexts, i) == sentence;
		     i += (guint)step)
			if (fact_of(search, i)->kind == FACT_DATE)
				return FALSE;
	return TRUE;
}

/* Of what is told of two days in almost the same words, one is the day. */
static void hold_days(const Search *search, guint a, guint b)
{
	Evidence evidence = { .rule = N_("another day of the same event") };

	if (!is_day(fact_of(search, a)) || !is_day(fact_of(search, b)) ||
	    !are_other_days(fact_of(search, a), fact_of(search, b)))
		return;
	evidence.beside = (float)contexts_beside(search->contexts, a, b);
	evidence.context = (float)contexts_similarity(search->contexts, a, b);
	if ((double)evidence.beside < BESIDE_OF_DAYS ||
	    (double)evidence.context < CONTEXT_OF_DAYS || !is_sole_date(search, a) ||
	    !is_sole_date(search, b) || is_told_by(search, a, b) || is_told_by(search, b, a))
		return;
	add(search, a, b, MATCH_DIFFERENT, evidence);
}

/* The first fact of each sentence; one more for the end. */
static guint *sentence_facts(const Search *search)
{
	guint count = sentences_count(passages_sentences(search->passages)), fact = 0;
	guint *starts = g_new(guint, count + 1);

	for (guint s = 0; s <= count; s++) {
		while (fact < search->facts->len && contexts_sentence(search->contexts, fact) < s)
			fact++;
		starts[s] = fact;
	}
	return starts;
}

static void hold(const Search *search, guint a, guint b)
{
	FactKind kind = fact_of(search, a)->kind;

	if (kind != fact_of(search, b)->kind)
		return;
	if (kind == FACT_PLACE)
		hold_places(search, a, b);
	else if (kind == FACT_DATE)
		hold_days(search, a, b);
}

/* What aligned sentences tell. */
static void find_in_passages(const Search *search)
{
	guint count = sentences_count(passages_sentences(search->passages));
	guint *starts = sentence_facts(search);

	for (guint s = 0; s < count; s++) {
		guint matches;
		const PassageMatch *match = passages_of(search->passages, s, &matches);
		for (guint m = 0; m < matches; m++) {
			guint t = match[m].sentence;
			for (guint a = starts[s]; t > s && a < starts[s + 1]; a++)
				for (guint b = starts[t]; b < starts[t + 1]; b++)
					hold(search, a, b);
		}
	}
	g_free(starts);
}

/* Whether two names have no word that may be one in two spellings. */
static gboolean are_apart(const char *a, const char *b)
{
	char *one = fold_string(a, strlen(a)), *other = fold_string(b, strlen(b));
	char **words = g_strsplit(one, " ", -1), **others = g_strsplit(other, " ", -1);
	gboolean apart = TRUE;

	for (char **word = words; *word; word++)
		for (char **against = others; *against; against++)
			apart &= skeleton_distance(NULL, *word, *against) >= NAMES_APART;
	g_strfreev(words);
	g_strfreev(others);
	g_free(one);
	g_free(other);
	return apart;
}

/* The persons (guint) whom the words of a journey name; free with g_array_unref(). */
static GArray *travellers_of(const Search *search, const ContextJourney *journey)
{
	GArray *persons = g_array_new(FALSE, FALSE, sizeof(guint));
	guint sentence = contexts_sentence(search->contexts, journey->fact), i = journey->fact;

	while (i > 0 && contexts_sentence(search->contexts, i - 1) == sentence)
		i--;
	for (; i < search->facts->len && contexts_sentence(search->contexts, i) == sentence; i++) {
		guint at = contexts_around(search->contexts, i)->first;
		if (fact_of(search, i)->kind == FACT_PERSON && at >= journey->first &&
		    at <= journey->last)
			g_array_append_val(persons, i);
	}
	return persons;
}

/* Whether two journeys may be of one person, as far as it is told whose they are. */
static gboolean may_be_of_one(const Search *search, const ContextJourney *a,
			      const ContextJourney *b)
{
	GArray *persons = travellers_of(search, a), *others = travellers_of(search, b);
	gboolean apart = persons->len > 0 && others->len > 0;

	for (guint i = 0; i < persons->len; i++)
		for (guint j = 0; j < others->len; j++)
			apart &= are_apart(fact_of(search, g_array_index(persons, guint, i))->value,
					   fact_of(search, g_array_index(others, guint, j))->value);
	g_array_unref(persons);
	g_array_unref(others);
	return !apart && !(a->country && b->country && strcmp(a->country, b->country) != 0);
}

/* Whether one date, told more or less exactly, is told next to both. */
static gboolean are_of_one_date(const Search *search, guint a, guint b)
{
	guint one = contexts_date(search->contexts, a), other = contexts_date(search->contexts, b);

	if (one == MENTION_NONE || other == MENTION_NONE)
		return FALSE;
	Match match = match_facts(fact_of(search, one), fact_of(search, other));
	return match == MATCH_EQUAL || match == MATCH_COMPATIBLE;
}

/* Two last journeys of one date led to one place. */
static void hold_journeys(const Search *search, guint i, guint j)
{
	const GArray *journeys = contexts_journeys(search->contexts);
	const ContextJourney *a = &g_array_index(journeys, ContextJourney, i);
	const ContextJourney *b = &g_array_index(journeys, ContextJourney, j);
	const Role *one = contexts_role(search->contexts, a->fact);
	const Role *other = contexts_role(search->contexts, b->fact);
	Evidence evidence = { .rule = N_("another place of the same last journey") };

	if (strcmp(one->place, other->place) == 0 ||
	    contexts_tells_beside(search->contexts, a->fact, b->fact) ||
	    contexts_tells_beside(search->contexts, b->fact, a->fact) ||
	    !are_of_one_date(search, a->fact, b->fact) || !may_be_of_one(search, a, b))
		return;
	evidence.context = (float)contexts_similarity(search->contexts, a->fact, b->fact);
	if (role_is_within(one, other))
		evidence.rule = within;
	else if (!role_is_level(one, other))
		return;
	add(search, a->fact, b->fact, evidence.rule == within ? MATCH_COMPATIBLE : MATCH_DIFFERENT,
	    evidence);
}

/*
 * What the office of a person is, told by its stems; 0 where it has none, or its words do not say
 * whose office it is: of a country, a place, a body.
 */
static guint office_of(const Search *search, guint index)
{
	const Around *around = contexts_around(search->contexts, index);
	guint office = contexts_role(search->contexts, index)->office, hash = 0, count = 0;
	const Sentences *sentences = contexts_sentences(search->contexts);
	gboolean is_whose = FALSE;

	if (fact_of(search, index)->kind != FACT_PERSON || office < 2)
		return 0;
	const SentenceWord *words = sentences_words(sentences, around->sentence);
	for (guint w = 0; w < sentences_at(sentences, around->sentence)->count; w++) {
		if (words[w].position >= around->first ||
		    words[w].position + office < around->first ||
		    (w > 0 && words[w].stem == words[w - 1].stem))
			continue;
		is_whose |=
			mentions_kind(sentences_mentions(sentences), words[w].stem) == MENTION_NAME;
		hash = hash * 31 + words[w].stem + 1;
		count++;
	}
	return is_whose && count > 1 ? MAX(hash, 1) : 0;
}

/* A person in an office. */
typedef struct Holder {
	guint fact;
	guint office;
} Holder;

static void hold_holders(const Search *search, guint i, guint j)
{
	const Holder *a = &g_array_index(search->holders, Holder, i);
	const Holder *b = &g_array_index(search->holders, Holder, j);
	Evidence evidence = { .rule = N_("another holder of the same office"), .beside = 1 };

	if (a->office != b->office ||
	    !are_apart(fact_of(search, a->fact)->value, fact_of(search, b->fact)->value))
		return;
	evidence.context = (float)contexts_similarity(search->contexts, a->fact, b->fact);
	add(search, a->fact, b->fact, MATCH_DIFFERENT, evidence);
}

/* All holders of offices, by fact. */
static GArray *read_holders(const Search *search)
{
	GArray *holders = g_array_new(FALSE, FALSE, sizeof(Holder));

	for (guint i = 0; i < search->facts->len; i++) {
		Holder holder = { i, office_of(search, i) };
		if (holder.office)
			g_array_append_val(holders, holder);
	}
	return holders;
}

typedef void (*Hold)(const Search *search, guint i, guint j);

/*
 * Hold what stands in neighbours against each other, of LIST, which is ascending by fact and whose
 * elements begin with that.
 */
static void hold_neighbours(const Search *search, const Neighbours *neighbours, guint articles,
			    const GArray *list, Hold function)
{
	guint size = g_array_get_element_size((GArray *)list);
	guint *starts = g_new(guint, articles + 1);

	for (guint a = 0, i = 0; a <= articles; a++) {
		starts[a] = i;
		while (i < list->len &&
		       fact_of(search, *(const guint *)(const void *)(list->data + i * size))
				       ->article == a)
			i++;
	}
	for (guint a = 0; a < articles; a++) {
		const GArray *behind = neighbours_behind(neighbours, a);
		for (guint n = 0; starts[a] < starts[a + 1] && n < behind->len; n++) {
			guint other = g_array_index(behind, guint, n);
			for (guint i = starts[a]; i < starts[a + 1]; i++)
				for (guint j = starts[other]; j < starts[other + 1]; j++)
					function(search, i, j);
		}
	}
	g_free(starts);
}

GArray *rivals_find(const GArray *facts, const Contexts *contexts, const Passages *passages,
		    const Neighbours *neighbours, guint articles)
{
	Search search = { facts, contexts, passages, g_array_new(FALSE, FALSE, sizeof(Rival)),
			  NULL };

	find_in_passages(&search);
	hold_neighbours(&search, neighbours, articles, contexts_journeys(contexts), hold_journeys);
	search.holders = read_holders(&search);
	hold_neighbours(&search, neighbours, articles, search.holders, hold_holders);
	g_array_unref(search.holders);
	return search.rivals;
}
