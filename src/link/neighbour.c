/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/neighbour.h"

#include <math.h>

#include "link/numbers.h"

/* A stem that more articles have leads to none of them. */
#define COMMON 100

struct Neighbours {
	GPtrArray *behind; /* by article: GArray of guint */
};

/* The stems of articles, and the articles of stems: rows of one array each. */
typedef struct Index {
	const Sentences *sentences;
	guint articles;
	GArray *stems;   /* guint: the stems of all articles, each once an article */
	guint *rows;     /* by article: where its stems begin; one more for the end */
	guint *postings; /* the articles of all stems, ascending */
	guint *starts;   /* by stem: where its articles begin; one more for the end */
	double *norms;   /* by article */
} Index;

typedef struct Near {
	guint article;
	double score;
} Near;

/* Each stem of every article once; LAST tells in which article a stem was met. */
static void read_stems(Index *index, guint stems)
{
	guint *last = g_new0(guint, stems);
	guint article = 0;

	for (guint s = 0; s < sentences_count(index->sentences); s++) {
		const Sentence *sentence = sentences_at(index->sentences, s);
		const SentenceWord *words = sentences_words(index->sentences, s);
		while (article < sentence->article)
			index->rows[++article] = index->stems->len;
		for (guint w = 0; w < sentence->count; w++) {
			if (last[words[w].stem] == article + 1)
				continue;
			last[words[w].stem] = article + 1;
			g_array_append_val(index->stems, words[w].stem);
		}
	}
	while (article < index->articles)
		index->rows[++article] = index->stems->len;
	g_free(last);
}

static void turn_round(Index *index, guint stems)
{
	const guint *of = (const guint *)(const void *)index->stems->data;
	guint *next;

	for (guint i = 0; i < index->stems->len; i++)
		index->starts[of[i] + 1]++;
	for (guint i = 0; i < stems; i++)
		index->starts[i + 1] += index->starts[i];
	next = g_memdup2(index->starts, sizeof(guint) * stems);
	for (guint a = 0; a < index->articles; a++)
		for (guint i = index->rows[a]; i < index->rows[a + 1]; i++)
			index->postings[next[of[i]]++] = a;
	g_free(next);
}

static void index_init(Index *index, const Sentences *sentences, guint articles)
{
	guint stems = mentions_stems(sentences_mentions(sentences));

	index->sentences = sentences;
	index->articles = articles;
	index->stems = g_array_new(FALSE, FALSE, sizeof(guint));
	index->rows = g_new0(guint, articles + 1);
	index->starts = g_new0(guint, stems + 1);
	index->norms = g_new0(double, articles);
	read_stems(index, stems);
	index->postings = g_new(guint, index->stems->len + 1);
	turn_round(index, stems);
	for (guint a = 0; a < articles; a++) {
		for (guint i = index->rows[a]; i < index->rows[a + 1]; i++) {
			double rarity =
				sentences_rarity(sentences, g_array_index(index->stems, guint, i));
			index->norms[a] += rarity * rarity;
		}
		index->norms[a] = sqrt(index->norms[a]);
	}
}

static void index_clear(Index *index)
{
	g_array_unref(index->stems);
	g_free(index->rows);
	g_free(index->postings);
	g_free(index->starts);
	g_free(index->norms);
}

/* Whether A is nearer than B; of two that are as near, the first on the shelf is. */
static gboolean is_nearer(const Near *a, const Near *b)
{
	if (a->score < b->score || a->score > b->score)
		return a->score > b->score;
	return a->article < b->article;
}

/* Keep ARTICLE among the NEAREST, at most NEIGHBOURS, the nearest first; returns their number. */
static guint keep_near(Near *nearest, guint count, Near near)
{
	guint at = count;

	if (count == NEIGHBOURS && !is_nearer(&near, &nearest[count - 1]))
		return count;
	if (count == NEIGHBOURS)
		at--;
	else
		count++;
	for (; at > 0 && is_nearer(&near, &nearest[at - 1]); at--)
		nearest[at] = nearest[at - 1];
	nearest[at] = near;
	return count;
}

/* Add up what ARTICLE shares with each other one in SCORES; SEEN takes those that share any. */
static void score_others(const Index *index, guint article, double *scores, GArray *seen)
{
	for (guint i = index->rows[article]; i < index->rows[article + 1]; i++) {
		guint stem = g_array_index(index->stems, guint, i);
		guint start = index->starts[stem], end = index->starts[stem + 1];
		double rarity = sentences_rarity(index->sentences, stem);
		if (end - start > COMMON)
			continue;
		for (guint p = start; p < end; p++) {
			guint other = index->postings[p];
			if (!(scores[other] > 0))
				g_array_append_val(seen, other);
			scores[other] += rarity * rarity;
		}
	}
}

static void choose(Neighbours *neighbours, const Index *index)
{
	double *scores = g_new0(double, index->articles);
	GArray *seen = g_array_new(FALSE, FALSE, sizeof(guint));
	Near nearest[NEIGHBOURS];

	for (guint a = 0; a < index->articles; a++) {
		guint count = 0;
		score_others(index, a, scores, seen);
		for (guint i = 0; i < seen->len; i++) {
			guint other = g_array_index(seen, guint, i);
			Near near = { other, scores[other] / index->norms[other] };
			if (other != a)
				count = keep_near(nearest, count, near);
			scores[other] = 0;
		}
		for (guint i = 0; i < count; i++) {
			guint behind = MAX(a, nearest[i].article);
			g_array_append_val(neighbours->behind->pdata[MIN(a, nearest[i].article)],
					   behind);
		}
		g_array_set_size(seen, 0);
	}
	g_array_unref(seen);
	g_free(scores);
	for (guint a = 0; a < index->articles; a++)
		numbers_tidy(neighbours->behind->pdata[a]);
}

static void take_all(Neighbours *neighbours, guint articles)
{
	for (guint a = 0; a < articles; a++)
		for (guint other = a + 1; other < articles; other++)
			g_array_append_val(neighbours->behind->pdata[a], other);
}

static void free_list(gpointer list)
{
	g_array_unref(list);
}

Neighbours *neighbours_new(const Sentences *sentences, guint articles)
{
	Neighbours *neighbours = g_new(Neighbours, 1);
	Index index = { 0 };

	neighbours->behind = g_ptr_array_new_with_free_func(free_list);
	for (guint a = 0; a < articles; a++)
		g_ptr_array_add(neighbours->behind, g_array_new(FALSE, FALSE, sizeof(guint)));
	if (articles <= NEIGHBOURS + 1) {
		take_all(neighbours, articles);
		return neighbours;
	}
	index_init(&index, sentences, articles);
	choose(neighbours, &index);
	index_clear(&index);
	return neighbours;
}

void neighbours_free(Neighbours *neighbours)
{
	if (!neighbours)
		return;
	g_ptr_array_unref(neighbours->behind);
	g_free(neighbours);
}

const GArray *neighbours_behind(const Neighbours *neighbours, guint article)
{
	return neighbours->behind->pdata[article];
}

gboolean neighbours_are(const Neighbours *neighbours, guint a, guint b)
{
	const GArray *behind = neighbours_behind(neighbours, MIN(a, b));
	guint sought = MAX(a, b), low = 0, high = behind->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(behind, guint, middle) < sought)
			low = middle + 1;
		else
			high = middle;
	}
	return low < behind->len && g_array_index(behind, guint, low) == sought;
}
