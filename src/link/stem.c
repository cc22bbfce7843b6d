/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/stem.h"

#include <string.h>

#include <unistr.h>

enum {
	STEM_LETTERS = 3,  /* what always stays */
	AFFIX_LETTERS = 4, /* no clitic chain or ending is longer */
};

static gsize letters(const char *form, gsize length)
{
	return u8_mbsnlen((const uint8_t *)form, length);
}

/* Bytes of the first or last N letters. */
static gsize bytes_of_first(const char *form, gsize n)
{
	gsize at = 0;

	for (; n > 0; n--)
		at += (gsize)u8_mblen((const uint8_t *)form + at, 6);
	return at;
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

static gsize cut_prefix(const Lexicon *lexicon, const char *form, gsize length)
{
	gsize n = letters(form, length);
	LexiconEntry entry;

	for (gsize cut = AFFIX_LETTERS; cut > 0; cut--) {
		gsize bytes = n > cut ? bytes_of_first(form, cut) : 0;
		if (bytes && lexicon_find(lexicon, LEXICON_PREFIX, form, bytes, &entry) &&
		    n >= cut + letters_behind(&entry))
			return bytes;
	}
	return 0;
}

static gsize cut_ending(const Lexicon *lexicon, const char *form, gsize length)
{
	gsize n = letters(form, length);
	LexiconEntry entry;

	for (gsize cut = AFFIX_LETTERS; cut > 0; cut--) {
		gsize keep = n >= cut + STEM_LETTERS ? bytes_of_first(form, n - cut) : length;
		if (keep < length &&
		    lexicon_find(lexicon, LEXICON_ENDING, form + keep, length - keep, &entry))
			return keep;
	}
	return length;
}

char *stem_of(const Lexicon *lexicon, const char *form)
{
	gsize length = strlen(form);

	if (!lexicon)
		return g_strdup(form);
	/* Prefixes are cut until none is left, so that a word with one meets the word without. */
	gsize start = 0, cut;
	while ((cut = cut_prefix(lexicon, form + start, length - start)) > 0)
		start += cut;
	return g_strndup(form + start, cut_ending(lexicon, form + start, length - start));
}
