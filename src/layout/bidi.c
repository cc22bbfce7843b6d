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

/* The text in UTF-16; *COUNT units. */
static UChar *units_of(const char *bytes, gsize length, int32_t *count)
{
	UChar *units = g_new(UChar, length + 1);

	*count = 0;
	for (gsize at = 0; at < length;) {
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		U16_APPEND_UNSAFE(units, *count, c);
	}
	return units;
}

/* The levels of UTF-16 units, told for the bytes they came from. */
static guint8 *levels_of_bytes(const char *bytes, gsize length, const UBiDiLevel *unit_levels)
{
	guint8 *levels = g_new(guint8, length);

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		gsize n = (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		for (gsize i = 0; i < n; i++)
			levels[at + i] = *unit_levels;
		unit_levels += U16_LENGTH(c);
		at += n;
	}
	return levels;
}

guint8 *bidi_levels(const char *bytes, gsize length, gboolean rtl)
{
	if (length == 0)
		return g_new(guint8, 1);

	UErrorCode status = U_ZERO_ERROR;
	int32_t count;
	UChar *units = units_of(bytes, length, &count);
	UBiDi *bidi = ubidi_open();

	ubidi_setPara(bidi, units, count, rtl ? UBIDI_RTL : UBIDI_LTR, NULL, &status);
	const UBiDiLevel *unit_levels = ubidi_getLevels(bidi, &status);
	g_assert(U_SUCCESS(status));
	guint8 *levels = levels_of_bytes(bytes, length, unit_levels);
	ubidi_close(bidi);
	g_free(units);
	return levels;
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
	guint8 highest = 0;

	for (guint i = 0; i < count; i++) {
		order[i] = i;
		highest = MAX(highest, levels[i]);
	}
	for (guint8 level = highest; level > 0; level--) {
		for (guint start = 0, end; start < count; start = end + 1) {
			for (end = start; end < count && levels[end] >= level; end++)
				;
			reverse(order, start, end);
		}
	}
}

guint32 bidi_mirror(guint32 c)
{
	return (guint32)u_charMirror((UChar32)c);
}
