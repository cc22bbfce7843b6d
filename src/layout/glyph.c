/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/glyph.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <unictype.h>

#include "layout/forms.h"
#include "layout/mirror.h"
#include "text/width.h"

enum { BLOCK_SIZE = 256, BLOCKS = 0x110000 / BLOCK_SIZE };

enum { LRE = 0x202A, RLE = 0x202B, LRO = 0x202D, RLO = 0x202E };

/* Variation selectors count as not shown: terminals do not agree on the look they ask for. */
static GlyphPart part_of(guint32 c)
{
	if (!u_isdefined((UChar32)c) || width_treatment(c) == WIDTH_REPLACED)
		return GLYPH_UNKNOWN;
	if (uc_is_property_white_space(c))
		return GLYPH_SPACE;
	if (width_is_unsent(c) || u_hasBinaryProperty((UChar32)c, UCHAR_VARIATION_SELECTOR))
		return GLYPH_NONE;
	return width_codepoint(c) > 0 ? GLYPH_BASE : GLYPH_MARK;
}

static void set_joining(GlyphProperties *properties, guint32 c)
{
	int type = u_getIntPropertyValue((UChar32)c, UCHAR_JOINING_TYPE);
	gboolean both = type == U_JT_DUAL_JOINING || type == U_JT_JOIN_CAUSING;

	properties->joins_before = both || type == U_JT_RIGHT_JOINING;
	properties->joins_after = both || type == U_JT_LEFT_JOINING;
	properties->is_transparent = type == U_JT_TRANSPARENT;
}

/* Neutral and weak characters turn nothing where all strong ones run as the paragraph does. */
static void set_direction(GlyphProperties *properties, guint32 c)
{
	static const guint neutral = U_MASK(U_EUROPEAN_NUMBER_SEPARATOR) |
				     U_MASK(U_EUROPEAN_NUMBER_TERMINATOR) |
				     U_MASK(U_COMMON_NUMBER_SEPARATOR) | U_MASK(U_BLOCK_SEPARATOR) |
				     U_MASK(U_SEGMENT_SEPARATOR) | U_MASK(U_WHITE_SPACE_NEUTRAL) |
				     U_MASK(U_OTHER_NEUTRAL) | U_MASK(U_DIR_NON_SPACING_MARK);
	static const guint rtl = U_MASK(U_RIGHT_TO_LEFT) | U_MASK(U_RIGHT_TO_LEFT_ARABIC);
	static const guint ltr = U_MASK(U_LEFT_TO_RIGHT) | U_MASK(U_EUROPEAN_NUMBER);
	static const guint removed =
		U_MASK(U_LEFT_TO_RIGHT_EMBEDDING) | U_MASK(U_RIGHT_TO_LEFT_EMBEDDING) |
		U_MASK(U_LEFT_TO_RIGHT_OVERRIDE) | U_MASK(U_RIGHT_TO_LEFT_OVERRIDE) |
		U_MASK(U_POP_DIRECTIONAL_FORMAT) | U_MASK(U_BOUNDARY_NEUTRAL);
	guint direction = U_MASK(u_charDirection((UChar32)c));

	properties->turns_rtl = !(direction & (neutral | rtl));
	properties->turns_ltr = !(direction & (neutral | ltr));
	properties->has_place = !(direction & removed);
}

static GlyphProperties *new_block(guint32 first)
{
	GlyphProperties *block = g_new0(GlyphProperties, BLOCK_SIZE);

	for (guint32 i = 0; i < BLOCK_SIZE; i++) {
		guint32 c = first + i;
		block[i].part = (guint)part_of(c) & 7;
		block[i].width = (guint)width_codepoint(c) & 3;
		block[i].is_mirrored = mirror_of(c) != c;
		set_joining(&block[i], c);
		set_direction(&block[i], c);
	}
	return block;
}

static GlyphProperties *blocks[BLOCKS];

static const GlyphProperties *make_block(guint32 c)
{
	GlyphProperties **block = &blocks[c / BLOCK_SIZE];

	if (g_once_init_enter(block))
		g_once_init_leave(block, new_block(c - c % BLOCK_SIZE));
	return *block;
}

static inline GlyphProperties properties_of(guint32 c)
{
	const GlyphProperties *block = g_atomic_pointer_get(&blocks[c / BLOCK_SIZE]);

	return G_LIKELY(block) ? block[c % BLOCK_SIZE] : make_block(c)[c % BLOCK_SIZE];
}

void glyph_become(Glyph *glyph, guint32 c)
{
	glyph->c = c;
	glyph->properties = properties_of(c);
}

GlyphUnits glyphs_units(const Glyph *glyphs, gsize count)
{
	guint16 *units = g_new(guint16, 2 * count);
	guint16 *unit = units;

	for (const Glyph *glyph = glyphs; glyph < glyphs + count; glyph++) {
		if (G_UNLIKELY(glyph->c > 0xFFFF)) {
			*unit++ = U16_LEAD(glyph->c);
			*unit++ = U16_TRAIL(glyph->c);
		} else {
			*unit++ = (guint16)glyph->c;
		}
	}
	return (GlyphUnits){ units, (gint32)(unit - units) };
}

static guint32 without_override(guint32 c)
{
	return c == LRO ? LRE : c == RLO ? RLE : c;
}

/* The character that BYTES begin with, and the bytes it takes. Most take one or two. */
static inline gsize next_character(const guint8 *bytes, gsize length, guint32 *c)
{
	gsize at = 0;

	if (bytes[0] < 0x80) {
		*c = bytes[0];
		return 1;
	}
	if (bytes[0] >= 0xC2 && bytes[0] < 0xE0 && length > 1 && (bytes[1] & 0xC0) == 0x80) {
		*c = (guint32)(bytes[0] & 0x1F) << 6 | (bytes[1] & 0x3F);
		return 2;
	}
	U8_NEXT_OR_FFFD(bytes, at, length, *c);
	return at;
}

static inline void become_new(Glyph *glyph, guint32 c, guint32 place)
{
	glyph->c = c;
	glyph->place = place;
	glyph->properties = properties_of(c);
	glyph->level = 0;
	glyph->breaks = FALSE;
}

Glyph *glyphs_new(const char *bytes, gsize length, gsize *count)
{
	const guint8 *text = (const guint8 *)bytes;
	Glyph *glyphs = g_new(Glyph, length + 1), *glyph = glyphs;

	for (gsize at = 0; at < length;) {
		guint32 c, letters[2], place = (guint32)at;
		at += next_character(text + at, length - at, &c);
		guint n = c >= FORMS_FIRST ? forms_letters(c, letters) : 0;
		for (guint i = 0; i < n; i++)
			become_new(glyph++, letters[i], place);
		if (n == 0)
			become_new(glyph++, without_override(c), place);
	}
	*count = (gsize)(glyph - glyphs);
	return glyphs;
}
