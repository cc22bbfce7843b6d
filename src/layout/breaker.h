/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * breaker: after which characters of a paragraph a line may end (UAX #14, by ICU).
 *
 * Made once for a whole article. Any thread may make one, and only one may use it at a time.
 */
#ifndef LAYOUT_BREAKER_H
#define LAYOUT_BREAKER_H

#include "layout/glyph.h"

typedef struct Breaker Breaker;

/* By the habits of LANGUAGE: BCP 47, or NULL. */
Breaker *breaker_new(const char *language);
void breaker_free(Breaker *breaker);

/*
 * Tell COUNT glyphs of one paragraph, not joined yet and of these UNITS, whether a line may end
 * after them. It may after the last, and not after a soft hyphen: that would want a hyphen, which
 * no cell is kept for.
 */
void breaker_find(Breaker *breaker, Glyph *glyphs, gsize count, GlyphUnits units);

#endif
