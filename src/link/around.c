/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/around.h"

#include <math.h>

enum {
	HALF_LIFE = 8,   /* a word this many words away counts half */
	HALF_BESIDE = 3, /* the same of those in the place's own clause */
	REACH = 60,      /* words farther away say nothing */
};

/* How much a word counts; 0 for the place's own, and far away. */
static double nearness(const Around *around, const SentenceWord *word)
{
	int before = around->first - word->position, behind = word->position - around->last;
	int distance = MAX(MAX(before, behind), 0);

	return distance == 0 || distance > REACH ? 0 : HALF_LIFE / (HALF_LIFE + (double)distance);
}

static double nearness_beside(const Around *around, const SentenceWord *word)
{
	int before = around->first - word->position, behind = word->position - around->last;

	if (MAX(before, behind) <= 0 || before > around->before || behind > around->behind)
		return 0;
	return HALF_BESIDE / (HALF_BESIDE + (double)MAX(before, behind));
}

gboolean around_has_beside(const Sentences *sentences, const Around *around, gsize start)
{
	if (around->sentence == MENTION_NONE)
		return FALSE;
	const SentenceWord *words = sentences_words(sentences, around->sentence);
	for (guint i = 0; i < sentences_at(sentences, around->sentence)->count; i++)
		if (words[i].start == start && nearness_beside(around, &words[i]) > 0)
			return TRUE;
	return FALSE;
}

typedef double (*Nearness)(const Around *around, const SentenceWord *word);

/* The words of a place's sentence; at AT stands the one that was reached. */
typedef struct Walk {
	const Around *around;
	Nearness near;
	const SentenceWord *at, *end;
} Walk;

static Walk walk_from(const Sentences *sentences, const Around *around, Nearness near)
{
	Walk walk = { .around = around, .near = near };

	if (around->sentence == MENTION_NONE)
		return walk;
	walk.at = sentences_words(sentences, around->sentence);
	walk.end = walk.at + sentences_at(sentences, around->sentence)->count;
	return walk;
}

/* Read all words of the stem that was reached: the nearest of them, NULL where all are too far. */
static const SentenceWord *take(Walk *walk, double *nearness_of)
{
	const SentenceWord *nearest = NULL;
	guint stem = walk->at->stem;

	*nearness_of = 0;
	for (; walk->at < walk->end && walk->at->stem == stem; walk->at++) {
		double near = walk->near(walk->around, walk->at);
		if (near <= *nearness_of)
			continue;
		*nearness_of = near;
		nearest = walk->at;
	}
	return nearest;
}

GArray *around_words(const Sentences *sentences, const Around *around)
{
	GArray *words = g_array_new(FALSE, FALSE, sizeof(AroundWord));
	Walk walk = walk_from(sentences, around, nearness);

	while (walk.at < walk.end) {
		AroundWord word = { .stem = walk.at->stem };
		const SentenceWord *nearest = take(&walk, &word.nearness);
		if (!nearest)
			continue;
		word.span = sentence_word_span(nearest);
		g_array_append_val(words, word);
	}
	return words;
}

/* The square of the length of what stands around a place; of all, or of what has a key alone. */
static double square_of(const Sentences *sentences, Walk walk, gboolean keys)
{
	double sum = 0, near;

	while (walk.at < walk.end) {
		guint stem = walk.at->stem;
		double rarity = sentences_rarity(sentences, stem);
		take(&walk, &near);
		if (!keys || mentions_kind(sentences_mentions(sentences), stem) != MENTION_WORD)
			sum += near * rarity * near * rarity;
	}
	return sum;
}

void around_measure(const Sentences *sentences, Around *around)
{
	Walk walk = walk_from(sentences, around, nearness);

	around->norm = (float)sqrt(square_of(sentences, walk, FALSE));
	around->key_norm = (float)sqrt(square_of(sentences, walk, TRUE));
}

/* Whether two places are in different languages. */
static gboolean is_foreign(const Sentences *sentences, const Around *a, const Around *b)
{
	return sentences_at(sentences, a->sentence)->lexicon !=
	       sentences_at(sentences, b->sentence)->lexicon;
}

/*
 * What both have in common: the sum of the products of the weights of equal stems; of KEYS alone
 * where that is told. SHARED, where it is not NULL, takes these (AroundShared).
 */
static double product_of(const Sentences *sentences, Walk one, Walk other, gboolean keys,
			 GArray *shared)
{
	double product = 0, near, near_other;

	while (one.at < one.end && other.at < other.end) {
		guint stem = one.at->stem;
		if (stem < other.at->stem) {
			one.at++;
			continue;
		}
		if (stem > other.at->stem) {
			other.at++;
			continue;
		}
		double rarity = sentences_rarity(sentences, stem);
		const SentenceWord *a = take(&one, &near), *b = take(&other, &near_other);
		double weight = near * near_other * rarity * rarity;
		if (keys && mentions_kind(sentences_mentions(sentences), stem) == MENTION_WORD)
			continue;
		product += weight;
		if (!shared || !a || !b)
			continue;
		AroundShared both = { sentence_word_span(a), sentence_word_span(b), weight };
		g_array_append_val(shared, both);
	}
	return product;
}

static double norm_of(const Sentences *sentences, const Around *a, const Around *b)
{
	return is_foreign(sentences, a, b) ? (double)a->key_norm * (double)b->key_norm
					   : (double)a->norm * (double)b->norm;
}

double around_similarity(const Sentences *sentences, const Around *a, const Around *b)
{
	if (a->sentence == MENTION_NONE || b->sentence == MENTION_NONE)
		return 0;
	double product =
		product_of(sentences, walk_from(sentences, a, nearness),
			   walk_from(sentences, b, nearness), is_foreign(sentences, a, b), NULL);
	return product > 0 ? product / norm_of(sentences, a, b) : 0;
}

double around_beside(const Sentences *sentences, const Around *a, const Around *b)
{
	if (a->sentence == MENTION_NONE || b->sentence == MENTION_NONE)
		return 0;
	Walk one = walk_from(sentences, a, nearness_beside);
	Walk other = walk_from(sentences, b, nearness_beside);
	gboolean keys = is_foreign(sentences, a, b);
	double product = product_of(sentences, one, other, keys, NULL);

	return product > 0 ? product / sqrt(square_of(sentences, one, keys) *
					    square_of(sentences, other, keys))
			   : 0;
}

static gint compare_shared(gconstpointer a, gconstpointer b)
{
	const AroundShared *one = a, *other = b;

	return (one->weight < other->weight) - (one->weight > other->weight);
}

GArray *around_shared(const Sentences *sentences, const Around *a, const Around *b)
{
	GArray *shared = g_array_new(FALSE, FALSE, sizeof(AroundShared));

	if (a->sentence == MENTION_NONE || b->sentence == MENTION_NONE)
		return shared;
	double product =
		product_of(sentences, walk_from(sentences, a, nearness),
			   walk_from(sentences, b, nearness), is_foreign(sentences, a, b), shared);

	for (guint i = 0; product > 0 && i < shared->len; i++)
		g_array_index(shared, AroundShared, i).weight /= norm_of(sentences, a, b);
	g_array_sort(shared, compare_shared);
	return shared;
}
