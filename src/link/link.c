/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Facts that agree form classes (union-find); a class of two articles or more is one link. Facts
 * that are compatible are linked by pairs of articles, so that every pair inside a link that
 * crosses articles stands in its relation.
 */
#include "link/link.h"

#include "link/context.h"
#include "link/mention.h"
#include "link/pair.h"

/* The rule of what a person joined. */
#define RULE_DECIDED "joined by hand"

struct Links {
	GPtrArray *links;   /* Link */
	GPtrArray *of;      /* GArray of guint, one per fact */
	Contexts *contexts; /* NULL where there are no facts */
};

/* What is known while links are being found. */
typedef struct Search {
	const GArray *facts;
	const GArray *decided; /* DecidedPair, or NULL */
	guint articles;
	GArray *parents;       /* guint: union-find over facts */
	GPtrArray *rules;      /* by root of a class: why its facts agree; or NULL */
	GHashTable *classes;   /* root -> Link of facts that agree */
	GHashTable *crossings; /* "relation class article class article" -> Link */
	GHashTable *settled;   /* set of counterpart() */
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

static void join(Search *search, guint a, guint b, const char *rule)
{
	guint one = class_of(search, a), other = class_of(search, b);
	guint root = MIN(one, other);

	if (is_parted(search, one, other))
		return;
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

/* A length of time linked with a date is a link of dates. */
static FactKind kind_of(const Search *search, guint a, guint b)
{
	return MIN(fact_of(search, a)->kind, fact_of(search, b)->kind);
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
		link = add_link(search, kind_of(search, a, b), relation, rule);
		g_hash_table_insert(search->crossings, key, link);
	}
	append_once(link->facts, a);
	append_once(link->facts, b);
}

/* The key of "this class has its counterpart in that article". */
static gpointer counterpart(const Search *search, guint fact, guint article)
{
	gsize key = (gsize)class_of(search, fact) * search->articles + article;
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

static void join_decided(Search *search)
{
	for (guint i = 0; search->decided && i < search->decided->len; i++) {
		const DecidedPair *pair = &g_array_index(search->decided, DecidedPair, i);
		if (pair->is_joined && match_joined(search, pair) == MATCH_EQUAL)
			join(search, pair->a, pair->b, RULE_DECIDED);
	}
}

static void join_equal(Search *search, const GArray *pairs)
{
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		if (pair->match == MATCH_EQUAL)
			join(search, pair->a, pair->b, pair->rule);
	}
}

/* What a person joined settles a fact in an article, and is settled by nothing. */
static void link_decided(Search *search)
{
	for (guint i = 0; search->decided && i < search->decided->len; i++) {
		const DecidedPair *pair = &g_array_index(search->decided, DecidedPair, i);
		if (!pair->is_joined)
			continue;
		Match match = match_joined(search, pair);
		if (match != MATCH_EQUAL)
			cross(search, pair->a, pair->b,
			      match == MATCH_COMPATIBLE ? LINK_COMPATIBLE : LINK_DIFFER,
			      RULE_DECIDED);
		settle(search, pair->a, pair->b);
	}
}

/*
 * Dates nest, so one may be compatible with many; so may the time since with dates. After the
 * classes are made, as what settles a fact in an article is told by its class.
 */
static void link_dates(Search *search, const GArray *pairs)
{
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		gboolean date = kind_of(search, pair->a, pair->b) == FACT_DATE;
		if (pair->match == MATCH_COMPATIBLE && date)
			cross(search, pair->a, pair->b, LINK_COMPATIBLE, pair->rule);
		if (pair->match == MATCH_EQUAL || (pair->match == MATCH_COMPATIBLE && date))
			settle(search, pair->a, pair->b);
	}
}

static gint compare_nearness(gconstpointer a, gconstpointer b)
{
	const Pair *one = a, *other = b;

	if (one->match != other->match)
		return (int)one->match - (int)other->match;
	return (one->similarity < other->similarity) - (one->similarity > other->similarity);
}

/*
 * An amount that agrees with one of an article is neither compatible with another one there nor
 * differs from it; and it has one such counterpart at most, the one whose words are nearest. So
 * the nearest pairs are taken first, compatible ones before those that differ.
 */
static void link_amounts(Search *search, GArray *pairs)
{
	g_array_sort(pairs, compare_nearness);
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		if (pair->match == MATCH_EQUAL || is_settled(search, pair->a, pair->b))
			continue;
		cross(search, pair->a, pair->b,
		      pair->match == MATCH_COMPATIBLE ? LINK_COMPATIBLE : LINK_DIFFER, pair->rule);
		settle(search, pair->a, pair->b);
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

static void search_init(Search *search)
{
	search->parents = g_array_new(FALSE, FALSE, sizeof(guint));
	search->rules = g_ptr_array_new();
	search->classes = g_hash_table_new(NULL, NULL);
	search->crossings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	search->settled = g_hash_table_new(NULL, NULL);
	for (guint i = 0; i < search->facts->len; i++)
		g_array_append_val(search->parents, i);
	g_ptr_array_set_size(search->rules, (gint)search->facts->len);
}

static void search_clear(Search *search)
{
	g_hash_table_unref(search->settled);
	g_hash_table_unref(search->crossings);
	g_hash_table_unref(search->classes);
	g_ptr_array_unref(search->rules);
	g_array_unref(search->parents);
}

Links *links_new_empty(void)
{
	Links *links = g_new0(Links, 1);

	links->links = g_ptr_array_new_with_free_func(link_free);
	links->of = g_ptr_array_new_with_free_func(free_array);
	return links;
}

Links *links_find(Reading *reading, const GArray *facts, const GArray *decided)
{
	Links *links = links_new_empty();
	Search search = { .facts = facts,
			  .decided = decided,
			  .articles = shelf_count(reading_shelf(reading)),
			  .links = links };

	links->contexts = contexts_new(reading, facts);
	if (reading_is_stopped(reading))
		return links;
	GArray *pairs = pairs_find(reading, facts, links->contexts);

	search_init(&search);
	drop_decided(&search, pairs);
	join_decided(&search);
	join_equal(&search, pairs);
	link_classes(&search);
	link_decided(&search);
	link_dates(&search, pairs);
	link_amounts(&search, pairs);
	index_links(links, facts->len);
	search_clear(&search);
	g_array_unref(pairs);
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

gboolean links_gravest(const Links *links, guint fact, LinkRelation *relation)
{
	const GArray *of = links_of(links, fact);

	*relation = LINK_AGREE;
	for (guint i = 0; i < of->len; i++)
		*relation = MAX(*relation, links_at(links, g_array_index(of, guint, i))->relation);
	return of->len > 0;
}

gboolean links_thing(const Links *links, guint fact, Span *word)
{
	return contexts_thing(links->contexts, fact, word);
}

gboolean links_mention(const Links *links, guint fact, guint article, Span *word)
{
	return contexts_mention(links->contexts, fact, article, word);
}

gboolean links_thing_number(const Links *links, guint fact, guint *number)
{
	*number = contexts_thing_number(links->contexts, fact);
	return *number != MENTION_NONE;
}

guint links_mention_count(const Links *links, guint fact, guint article)
{
	return contexts_mention_count(links->contexts, fact, article);
}

guint links_mention_total(const Links *links, guint fact, guint *articles)
{
	return contexts_mention_total(links->contexts, fact, articles);
}

/* From the first one on, which is known, until there are as many as were counted. */
GArray *links_mentions(const Links *links, guint fact, const Shelf *shelf, guint article)
{
	GArray *words = g_array_new(FALSE, FALSE, sizeof(Span));
	const Article *of = shelf_article(shelf, article);
	guint count = links_mention_count(links, fact, article);
	Span first;

	if (count == 0 || !links_mention(links, fact, article, &first))
		return words;
	if (count == 1) {
		g_array_append_val(words, first);
		return words;
	}
	WordTable *table = wordtable_new(lexicon_for(article_language(of)));
	for (guint i = 0; i < article_paragraph_count(of) && words->len < count; i++) {
		Span paragraph = article_paragraph(of, i);
		if (paragraph.end <= first.start)
			continue;
		Tokens *tokens = tokens_new(article_text(of), paragraph, table);
		contexts_append_mentions(links->contexts, fact, tokens, words);
		tokens_free(tokens);
	}
	wordtable_free(table);
	return words;
}
