/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/sound.h"

#include <string.h>

#include "text/character.h"

/* The most letters that stand for one sound; and sounds of a word: more are not compared. */
enum { LETTERS_LIMIT = 4, SOUNDS_LIMIT = 32 };

/* The cost of sounds that are not alike. */
#define WHOLE 1.0

/* What it costs to take one sound of a pair for the other. */
static const struct {
	char a, b;
	double cost;
} pairs[] = {
	{ 'b', 'p', 0.1 }, { 'b', 'v', 0.2 }, { 'b', 'f', 0.2 }, { 'p', 'f', 0.2 },
	{ 'p', 'v', 0.3 }, { 'f', 'v', 0.1 }, { 'k', 'g', 0.2 }, { 'g', 'j', 0.3 },
	{ 'g', 'h', 0.3 }, { 'k', 'h', 0.3 }, { 'k', 'j', 0.5 }, { 't', 'd', 0.2 },
	{ 't', 's', 0.4 }, { 't', 'j', 0.5 }, { 'd', 'z', 0.3 }, { 's', 'z', 0.1 },
	{ 's', 'j', 0.2 }, { 'z', 'j', 0.2 }, { 'k', 's', 0.5 }, { 'd', 'j', 0.5 },
};

/* What it costs to leave a sound out. */
static const struct {
	char sound;
	double cost;
} weak[] = { { 'h', 0.2 }, { 'v', 0.3 }, { 'f', 0.5 }, { 'g', 0.5 } };

static gsize letters_length(const char *at, guint count)
{
	gsize length = 0;

	for (guint i = 0; i < count && at[length]; i++) {
		length++;
		while (at[length] && !character_is_start(at[length]))
			length++;
	}
	return length;
}

/* Append the sound of the longest known letters at AT; returns the bytes they take. */
static gsize append_sound(GString *out, const Lexicon *lexicon, const char *at)
{
	LexiconEntry entry;

	for (guint n = LETTERS_LIMIT; n > 0; n--) {
		gsize length = letters_length(at, n);
		if (!lexicon_find(lexicon, LEXICON_SOUND, at, length, &entry))
			continue;
		char sound = *entry.value;
		if (sound != '-' && (out->len == 0 || out->str[out->len - 1] != sound))
			g_string_append_c(out, sound);
		return length;
	}
	return letters_length(at, 1);
}

char *sound_of(const Lexicon *lexicon, const char *word)
{
	GString *out = g_string_new(NULL);

	for (const char *at = word; *at && out->len < SOUNDS_LIMIT;)
		at += append_sound(out, lexicon, at);
	return g_string_free(out, FALSE);
}

char *sound_key(const Lexicon *lexicon, const char *word)
{
	static const char from[] = "bpfkgtdszjlmnr", to[] = "bbbkkttssslmnr";
	char *sounds = sound_of(lexicon, word);
	GString *key = g_string_new(NULL);

	for (const char *at = sounds; *at; at++) {
		const char *known = strchr(from, *at);
		char sound = known ? to[known - from] : '\0';
		if (sound && (key->len == 0 || key->str[key->len - 1] != sound))
			g_string_append_c(key, sound);
	}
	g_free(sounds);
	return g_string_free(key, FALSE);
}

static double change_cost(char a, char b)
{
	if (a == b)
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
		if ((pairs[i].a == a && pairs[i].b == b) || (pairs[i].a == b && pairs[i].b == a))
			return pairs[i].cost;
	return WHOLE;
}

static double drop_cost(char sound)
{
	for (gsize i = 0; i < G_N_ELEMENTS(weak); i++)
		if (weak[i].sound == sound)
			return weak[i].cost;
	return WHOLE;
}

double sound_distance(const char *a, const char *b)
{
	double row[SOUNDS_LIMIT * 4 + 1];
	gsize n = strlen(a), m = MIN(strlen(b), SOUNDS_LIMIT * 4);

	row[0] = 0;
	for (gsize j = 0; j < m; j++)
		row[j + 1] = row[j] + drop_cost(b[j]);
	for (gsize i = 0; i < n; i++) {
		double diagonal = row[0];
		row[0] += drop_cost(a[i]);
		for (gsize j = 0; j < m; j++) {
			double change = diagonal + change_cost(a[i], b[j]);
			diagonal = row[j + 1];
			row[j + 1] = MIN(change,
					 MIN(diagonal + drop_cost(a[i]), row[j] + drop_cost(b[j])));
		}
	}
	return MAX(n, m) ? row[m] / (double)MAX(n, m) : 0;
}
