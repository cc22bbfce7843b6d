/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/pair.h"

#include "fact/calendar.h"
#include "link/evidence.h"
#include "link/since.h"
#include "link/wording.h"

typedef struct Search {
	Reading *reading;
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
	/* Equal pairs are all taken; only of the others the nearest ones are sought. */
	double similarity = match == MATCH_EQUAL ? 1 : contexts_similarity(search->contexts, a, b);
	Pair pair = { MIN(a, b), MAX(a, b), match, rule, similarity };
	g_array_append_val(search->pairs, pair);
}

static guint article_of(const Search *search, const GArray *indices, guint i)
{
	return fact_of(search, g_array_index(indices, guint, i))->article;
}

static void free_group(gpointer group)
{
	g_array_unref(group);
}

/* Equal ones are grouped. */
static gboolean is_equal_date(const Search *search, guint fact, Match match)
{
	return match == MATCH_EQUAL && fact_of(search, fact)->kind == FACT_DATE;
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
			if (match != MATCH_NONE && !is_equal_date(search, a, match))
				add_pair(search, a, b, match);
		}
	}
}

/* What makes dates and names equal; NULL where nothing does. */
static char *group_key(const Fact *fact)
{
	if (fact_kind_is_name(fact->kind))
		return g_strdup(fact->value);
	if (fact->lo == FACT_NEVER)
		return NULL;
	return g_strdup_printf("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %d", fact->lo, fact->hi,
			       fact->mod);
}

/* Facts of one kind by what makes them equal; the lists are of guint. */
static GHashTable *group_equal(const Search *search, const GArray *facts)
{
	GHashTable *groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_group);

	for (guint i = 0; i < facts->len; i++) {
		guint index = g_array_index(facts, guint, i);
		char *key = group_key(fact_of(search, index));
		if (!key)
			continue;
		GArray *group = g_hash_table_lookup(groups, key);
		if (group) {
			g_free(key);
		} else {
			group = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(groups, key, group);
		}
		g_array_append_val(group, index);
	}
	return groups;
}

/*
 * The same day or person may be named a thousand times. Equal ones need no more than one pair each
 * to stand together: with the first of the group or, in that one's own article, with the first of
 * another.
 */
static void pair_group(gpointer key, gpointer value, gpointer data)
{
	const Search *search = data;
	const GArray *group = value;
	guint other = 0;

	(void)key;
	while (other < group->len &&
	       article_of(search, group, other) == article_of(search, group, 0))
		other++;
	for (guint i = 0; i < group->len && other < group->len; i++) {
		guint partner = i < other ? other : 0;
		add_pair(search, g_array_index(group, guint, i),
			 g_array_index(group, guint, partner), MATCH_EQUAL);
	}
}

static void pair_equal(const Search *search, const GArray *facts)
{
	GHashTable *groups = group_equal(search, facts);

	g_hash_table_foreach(groups, pair_group, (gpointer)search);
	g_hash_table_unref(groups);
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

/* The same statement agrees; a part of it is less of the same. */
static void pair_quotes(const Search *search)
{
	GArray *wordings = wordings_find(search->reading, search->facts);

	for (guint i = 0; i < wordings->len; i++) {
		const Wording *wording = &g_array_index(wordings, Wording, i);
		gboolean is_same = wording->kind == WORDING_SAME;
		Pair pair = { wording->a, wording->b, is_same ? MATCH_EQUAL : MATCH_COMPATIBLE,
			      is_same ? "the same statement" : "a part of the statement",
			      wording->similarity };
		g_array_append_val(search->pairs, pair);
	}
	g_array_unref(wordings);
}

GArray *pairs_find(Reading *reading, const GArray *facts, const Contexts *contexts)
{
	Search search = { reading, facts, contexts, g_array_new(FALSE, FALSE, sizeof(Pair)) };
	GArray *of_kind[FACT_KINDS];

	for (guint k = 0; k < FACT_KINDS; k++)
		of_kind[k] = g_array_new(FALSE, FALSE, sizeof(guint));
	for (guint i = 0; i < facts->len; i++)
		if (!g_array_index(facts, Fact, i).furniture)
			g_array_append_val(of_kind[g_array_index(facts, Fact, i).kind], i);
	for (guint k = 0; k < FACT_KINDS; k++) {
		gboolean is_name = fact_kind_is_name((FactKind)k);
		if (!is_name && k != FACT_QUOTE)
			pair_within(&search, of_kind[k]);
		if (is_name || k == FACT_DATE)
			pair_equal(&search, of_kind[k]);
	}
	for (guint i = 0; i < of_kind[FACT_DURATION]->len && !reading_is_stopped(reading); i++)
		pair_since(&search, g_array_index(of_kind[FACT_DURATION], guint, i),
			   of_kind[FACT_DATE]);
	pair_quotes(&search);
	for (guint k = 0; k < FACT_KINDS; k++)
		g_array_unref(of_kind[k]);
	return search.pairs;
}
