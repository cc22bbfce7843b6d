/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * glyph: a character of a paragraph on its way to a cell, and all that layout learns of it.
 *
 * Glyphs stand in logical order and are filled in step by step: read here, levelled by bidi, joined
 * by shape, told by breaker where a line may end. What Unicode says of a character is asked once
 * for each block of 256 of which one occurs, and kept for good; any thread may ask.
 */
#ifndef LAYOUT_GLYPH_H
#define LAYOUT_GLYPH_H

#include <glib.h>

/* What a character is to a cell. */
typedef enum GlyphPart {
	GLYPH_BASE,    /* takes columns */
	GLYPH_SPACE,   /* takes columns, and shows nothing */
	GLYPH_UNKNOWN, /* is no character, or not to be sent: a replacement takes its column */
	GLYPH_MARK,    /* stands on a base */
	GLYPH_NONE,    /* is not shown */
} GlyphPart;

typedef struct GlyphProperties {
	guint16 part : 3;  /* GlyphPart */
	guint16 width : 2; /* columns */
	guint16 is_mirrored : 1;
	/* Unicode's Joining_Type, told as the sides on which a letter joins. */
	guint16 joins_before : 1;
	guint16 joins_after : 1;
	guint16 is_transparent : 1; /* what stands around it joins across it */
	/* Unicode's Bidi_Class: it may turn something in a paragraph of that direction. */
	guint16 turns_rtl : 1;
	guint16 turns_ltr : 1;
	guint16 has_place : 1; /* rule X9 leaves it in its place among the others */
} GlyphProperties;

typedef struct Glyph {
	guint32 c;     /* the character; in the end, as it is seen when joined */
	guint32 place; /* its first byte, told from the paragraph's */
	GlyphProperties properties;
	guint8 level;  /* UAX #9 embedding level */
	guint8 breaks; /* a line may end after it */
} Glyph;

/* Make GLYPH another character, C, which stands for the same bytes. */
void glyph_become(Glyph *glyph, guint32 c);

/* Characters as ICU takes them: UTF-16. */
typedef struct GlyphUnits {
	guint16 *units;
	gint32 length;
} GlyphUnits;

/* Those of COUNT glyphs; free the units with g_free(). */
GlyphUnits glyphs_units(const Glyph *glyphs, gsize count);

/*
 * The COUNT glyphs of LENGTH bytes, of level 0 and unjoined; free with g_free(). Presentation forms
 * are told back to letters, so that they join as letters do. Directional overrides are made
 * embeddings, so that no text can show a number or a name in another order than it is told,
 * searched and copied in. What is no UTF-8 is U+FFFD.
 */
Glyph *glyphs_new(const char *bytes, gsize length, gsize *count);

#endif
