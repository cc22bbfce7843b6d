/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/character.h"

#include <string.h>

#include <unictype.h>
#include <unistr.h>

static CharacterClass class_of_ascii(guint32 c)
{
	if (g_ascii_isdigit((char)c))
		return CHARACTER_DIGIT;
	if (g_ascii_isalpha((char)c))
		return CHARACTER_WORD;
	return g_ascii_isspace((char)c) ? CHARACTER_SPACE : CHARACTER_SIGN;
}

static gboolean is_direction(guint32 c)
{
	return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
	       (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

CharacterClass character_class(guint32 c)
{
	const uint32_t word = UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_Cf |
			      UC_CATEGORY_MASK_Nl | UC_CATEGORY_MASK_No;

	if (c < 0x80)
		return class_of_ascii(c);
	if (is_direction(c))
		return CHARACTER_IGNORED;
	if (uc_is_general_category_withtable(c, word))
		return CHARACTER_WORD;
	if (uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Nd))
		return CHARACTER_DIGIT;
	return uc_is_property_white_space(c) ? CHARACTER_SPACE : CHARACTER_SIGN;
}

CharacterClass character_class_decoded(const char *bytes, gsize length, gsize *taken)
{
	ucs4_t c;

	*taken = (gsize)u8_mbtouc(&c, (const uint8_t *)bytes, length);
	return character_class(c);
}

gboolean character_is_capital(const char *bytes, gsize length)
{
	ucs4_t c;

	u8_mbtouc(&c, (const uint8_t *)bytes, length);
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Lu | UC_CATEGORY_MASK_Lt);
}

/* Whether a Hebrew letter, U+05D0 to U+05EA, stands at BYTES + AT. */
static gboolean is_hebrew(const char *bytes, gsize at, gsize end)
{
	return at + 2 <= end && (guchar)bytes[at] == 0xD7 && (guchar)bytes[at + 1] >= 0x90 &&
	       (guchar)bytes[at + 1] <= 0xAA;
}

/* Whether the Hebrew letter at BYTES sounds otherwise with a geresh: gimel, zayin, tsadi, tav. */
static gboolean takes_geresh(const char *bytes)
{
	static const guchar letters[] = { 0x92, 0x96, 0xA5, 0xA6, 0xAA };

	return memchr(letters, (guchar)bytes[1], sizeof letters) != NULL;
}

gsize character_inner_mark(const char *bytes, gsize at, gsize end)
{
	static const struct {
		const char *mark;
		gboolean is_geresh;
	} marks[] = {
		{ "\"", FALSE }, { "\u05F4", FALSE }, { "\u201D", FALSE },
		{ "'", TRUE },   { "\u05F3", TRUE },  { "\u2019", TRUE },
	};

	if (at >= end || at < 2 || !is_hebrew(bytes, at - 2, end))
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
		gsize length = strlen(marks[i].mark);
		if (at + length > end || memcmp(bytes + at, marks[i].mark, length) != 0)
			continue;
		if (is_hebrew(bytes, at + length, end) ||
		    (marks[i].is_geresh && takes_geresh(bytes + at - 2)))
			return length;
	}
	return 0;
}
