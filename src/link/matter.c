/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/matter.h"

#include <string.h>

/* What matters are sought in. */
typedef struct Search {
	const GArray *facts;
	const Links *links;
	GHashTable *values;
	guint *places; /* by fact: its place in the matter that is made, from 1; 0: it has none */
	gboolean *stands; /* by fact: in a matter that is made already */
} Search;

/* A fact that may name a matter. */
typedef struct Candidate {
	guint fact;
	guint alike;  /* how many are told like it */
	guint linked; /* in how many links it stands */
} Candidate;

static const Fact *fact_of(const Search *search, guint fact)
{
	return &g_array_index(search->facts, Fact, fact);
}

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

static GArray *candidates_new(const Search *search)
{
	GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));

	for (guint i = 0; i < search->facts->len; i++) {
		Candidate candidate = { i, count_alike(search->links, i),
					links_of(search->links, i)->len };
		if (fact_is_told(fact_of(search, i)))
			g_array_append_val(candidates, candidate);
	}
	g_array_sort(candidates, compare_candidates);
	return candidates;
}

/* What is told alike stays so, whatever else joins it. */
static void add_fact(const Search *search, Matter *matter, guint fact, LinkRelation relation)
{
	MatterFact told = { fact, relation };

	if (!search->places[fact]) {
		g_array_append_val(matter->facts, told);
		search->places[fact] = matter->facts->len;
		return;
	}
	MatterFact *known = &g_array_index(matter->facts, MatterFact, search->places[fact] - 1);
	if (known->relation != LINK_AGREE)
		known->relation = MAX(known->relation, relation);
}

static void add_linked(const Search *search, Matter *matter, guint fact, gboolean alike)
{
	const GArray *of = links_of(search->links, fact);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(search->links, g_array_index(of, guint, i));
		if ((link->relation == LINK_AGREE) != alike)
			continue;
		for (guint j = 0; j < link->facts->len; j++)
			if (g_array_index(link->facts, guint, j) != fact)
				add_fact(search, matter, g_array_index(link->facts, guint, j),
					 link->relation);
	}
}

/* Whether facts of KIND with one value speak of one thing. */
static gboolean is_its_value(FactKind kind)
{
	return kind == FACT_DATE || fact_kind_is_name(kind);
}

/* The facts that are told by their value alone: a value's text to guint indices, ascending. */
static GHashTable *values_new(const GArray *facts)
{
	GHashTable *values =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *told = &g_array_index(facts, Fact, i);
		if (!is_its_value(told->kind))
			continue;
		GArray *same = g_hash_table_lookup(values, told->value);
		if (!same) {
			same = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(values, told->value, same);
		}
		g_array_append_val(same, i);
	}
	return values;
}

/* Of one article; those of others are linked with it, unless a person parted them. */
static void add_same_value(const Search *search, Matter *matter, guint fact)
{
	const Fact *told = fact_of(search, fact);
	const GArray *same =
		is_its_value(told->kind) ? g_hash_table_lookup(search->values, told->value) : NULL;

	for (guint i = 0; same && i < same->len; i++)
		if (fact_of(search, g_array_index(same, guint, i))->article == told->article)
			add_fact(search, matter, g_array_index(same, guint, i), LINK_AGREE);
}

static gint compare_facts(gconstpointer a, gconstpointer b)
{
	guint one = ((const MatterFact *)a)->fact, other = ((const MatterFact *)b)->fact;

	return (one > other) - (one < other);
}

/*
 * The first fact that is told alike names the matter. An article stands in it as the best of its
 * facts does; facts are in the order of the articles.
 */
static void finish(const Search *search, Matter *matter)
{
	guint last = G_MAXUINT;
	LinkRelation best = LINK_AGREE;

	g_array_sort(matter->facts, compare_facts);
	matter->fact = G_MAXUINT;
	for (guint i = 0; i < matter->facts->len; i++) {
		MatterFact told = g_array_index(matter->facts, MatterFact, i);
		guint article = fact_of(search, told.fact)->article;
		search->places[told.fact] = 0;
		if (told.relation == LINK_AGREE)
			matter->fact = MIN(matter->fact, told.fact);
		if (article != last) {
			matter->gravest = MAX(matter->gravest, best);
			matter->articles++;
			best = told.relation;
		}
		best = MIN(best, told.relation);
		last = article;
	}
	matter->gravest = MAX(matter->gravest, best);
}

static Matter matter_around(const Search *search, guint fact)
{
	Matter matter = { .facts = g_array_new(FALSE, FALSE, sizeof(MatterFact)) };

	add_fact(search, &matter, fact, LINK_AGREE);
	add_same_value(search, &matter, fact);
	add_linked(search, &matter, fact, TRUE);
	if (!fact_kind_is_name(fact_of(search, fact)->kind))
		for (guint i = 0, alike = matter.facts->len; i < alike; i++)
			add_linked(search, &matter, g_array_index(matter.facts, MatterFact, i).fact,
				   FALSE);
	finish(search, &matter);
	return matter;
}

/* The names that stand to FACT otherwise than alike; ONLY_ALIKE: those of them that are its own. */
static void add_role(const Search *search, Matter *matter, guint fact, const char *value,
		     gboolean only_alike)
{
	const GArray *of = links_of(search->links, fact);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(search->links, g_array_index(of, guint, i));
		if (link->relation == LINK_AGREE)
			continue;
		for (guint j = 0; j < link->facts->len; j++) {
			guint other = g_array_index(link->facts, guint, j);
			gboolean alike = strcmp(fact_of(search, other)->value, value) == 0;
			if (alike || !only_alike)
				add_fact(search, matter, other,
					 alike ? LINK_AGREE : link->relation);
		}
	}
}

static Matter role_around(const Search *search, guint fact)
{
	Matter matter = { .facts = g_array_new(FALSE, FALSE, sizeof(MatterFact)), .is_role = TRUE };
	const char *value = fact_of(search, fact)->value;

	add_fact(search, &matter, fact, LINK_AGREE);
	add_role(search, &matter, fact, value, FALSE);
	for (guint i = 1, direct = matter.facts->len; i < direct; i++)
		add_role(search, &matter, g_array_index(matter.facts, MatterFact, i).fact, value,
			 TRUE);
	finish(search, &matter);
	return matter;
}

static gboolean has_role(const Search *search, guint fact)
{
	const GArray *of = links_of(search->links, fact);

	for (guint i = 0; i < of->len && fact_kind_is_name(fact_of(search, fact)->kind); i++)
		if (links_at(search->links, g_array_index(of, guint, i))->relation != LINK_AGREE)
			return TRUE;
	return FALSE;
}

static void take(const Search *search, GArray *matters, Matter matter)
{
	for (guint i = 0; i < matter.facts->len; i++)
		search->stands[g_array_index(matter.facts, MatterFact, i).fact] = TRUE;
	g_array_append_val(matters, matter);
}

static void find_matters(const Search *search, GArray *matters)
{
	GArray *candidates = candidates_new(search);

	for (guint i = 0; i < candidates->len; i++) {
		guint fact = g_array_index(candidates, Candidate, i).fact;
		if (!search->stands[fact])
			take(search, matters, matter_around(search, fact));
	}
	g_array_unref(candidates);
}

static void find_roles(const Search *search, GArray *matters)
{
	memset(search->stands, 0, search->facts->len * sizeof *search->stands);
	for (guint i = 0; i < search->facts->len; i++)
		if (!search->stands[i] && has_role(search, i))
			take(search, matters, role_around(search, i));
}

static void matter_clear(gpointer data)
{
	g_array_unref(((Matter *)data)->facts);
}

static gint compare_matters(gconstpointer a, gconstpointer b)
{
	const Matter *one = a, *other = b;

	if (one->fact != other->fact)
		return one->fact < other->fact ? -1 : 1;
	return (int)other->is_role - (int)one->is_role;
}

GArray *matters_find(const GArray *facts, const Links *links)
{
	GArray *matters = g_array_new(FALSE, FALSE, sizeof(Matter));
	Search search = { facts, links, values_new(facts), g_new0(guint, facts->len + 1),
			  g_new0(gboolean, facts->len + 1) };

	g_array_set_clear_func(matters, matter_clear);
	find_matters(&search, matters);
	find_roles(&search, matters);
	g_array_sort(matters, compare_matters);
	g_hash_table_unref(search.values);
	g_free(search.places);
	g_free(search.stands);
	return matters;
}

/* The place of the first of its facts that is of ARTICLE or a later one. */
static guint first_of(const Matter *matter, const GArray *facts, guint article)
{
	guint low = 0, high = matter->facts->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		guint fact = g_array_index(matter->facts, MatterFact, middle).fact;
		if (g_array_index(facts, Fact, fact).article < article)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

guint matter_told(const Matter *matter, const GArray *facts, guint article, LinkRelation *relation,
		  guint *count)
{
	guint told = G_MAXUINT;

	*count = 0;
	*relation = LINK_AGREE;
	for (guint i = first_of(matter, facts, article); i < matter->facts->len; i++) {
		const MatterFact *of = &g_array_index(matter->facts, MatterFact, i);
		if (g_array_index(facts, Fact, of->fact).article != article)
			break;
		if (told == G_MAXUINT || of->relation < *relation) {
			told = of->fact;
			*relation = of->relation;
		}
		++*count;
	}
	return told;
}
