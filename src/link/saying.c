/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/saying.h"

#include <string.h>

#include "link/numbers.h"
#include "text/character.h"
#include "text/fold.h"

/* What two have in common at least: words, and of all words that either has (Jaccard). */
enum { SHARED_MIN = 3 };
#define SIMILAR_MIN 0.4

/* So many quotations of a speaker are at most held against one. */
enum { HELD_MAX = 64 };

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

/* A quotation, and what its words are known by. */
typedef struct Quote {
	guint fact;
	GArray *words; /* guint: hashes of them, folded, ascending, each once; NULL: not yet read */
} Quote;

static void quote_clear(gpointer quote)
{
	g_clear_pointer(&((Quote *)quote)->words, g_array_unref);
}

/* Append the hash of the LENGTH bytes of a word, folded, to WORDS. */
static void append_word(GArray *words, const char *word, gsize length)
{
	char *folded = fold_string(word, length);
	guint hash = g_str_hash(folded);

	if (*folded)
		g_array_append_val(words, hash);
	g_free(folded);
}

static const GArray *words_of(const Search *search, Quote *quote)
{
	const Fact *fact = fact_of(search->facts, quote->fact);
	const Text *text = article_text(shelf_article(search->shelf, fact->article));

	if (quote->words)
		return quote->words;
	quote->words = g_array_new(FALSE, FALSE, sizeof(guint));
	for (gsize at = fact->span.start, word = at, taken; at < fact->span.end; at += taken) {
		const char *bytes = text_bytes(text);
		CharacterClass class = character_class_at(bytes + at, fact->span.end - at, &taken);
		gboolean is_parting = class == CHARACTER_SPACE || class == CHARACTER_SIGN;
		gsize end = is_parting ? at : at + taken;
		if (is_parting || end >= fact->span.end)
			append_word(quote->words, bytes + word, end - word);
		if (is_parting)
			word = at + taken;
	}
	numbers_tidy(quote->words);
	return quote->words;
}

static double similarity(const GArray *one, const GArray *other)
{
	guint shared = numbers_shared(one, other);

	return shared >= SHARED_MIN ? (double)shared / (one->len + other->len - shared) : 0;
}

/* Hold a quotation against the last ones BEFORE it (Quote) of its speaker. */
static void hold(const Search *search, const GArray *before, Quote *quote)
{
	guint article = fact_of(search->facts, quote->fact)->article, held = 0;

	for (guint i = before->len; i > 0 && held < HELD_MAX; i--) {
		Quote *other = &g_array_index(before, Quote, i - 1);
		guint of = fact_of(search->facts, other->fact)->article;
		if (of == article)
			continue;
		held++;
		if (!neighbours_are(search->neighbours, of, article))
			continue;
		Saying saying = { other->fact, quote->fact,
				  similarity(words_of(search, other), words_of(search, quote)) };
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
			before = g_array_new(FALSE, FALSE, sizeof(Quote));
			g_array_set_clear_func(before, quote_clear);
			g_hash_table_insert(by_speaker, (gpointer)speaker, before);
		}
		if (!before)
			continue;
		Quote quote = { i, NULL };
		hold(&search, before, &quote);
		g_array_append_val(before, quote);
	}
	g_hash_table_unref(by_speaker);
	return search.sayings;
}
