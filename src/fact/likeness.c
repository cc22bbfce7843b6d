/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/likeness.h"

#include <string.h>

#include "fact/sound.h"
#include "text/character.h"

/* How far one word of a name, all of it, and what has no key but a place's may be. */
#define WORD_LIMIT 0.34
#define NAME_LIMIT 0.2
#define PLACE_LIMIT 0.12

/* How far a word may be where another one of the name is left out. */
#define END_LIMIT 0.2

/* The most letters of a short name. */
enum { SHORT_LETTERS = 6 };

/* How many sounds must be alike: of a name of several words, of one word, of no person's, and
 * of a name that is a part of the other. */
enum { SOUNDS_OF_NAME = 3, SOUNDS_OF_WORD = 3, SOUNDS_OF_THING = 4, SOUNDS_OF_ENDS = 5 };

/* How far two names are, told as one word each: Xi Jinping in two words or in three. */
static double whole_distance(const Spelling *a, const Spelling *b, guint least)
{
	char *one = g_strjoinv("", a->sounds), *other = g_strjoinv("", b->sounds);
	double distance = MIN(strlen(one), strlen(other)) >= least ? sound_distance(one, other)
								   : LIKENESS_NONE;

	g_free(one);
	g_free(other);
	return distance;
}

/* Names of as many words: each word must be alike. */
static gboolean has_like_words(const Spelling *a, const Spelling *b)
{
	for (guint i = 0; a->sounds[i]; i++)
		if (sound_distance(a->sounds[i], b->sounds[i]) > WORD_LIMIT)
			return FALSE;
	return TRUE;
}

static gboolean is_comparable(const Spelling *a, const Spelling *b)
{
	return a->kind == b->kind && a->lexicon && b->lexicon && a->lexicon != b->lexicon &&
	       !(a->key && b->key);
}

/* Whether the last words of LONGER are those of SHORTER. */
static gboolean has_like_ends(const Spelling *shorter, const Spelling *longer)
{
	guint n = g_strv_length(shorter->sounds), m = g_strv_length(longer->sounds), last = 0;
	gsize sounds = 0;

	for (guint i = 0; i < n; i++) {
		double distance = sound_distance(shorter->sounds[i], longer->sounds[m - n + i]);
		last += distance <= END_LIMIT ? 1 : 0;
		sounds += strlen(shorter->sounds[i]);
	}
	return sounds >= SOUNDS_OF_ENDS && last == n;
}

/* Names of unequally many words: told as one, or by their ends. */
static double uneven_distance(const Spelling *a, const Spelling *b, guint n, guint m)
{
	double distance = whole_distance(a, b, SOUNDS_OF_NAME);

	if (distance <= PLACE_LIMIT)
		return distance;
	return (n < m ? has_like_ends(a, b) : has_like_ends(b, a)) ? NAME_LIMIT : LIKENESS_NONE;
}

static double person_distance(const Spelling *a, const Spelling *b)
{
	guint n = g_strv_length(a->sounds), m = g_strv_length(b->sounds);
	gboolean is_word = n <= 1 && m <= 1;

	if ((n <= 1) != (m <= 1))
		return LIKENESS_NONE;
	if (n != m)
		return uneven_distance(a, b, n, m);
	if (!has_like_words(a, b))
		return LIKENESS_NONE;
	double distance = whole_distance(a, b, is_word ? SOUNDS_OF_WORD : SOUNDS_OF_NAME);
	return distance <= (is_word ? PLACE_LIMIT : NAME_LIMIT) ? distance : LIKENESS_NONE;
}

static guint letter_count(const char *word)
{
	guint count = 0;

	for (; *word; word++)
		count += character_is_start(*word) ? 1 : 0;
	return count;
}

/* Whether it may be read letter by letter: OPEC. */
static gboolean is_short_name(const Spelling *spelling)
{
	return spelling->word_count == 1 && letter_count(spelling->form) <= SHORT_LETTERS;
}

/* Of one word, as long in both languages but for short vowels, each sound is the same. */
static double short_distance(const Spelling *a, const Spelling *b)
{
	gsize sounds = strlen(a->sounds[0]);
	guint one = letter_count(a->form), other = letter_count(b->form);
	gboolean is_as_long = MAX(one, other) - MIN(one, other) <= (sounds > 2 ? 1 : 0);

	return sounds >= 2 && is_as_long && sound_distance(a->sounds[0], b->sounds[0]) <= 0
		       ? 0
		       : LIKENESS_NONE;
}

static double distance_of(const Spelling *a, const Spelling *b)
{
	if (!is_comparable(a, b))
		return LIKENESS_NONE;
	if (a->kind == FACT_PERSON)
		return person_distance(a, b);
	if (a->field.count > 0 && b->field.count > 0)
		return field_distance(&a->field, &b->field);
	if (a->kind == FACT_ORGANIZATION && is_short_name(a) && is_short_name(b))
		return short_distance(a, b);
	if (g_strv_length(a->sounds) != g_strv_length(b->sounds) || !has_like_words(a, b))
		return LIKENESS_NONE;
	double distance = whole_distance(
		a, b,
		a->kind == FACT_PLACE && !a->key && !b->key ? SOUNDS_OF_WORD : SOUNDS_OF_THING);
	return distance <= PLACE_LIMIT ? distance : LIKENESS_NONE;
}

static gint compare_pairs(gconstpointer a, gconstpointer b)
{
	double one = ((const LikenessPair *)a)->distance;
	double other = ((const LikenessPair *)b)->distance;

	return one < other ? -1 : one > other;
}

GArray *likeness_pairs(const GArray *spellings, guint count)
{
	GArray *pairs = g_array_new(FALSE, FALSE, sizeof(LikenessPair));

	for (guint i = 0; i < count; i++)
		for (guint j = i + 1; j < count; j++) {
			LikenessPair pair = { i, j, 0 };
			pair.distance = distance_of(&g_array_index(spellings, Spelling, i),
						    &g_array_index(spellings, Spelling, j));
			if (pair.distance < LIKENESS_NONE)
				g_array_append_val(pairs, pair);
		}
	g_array_sort(pairs, compare_pairs);
	return pairs;
}

double likeness_of_part(const Spelling *a, const Spelling *b)
{
	if (!is_comparable(a, b))
		return LIKENESS_NONE;
	guint count = g_strv_length(b->sounds);
	if (!a->sounds[0] || count < 2 || strlen(a->sounds[0]) < 2)
		return LIKENESS_NONE;
	double distance = sound_distance(a->sounds[0], b->sounds[count - 1]);
	return distance <= NAME_LIMIT ? distance : LIKENESS_NONE;
}
