/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * adapt: the glyphs of a paragraph as the person wants them: digits in other forms, no vowel marks.
 *
 * It comes before everything that hangs on characters: levels, joining and line breaks are those of
 * the digits that are shown, as Arabic-Indic digits are ordered in another way than European ones.
 */
#ifndef LAYOUT_ADAPT_H
#define LAYOUT_ADAPT_H

#include "layout/glyph.h"
#include "layout/typography.h"

/*
 * Change COUNT glyphs of one paragraph to TYPOGRAPHY. Digits take Arabic forms where the last
 * strong letter before them is an Arabic one or, where none is, the first one after them: what is
 * called contextual digit shaping (ICU's U_SHAPE_DIGITS_ALEN2AN). Within an embedding or an isolate
 * that runs from the left, digits stay as they are.
 */
void adapt_glyphs(Glyph *glyphs, gsize count, Typography typography);

#endif
