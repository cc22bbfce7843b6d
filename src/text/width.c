/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/width.h"

#include <unictype.h>
#include <unistr.h>
#include <uniwidth.h>

static const ucs4_t variation_selector_emoji = 0xFE0F;

gboolean width_is_unsent(guint32 c)
{
	if (c < 0x20 || (c >= 0x7F && c < 0xA0))
		return TRUE;
	if (c == 0xAD || c == 0x2028 || c == 0x2029)
		return TRUE;
	/* Format characters: bidi controls, joiners, and the signs above or below numbers. */
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf);
}

int width_codepoint(guint32 c)
{
	if (width_is_unsent(c))
		return 0;
	int width = uc_width(c, "UTF-8");
	return CLAMP(width, 0, 2);
}

static gboolean is_regional_indicator(ucs4_t c)
{
	return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/*
 * A cluster is as wide as its widest character: marks add nothing, and an emoji sequence takes two
 * columns. A flag is two letters of one column that make one picture of two; the emoji selector
 * makes its base two columns wide.
 */
int width_grapheme(const char *bytes, gsize length)
{
	int width = 0;

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		if (is_regional_indicator(c) || (c == variation_selector_emoji && width > 0))
			width = 2;
		width = MAX(width, width_codepoint(c));
	}
	return width;
}
