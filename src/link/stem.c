/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/stem.h"

#include <string.h>

#include <unistr.h>

enum {
	STEM_LETTERS = 3,   /* what always stays */
	AFFIX_LETTERS = 4,  /* no clitic chain or ending is longer */
	LETTERS_LIMIT = 64, /* no word is longer */
};

/* Where a form's letters begin, and its end; of one that is too long, no letters are told. */
typedef struct Letters {
	gsize count;
	gsize starts[LETTERS_LIMIT + 1];
} Letters;

static void read_letters(Letters *letters, const char *form, gsize length)
{
	letters->count = 0;
	for (gsize at = 0; at < length;
	     at += (gsize)u8_mblen((const uint8_t *)form + at, length - at)) {
		if (letters->count == LETTERS_LIMIT) {
			letters->count = 0;
			return;
		}
		letters->starts[letters->count++] = at;
	}
	letters->starts[letters->count] = length;
}

/*
 * How many letters must stay behind a prefix. A conjunction or a chain that ends in the article is
 * surely no part of the word; a preposition of one letter may be the word's own first letter.
 */
static gsize letters_behind(const LexiconEntry *prefix)
{
	gboolean sure = strcmp(prefix->value, "and") == 0 || strstr(prefix->value, "def");
	return sure ? STEM_LETTERS : STEM_LETTERS + 1;
}

/* How many of the letters from FROM on are a prefix. */
static gsize prefix_letters(const Lexicon *lexicon, const char *form, const Letters *letters,
			    gsize from)
{
	gsize n = letters->count - from;
	LexiconEntry entry;

	for (gsize cut = MIN(AFFIX_LETTERS, n - 1); cut > 0; cut--) {
		gsize start = letters->starts[from], end = letters->starts[from + cut];
		if (lexicon_find_clitic(lexicon, form + start, end - start, &entry) &&
		    n >= cut + letters_behind(&entry))
			return cut;
	}
	return 0;
}

/* How many of the letters from FROM on are an ending. */
static gsize ending_letters(const Lexicon *lexicon, const char *form, const Letters *letters,
			    gsize from)
{
	gsize n = letters->count - from, end = letters->starts[letters->count];
	LexiconEntry entry;

	for (gsize cut = n > STEM_LETTERS ? MIN(AFFIX_LETTERS, n - STEM_LETTERS) : 0; cut > 0;
	     cut--) {
		gsize start = letters->starts[letters->count - cut];
		if (lexicon_find(lexicon, LEXICON_ENDING, form + start, end - start, &entry) &&
		    *entry.attribute == '\0')
			return cut;
	}
	return 0;
}

/* How many of the letters are clitics before the stem. They are cut until none is left, so that a
 * word with one meets the word without. */
static gsize clitic_letters(const Lexicon *lexicon, const char *form, const Letters *letters)
{
	gsize first = 0, cut;

	while ((cut = prefix_letters(lexicon, form, letters, first)) > 0)
		first += cut;
	return first;
}

gsize stem_clitics(const Lexicon *lexicon, const char *form)
{
	Letters letters;

	read_letters(&letters, form, strlen(form));
	if (!lexicon || letters.count == 0)
		return 0;
	return letters.starts[clitic_letters(lexicon, form, &letters)];
}

char *stem_of(const Lexicon *lexicon, const char *form)
{
	Letters letters;

	read_letters(&letters, form, strlen(form));
	if (!lexicon || letters.count == 0)
		return g_strdup(form);
	gsize first = clitic_letters(lexicon, form, &letters);
	gsize end = letters.count - ending_letters(lexicon, form, &letters, first);
	gsize start = letters.starts[first];
	return g_strndup(form + start, letters.starts[end] - start);
}
