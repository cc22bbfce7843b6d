/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/skeleton.h"

#include <string.h>

#include "text/character.h"

/* Longer names are cut: none is told from another behind so many letters. */
#define LETTERS_LIMIT 64

/* The cost of a letter that has no class, and of letters of classes that are akin. */
#define WHOLE 1.0
#define AKIN 0.35

typedef struct Letter {
	const char *bytes;
	gsize length;
	const char *class; /* NULL where it has none; its first letter stands in the skeleton */
	const char *costs; /* as they stand in the lexicon */
	double change, drop;
} Letter;

/* What stands between words and is no letter. */
static gboolean is_gap(const Letter *letter)
{
	return letter->length == 1 && (*letter->bytes == ' ' || *letter->bytes == '-');
}

static gboolean is_vowel(const Letter *letter)
{
	return letter->class && *letter->class == 'v';
}

static Letter letter_at(const Lexicon *lexicon, const char *at)
{
	Letter letter = { .bytes = at, .length = 1, .costs = "" };
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
			letter.costs = entry.attribute;
		}
	}
	return letter;
}

static gboolean is_same(const Letter *a, const Letter *b)
{
	return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

/* Read a number of hundredths at *AT, and go behind it and a space; WHOLE where there is none. */
static double read_cost(const char **at)
{
	guint cost = 0;

	if (!g_ascii_isdigit(**at))
		return WHOLE;
	for (; g_ascii_isdigit(**at); (*at)++)
		cost = cost * 10 + (guint)(**at - '0');
	*at += **at == ' ' ? 1 : 0;
	return cost / 100.0;
}

/* The letter at AT with its costs. */
static Letter priced_letter(const Lexicon *lexicon, const char *at)
{
	Letter letter = letter_at(lexicon, at);
	const char *costs = letter.costs;

	letter.change = read_cost(&costs);
	letter.drop = read_cost(&costs);
	return letter;
}

/* What is doubled counts once: whether LETTER stands right behind its like. */
static gboolean is_doubled(const Letter *letter, const Letter *before)
{
	return before->length > 0 && is_same(letter, before);
}

char *skeleton_of(const Lexicon *lexicon, const char *form)
{
	GString *out = g_string_new(NULL);
	Letter before = { 0 };

	for (const char *at = form; *at;) {
		Letter letter = letter_at(lexicon, at);
		at += letter.length;
		gboolean is_silent = is_gap(&letter) || is_vowel(&letter);
		if (!is_silent && !is_doubled(&letter, &before))
			g_string_append_len(out, letter.class ? letter.class : letter.bytes,
					    letter.class ? 1 : (gssize)letter.length);
		before = letter;
	}
	return g_string_free(out, FALSE);
}

static guint read_letters(const Lexicon *lexicon, const char *form, Letter *letters)
{
	Letter before = { 0 };
	guint count = 0;

	for (const char *at = form; *at && count < LETTERS_LIMIT;) {
		Letter letter = priced_letter(lexicon, at);
		at += letter.length;
		if (!is_gap(&letter) && !is_doubled(&letter, &before))
			letters[count++] = letter;
		before = letter;
	}
	return count;
}

static double change_cost(const Letter *a, const Letter *b)
{
	if (is_same(a, b))
		return 0;
	if (!a->class || !b->class || *a->class != *b->class)
		return WHOLE;
	return strcmp(a->class, b->class) == 0 ? MAX(a->change, b->change) : AKIN;
}

gboolean skeleton_begins_alike(const Lexicon *lexicon, const char *a, const char *b)
{
	Letter one = priced_letter(lexicon, a), other = priced_letter(lexicon, b);

	return change_cost(&one, &other) < WHOLE;
}

/* The beginning of the character before AT, behind FORM. */
static const char *character_before(const char *form, const char *at)
{
	do
		at--;
	while (at > form && !character_is_start(*at));
	return at;
}

/* All letters are read only where the last two characters can be one letter, or two. */
static Letter last_letter(const Lexicon *lexicon, const char *form)
{
	const char *last = form + strlen(form);

	last = last > form ? character_before(form, last) : form;
	const char *before = last > form ? character_before(form, last) : last;
	if (before + letter_at(lexicon, before).length <= last)
		return priced_letter(lexicon, last);
	for (const char *at = form; *at; at += letter_at(lexicon, at).length)
		last = at;
	return priced_letter(lexicon, last);
}

gboolean skeleton_ends_alike(const Lexicon *lexicon, const char *a, const char *b)
{
	Letter one = last_letter(lexicon, a), other = last_letter(lexicon, b);

	if (is_vowel(&one) != is_vowel(&other))
		return FALSE;
	return is_vowel(&one) ? strcmp(one.class, other.class) == 0
			      : change_cost(&one, &other) < WHOLE;
}

double skeleton_distance(const Lexicon *lexicon, const char *a, const char *b)
{
	Letter one[LETTERS_LIMIT], other[LETTERS_LIMIT];
	guint n = read_letters(lexicon, a, one), m = read_letters(lexicon, b, other);
	double row[LETTERS_LIMIT + 1];

	row[0] = 0;
	for (guint j = 0; j < m; j++)
		row[j + 1] = row[j] + other[j].drop;
	for (guint i = 0; i < n; i++) {
		double diagonal = row[0];
		row[0] += one[i].drop;
		for (guint j = 0; j < m; j++) {
			double change = diagonal + change_cost(&one[i], &other[j]);
			diagonal = row[j + 1];
			row[j + 1] =
				MIN(change, MIN(diagonal + one[i].drop, row[j] + other[j].drop));
		}
	}
	return MAX(n, m) ? row[m] / MAX(n, m) : 0;
}
