/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Facts that agree form classes (union-find); a class of two articles or more is one link. Facts
 * that are compatible are linked by pairs of articles, so that every pair inside a link that
 * crosses articles stands in its relation.
 */
#include "link/link.h"

#include <string.h>

#include "fact/calendar.h"
#include "link/context.h"
#include "link/evidence.h"
#include "link/match.h"
#include "link/since.h"

struct Links {
	GPtrArray *links; /* Link */
	GPtrArray *of;    /* GArray of guint, one per fact */
	Contexts *contexts;
};

/* Two facts that may differ. */
typedef struct Difference {
	guint a, b;
	double similarity;
	const char *rule;
} Difference;

/* What is known while links are being found. */
typedef struct Search {
	const Shelf *shelf;
	const GArray *facts;
	const Contexts *contexts;
	GArray *parents;       /* guint: union-find over facts */
	GPtrArray *rules;      /* why a fact agrees with its parent's class */
	GHashTable *classes;   /* root -> Link of facts that agree */
	GHashTable *crossings; /* "class article class article" -> Link */
	GHashTable *settled;   /* set of counterpart() */
	GArray *differences;   /* Difference */
	Links *links;
} Search;

const char *link_relation_name(LinkRelation relation)
{
	static const char *const names[LINK_RELATIONS] = { "agree", "compatible", "differ" };
	return names[relation];
}

static void link_free(gpointer data)
{
	Link *link = data;
	g_array_unref(link->facts);
	g_free(link);
}

static void free_array(gpointer array)
{
	g_array_unref(array);
}

static const Fact *fact_of(const Search *search, guint index)
{
	return &g_array_index(search->facts, Fact, index);
}

static guint class_of(const Search *search, guint fact)
{
	guint *parents = (guint *)(void *)search->parents->data;

	while (parents[fact] != fact)
		fact = parents[fact] = parents[parents[fact]];
	return fact;
}

static void join(Search *search, guint a, guint b, const char *rule)
{
	guint one = class_of(search, a), other = class_of(search, b);
	guint root = MIN(one, other);

	g_array_index(search->parents, guint, one) = root;
	g_array_index(search->parents, guint, other) = root;
	search->rules->pdata[root] = (gpointer)rule;
}

static Link *add_link(Search *search, FactKind kind, LinkRelation relation, const char *rule)
{
	Link *link = g_new(Link, 1);

	link->kind = kind;
	link->relation = relation;
	link->rule = rule;
	link->facts = g_array_new(FALSE, FALSE, sizeof(guint));
	g_ptr_array_add(search->links->links, link);
	return link;
}

static Match match_since(const Search *search, guint duration, guint date)
{
	const Fact *fact = fact_of(search, duration);
	const GDate *day = article_day(shelf_article(search->shelf, fact->article));

	if (!day || !contexts_is_since(search->contexts, duration))
		return MATCH_NONE;
	const CalendarDay written = { g_date_get_year(day), (int)g_date_get_month(day),
				      g_date_get_day(day) };
	return since_match(fact, calendar_number(CALENDAR_GREGORIAN, written),
			   fact_of(search, date));
}

static Match match_pair(const Search *search, guint a, guint b)
{
	FactKind one = fact_of(search, a)->kind, other = fact_of(search, b)->kind;

	if (one == other)
		return match_facts(fact_of(search, a), fact_of(search, b));
	if (one == FACT_DURATION && other == FACT_DATE)
		return match_since(search, a, b);
	if (one == FACT_DATE && other == FACT_DURATION)
		return match_since(search, b, a);
	return MATCH_NONE;
}

/* Call VISIT for every pair of facts of different articles that match as WANTED by some rule. */
static void each_pair(Search *search, Match wanted,
		      void visit(Search *search, guint a, guint b, const char *rule))
{
	for (guint a = 0; a < search->facts->len; a++) {
		for (guint b = a + 1; b < search->facts->len; b++) {
			if (fact_of(search, a)->article == fact_of(search, b)->article ||
			    match_pair(search, a, b) != wanted)
				continue;
			const char *rule =
				evidence_rule(search->facts, search->contexts, a, b, wanted);
			if (rule)
				visit(search, a, b, rule);
		}
	}
}

/* One link for each class that spans two articles; a class is never split. */
static void link_classes(Search *search)
{
	for (guint i = 0; i < search->facts->len; i++) {
		guint root = class_of(search, i);
		if (!search->rules->pdata[root])
			continue;
		Link *link = g_hash_table_lookup(search->classes, GUINT_TO_POINTER(root + 1));
		if (!link) {
			link = add_link(search, fact_of(search, i)->kind, LINK_AGREE,
					search->rules->pdata[root]);
			g_hash_table_insert(search->classes, GUINT_TO_POINTER(root + 1), link);
		}
		g_array_append_val(link->facts, i);
	}
}

static void append_once(GArray *facts, guint fact)
{
	for (guint i = 0; i < facts->len; i++)
		if (g_array_index(facts, guint, i) == fact)
			return;
	g_array_append_val(facts, fact);
}

static void cross(Search *search, guint a, guint b, LinkRelation relation, const char *rule)
{
	char *key = g_strdup_printf("%d %u %u %u %u", relation, class_of(search, a),
				    fact_of(search, a)->article, class_of(search, b),
				    fact_of(search, b)->article);
	Link *link = g_hash_table_lookup(search->crossings, key);

	if (link) {
		g_free(key);
	} else {
		/* A length of time linked with a date is a link of dates. */
		FactKind kind = MIN(fact_of(search, a)->kind, fact_of(search, b)->kind);
		link = add_link(search, kind, relation, rule);
		g_hash_table_insert(search->crossings, key, link);
	}
	append_once(link->facts, a);
	append_once(link->facts, b);
}

/* The key of "this class has its counterpart in that article". */
static gpointer counterpart(const Search *search, guint fact, guint article)
{
	gsize key = (gsize)class_of(search, fact) * shelf_count(search->shelf) + article;
	return GSIZE_TO_POINTER(key + 1);
}

static void settle(Search *search, guint a, guint b)
{
	g_hash_table_add(search->settled, counterpart(search, a, fact_of(search, b)->article));
	g_hash_table_add(search->settled, counterpart(search, b, fact_of(search, a)->article));
}

static gboolean is_settled(const Search *search, guint a, guint b)
{
	gpointer one = counterpart(search, a, fact_of(search, b)->article);
	gpointer other = counterpart(search, b, fact_of(search, a)->article);

	return g_hash_table_contains(search->settled, one) ||
	       g_hash_table_contains(search->settled, other);
}

static void settle_equal(Search *search, guint a, guint b, const char *rule)
{
	(void)rule;
	settle(search, a, b);
}

static void cross_compatible(Search *search, guint a, guint b, const char *rule)
{
	cross(search, a, b, LINK_COMPATIBLE, rule);
	settle(search, a, b);
}

static void note_difference(Search *search, guint a, guint b, const char *rule)
{
	Difference difference = { a, b, contexts_similarity(search->contexts, a, b), rule };

	if (!is_settled(search, a, b))
		g_array_append_val(search->differences, difference);
}

static gint compare_differences(gconstpointer a, gconstpointer b)
{
	double one = ((const Difference *)a)->similarity;
	double other = ((const Difference *)b)->similarity;
	return (one < other) - (one > other);
}

/*
 * What agrees with some fact of an article does not differ from another one there, and differs from
 * one at most: the one whose words are nearest. So the nearest pairs are taken first.
 */
static void link_differences(Search *search)
{
	each_pair(search, MATCH_DIFFERENT, note_difference);
	g_array_sort(search->differences, compare_differences);
	for (guint i = 0; i < search->differences->len; i++) {
		Difference d = g_array_index(search->differences, Difference, i);
		if (is_settled(search, d.a, d.b))
			continue;
		cross(search, d.a, d.b, LINK_DIFFER, d.rule);
		settle(search, d.a, d.b);
	}
}

static gint compare_indices(gconstpointer a, gconstpointer b)
{
	guint one = *(const guint *)a, other = *(const guint *)b;
	return (one > other) - (one < other);
}

static void index_links(Links *links, guint facts)
{
	for (guint i = 0; i < facts; i++)
		g_ptr_array_add(links->of, g_array_new(FALSE, FALSE, sizeof(guint)));
	for (guint i = 0; i < links->links->len; i++) {
		const Link *link = links_at(links, i);
		g_array_sort(link->facts, compare_indices);
		for (guint f = 0; f < link->facts->len; f++)
			g_array_append_val(links->of->pdata[g_array_index(link->facts, guint, f)],
					   i);
	}
}

Links *links_find(const Shelf *shelf, const GArray *facts)
{
	Links *links = g_new(Links, 1);
	Search search = { .shelf = shelf, .facts = facts, .links = links };

	links->links = g_ptr_array_new_with_free_func(link_free);
	links->of = g_ptr_array_new_with_free_func(free_array);
	links->contexts = contexts_new(shelf, facts);
	search.contexts = links->contexts;
	search.parents = g_array_sized_new(FALSE, FALSE, sizeof(guint), facts->len);
	search.rules = g_ptr_array_new();
	search.classes = g_hash_table_new(NULL, NULL);
	search.crossings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	search.settled = g_hash_table_new(NULL, NULL);
	search.differences = g_array_new(FALSE, FALSE, sizeof(Difference));
	for (guint i = 0; i < facts->len; i++)
		g_array_append_val(search.parents, i);
	g_ptr_array_set_size(search.rules, (gint)facts->len);

	each_pair(&search, MATCH_EQUAL, join);
	link_classes(&search);
	each_pair(&search, MATCH_EQUAL, settle_equal);
	each_pair(&search, MATCH_COMPATIBLE, cross_compatible);
	link_differences(&search);
	index_links(links, facts->len);

	g_array_unref(search.differences);
	g_hash_table_unref(search.settled);
	g_hash_table_unref(search.crossings);
	g_hash_table_unref(search.classes);
	g_ptr_array_unref(search.rules);
	g_array_unref(search.parents);
	return links;
}

void links_free(Links *links)
{
	if (!links)
		return;
	g_ptr_array_unref(links->of);
	g_ptr_array_unref(links->links);
	contexts_free(links->contexts);
	g_free(links);
}

guint links_count(const Links *links)
{
	return links->links->len;
}

const Link *links_at(const Links *links, guint index)
{
	return links->links->pdata[index];
}

const GArray *links_of(const Links *links, guint fact)
{
	return links->of->pdata[fact];
}

gboolean links_thing(const Links *links, guint fact, Span *word)
{
	return contexts_thing(links->contexts, fact, word);
}

gboolean links_mention(const Links *links, guint fact, guint article, Span *word)
{
	return contexts_mention(links->contexts, fact, article, word);
}
