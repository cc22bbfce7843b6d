/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/saying.h"

#include <string.h>

#include "text/fold.h"

/* What two have in common at least: words, and of all words that either has (Jaccard). */
enum { SHARED_MIN = 3 };
#define SIMILAR_MIN 0.4

/* So many quotations of a speaker are at most held against one. */
enum { HELD_MAX = 64 };

/* Signs and blanks, which part words. */
#define PARTING " \t\n.,;:!?\"'()…،؛؟«»“”‘’-–—"

typedef struct Search {
	const GArray *facts;
	const Shelf *shelf;
	const Neighbours *neighbours;
	GArray *sayings;
} Search;

static const Fact *fact_of(const GArray *facts, guint index)
{
	return &g_array_index(facts, Fact, index);
}

const char *saying_speaker(const GArray *facts, guint index)
{
	const Fact *quote = fact_of(facts, index);
	guint at = index;

	if (span_is_empty(quote->source))
		return NULL;
	while (at > 0 && fact_of(facts, at - 1)->article == quote->article &&
	       fact_of(facts, at - 1)->paragraph == quote->paragraph)
		at--;
	for (; at < facts->len; at++) {
		const Fact *name = fact_of(facts, at);
		if (name->article != quote->article || name->paragraph != quote->paragraph)
			return NULL;
		if (fact_kind_is_name(name->kind) && span_overlaps(name->span, quote->source))
			return name->value;
	}
	return NULL;
}

/* The words of quotation INDEX, folded, as a set; free with g_hash_table_unref(). */
static GHashTable *words_of(const Search *search, guint index)
{
	GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const Fact *fact = fact_of(search->facts, index);
	const Text *text = article_text(shelf_article(search->shelf, fact->article));
	char *folded = fold_string(text_bytes(text) + fact->span.start, span_length(fact->span));
	char *rest = folded;

	while (*rest) {
		gsize length = strcspn(rest, PARTING);
		if (length > 0)
			g_hash_table_add(words, g_strndup(rest, length));
		rest += length;
		rest += strspn(rest, PARTING);
	}
	g_free(folded);
	return words;
}

static double similarity(const Search *search, guint a, guint b)
{
	GHashTable *one = words_of(search, a), *other = words_of(search, b);
	guint sizes = g_hash_table_size(one) + g_hash_table_size(other), shared = 0;
	GHashTableIter iter;
	gpointer word;

	g_hash_table_iter_init(&iter, one);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		shared += g_hash_table_contains(other, word) ? 1 : 0;
	g_hash_table_unref(one);
	g_hash_table_unref(other);
	return shared >= SHARED_MIN ? (double)shared / (sizes - shared) : 0;
}

/* Hold quotation INDEX against the last ones BEFORE it (guint) of its speaker. */
static void hold(const Search *search, const GArray *before, guint index)
{
	guint article = fact_of(search->facts, index)->article, held = 0;

	for (guint i = before->len; i > 0 && held < HELD_MAX; i--) {
		guint other = g_array_index(before, guint, i - 1);
		guint of = fact_of(search->facts, other)->article;
		if (of == article)
			continue;
		held++;
		if (!neighbours_are(search->neighbours, of, article))
			continue;
		Saying saying = { other, index, similarity(search, other, index) };
		if (saying.similarity >= SIMILAR_MIN)
			g_array_append_val(search->sayings, saying);
	}
}

static void free_list(gpointer list)
{
	g_array_unref(list);
}

GArray *sayings_find(const GArray *facts, const Shelf *shelf, const Neighbours *neighbours)
{
	GHashTable *by_speaker = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_list);
	Search search = { facts, shelf, neighbours, g_array_new(FALSE, FALSE, sizeof(Saying)) };

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = fact_of(facts, i);
		if (fact->kind != FACT_QUOTE || fact->furniture)
			continue;
		const char *speaker = saying_speaker(facts, i);
		GArray *before = speaker ? g_hash_table_lookup(by_speaker, speaker) : NULL;
		if (speaker && !before) {
			before = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(by_speaker, (gpointer)speaker, before);
		}
		if (!before)
			continue;
		hold(&search, before, i);
		g_array_append_val(before, i);
	}
	g_hash_table_unref(by_speaker);
	return search.sayings;
}
