/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/pair.h"

#include "fact/calendar.h"
#include "link/evidence.h"
#include "link/since.h"

typedef struct Search {
	const Reading *reading;
	const GArray *facts;
	const Contexts *contexts;
	GArray *pairs;
} Search;

static const Fact *fact_of(const Search *search, guint index)
{
	return &g_array_index(search->facts, Fact, index);
}

static void add_pair(const Search *search, guint a, guint b, Match match)
{
	const char *rule = evidence_rule(search->facts, search->contexts, a, b, match);

	if (!rule)
		return;
	Pair pair = { MIN(a, b), MAX(a, b), match, rule,
		      contexts_similarity(search->contexts, a, b) };
	g_array_append_val(search->pairs, pair);
}

static guint article_of(const Search *search, const GArray *indices, guint i)
{
	return fact_of(search, g_array_index(indices, guint, i))->article;
}

/* INDICES of one kind, in order: so an article's facts stand together. */
static void pair_within(const Search *search, const GArray *indices)
{
	guint others = 0; /* the first one of a later article than A's */

	for (guint i = 0; i < indices->len && !reading_is_stopped(search->reading); i++) {
		guint a = g_array_index(indices, guint, i);
		while (others < indices->len &&
		       article_of(search, indices, others) == article_of(search, indices, i))
			others++;
		for (guint j = others; j < indices->len; j++) {
			guint b = g_array_index(indices, guint, j);
			Match match = match_facts(fact_of(search, a), fact_of(search, b));
			if (match != MATCH_NONE)
				add_pair(search, a, b, match);
		}
	}
}

static void pair_since(const Search *search, guint duration, const GArray *dates)
{
	const Fact *fact = fact_of(search, duration);
	const GDate *day =
		article_day(shelf_article(reading_shelf(search->reading), fact->article));

	if (!day || !contexts_is_since(search->contexts, duration))
		return;
	const CalendarDay written = { g_date_get_year(day), (int)g_date_get_month(day),
				      g_date_get_day(day) };
	gint64 today = calendar_number(CALENDAR_GREGORIAN, written);
	for (guint i = 0; i < dates->len; i++) {
		guint date = g_array_index(dates, guint, i);
		if (fact_of(search, date)->article != fact->article &&
		    since_match(fact, today, fact_of(search, date)) == MATCH_COMPATIBLE)
			add_pair(search, duration, date, MATCH_COMPATIBLE);
	}
}

GArray *pairs_find(const Reading *reading, const GArray *facts, const Contexts *contexts)
{
	Search search = { reading, facts, contexts, g_array_new(FALSE, FALSE, sizeof(Pair)) };
	GArray *of_kind[FACT_KINDS];

	for (guint k = 0; k < FACT_KINDS; k++)
		of_kind[k] = g_array_new(FALSE, FALSE, sizeof(guint));
	for (guint i = 0; i < facts->len; i++)
		g_array_append_val(of_kind[g_array_index(facts, Fact, i).kind], i);
	for (guint k = 0; k < FACT_KINDS; k++)
		pair_within(&search, of_kind[k]);
	for (guint i = 0; i < of_kind[FACT_DURATION]->len && !reading_is_stopped(reading); i++)
		pair_since(&search, g_array_index(of_kind[FACT_DURATION], guint, i),
			   of_kind[FACT_DATE]);
	for (guint k = 0; k < FACT_KINDS; k++)
		g_array_unref(of_kind[k]);
	return search.pairs;
}
