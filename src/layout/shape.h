/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shape: letters of a joined script in the forms they take beside each other.
 *
 * Terminals do not join letters, or each in its own way, so a cell gets the presentation form
 * itself. Which letter joins which side is Unicode's Joining_Type (core specification, 9.2). A
 * letter that has no presentation form stays what it is, and its neighbours still join towards it.
 */
#ifndef LAYOUT_SHAPE_H
#define LAYOUT_SHAPE_H

#include "layout/glyph.h"

/* The character of an alef that stands in the lam's place with it. */
#define SHAPE_ABSORBED 0

/* Put COUNT glyphs of one paragraph, levelled, into their joined forms. */
void shape_join(Glyph *glyphs, gsize count);

#endif
