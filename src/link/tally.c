/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/tally.h"

#include <string.h>

#include "link/match.h"
#include "link/toll.h"

/* So many times greater is the toll of another event. */
#define OTHER_EVENT 10

Tally tally_read(Mentions *mentions, const Tokens *tokens, const Fact *fact, guint first,
		 guint count)
{
	Tally tally = { .noun = MENTION_NONE };

	if (fact->kind == FACT_COUNT)
		tally.told = toll_read(tokens, first, count);
	if (fact->kind == FACT_QUANTITY)
		tally.told = toll_of_unit(fact->unit);
	if (fact->noun)
		tally.noun = mentions_number(mentions, tokens->lexicon, fact->noun);
	tally.is_part = fact->kind == FACT_COUNT && toll_is_part(tokens, first);
	tally.is_toll = tally.told && !tally.is_part;
	tally.is_anyone = fact->kind == FACT_COUNT && toll_is_anyone(tokens->lexicon, fact->noun);
	return tally;
}

static const Fact *fact_of(const GArray *facts, guint index)
{
	return &g_array_index(facts, Fact, index);
}

/*
 * The greatest number of an article's facts from FIRST to END that tell TOLL; but one much greater
 * than the first is of another event that is remembered.
 */
static double greatest(const Tally *tallies, const GArray *facts, guint first, guint end,
		       const char *toll)
{
	double number = 0, limit = G_MAXDOUBLE;

	for (guint i = first; i < end; i++) {
		double of = fact_of(facts, i)->number;
		if (!tallies[i].is_toll || strcmp(tallies[i].told, toll) != 0 || of > limit)
			continue;
		/* Of one event there is one magnitude; weaker and older ones follow. */
		if (fact_of(facts, i)->kind == FACT_QUANTITY)
			return of;
		limit = MIN(limit, of * OTHER_EVENT);
		number = MAX(number, of);
	}
	return number;
}

/* What has been found of one toll. */
typedef struct Greatest {
	const char *toll;
	double number;
} Greatest;

/* Forget the tolls of an article's facts from FIRST to END that are parts, or of another event. */
static void keep_tolls(Tally *tallies, const GArray *facts, guint first, guint end)
{
	GArray *known = g_array_new(FALSE, FALSE, sizeof(Greatest));

	for (guint i = first; i < end; i++) {
		guint k = 0;
		if (!tallies[i].is_toll)
			continue;
		while (k < known->len &&
		       strcmp(g_array_index(known, Greatest, k).toll, tallies[i].told) != 0)
			k++;
		if (k == known->len) {
			Greatest of = { tallies[i].told,
					greatest(tallies, facts, first, end, tallies[i].told) };
			g_array_append_val(known, of);
		}
		if (fact_of(facts, i)->number < g_array_index(known, Greatest, k).number ||
		    fact_of(facts, i)->number > g_array_index(known, Greatest, k).number)
			tallies[i].is_toll = FALSE;
	}
	g_array_unref(known);
}

/* Of an article's facts from FIRST to END, find which count one noun with several numbers. */
static void find_rivals(Tally *tallies, const GArray *facts, guint first, guint end)
{
	GHashTable *seen = g_hash_table_new(NULL, NULL); /* noun + 1 -> the fact, + 1 */
	GHashTable *rivalled = g_hash_table_new(NULL, NULL);

	for (guint i = first; i < end; i++) {
		guint noun = tallies[i].noun;
		gpointer key = GUINT_TO_POINTER(noun + 1);
		guint before = GPOINTER_TO_UINT(g_hash_table_lookup(seen, key));
		if (noun == MENTION_NONE)
			continue;
		if (!before)
			g_hash_table_insert(seen, key, GUINT_TO_POINTER(i + 1));
		else if (match_facts(fact_of(facts, before - 1), fact_of(facts, i)) != MATCH_EQUAL)
			g_hash_table_add(rivalled, key);
	}
	for (guint i = first; i < end; i++)
		tallies[i].is_rivalled = (guint8)g_hash_table_contains(
			rivalled, GUINT_TO_POINTER(tallies[i].noun + 1));
	g_hash_table_unref(rivalled);
	g_hash_table_unref(seen);
}

void tallies_settle(Tally *tallies, const GArray *facts, guint first, guint end)
{
	keep_tolls(tallies, facts, first, end);
	find_rivals(tallies, facts, first, end);
}

gboolean tally_same_noun(const Tally *a, const Tally *b)
{
	return a->noun != MENTION_NONE && a->noun == b->noun;
}

gboolean tally_same_toll(const Tally *a, const Tally *b)
{
	return a->is_toll && b->is_toll && strcmp(a->told, b->told) == 0;
}

gboolean tally_other_toll(const Tally *a, const Tally *b)
{
	return a->told && b->told && strcmp(a->told, b->told) != 0;
}

gboolean tally_same_people(const Tally *a, double a_number, const Tally *b, double b_number)
{
	if (tally_same_noun(a, b) || (a->is_anyone && b->is_anyone))
		return TRUE;
	/* So many Dutch are a part of more passengers, not of fewer. */
	return a->is_anyone ? b_number >= a_number : b->is_anyone && a_number >= b_number;
}
