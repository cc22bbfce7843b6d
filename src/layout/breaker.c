/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/breaker.h"

#include <unicode/ubrk.h>
#include <unicode/utf16.h>

struct Breaker {
	UBreakIterator *iterator;
};

enum { SOFT_HYPHEN = 0xAD };

Breaker *breaker_new(const char *language)
{
	UErrorCode status = U_ZERO_ERROR;
	Breaker *breaker = g_new(Breaker, 1);

	breaker->iterator = ubrk_open(UBRK_LINE, language ? language : "", NULL, 0, &status);
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

void breaker_find(Breaker *breaker, Glyph *glyphs, gsize count)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar *units = g_new(UChar, 2 * count);
	int32_t length = 0, unit = 0;

	for (gsize i = 0; i < count; i++)
		U16_APPEND_UNSAFE(units, length, glyphs[i].c);
	ubrk_setText(breaker->iterator, units, length, &status);
	g_assert(U_SUCCESS(status));
	int32_t next = ubrk_next(breaker->iterator);
	for (gsize i = 0; i < count; i++) {
		unit += U16_LENGTH(glyphs[i].c);
		if (unit != next)
			continue;
		glyphs[i].breaks = glyphs[i].c != SOFT_HYPHEN;
		next = ubrk_next(breaker->iterator);
	}
	g_free(units);
}
