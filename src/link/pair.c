/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/pair.h"

#include "link/rival.h"
#include "link/saying.h"
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
	Evidence evidence = evidence_find(search->facts, search->contexts, a, b, match);
	Pair pair = { MIN(a, b), MAX(a, b), match, evidence };

	if (evidence.rule)
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

static Match match_since(const Search *search, guint duration, guint date)
{
	const Fact *fact = fact_of(search, duration);
	const Article *article = shelf_article(reading_shelf(search->reading), fact->article);
	gint64 today =
		contexts_is_since(search->contexts, duration) ? since_today(article) : FACT_NEVER;

	return today == FACT_NEVER ? MATCH_NONE : since_match(fact, today, fact_of(search, date));
}

static Match match_values(const Search *search, guint a, guint b)
{
	FactKind one = fact_of(search, a)->kind, other = fact_of(search, b)->kind;

	if (one == FACT_DURATION && other == FACT_DATE)
		return match_since(search, a, b);
	if (one == FACT_DATE && other == FACT_DURATION)
		return match_since(search, b, a);
	if (one != other)
		return MATCH_NONE;
	Match match = match_facts(fact_of(search, a), fact_of(search, b));
	/* Equal dates are grouped. */
	return match == MATCH_EQUAL && one == FACT_DATE ? MATCH_NONE : match;
}

/* Values of two articles: those of VALUES from A up to AEND, and from B up to BEND. */
static void pair_articles(const Search *search, const GArray *values, guint a, guint aend, guint b,
			  guint bend)
{
	for (; a < aend; a++)
		for (guint i = b; i < bend; i++) {
			guint one = g_array_index(values, guint, a);
			guint other = g_array_index(values, guint, i);
			Match match = match_values(search, one, other);
			if (match != MATCH_NONE)
				add_pair(search, one, other, match);
		}
}

static void pair_values(const Search *search, const Neighbours *neighbours, guint articles)
{
	GArray *values = g_array_new(FALSE, FALSE, sizeof(guint));
	guint *starts = g_new(guint, articles + 1);

	for (guint a = 0, i = 0; a <= articles; a++) {
		starts[a] = values->len;
		for (; i < search->facts->len && fact_of(search, i)->article == a; i++)
			if (fact_kind_is_value(fact_of(search, i)->kind) &&
			    !fact_of(search, i)->furniture)
				g_array_append_val(values, i);
	}
	for (guint a = 0; a < articles && !reading_is_stopped(search->reading); a++) {
		const GArray *behind = neighbours_behind(neighbours, a);
		for (guint i = 0; i < behind->len; i++) {
			guint other = g_array_index(behind, guint, i);
			pair_articles(search, values, starts[a], starts[a + 1], starts[other],
				      starts[other + 1]);
		}
	}
	g_free(starts);
	g_array_unref(values);
}

/* What makes dates and names equal; NULL where nothing does. */
static char *group_key(const Fact *fact)
{
	const char kind[] = { (char)('a' + (int)fact->kind), '\0' };

	if (fact->furniture)
		return NULL;
	if (fact_kind_is_name(fact->kind))
		return g_strconcat(kind, fact->value, NULL);
	if (fact->kind != FACT_DATE || fact->lo == FACT_NEVER)
		return NULL;
	/* about that time is that time */
	return g_strdup_printf("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %d", fact->lo, fact->hi,
			       fact->mod == MOD_APPROX ? MOD_NONE : fact->mod);
}

/* Facts by what makes them equal; the lists are of guint. */
static GHashTable *group_equal(const Search *search)
{
	GHashTable *groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_group);

	for (guint i = 0; i < search->facts->len; i++) {
		char *key = group_key(fact_of(search, i));
		if (!key)
			continue;
		GArray *group = g_hash_table_lookup(groups, key);
		if (group) {
			g_free(key);
		} else {
			group = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(groups, key, group);
		}
		g_array_append_val(group, i);
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

static void pair_equal(const Search *search)
{
	GHashTable *groups = group_equal(search);

	g_hash_table_foreach(groups, pair_group, (gpointer)search);
	g_hash_table_unref(groups);
}

/* The same statement agrees; a part of it is less of the same. */
static void pair_quotes(const Search *search, const Neighbours *neighbours,
			const Passages *passages)
{
	static const char *const rules[] = {
		[WORDING_SAME] = N_("the same statement"),
		[WORDING_PART] = N_("a part of the statement"),
		[WORDING_ALIKE] = N_("other words of the statement"),
	};
	GArray *wordings = wordings_find(search->facts, passages, neighbours);

	for (guint i = 0; i < wordings->len; i++) {
		const Wording *wording = &g_array_index(wordings, Wording, i);
		Match match = wording->kind == WORDING_SAME ? MATCH_EQUAL : MATCH_COMPATIBLE;
		Evidence evidence = { .rule = rules[wording->kind],
				      .context = (float)wording->similarity };
		Pair pair = { wording->a, wording->b, match, evidence };
		g_array_append_val(search->pairs, pair);
	}
	g_array_unref(wordings);
}

static void pair_sayings(const Search *search, const Neighbours *neighbours)
{
	GArray *sayings = sayings_find(search->facts, reading_shelf(search->reading), neighbours);

	for (guint i = 0; i < sayings->len; i++) {
		const Saying *saying = &g_array_index(sayings, Saying, i);
		Evidence evidence = { .rule = N_("the same statement of one speaker"),
				      .context = (float)saying->similarity };
		Pair pair = { saying->a, saying->b, MATCH_EQUAL, evidence };
		g_array_append_val(search->pairs, pair);
	}
	g_array_unref(sayings);
}

/* Names in one role. */
static void pair_rivals(const Search *search, const Neighbours *neighbours,
			const Passages *passages, guint articles)
{
	GArray *rivals =
		rivals_find(search->facts, search->contexts, passages, neighbours, articles);

	for (guint i = 0; i < rivals->len; i++) {
		const Rival *rival = &g_array_index(rivals, Rival, i);
		Pair pair = { rival->a, rival->b, rival->match, rival->evidence };
		g_array_append_val(search->pairs, pair);
	}
	g_array_unref(rivals);
}

GArray *pairs_find(Reading *reading, const GArray *facts, const Contexts *contexts,
		   const Neighbours *neighbours, const Passages *passages)
{
	Search search = { reading, facts, contexts, g_array_new(FALSE, FALSE, sizeof(Pair)) };
	guint articles = shelf_count(reading_shelf(reading));

	pair_values(&search, neighbours, articles);
	pair_rivals(&search, neighbours, passages, articles);
	pair_equal(&search);
	pair_quotes(&search, neighbours, passages);
	pair_sayings(&search, neighbours);
	return search.pairs;
}
