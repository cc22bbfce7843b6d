/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/matter.h"

/* What matters are sought in. */
typedef struct Search {
	const GArray *facts;
	const Links *links;
	GHashTable *values;
} Search;

/* A fact that may name a matter. */
typedef struct Candidate {
	guint fact;
	guint alike;  /* how many are told like it */
	guint linked; /* in how many links it stands */
} Candidate;

static guint count_alike(const Links *links, guint fact)
{
	const GArray *of = links_of(links, fact);
	guint alike = 0;

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(links, g_array_index(of, guint, i));
		if (link->relation == LINK_AGREE)
			alike = MAX(alike, link->facts->len);
	}
	return alike;
}

/* First what most tell alike, then what stands to most; the order of reading decides the rest. */
static gint compare_candidates(gconstpointer a, gconstpointer b)
{
	const Candidate *one = a, *other = b;

	if (one->alike != other->alike)
		return one->alike > other->alike ? -1 : 1;
	if (one->linked != other->linked)
		return one->linked > other->linked ? -1 : 1;
	return (one->fact > other->fact) - (one->fact < other->fact);
}

static GArray *candidates_new(const Links *links, const GArray *shown)
{
	GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));

	for (guint i = 0; i < shown->len; i++) {
		guint fact = g_array_index(shown, guint, i);
		Candidate candidate = { fact, count_alike(links, fact),
					links_of(links, fact)->len };
		g_array_append_val(candidates, candidate);
	}
	g_array_sort(candidates, compare_candidates);
	return candidates;
}

static MatterFact *find_fact(const Matter *matter, guint fact)
{
	for (guint i = 0; i < matter->facts->len; i++) {
		MatterFact *known = &g_array_index(matter->facts, MatterFact, i);
		if (known->fact == fact)
			return known;
	}
	return NULL;
}

/* What is told alike stays so, whatever else joins it. */
static void add_fact(Matter *matter, guint fact, LinkRelation relation)
{
	MatterFact *known = find_fact(matter, fact);
	MatterFact told = { fact, relation };

	if (!known)
		g_array_append_val(matter->facts, told);
	else if (known->relation != LINK_AGREE)
		known->relation = MAX(known->relation, relation);
}

static void add_linked(Matter *matter, const Links *links, guint fact, gboolean alike)
{
	const GArray *of = links_of(links, fact);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(links, g_array_index(of, guint, i));
		if ((link->relation == LINK_AGREE) != alike)
			continue;
		for (guint j = 0; j < link->facts->len; j++)
			if (g_array_index(link->facts, guint, j) != fact)
				add_fact(matter, g_array_index(link->facts, guint, j),
					 link->relation);
	}
}

guint matter_told(const Matter *matter, const GArray *facts, guint article, LinkRelation *relation,
		  guint *count)
{
	guint told = G_MAXUINT;

	*count = 0;
	*relation = LINK_AGREE;
	for (guint i = 0; i < matter->facts->len; i++) {
		const MatterFact *of = &g_array_index(matter->facts, MatterFact, i);
		if (g_array_index(facts, Fact, of->fact).article != article)
			continue;
		if (told == G_MAXUINT || of->relation < *relation) {
			told = of->fact;
			*relation = of->relation;
		}
		++*count;
	}
	return told;
}

/* Whether facts of KIND with one value speak of one thing. */
static gboolean is_its_value(FactKind kind)
{
	return kind == FACT_DATE || fact_kind_is_name(kind);
}

/* The facts that are told by their value alone: a value's text to guint indices, ascending. */
static GHashTable *values_new(const GArray *facts, const GArray *shown)
{
	GHashTable *values =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);

	for (guint i = 0; i < shown->len; i++) {
		guint fact = g_array_index(shown, guint, i);
		const Fact *told = &g_array_index(facts, Fact, fact);
		if (!is_its_value(told->kind))
			continue;
		GArray *same = g_hash_table_lookup(values, told->value);
		if (!same) {
			same = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(values, told->value, same);
		}
		g_array_append_val(same, fact);
	}
	return values;
}

static void add_same_value(Matter *matter, const Search *search, guint fact)
{
	const Fact *told = &g_array_index(search->facts, Fact, fact);
	const GArray *same =
		is_its_value(told->kind) ? g_hash_table_lookup(search->values, told->value) : NULL;

	for (guint i = 0; same && i < same->len; i++)
		add_fact(matter, g_array_index(same, guint, i), LINK_AGREE);
}

static gint compare_facts(gconstpointer a, gconstpointer b)
{
	guint one = ((const MatterFact *)a)->fact, other = ((const MatterFact *)b)->fact;

	return (one > other) - (one < other);
}

static LinkRelation gravest_of(const Matter *matter, const GArray *facts)
{
	LinkRelation gravest = LINK_AGREE;

	for (guint i = 0; i < matter->facts->len; i++) {
		guint fact = g_array_index(matter->facts, MatterFact, i).fact;
		guint article = g_array_index(facts, Fact, fact).article;
		LinkRelation relation;
		guint count;
		matter_told(matter, facts, article, &relation, &count);
		gravest = MAX(gravest, relation);
	}
	return gravest;
}

static Matter matter_around(const Search *search, guint fact)
{
	Matter matter = { .facts = g_array_new(FALSE, FALSE, sizeof(MatterFact)) };

	add_fact(&matter, fact, LINK_AGREE);
	add_same_value(&matter, search, fact);
	add_linked(&matter, search->links, fact, TRUE);
	for (guint i = 0, alike = matter.facts->len; i < alike; i++)
		add_linked(&matter, search->links, g_array_index(matter.facts, MatterFact, i).fact,
			   FALSE);
	g_array_sort(matter.facts, compare_facts);
	matter.fact = G_MAXUINT;
	for (guint i = 0; i < matter.facts->len; i++) {
		const MatterFact *told = &g_array_index(matter.facts, MatterFact, i);
		if (told->relation == LINK_AGREE)
			matter.fact = MIN(matter.fact, told->fact);
	}
	matter.gravest = gravest_of(&matter, search->facts);
	return matter;
}

static void matter_clear(gpointer data)
{
	g_array_unref(((Matter *)data)->facts);
}

static gint compare_matters(gconstpointer a, gconstpointer b)
{
	guint one = ((const Matter *)a)->fact, other = ((const Matter *)b)->fact;

	return (one > other) - (one < other);
}

GArray *matters_find(const GArray *facts, const Links *links, const GArray *shown)
{
	GArray *matters = g_array_new(FALSE, FALSE, sizeof(Matter));
	GArray *candidates = candidates_new(links, shown);
	Search search = { facts, links, values_new(facts, shown) };
	gboolean *stands = g_new0(gboolean, facts->len + 1);

	g_array_set_clear_func(matters, matter_clear);
	for (guint i = 0; i < candidates->len; i++) {
		guint fact = g_array_index(candidates, Candidate, i).fact;
		if (stands[fact])
			continue;
		Matter matter = matter_around(&search, fact);
		for (guint j = 0; j < matter.facts->len; j++)
			stands[g_array_index(matter.facts, MatterFact, j).fact] = TRUE;
		g_array_append_val(matters, matter);
	}
	g_array_sort(matters, compare_matters);
	g_array_unref(candidates);
	g_hash_table_unref(search.values);
	g_free(stands);
	return matters;
}

guint matter_article_count(const Matter *matter, const GArray *facts)
{
	guint count = 0;
	guint last = G_MAXUINT;

	/* Facts are in the order of the articles. */
	for (guint i = 0; i < matter->facts->len; i++) {
		guint fact = g_array_index(matter->facts, MatterFact, i).fact;
		guint article = g_array_index(facts, Fact, fact).article;
		count += article != last;
		last = article;
	}
	return count;
}
