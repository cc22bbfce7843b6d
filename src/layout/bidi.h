/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bidi: the order in which right-to-left and left-to-right text stands on a line (UAX #9, by ICU).
 *
 * Levels are resolved once for a whole paragraph; lines are cut afterwards, and what is reordered
 * is cells, never code units. UTF-16 lives and dies in here. Bytes that are no UTF-8 count as
 * U+FFFD.
 */
#ifndef LAYOUT_BIDI_H
#define LAYOUT_BIDI_H

#include "layout/glyph.h"

/*
 * Whether a paragraph in an article of direction RTL runs right to left: it does as the article
 * does, unless all its letters are of the other direction.
 */
gboolean bidi_paragraph_is_rtl(const char *bytes, gsize length, gboolean rtl);

/*
 * Tell COUNT glyphs of one paragraph, of these UNITS, their levels; rule L1 is applied at the
 * paragraph's end.
 */
void bidi_resolve(Glyph *glyphs, gsize count, GlyphUnits units, gboolean rtl);

/* Rule L2: fill ORDER with 0 to COUNT - 1 as they stand from left to right. */
void bidi_reorder(const guint8 *levels, guint count, guint *order);

#endif
