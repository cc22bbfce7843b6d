/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/bidi.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unistr.h>

gboolean bidi_paragraph_is_rtl(const char *bytes, gsize length, gboolean rtl)
{
	gboolean has_other = FALSE;

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		UCharDirection direction = u_charDirection((UChar32)c);
		gboolean is_rtl =
			direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
		if (!is_rtl && direction != U_LEFT_TO_RIGHT)
			continue;
		if (is_rtl == rtl)
			return rtl;
		has_other = TRUE;
	}
	return has_other ? !rtl : rtl;
}

/* Whether anything may have another level than the paragraph. */
static gboolean turns(const Glyph *glyphs, gsize count, gboolean rtl)
{
	const Glyph *glyph = glyphs, *end = glyphs + count;

	if (rtl)
		while (glyph < end && !glyph->properties.turns_rtl)
			glyph++;
	else
		while (glyph < end && !glyph->properties.turns_ltr)
			glyph++;
	return glyph < end;
}

/* Levels by ICU, told for the characters that UTF-16 units came from. */
static void resolve(Glyph *glyphs, gsize count, GlyphUnits units, gboolean rtl)
{
	UErrorCode status = U_ZERO_ERROR;
	UBiDi *bidi = ubidi_open();

	ubidi_setPara(bidi, units.units, units.length, rtl ? UBIDI_RTL : UBIDI_LTR, NULL, &status);
	const UBiDiLevel *level = ubidi_getLevels(bidi, &status);
	g_assert(U_SUCCESS(status));
	for (gsize i = 0; i < count; i++) {
		glyphs[i].level = *level;
		level += U16_LENGTH(glyphs[i].c);
	}
	ubidi_close(bidi);
}

void bidi_resolve(Glyph *glyphs, gsize count, GlyphUnits units, gboolean rtl)
{
	if (turns(glyphs, count, rtl)) {
		resolve(glyphs, count, units, rtl);
		return;
	}
	for (gsize i = 0; i < count; i++)
		glyphs[i].level = rtl ? 1 : 0;
}

static void reverse(guint *order, guint start, guint end)
{
	while (start + 1 < end) {
		guint swap = order[start];
		order[start++] = order[--end];
		order[end] = swap;
	}
}

void bidi_reorder(const guint8 *levels, guint count, guint *order)
{
	guint8 highest = 0, lowest = G_MAXUINT8;

	for (guint i = 0; i < count; i++) {
		order[i] = i;
		highest = MAX(highest, levels[i]);
		lowest = MIN(lowest, levels[i]);
	}
	for (guint8 level = highest; level > lowest; level--) {
		for (guint start = 0, end; start < count; start = end + 1) {
			for (end = start; end < count && levels[end] >= level; end++)
				;
			reverse(order, start, end);
		}
	}
	/* All of it is turned as often as its lowest level, which is once or not at all. */
	if (count > 0 && lowest % 2)
		reverse(order, 0, count);
}
