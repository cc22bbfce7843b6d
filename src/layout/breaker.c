/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/breaker.h"

#include <unicode/ubrk.h>
#include <unicode/utf16.h>

struct Breaker {
	UBreakIterator *iterator;
};

enum { SOFT_HYPHEN = 0xAD };

/* The rules of LANGUAGE, read once and kept for good; what is made of them shares them. */
static const UBreakIterator *rules_of(const char *language)
{
	static GMutex mutex;
	static GHashTable *known;
	UErrorCode status = U_ZERO_ERROR;

	g_mutex_lock(&mutex);
	if (!known)
		known = g_hash_table_new(g_str_hash, g_str_equal);
	UBreakIterator *rules = g_hash_table_lookup(known, language);
	if (!rules) {
		rules = ubrk_open(UBRK_LINE, language, NULL, 0, &status);
		g_assert(U_SUCCESS(status));
		g_hash_table_insert(known, g_strdup(language), rules);
	}
	g_mutex_unlock(&mutex);
	return rules;
}

Breaker *breaker_new(const char *language)
{
	UErrorCode status = U_ZERO_ERROR;
	Breaker *breaker = g_new(Breaker, 1);

	breaker->iterator = ubrk_clone(rules_of(language ? language : ""), &status);
	g_assert(U_SUCCESS(status));
	return breaker;
}

void breaker_free(Breaker *breaker)
{
	if (!breaker)
		return;
	ubrk_close(breaker->iterator);
	g_free(breaker);
}

void breaker_find(Breaker *breaker, Glyph *glyphs, gsize count, GlyphUnits units)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t unit = 0;
	Glyph *glyph = glyphs;

	ubrk_setText(breaker->iterator, units.units, units.length, &status);
	g_assert(U_SUCCESS(status));
	for (int32_t next = ubrk_next(breaker->iterator); next != UBRK_DONE;
	     next = ubrk_next(breaker->iterator)) {
		if (units.length == (int32_t)count) {
			glyph = glyphs + next;
		} else {
			while (unit < next)
				unit += U16_LENGTH((glyph++)->c);
		}
		glyph[-1].breaks = glyph[-1].c != SOFT_HYPHEN;
	}
}
