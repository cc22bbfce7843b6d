/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/origin.h"

#include <stdlib.h>

/* Of the fingerprints of the shorter sentence so many are the other's too. */
#define SHARED_MIN 0.5

/* A fingerprint and where it stands. */
typedef struct Place {
	guint32 print;
	guint sentence;
} Place;

struct Origins {
	guint *parents; /* by sentence: union-find */
};

static int compare_places(const void *a, const void *b)
{
	const Place *one = a, *other = b;

	if (one->print != other->print)
		return one->print > other->print ? 1 : -1;
	return (one->sentence > other->sentence) - (one->sentence < other->sentence);
}

/* The fingerprints of all sentences, equal ones side by side. */
static GArray *places_new(const Sentences *sentences)
{
	GArray *places = g_array_new(FALSE, FALSE, sizeof(Place));

	for (guint s = 0; s < sentences_count(sentences); s++) {
		guint count;
		const guint32 *prints = sentences_prints(sentences, s, &count);
		for (guint i = 0; i < count; i++) {
			Place place = { prints[i], s };
			g_array_append_val(places, place);
		}
	}
	if (places->len > 1)
		qsort(places->data, places->len, sizeof(Place), compare_places);
	return places;
}

guint origins_of(const Origins *origins, guint sentence)
{
	while (origins->parents[sentence] != sentence)
		sentence = origins->parents[sentence] =
			origins->parents[origins->parents[sentence]];
	return sentence;
}

static guint print_count(const Sentences *sentences, guint sentence)
{
	guint count;

	sentences_prints(sentences, sentence, &count);
	return count;
}

/* Unite the sentences of KEY, "sentence << 32 | sentence", which share SHARED fingerprints. */
static void unite(gpointer key, gpointer shared, gpointer data)
{
	const Sentences *sentences = ((gpointer *)data)[0];
	Origins *origins = ((gpointer *)data)[1];
	gsize pair = GPOINTER_TO_SIZE(key);
	guint a = (guint)(pair >> 32), b = (guint)(pair & G_MAXUINT32);
	guint fewer = MIN(print_count(sentences, a), print_count(sentences, b));

	if (GPOINTER_TO_UINT(shared) < SHARED_MIN * fewer)
		return;
	guint one = origins_of(origins, a), other = origins_of(origins, b);
	origins->parents[MAX(one, other)] = MIN(one, other);
}

/*
 * Of many that have one fingerprint each is held against the one before it alone: copies of one
 * text follow each other in all their fingerprints.
 */
static GHashTable *count_shared(const Sentences *sentences, const GArray *places)
{
	GHashTable *shared = g_hash_table_new(NULL, NULL);

	for (guint i = 1; i < places->len; i++) {
		const Place *one = &g_array_index(places, Place, i - 1);
		const Place *other = &g_array_index(places, Place, i);
		if (one->print != other->print ||
		    sentences_at(sentences, one->sentence)->article ==
			    sentences_at(sentences, other->sentence)->article)
			continue;
		gpointer key = GSIZE_TO_POINTER((gsize)one->sentence << 32 | other->sentence);
		guint count = GPOINTER_TO_UINT(g_hash_table_lookup(shared, key));
		g_hash_table_insert(shared, key, GUINT_TO_POINTER(count + 1));
	}
	return shared;
}

Origins *origins_find(const Sentences *sentences)
{
	Origins *origins = g_new(Origins, 1);
	GArray *places = places_new(sentences);
	GHashTable *shared = count_shared(sentences, places);
	gpointer data[] = { (gpointer)sentences, origins };

	g_array_unref(places);
	origins->parents = g_new(guint, sentences_count(sentences) + 1);
	for (guint s = 0; s < sentences_count(sentences); s++)
		origins->parents[s] = s;
	g_hash_table_foreach(shared, unite, data);
	g_hash_table_unref(shared);
	return origins;
}

void origins_free(Origins *origins)
{
	if (!origins)
		return;
	g_free(origins->parents);
	g_free(origins);
}
