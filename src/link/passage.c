/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/passage.h"

#include <math.h>
#include <stdlib.h>

/*
 * What two sentences have in common at least: of all they have, which must be more where they share
 * few stems; and as much as one stem weighs that stands in a single paragraph.
 */
#define SCORE_MIN 0.2
#define SCORE_OF_FEW 0.4
#define SHARED_MIN 3
#define SHARED_OF_FEW 2

/* In two languages names and values are all that can be shared. */
#define FOREIGN_WEIGHT 0.6

/* What comes so near to the nearest sentence of an article tells the same too. */
#define NEAR_BEST 0.75

/* A stem that stands in more sentences of one article leads to none of them. */
#define COMMON 32

/* How many pairs of sentences are held at a time, and how many sentences of an article at most. */
#define TABLE_SIZE ((gsize)1 << 18)

/* A stem in a sentence. */
typedef struct Occurrence {
	guint stem;
	guint sentence;
} Occurrence;

typedef struct Alignment {
	guint a, b;
	float score;
} Alignment;

struct Passages {
	const Sentences *sentences;
	guint *starts;         /* by sentence: where its matches begin; one more for the end */
	PassageMatch *matches; /* of all sentences */
};

typedef struct Search {
	const Sentences *sentences;
	GArray *occurrences; /* Occurrence, by article and there by stem */
	guint *rows;         /* by article: where its occurrences begin; one more for the end */
	guint *firsts;       /* by article: its first sentence; one more for the end */
	float *norms;        /* by sentence: the length of its weights */
	float *key_norms;    /* the same of what no language has for itself */
	double weight_min;
	float *scores;      /* a table: sentences of one article by those of another; of zeros */
	guint8 *shared;     /* how many stems they have in common, a value for two; likewise */
	GArray *touched;    /* guint: cells of it that are no longer zero */
	GArray *alignments; /* Alignment */
} Search;

static int compare_occurrences(const void *a, const void *b)
{
	const Occurrence *one = a, *other = b;

	if (one->stem != other->stem)
		return one->stem > other->stem ? 1 : -1;
	return (one->sentence > other->sentence) - (one->sentence < other->sentence);
}

static void read_sentence(Search *search, guint index)
{
	const Sentence *sentence = sentences_at(search->sentences, index);
	const SentenceWord *words = sentences_words(search->sentences, index);
	const Mentions *mentions = sentences_mentions(search->sentences);
	double sum = 0, of_keys = 0;

	for (guint w = 0; w < sentence->count; w++) {
		Occurrence occurrence = { words[w].stem, index };
		if (w > 0 && words[w].stem == words[w - 1].stem)
			continue;
		double rarity = sentences_rarity(search->sentences, words[w].stem);
		sum += rarity * rarity;
		if (mentions_kind(mentions, words[w].stem) != MENTION_WORD)
			of_keys += rarity * rarity;
		g_array_append_val(search->occurrences, occurrence);
	}
	search->norms[index] = (float)sqrt(sum);
	search->key_norms[index] = (float)sqrt(of_keys);
}

static void read_articles(Search *search, guint articles)
{
	guint count = sentences_count(search->sentences), s = 0;

	for (guint a = 0; a < articles; a++) {
		search->firsts[a] = s;
		search->rows[a] = search->occurrences->len;
		for (; s < count && sentences_at(search->sentences, s)->article == a; s++)
			read_sentence(search, s);
		if (search->occurrences->len > search->rows[a])
			qsort(&g_array_index(search->occurrences, Occurrence, search->rows[a]),
			      search->occurrences->len - search->rows[a], sizeof(Occurrence),
			      compare_occurrences);
	}
	search->firsts[articles] = s;
	search->rows[articles] = search->occurrences->len;
}

static const Occurrence *occurrence_at(const Search *search, guint index)
{
	return &g_array_index(search->occurrences, Occurrence, index);
}

/* The first occurrence from AT on, before END, of another stem. */
static guint stem_end(const Search *search, guint at, guint end)
{
	guint stem = occurrence_at(search, at)->stem;

	while (at < end && occurrence_at(search, at)->stem == stem)
		at++;
	return at;
}

/* A stem that one article has from A to AEND, the other from B to BEND. */
static void add_shared(Search *search, guint a, guint aend, guint b, guint bend, guint from,
		       guint to, guint first, guint width)
{
	guint stem = occurrence_at(search, a)->stem;
	double rarity = sentences_rarity(search->sentences, stem);
	gboolean is_value =
		mentions_kind(sentences_mentions(search->sentences), stem) == MENTION_VALUE;

	if (aend - a > COMMON || bend - b > COMMON)
		return;
	for (; a < aend; a++) {
		guint row = occurrence_at(search, a)->sentence;
		if (row < from || row >= to)
			continue;
		for (guint i = b; i < bend; i++) {
			gsize cell = (gsize)(row - from) * width +
				     (occurrence_at(search, i)->sentence - first);
			if (search->shared[cell] == 0) {
				guint touched = (guint)cell;
				g_array_append_val(search->touched, touched);
			}
			search->scores[cell] += (float)(rarity * rarity);
			if (search->shared[cell] < G_MAXUINT8 - 1)
				search->shared[cell] =
					(guint8)(search->shared[cell] + (is_value ? 2 : 1));
		}
	}
}

/* Fill the table with what sentences FROM up to TO of one article share with all of another. */
static void fill(Search *search, guint one, guint other, guint from, guint to)
{
	guint a = search->rows[one], aend = search->rows[one + 1];
	guint b = search->rows[other], bend = search->rows[other + 1];
	guint first = search->firsts[other], width = search->firsts[other + 1] - first;

	while (a < aend && b < bend) {
		guint stem = occurrence_at(search, a)->stem;
		guint against = occurrence_at(search, b)->stem;
		if (stem < against) {
			a++;
		} else if (stem > against) {
			b++;
		} else {
			guint anext = stem_end(search, a, aend), bnext = stem_end(search, b, bend);
			add_shared(search, a, anext, b, bnext, from, to, first, width);
			a = anext;
			b = bnext;
		}
	}
}

/*
 * Turn what two sentences share to their score; 0 where it is too little. A cosine, but that a
 * sentence that is told as part of a longer one is not held against all of that.
 */
static float score_of(const Search *search, gsize cell, guint a, guint b)
{
	guint shared = search->shared[cell];

	if (shared < SHARED_OF_FEW ||
	    (double)search->scores[cell] < FOREIGN_WEIGHT * search->weight_min)
		return 0;
	gboolean foreign = sentences_at(search->sentences, a)->lexicon !=
			   sentences_at(search->sentences, b)->lexicon;
	const float *norms = foreign ? search->key_norms : search->norms;
	if (!foreign && (double)search->scores[cell] < search->weight_min)
		return 0;
	double shorter = (double)MIN(norms[a], norms[b]), longer = (double)MAX(norms[a], norms[b]);
	double score = (double)search->scores[cell] / (shorter * sqrt(shorter * longer));
	score = MIN(score, 1);
	return score >= (shared < SHARED_MIN ? SCORE_OF_FEW : SCORE_MIN) ? (float)score : 0;
}

/* Turn the cells that were touched to scores; ROWS and COLUMNS take the best of each. */
static void score_cells(Search *search, guint from, guint first, guint width, float *rows,
			float *columns)
{
	for (guint i = 0; i < search->touched->len; i++) {
		guint cell = g_array_index(search->touched, guint, i);
		guint r = cell / width, c = cell % width;
		float score = score_of(search, cell, from + r, first + c);
		search->scores[cell] = score;
		rows[r] = MAX(rows[r], score);
		columns[c] = MAX(columns[c], score);
	}
}

/* Keep of the table what is nearest, seen from either article, and clear it. */
static void choose(Search *search, guint other, guint from, guint to)
{
	guint first = search->firsts[other], width = search->firsts[other + 1] - first;
	float *rows = g_new0(float, to - from), *columns = g_new0(float, width);

	score_cells(search, from, first, width, rows, columns);
	for (guint i = 0; i < search->touched->len; i++) {
		guint cell = g_array_index(search->touched, guint, i);
		guint r = cell / width, c = cell % width;
		float score = search->scores[cell];
		Alignment alignment = { from + r, first + c, score };
		if (score > 0 && (double)score >= NEAR_BEST * (double)MIN(rows[r], columns[c]))
			g_array_append_val(search->alignments, alignment);
		search->scores[cell] = 0;
		search->shared[cell] = 0;
	}
	g_array_set_size(search->touched, 0);
	g_free(rows);
	g_free(columns);
}

static void align(Search *search, guint one, guint other)
{
	guint width = search->firsts[other + 1] - search->firsts[other];
	guint from = search->firsts[one], end = search->firsts[one + 1];

	if (width == 0 || width > TABLE_SIZE)
		return;
	guint step = (guint)(TABLE_SIZE / width);
	for (; from < end; from += MIN(step, end - from)) {
		guint to = from + MIN(step, end - from);
		fill(search, one, other, from, to);
		choose(search, other, from, to);
	}
}

static int compare_matches(const void *a, const void *b)
{
	const PassageMatch *one = a, *other = b;

	if (one->score < other->score || one->score > other->score)
		return one->score > other->score ? -1 : 1;
	return (one->sentence > other->sentence) - (one->sentence < other->sentence);
}

/* Lay the alignments out by sentence, both ways. */
static void lay_out(Passages *passages, const GArray *alignments)
{
	guint count = sentences_count(passages->sentences);
	guint *next;

	passages->starts = g_new0(guint, count + 1);
	passages->matches = g_new(PassageMatch, 2 * (gsize)alignments->len + 1);
	for (guint i = 0; i < alignments->len; i++) {
		const Alignment *alignment = &g_array_index(alignments, Alignment, i);
		passages->starts[alignment->a + 1]++;
		passages->starts[alignment->b + 1]++;
	}
	for (guint s = 0; s < count; s++)
		passages->starts[s + 1] += passages->starts[s];
	next = g_memdup2(passages->starts, sizeof(guint) * (count + 1));
	for (guint i = 0; i < alignments->len; i++) {
		const Alignment *of = &g_array_index(alignments, Alignment, i);
		passages->matches[next[of->a]++] = (PassageMatch){ of->b, of->score };
		passages->matches[next[of->b]++] = (PassageMatch){ of->a, of->score };
	}
	for (guint s = 0; s < count; s++)
		qsort(passages->matches + passages->starts[s],
		      passages->starts[s + 1] - passages->starts[s], sizeof(PassageMatch),
		      compare_matches);
	g_free(next);
}

static void search_init(Search *search, const Sentences *sentences, guint articles)
{
	search->sentences = sentences;
	search->occurrences = g_array_new(FALSE, FALSE, sizeof(Occurrence));
	search->rows = g_new(guint, articles + 1);
	search->firsts = g_new(guint, articles + 1);
	search->norms = g_new(float, sentences_count(sentences) + 1);
	search->key_norms = g_new(float, sentences_count(sentences) + 1);
	search->weight_min = pow(sentences_rarest(sentences), 2);
	search->scores = g_new0(float, TABLE_SIZE);
	search->shared = g_new0(guint8, TABLE_SIZE);
	search->touched = g_array_new(FALSE, FALSE, sizeof(guint));
	search->alignments = g_array_new(FALSE, FALSE, sizeof(Alignment));
	read_articles(search, articles);
}

static void search_clear(Search *search)
{
	g_array_unref(search->occurrences);
	g_free(search->rows);
	g_free(search->firsts);
	g_free(search->norms);
	g_free(search->key_norms);
	g_free(search->scores);
	g_free(search->shared);
	g_array_unref(search->touched);
	g_array_unref(search->alignments);
}

Passages *passages_find(const Sentences *sentences, const Neighbours *neighbours, guint articles)
{
	Passages *passages = g_new0(Passages, 1);
	Search search;

	passages->sentences = sentences;
	search_init(&search, sentences, articles);
	for (guint a = 0; a < articles; a++) {
		const GArray *behind = neighbours_behind(neighbours, a);
		for (guint i = 0; i < behind->len; i++)
			align(&search, a, g_array_index(behind, guint, i));
	}
	lay_out(passages, search.alignments);
	search_clear(&search);
	return passages;
}

void passages_free(Passages *passages)
{
	if (!passages)
		return;
	g_free(passages->starts);
	g_free(passages->matches);
	g_free(passages);
}

const Sentences *passages_sentences(const Passages *passages)
{
	return passages->sentences;
}

const PassageMatch *passages_of(const Passages *passages, guint sentence, guint *count)
{
	*count = passages->starts[sentence + 1] - passages->starts[sentence];
	return passages->matches + passages->starts[sentence];
}

double passages_score(const Passages *passages, guint sentence, guint other)
{
	guint count;
	const PassageMatch *matches = passages_of(passages, sentence, &count);

	for (guint i = 0; i < count; i++)
		if (matches[i].sentence == other)
			return (double)matches[i].score;
	return 0;
}

gboolean passages_counterpart(const Passages *passages, guint article, Span span, guint other,
			      Span *counterpart)
{
	float best = 0;

	for (guint s = sentences_find(passages->sentences, article, span.start);
	     s < sentences_count(passages->sentences); s++) {
		const Sentence *sentence = sentences_at(passages->sentences, s);
		guint count;
		const PassageMatch *matches = passages_of(passages, s, &count);
		if (sentence->article > article || sentence->span.start >= span.end)
			break;
		if (sentence->article < article || sentence->span.end <= span.start)
			continue;
		for (guint i = 0; i < count; i++) {
			const Sentence *of = sentences_at(passages->sentences, matches[i].sentence);
			if (of->article != other || matches[i].score <= best)
				continue;
			best = matches[i].score;
			*counterpart = of->span;
		}
	}
	return best > 0;
}
