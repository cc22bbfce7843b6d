/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * As measured by tests/terminals/widths.py: mlterm 3.9.0, kitty 0.26.5, GNU screen 4.09.
 */
#include "ui/terminal/quirk.h"

#include <unicode/uchar.h>
#include <unistr.h>

enum { REPLACEMENT = 0xFFFD, SIGNS = 8 };

/* ORDER QUIRK */
static const struct {
	guint marks_until;  /* the last version of Unicode of which it knows all marks; 0: of all */
	guint others_until; /* the same of characters that take columns */
	gboolean counts_no_spacing_mark; /* vowel signs of Indian scripts: one in all others */
	guint32 signs[SIGNS];            /* single ones */
} quirks[QUIRKS] = {
	[QUIRK_MLTERM] = { 12, 12, TRUE, { 0x1F93B, 0x1F946 } },
	[QUIRK_KITTY] = { 0, 0, TRUE, { 0x3030, 0x303D, 0x3297, 0x3299, 0x1F202, 0x1F237 } },
	[QUIRK_SCREEN] = { 4, 0, FALSE, { 0x06DE, 0x1734, 0x1885, 0x1886, 0x1A1B, 0xA802 } },
};

static gboolean is_younger(guint32 c, guint version)
{
	UVersionInfo age;

	if (version == 0)
		return FALSE;
	u_charAge((UChar32)c, age);
	return age[0] > version;
}

static gboolean is_mark(guint32 c)
{
	int8_t type = u_charType((UChar32)c);

	return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

/* Whether a terminal with that quirk counts C in its own way. */
static gboolean has(Quirk quirk, guint32 c)
{
	if (c < 0x0300 || quirk == QUIRK_NONE)
		return FALSE;
	for (gsize i = 0; i < SIGNS && quirks[quirk].signs[i]; i++)
		if (quirks[quirk].signs[i] == c)
			return TRUE;
	if (quirks[quirk].counts_no_spacing_mark &&
	    u_charType((UChar32)c) == U_COMBINING_SPACING_MARK)
		return TRUE;
	return is_younger(c, is_mark(c) ? quirks[quirk].marks_until : quirks[quirk].others_until);
}

guint quirk_characters(Quirk quirk, gboolean has_marks, const char *grapheme, guint most,
		       guint32 *characters)
{
	const uint8_t *at = (const uint8_t *)grapheme;
	guint count = 0;
	ucs4_t c;

	while (count < most && (at = u8_next(&c, at))) {
		if (count == 0 && has(quirk, c)) {
			characters[0] = REPLACEMENT;
			return 1;
		}
		if (count == 0 || !(has(quirk, c) || (is_mark(c) && !has_marks)))
			characters[count++] = c;
	}
	return count;
}
