/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * character: what a code point is to a reader of words: part of a word, a digit, a space, a sign.
 */
#ifndef TEXT_CHARACTER_H
#define TEXT_CHARACTER_H

#include <glib.h>

typedef enum CharacterClass {
	CHARACTER_WORD,  /* letters and their marks, joiners, and numbers that are no digits (²) */
	CHARACTER_DIGIT, /* decimal digits of any script */
	CHARACTER_SPACE, /* white space */
	CHARACTER_SIGN,  /* all else that is seen */
	CHARACTER_IGNORED, /* marks of direction and order, which stand between words unseen */
} CharacterClass;

CharacterClass character_class(guint32 codepoint);

/* As character_class_at(), whatever the character is. */
CharacterClass character_class_decoded(const char *bytes, gsize length, gsize *taken);

/*
 * Whether BYTES begin with a letter or a mark of plain Arabic, U+0621 to U+0652, as nearly all text
 * is made of them.
 */
static inline gboolean character_is_plain(const char *bytes)
{
	guchar first = (guchar)bytes[0];

	return (first == 0xD8 && (guchar)bytes[1] >= 0xA1) ||
	       (first == 0xD9 && (guchar)bytes[1] <= 0x92);
}

/* The class of the character at BYTES (LENGTH > 0, valid UTF-8), and the bytes it takes. */
static inline CharacterClass character_class_at(const char *bytes, gsize length, gsize *taken)
{
	if (!character_is_plain(bytes))
		return character_class_decoded(bytes, length, taken);
	*taken = 2;
	return CHARACTER_WORD;
}

/*
 * The bytes that a mark takes at BYTES + AT which is part of a Hebrew word: gershayim before the
 * last letters of an abbreviation, geresh behind a letter of foreign words, however they are typed.
 * 0 where none stands there. BYTES + AT is behind a word's character, END is where the text ends.
 */
gsize character_inner_mark(const char *bytes, gsize at, gsize end);

/* Whether the character at BYTES (LENGTH > 0, valid UTF-8) is an upper-case letter. */
gboolean character_is_capital(const char *bytes, gsize length);

/* Whether a character of UTF-8 starts at BYTE. */
static inline gboolean character_is_start(char byte)
{
	return ((guchar)byte & 0xC0) != 0x80;
}

#endif
