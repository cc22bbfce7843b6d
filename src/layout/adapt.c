/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/adapt.h"

#include <unicode/uchar.h>

/* The zero of each form. ORDER DIGITS */
static const guint32 zeros[] = { 0, '0', 0x0660, 0x06F0 };

enum { ARABIC_DECIMAL = 0x066B, ARABIC_THOUSANDS = 0x066C };

/* What C, a digit of one of the forms, stands for; -1 where it is none. */
static int digit_of(guint32 c)
{
	for (gsize i = DIGITS_LATIN; i < G_N_ELEMENTS(zeros); i++)
		if (c - zeros[i] < 10)
			return (int)(c - zeros[i]);
	return -1;
}

/* What tells the form of the digits behind it: TRUE, FALSE, or -1 where C tells nothing. */
static int is_arabic(guint32 c)
{
	switch (u_charDirection((UChar32)c)) {
	case U_RIGHT_TO_LEFT_ARABIC:
		return TRUE;
	case U_RIGHT_TO_LEFT:
	case U_LEFT_TO_RIGHT:
	case U_LEFT_TO_RIGHT_EMBEDDING:
	case U_LEFT_TO_RIGHT_OVERRIDE:
	case U_LEFT_TO_RIGHT_ISOLATE:
		return FALSE;
	default:
		return -1;
	}
}

/* Whether the first letter that tells is an Arabic one. */
static gboolean begins_arabic(const Glyph *glyphs, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		int told = is_arabic(glyphs[i].c);
		if (told >= 0)
			return told;
	}
	return FALSE;
}

/* Signs within a number that only Arabic digits have about them. */
static void make_latin(Glyph *glyph)
{
	int digit = digit_of(glyph->c);

	if (digit >= 0)
		glyph_become(glyph, '0' + (guint32)digit);
	else if (glyph->c == ARABIC_DECIMAL)
		glyph_become(glyph, '.');
	else if (glyph->c == ARABIC_THOUSANDS)
		glyph_become(glyph, ',');
}

static void adapt_digits(Glyph *glyphs, gsize count, Digits digits)
{
	int within_arabic = begins_arabic(glyphs, count);

	for (Glyph *glyph = glyphs; glyph < glyphs + count; glyph++) {
		int told = is_arabic(glyph->c);
		int digit = digit_of(glyph->c);
		if (told >= 0)
			within_arabic = told;
		else if (digits == DIGITS_LATIN)
			make_latin(glyph);
		else if (within_arabic && digit >= 0)
			glyph_become(glyph, zeros[digits] + (guint32)digit);
	}
}

/*
 * Marks of Hebrew, Arabic, Syriac and their kin. A madda and a hamza above or below are a part of
 * the letter that they make: U+0653 to U+0655.
 */
static gboolean is_point(const Glyph *glyph)
{
	guint32 c = glyph->c;

	return glyph->properties.part == GLYPH_MARK &&
	       ((c >= 0x0590 && c < 0x0900) || c == 0xFB1E) && !(c >= 0x0653 && c <= 0x0655);
}

void adapt_glyphs(Glyph *glyphs, gsize count, Typography typography)
{
	if (typography.digits != DIGITS_WRITTEN)
		adapt_digits(glyphs, count, typography.digits);
	for (gsize i = 0; typography.is_unpointed && i < count; i++)
		if (is_point(&glyphs[i]))
			glyphs[i].properties.part = GLYPH_NONE;
}
