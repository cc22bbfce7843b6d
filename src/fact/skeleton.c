/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/skeleton.h"

#include <stdlib.h>
#include <string.h>

#include "text/character.h"

/* Longer names are cut: none is told from another behind so many letters. */
#define LETTERS_LIMIT 64

/* The cost of a letter that has no class. */
#define WHOLE 1.0

typedef struct Letter {
	const char *bytes;
	gsize length;
	const char *class; /* NULL where it has none */
	double cost;
} Letter;

/* What stands between words and is no letter. */
static gboolean is_gap(const Letter *letter)
{
	return letter->length == 1 && (*letter->bytes == ' ' || *letter->bytes == '-');
}

static gboolean is_vowel(const Letter *letter)
{
	return letter->class && strcmp(letter->class, "vowel") == 0;
}

static Letter letter_at(const Lexicon *lexicon, const char *at)
{
	Letter letter = { .bytes = at, .length = 1, .cost = WHOLE };
	LexiconEntry entry;

	gsize length = 0;

	/* Two letters may be written for one sound (تش). */
	for (guint n = 1; n <= 2 && at[length]; n++) {
		length++;
		while (at[length] && !character_is_start(at[length]))
			length++;
		gboolean is_known = lexicon_find(lexicon, LEXICON_LETTER, at, length, &entry);
		if (n == 1 || is_known)
			letter.length = length;
		if (is_known) {
			letter.class = entry.value;
			letter.cost = g_ascii_strtod(entry.attribute, NULL);
		}
	}
	return letter;
}

char *skeleton_of(const Lexicon *lexicon, const char *form)
{
	GString *out = g_string_new(NULL);

	for (const char *at = form; *at;) {
		Letter letter = letter_at(lexicon, at);
		at += letter.length;
		if (is_gap(&letter) || is_vowel(&letter))
			continue;
		if (letter.class)
			g_string_append(out, letter.class);
		else
			g_string_append_len(out, letter.bytes, (gssize)letter.length);
	}
	return g_string_free(out, FALSE);
}

static guint read_letters(const Lexicon *lexicon, const char *form, Letter *letters)
{
	guint count = 0;

	for (const char *at = form; *at && count < LETTERS_LIMIT;) {
		letters[count] = letter_at(lexicon, at);
		at += letters[count].length;
		if (!is_gap(&letters[count]))
			count++;
	}
	return count;
}

/* A vowel may be left out; anything else is another name. */
static double drop_cost(const Letter *letter)
{
	return is_vowel(letter) ? letter->cost : WHOLE;
}

static double change_cost(const Letter *a, const Letter *b)
{
	if (a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0)
		return 0;
	if (a->class && b->class && strcmp(a->class, b->class) == 0)
		return MAX(a->cost, b->cost);
	return WHOLE;
}

gboolean skeleton_same_letter(const Lexicon *lexicon, const char *a, const char *b)
{
	Letter one = letter_at(lexicon, a), other = letter_at(lexicon, b);

	return change_cost(&one, &other) < WHOLE;
}

double skeleton_distance(const Lexicon *lexicon, const char *a, const char *b)
{
	Letter one[LETTERS_LIMIT], other[LETTERS_LIMIT];
	guint n = read_letters(lexicon, a, one), m = read_letters(lexicon, b, other);
	double row[LETTERS_LIMIT + 1];

	row[0] = 0;
	for (guint j = 0; j < m; j++)
		row[j + 1] = row[j] + drop_cost(&other[j]);
	for (guint i = 0; i < n; i++) {
		double diagonal = row[0];
		row[0] += drop_cost(&one[i]);
		for (guint j = 0; j < m; j++) {
			double change = diagonal + change_cost(&one[i], &other[j]);
			diagonal = row[j + 1];
			row[j + 1] = MIN(change, MIN(diagonal + drop_cost(&one[i]),
						     row[j] + drop_cost(&other[j])));
		}
	}
	return MAX(n, m) ? row[m] / MAX(n, m) : 0;
}
