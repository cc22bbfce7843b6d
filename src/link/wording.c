/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/wording.h"

#include "link/mention.h"

/*
 * The least that two quotations have in common: stems, of all, of the shorter one's. Translations
 * of one statement share a quarter of their stems; two stems are enough where there are few.
 */
enum { SHARED_MIN = 3, SHARED_OF_FEW = 2, FEW = 8, SHARED_OF_PART = 4 };
#define SAME_MIN 0.25
#define PART_MIN 0.65

/* One that is so much shorter can only be a part of the other. */
#define LIKE_LENGTH 0.55

/* A stem that more quotations have leads to none of them. */
enum { COMMON_MIN = 40 };

typedef struct Quote {
	guint fact;
	guint article;
	GArray *stems; /* guint, ascending, each once */
} Quote;

static gint compare_numbers(gconstpointer a, gconstpointer b)
{
	guint one = *(const guint *)a, other = *(const guint *)b;

	return (one > other) - (one < other);
}

static void drop_repeated(GArray *numbers)
{
	guint kept = 0;

	g_array_sort(numbers, compare_numbers);
	for (guint i = 0; i < numbers->len; i++) {
		guint number = g_array_index(numbers, guint, i);
		if (kept == 0 || g_array_index(numbers, guint, kept - 1) != number)
			g_array_index(numbers, guint, kept++) = number;
	}
	g_array_set_size(numbers, kept);
}

/* Whether SPAN is of a name that stands in quotation INDEX: whom one speaks of is not what is said.
 */
static gboolean is_named(const GArray *facts, guint index, Span span)
{
	const Fact *quote = &g_array_index(facts, Fact, index);

	for (guint i = index + 1; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article != quote->article || fact->span.start >= span.end)
			return FALSE;
		if (fact_kind_is_name(fact->kind) && span_overlaps(fact->span, span))
			return TRUE;
	}
	return FALSE;
}

static Quote read_quote(Reading *reading, Mentions *mentions, const GArray *facts, guint index)
{
	const Fact *fact = &g_array_index(facts, Fact, index);
	const Tokens *tokens = reading_tokens(reading, fact->article, fact->paragraph);
	GArray *stems = mentions_read(mentions, fact->article, tokens);
	Quote quote = { index, fact->article, g_array_new(FALSE, FALSE, sizeof(guint)) };

	for (guint i = 0; i < stems->len; i++) {
		guint stem = g_array_index(stems, guint, i);
		Span span = token_at(tokens, i)->span;
		if (stem != MENTION_NONE && span_overlaps(span, fact->span) &&
		    !is_named(facts, index, span))
			g_array_append_val(quote.stems, stem);
	}
	drop_repeated(quote.stems);
	g_array_unref(stems);
	return quote;
}

static void quote_clear(gpointer data)
{
	g_array_unref(((Quote *)data)->stems);
}

static guint count_shared(const GArray *a, const GArray *b)
{
	guint shared = 0;

	for (guint i = 0, j = 0; i < a->len && j < b->len;) {
		guint one = g_array_index(a, guint, i), other = g_array_index(b, guint, j);
		shared += one == other;
		i += one <= other;
		j += other <= one;
	}
	return shared;
}

static void hold(const Quote *a, const Quote *b, GArray *wordings)
{
	guint shared = count_shared(a->stems, b->stems);
	double all = a->stems->len + b->stems->len - shared;
	double shorter = MIN(a->stems->len, b->stems->len);
	double longer = MAX(a->stems->len, b->stems->len);
	gboolean is_same = shared >= SAME_MIN * all && shorter >= LIKE_LENGTH * longer;
	gboolean is_part = shared >= PART_MIN * shorter;
	guint least = !is_same ? SHARED_OF_PART : all <= FEW ? SHARED_OF_FEW : SHARED_MIN;
	Wording wording = { a->fact, b->fact, is_same ? WORDING_SAME : WORDING_PART, shared / all };

	if (shared < least || !(is_same || is_part))
		return;
	g_array_append_val(wordings, wording);
}

static void free_list(gpointer list)
{
	g_array_unref(list);
}

/* The quotations (guint) before the one at hand that share a stem with it; each once. */
static GArray *candidates(GHashTable *having, const Quote *quote)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < quote->stems->len; i++) {
		gpointer stem = GUINT_TO_POINTER(g_array_index(quote->stems, guint, i) + 1);
		const GArray *list = g_hash_table_lookup(having, stem);
		if (list && list->len <= COMMON_MIN)
			g_array_append_vals(found, list->data, list->len);
	}
	drop_repeated(found);
	return found;
}

static void note_stems(GHashTable *having, const Quote *quote, guint index)
{
	for (guint i = 0; i < quote->stems->len; i++) {
		gpointer stem = GUINT_TO_POINTER(g_array_index(quote->stems, guint, i) + 1);
		GArray *list = g_hash_table_lookup(having, stem);
		if (!list) {
			list = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(having, stem, list);
		}
		g_array_append_val(list, index);
	}
}

static void hold_all(const GArray *quotes, GArray *wordings)
{
	GHashTable *having = g_hash_table_new_full(NULL, NULL, NULL, free_list);

	for (guint i = 0; i < quotes->len; i++) {
		const Quote *quote = &g_array_index(quotes, Quote, i);
		GArray *before = candidates(having, quote);
		for (guint j = 0; j < before->len; j++) {
			const Quote *other =
				&g_array_index(quotes, Quote, g_array_index(before, guint, j));
			if (other->article != quote->article)
				hold(other, quote, wordings);
		}
		g_array_unref(before);
		note_stems(having, quote, i);
	}
	g_hash_table_unref(having);
}

GArray *wordings_find(Reading *reading, const GArray *facts)
{
	GArray *wordings = g_array_new(FALSE, FALSE, sizeof(Wording));
	GArray *quotes = g_array_new(FALSE, FALSE, sizeof(Quote));
	Mentions *mentions = mentions_new();

	g_array_set_clear_func(quotes, quote_clear);
	for (guint i = 0; i < facts->len && !reading_is_stopped(reading); i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->kind != FACT_QUOTE || fact->furniture)
			continue;
		Quote quote = read_quote(reading, mentions, facts, i);
		g_array_append_val(quotes, quote);
	}
	hold_all(quotes, wordings);
	mentions_free(mentions);
	g_array_unref(quotes);
	return wordings;
}
