/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Facts that agree form classes (union-find); a class of two articles or more is one link. Facts
 * that are compatible are linked by pairs of articles, so that every pair inside a link that
 * crosses articles stands in its relation.
 */
#include "link/weave.h"

#include <string.h>

#include "link/numbers.h"

/* The rule of what a person joined. */
#define RULE_DECIDED N_("joined by hand")

/* What has so much less in common than the best of a link stands beside it. */
#define NEAR_BEST 0.6F

/* What a time "since" and the date that it leads to have in common at least, somewhere. */
#define SINCE_MIN 0.06F

/* What two classes of facts are to each other in two articles; a key, without padding. */
typedef struct Crossing {
	guint relation;
	guint classes[2];
	guint articles[2];
} Crossing;

/* What is known while links are being found. */
typedef struct Search {
	const GArray *facts;
	const Contexts *contexts;
	const GArray *decided; /* DecidedPair, or NULL */
	GArray *parents;       /* guint: union-find over facts */
	const GArray *pairs;   /* Pair */
	guint *proofs;         /* by root of a class: the pair, + 1, by which its facts agree; 0 */
	GHashTable *classes;   /* root -> Link of facts that agree */
	GHashTable *crossings; /* Crossing -> Link */
	GHashTable *settled;   /* set of Crossing: what counterpart() gives */
	GPtrArray *links;      /* Link: what was found */
} Search;

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

/* Whether a person parted two facts that would come into one class. */
static gboolean is_parted(const Search *search, guint one, guint other)
{
	for (guint i = 0; search->decided && i < search->decided->len; i++) {
		const DecidedPair *pair = &g_array_index(search->decided, DecidedPair, i);
		guint a = class_of(search, pair->a), b = class_of(search, pair->b);
		if (!pair->is_joined && ((a == one && b == other) || (a == other && b == one)))
			return TRUE;
	}
	return FALSE;
}

/* Bring two facts into one class; FALSE where a person parted them. */
static gboolean unite(Search *search, guint a, guint b)
{
	guint one = class_of(search, a), other = class_of(search, b);
	guint root = MIN(one, other), leaf = MAX(one, other);

	if (is_parted(search, one, other))
		return FALSE;
	g_array_index(search->parents, guint, leaf) = root;
	if (!search->proofs[root])
		search->proofs[root] = search->proofs[leaf];
	return TRUE;
}

static const Pair *pair_at(const Search *search, guint index)
{
	return &g_array_index(search->pairs, Pair, index);
}

static Link *add_link(Search *search, LinkRelation relation, const Pair *proof)
{
	FactKind one = fact_of(search, proof->a)->kind, other = fact_of(search, proof->b)->kind;
	/* A length of time linked with a date is a link of dates. */
	Link *link = link_new(MIN(one, other), relation);

	link->evidence = proof->evidence;
	link->a = proof->a;
	link->b = proof->b;
	g_ptr_array_add(search->links, link);
	return link;
}

/* One link for each class that spans two articles; a class is never split. */
static void link_classes(Search *search)
{
	for (guint i = 0; i < search->facts->len; i++) {
		guint root = class_of(search, i);
		if (!search->proofs[root])
			continue;
		Link *link = g_hash_table_lookup(search->classes, GUINT_TO_POINTER(root + 1));
		if (!link) {
			link = add_link(search, LINK_AGREE,
					pair_at(search, search->proofs[root] - 1));
			g_hash_table_insert(search->classes, GUINT_TO_POINTER(root + 1), link);
		}
		g_array_append_val(link->facts, i);
	}
}

static guint crossing_hash(gconstpointer key)
{
	const Crossing *crossing = key;
	guint hash = (guint)crossing->relation;

	for (guint i = 0; i < 2; i++)
		hash = ((hash * 31) + crossing->classes[i]) * 31 + crossing->articles[i];
	return hash;
}

static gboolean crossing_equal(gconstpointer a, gconstpointer b)
{
	return memcmp(a, b, sizeof(Crossing)) == 0;
}

static void cross(Search *search, const Pair *pair, LinkRelation relation)
{
	Crossing key = { relation,
			 { class_of(search, pair->a), class_of(search, pair->b) },
			 { fact_of(search, pair->a)->article, fact_of(search, pair->b)->article } };
	Link *link = g_hash_table_lookup(search->crossings, &key);

	if (!link) {
		link = add_link(search, relation, pair);
		g_hash_table_insert(search->crossings, g_memdup2(&key, sizeof(key)), link);
	}
	if (relation == LINK_COMPATIBLE &&
	    pair->evidence.context < NEAR_BEST * link->evidence.context)
		return;
	g_array_append_val(link->facts, pair->a);
	g_array_append_val(link->facts, pair->b);
}

/*
 * "What a fact's article tells alike has its counterpart in another article"; AMONG: there, or
 * here, as one of others.
 */
static Crossing counterpart(const Search *search, guint fact, guint article, gboolean among)
{
	return (Crossing){ LINK_RELATIONS,
			   { class_of(search, fact), (guint)among },
			   { fact_of(search, fact)->article, article } };
}

static void settle_as(Search *search, guint a, guint b, gboolean among)
{
	Crossing one = counterpart(search, a, fact_of(search, b)->article, among);
	Crossing other = counterpart(search, b, fact_of(search, a)->article, among);

	g_hash_table_add(search->settled, g_memdup2(&one, sizeof(one)));
	g_hash_table_add(search->settled, g_memdup2(&other, sizeof(other)));
}

static void settle(Search *search, guint a, guint b)
{
	const Contexts *contexts = search->contexts;

	settle_as(search, a, b, FALSE);
	if (contexts_tally(contexts, a)->is_part || contexts_tally(contexts, b)->is_part)
		settle_as(search, a, b, TRUE);
}

static gboolean is_settled(const Search *search, guint a, guint b, gboolean among)
{
	Crossing one = counterpart(search, a, fact_of(search, b)->article, among);
	Crossing other = counterpart(search, b, fact_of(search, a)->article, among);

	return g_hash_table_contains(search->settled, &one) ||
	       g_hash_table_contains(search->settled, &other);
}

/* Forget the pairs of facts on which a person decided. */
static void drop_decided(Search *search, GArray *pairs)
{
	guint kept = 0;

	for (guint i = 0; i < pairs->len; i++) {
		Pair pair = g_array_index(pairs, Pair, i);
		gboolean is_decided = FALSE;
		for (guint j = 0; search->decided && j < search->decided->len; j++) {
			const DecidedPair *of = &g_array_index(search->decided, DecidedPair, j);
			is_decided |= of->a == pair.a && of->b == pair.b;
		}
		if (!is_decided)
			g_array_index(pairs, Pair, kept++) = pair;
	}
	g_array_set_size(pairs, kept);
}

/*
 * Facts that a person joined stand to each other as their values do; where these cannot be held
 * against each other, as a number and a date, they differ.
 */
static Match match_joined(const Search *search, const DecidedPair *pair)
{
	Match match = match_facts(fact_of(search, pair->a), fact_of(search, pair->b));

	return match == MATCH_NONE ? MATCH_DIFFERENT : match;
}

static Pair decided_pair(const Search *search, const DecidedPair *decided)
{
	Pair pair = { .a = decided->a,
		      .b = decided->b,
		      .match = match_joined(search, decided),
		      .evidence = { .rule = RULE_DECIDED } };

	return pair;
}

/* What a person joined and is equal comes before all other pairs. */
static void add_decided(const Search *search, GArray *pairs)
{
	for (guint i = 0; search->decided && i < search->decided->len; i++) {
		const DecidedPair *decided = &g_array_index(search->decided, DecidedPair, i);
		Pair pair = decided_pair(search, decided);
		if (decided->is_joined && pair.match == MATCH_EQUAL)
			g_array_prepend_val(pairs, pair);
	}
}

/* The toll that an article gives is one, however often it does. */
static void join_tolls(Search *search)
{
	GHashTable *tolls = g_hash_table_new(g_str_hash, g_str_equal); /* toll -> fact + 1 */

	for (guint i = 0; i < search->facts->len; i++) {
		const Tally *tally = contexts_tally(search->contexts, i);
		if (i > 0 && fact_of(search, i)->article != fact_of(search, i - 1)->article)
			g_hash_table_remove_all(tolls);
		if (!tally->is_toll)
			continue;
		guint first = GPOINTER_TO_UINT(g_hash_table_lookup(tolls, tally->told));
		if (first)
			unite(search, first - 1, i);
		else
			g_hash_table_insert(tolls, (gpointer)tally->told, GUINT_TO_POINTER(i + 1));
	}
	g_hash_table_unref(tolls);
}

static void join_equal(Search *search)
{
	for (guint i = 0; i < search->pairs->len; i++) {
		const Pair *pair = pair_at(search, i);
		if (pair->match != MATCH_EQUAL || !unite(search, pair->a, pair->b))
			continue;
		guint *proof = &search->proofs[class_of(search, pair->a)];
		if (!*proof)
			*proof = i + 1;
	}
}

static LinkRelation relation_of(Match match)
{
	return match == MATCH_COMPATIBLE ? LINK_COMPATIBLE : LINK_DIFFER;
}

/* What a person joined settles a fact in an article, and is settled by nothing. */
static void link_decided(Search *search)
{
	for (guint i = 0; search->decided && i < search->decided->len; i++) {
		const DecidedPair *decided = &g_array_index(search->decided, DecidedPair, i);
		Pair pair = decided_pair(search, decided);
		if (!decided->is_joined)
			continue;
		if (pair.match != MATCH_EQUAL)
			cross(search, &pair, relation_of(pair.match));
		settle(search, pair.a, pair.b);
	}
}

static gint compare_nearness(gconstpointer a, gconstpointer b)
{
	const Pair *one = a, *other = b;

	if (one->match != other->match)
		return (int)one->match - (int)other->match;
	return (one->evidence.context < other->evidence.context) -
	       (one->evidence.context > other->evidence.context);
}

/* Whether a pair tells a time less exactly, or the time since a date. */
static gboolean nests(const Search *search, const Pair *pair)
{
	return pair->match == MATCH_COMPATIBLE && (fact_of(search, pair->a)->kind == FACT_DATE ||
						   fact_of(search, pair->b)->kind == FACT_DATE);
}

/* Whether FACT has one counterpart in an article at most; names and dates have many. */
static gboolean is_rivalled(const Fact *fact)
{
	return fact->kind != FACT_DATE && !fact_kind_is_name(fact->kind);
}

/*
 * Whether it is known of a time "since" and a date, or of others that are told alike, that they
 * speak of one thing; the nearest pairs come first, and are added to those PROVEN.
 */
static gboolean is_proven(const Search *search, const Pair *pair, GHashTable *proven)
{
	guint a = class_of(search, pair->a), b = class_of(search, pair->b);
	Crossing key = { LINK_COMPATIBLE, { MIN(a, b), MAX(a, b) }, { 0, 0 } };

	if (fact_of(search, pair->a)->kind == fact_of(search, pair->b)->kind)
		return TRUE;
	if (pair->evidence.context >= SINCE_MIN)
		g_hash_table_add(proven, g_memdup2(&key, sizeof(key)));
	return g_hash_table_contains(proven, &key);
}

/*
 * Dates nest, so one may be compatible with many; so may the time since with dates. Of two articles
 * those are that have most in common around them, and what comes near to these. After the classes
 * are made, as what settles a fact in an article is told by its class.
 */
static void link_dates(Search *search)
{
	GArray *nested = g_array_new(FALSE, FALSE, sizeof(Pair));
	GHashTable *proven = g_hash_table_new_full(crossing_hash, crossing_equal, g_free, NULL);

	for (guint i = 0; i < search->pairs->len; i++) {
		const Pair *pair = pair_at(search, i);
		if (nests(search, pair))
			g_array_append_val(nested, *pair);
		else if (pair->match == MATCH_EQUAL && is_rivalled(fact_of(search, pair->a)))
			settle(search, pair->a, pair->b);
	}
	g_array_sort(nested, compare_nearness);
	for (guint i = 0; i < nested->len; i++) {
		const Pair *pair = &g_array_index(nested, Pair, i);
		if (!is_proven(search, pair, proven))
			continue;
		cross(search, pair, LINK_COMPATIBLE);
		if (fact_of(search, pair->a)->kind != fact_of(search, pair->b)->kind)
			settle(search, pair->a, pair->b);
	}
	g_hash_table_unref(proven);
	g_array_unref(nested);
}

/*
 * An amount that agrees with one of an article is neither compatible with another one there nor
 * differs from it; and it has one such counterpart at most, the one whose words are nearest. So
 * the nearest pairs are taken first, compatible ones before those that differ. The tolls of two
 * articles stand to each other though both may also tell an earlier one; but not where one is told
 * to be a part of the other's. A name stands in one role here and in others there.
 */
static gboolean is_free(const Search *search, const Pair *pair)
{
	return fact_kind_is_name(fact_of(search, pair->a)->kind) ||
	       !is_settled(search, pair->a, pair->b, evidence_is_whole(pair->evidence.rule));
}

static void link_rest(Search *search, GArray *pairs)
{
	g_array_sort(pairs, compare_nearness);
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		if (pair->match == MATCH_EQUAL || nests(search, pair) || !is_free(search, pair))
			continue;
		cross(search, pair, relation_of(pair->match));
		settle(search, pair->a, pair->b);
	}
}

static void search_init(Search *search)
{
	search->parents = g_array_new(FALSE, FALSE, sizeof(guint));
	search->proofs = g_new0(guint, search->facts->len);
	search->classes = g_hash_table_new(NULL, NULL);
	search->crossings = g_hash_table_new_full(crossing_hash, crossing_equal, g_free, NULL);
	search->settled = g_hash_table_new_full(crossing_hash, crossing_equal, g_free, NULL);
	for (guint i = 0; i < search->facts->len; i++)
		g_array_append_val(search->parents, i);
}

static void search_clear(Search *search)
{
	g_hash_table_unref(search->settled);
	g_hash_table_unref(search->crossings);
	g_hash_table_unref(search->classes);
	g_free(search->proofs);
	g_array_unref(search->parents);
}

GPtrArray *weave(const GArray *facts, const Contexts *contexts, GArray *pairs,
		 const GArray *decided)
{
	Search search = { .facts = facts,
			  .contexts = contexts,
			  .decided = decided,
			  .pairs = pairs,
			  .links = g_ptr_array_new_with_free_func(link_free) };

	search_init(&search);
	drop_decided(&search, pairs);
	add_decided(&search, pairs);
	join_tolls(&search);
	join_equal(&search);
	link_classes(&search);
	link_decided(&search);
	link_dates(&search);
	link_rest(&search, pairs);
	search_clear(&search);
	for (guint i = 0; i < search.links->len; i++)
		numbers_tidy(((Link *)search.links->pdata[i])->facts);
	return search.links;
}
