/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/keyboard.h"

#include <string.h>

typedef struct KeyPair {
	Key letter;
	Key latin;
} KeyPair;

/* Each table ends with a pair of nothing. */
static const KeyPair arabic[] = {
	{ 0x0636, 'q' }, { 0x0635, 'w' }, { 0x062B, 'e' },  { 0x0642, 'r' }, { 0x0641, 't' },
	{ 0x063A, 'y' }, { 0x0639, 'u' }, { 0x0647, 'i' },  { 0x062E, 'o' }, { 0x062D, 'p' },
	{ 0x062C, '[' }, { 0x062F, ']' }, { 0x0634, 'a' },  { 0x0633, 's' }, { 0x064A, 'd' },
	{ 0x0628, 'f' }, { 0x0644, 'g' }, { 0x0627, 'h' },  { 0x062A, 'j' }, { 0x0646, 'k' },
	{ 0x0645, 'l' }, { 0x0643, ';' }, { 0x0637, '\'' }, { 0x0626, 'z' }, { 0x0621, 'x' },
	{ 0x0624, 'c' }, { 0x0631, 'v' }, { 0xFEFB, 'b' },  { 0x0649, 'n' }, { 0x0629, 'm' },
	{ 0x0648, ',' }, { 0x0632, '.' }, { 0x0638, '/' },  { 0x0630, '`' }, { 0x0651, '~' },
	{ 0x064E, 'Q' }, { 0x064B, 'W' }, { 0x064F, 'E' },  { 0x064C, 'R' }, { 0xFEF9, 'T' },
	{ 0x0625, 'Y' }, { 0x2018, 'U' }, { 0x00F7, 'I' },  { 0x00D7, 'O' }, { 0x061B, 'P' },
	{ 0x0650, 'A' }, { 0x064D, 'S' }, { 0xFEF7, 'G' },  { 0x0623, 'H' }, { 0x0640, 'J' },
	{ 0x060C, 'K' }, { 0x0652, 'X' }, { 0xFEF5, 'B' },  { 0x0622, 'N' }, { 0x2019, 'M' },
	{ 0x061F, '?' }, { 0, 0 },
};

/* Where a French keyboard has its letters elsewhere; its brackets have no key of their own. */
static const KeyPair azerty[] = {
	{ 0x0636, 'a' }, { 0x0635, 'z' }, { 0x0634, 'q' }, { 0x0626, 'w' },
	{ 0x0643, 'm' }, { 0x0629, ',' }, { 0x0648, ';' }, { 0x0632, ':' },
	{ 0x064E, 'A' }, { 0x064B, 'Z' }, { 0x0650, 'Q' }, { 0, 0 },
};

static const KeyPair persian[] = {
	{ 0x0636, 'q' }, { 0x0635, 'w' }, { 0x062B, 'e' },  { 0x0642, 'r' }, { 0x0641, 't' },
	{ 0x063A, 'y' }, { 0x0639, 'u' }, { 0x0647, 'i' },  { 0x062E, 'o' }, { 0x062D, 'p' },
	{ 0x062C, '[' }, { 0x0686, ']' }, { 0x0634, 'a' },  { 0x0633, 's' }, { 0x06CC, 'd' },
	{ 0x0628, 'f' }, { 0x0644, 'g' }, { 0x0627, 'h' },  { 0x062A, 'j' }, { 0x0646, 'k' },
	{ 0x0645, 'l' }, { 0x06A9, ';' }, { 0x06AF, '\'' }, { 0x0638, 'z' }, { 0x0637, 'x' },
	{ 0x0632, 'c' }, { 0x0631, 'v' }, { 0x0630, 'b' },  { 0x062F, 'n' }, { 0x067E, 'm' },
	{ 0x0648, ',' }, { 0x0652, 'Q' }, { 0x064C, 'W' },  { 0x064D, 'E' }, { 0x064B, 'R' },
	{ 0x064F, 'T' }, { 0x0650, 'Y' }, { 0x064E, 'U' },  { 0x0651, 'I' }, { 0x0624, 'A' },
	{ 0x0626, 'S' }, { 0x064A, 'D' }, { 0x0625, 'F' },  { 0x0623, 'G' }, { 0x0622, 'H' },
	{ 0x0629, 'J' }, { 0x00BB, 'K' }, { 0x00AB, 'L' },  { 0x061B, '"' }, { 0x0643, 'Z' },
	{ 0x0653, 'X' }, { 0x0698, 'C' }, { 0x0670, 'V' },  { 0x200C, 'B' }, { 0x0654, 'N' },
	{ 0x0621, 'M' }, { 0x061F, '?' }, { 0x00D7, '^' },  { 0x060C, '&' }, { 0, 0 },
};

/* SI 1452: brackets and signs are other ones too, or on other keys. */
static const KeyPair hebrew[] = {
	{ '/', 'q' },    { '\'', 'w' },   { 0x05E7, 'e' }, { 0x05E8, 'r' }, { 0x05D0, 't' },
	{ 0x05D8, 'y' }, { 0x05D5, 'u' }, { 0x05DF, 'i' }, { 0x05DD, 'o' }, { 0x05E4, 'p' },
	{ 0x05E9, 'a' }, { 0x05D3, 's' }, { 0x05D2, 'd' }, { 0x05DB, 'f' }, { 0x05E2, 'g' },
	{ 0x05D9, 'h' }, { 0x05D7, 'j' }, { 0x05DC, 'k' }, { 0x05DA, 'l' }, { 0x05E3, ';' },
	{ ',', '\'' },   { 0x05D6, 'z' }, { 0x05E1, 'x' }, { 0x05D1, 'c' }, { 0x05D4, 'v' },
	{ 0x05E0, 'b' }, { 0x05DE, 'n' }, { 0x05E6, 'm' }, { 0x05EA, ',' }, { 0x05E5, '.' },
	{ '.', '/' },    { ';', '`' },    { ']', '[' },    { '[', ']' },    { '}', '{' },
	{ '{', '}' },    { '>', '<' },    { '<', '>' },    { ')', '(' },    { '(', ')' },
	{ 0, 0 },
};

/* Letters that Persian keyboards have and Arabic ones have not, and the other way. */
static const Key persian_only[] = { 0x06CC, 0x06A9, 0x06AF, 0x0686, 0x067E, 0 };
static const Key arabic_only[] = { 0xFEFB, 0x0649, 0 };

/* ORDER KEYBOARD */
static const char *const names[KEYBOARDS] = { "auto", "arabic", "arabic-azerty", "persian",
					      "hebrew" };

gboolean keyboard_named(const char *name, Keyboard *keyboard)
{
	for (guint i = 0; i < KEYBOARDS; i++)
		if (strcmp(names[i], name) == 0) {
			*keyboard = (Keyboard)i;
			return TRUE;
		}
	return FALSE;
}

static Key find(const KeyPair *pairs, Key letter)
{
	for (; pairs->letter; pairs++)
		if (pairs->letter == letter)
			return pairs->latin;
	return KEY_NONE;
}

Key keyboard_latin(Keyboard keyboard, Key key)
{
	/* What the first one lacks is looked for in the next. */
	static const KeyPair *const tables[KEYBOARDS][4] = {
		[KEYBOARD_AUTO] = { arabic, persian },
		[KEYBOARD_ARABIC] = { arabic, persian },
		[KEYBOARD_ARABIC_AZERTY] = { azerty, arabic, persian },
		[KEYBOARD_PERSIAN] = { persian, arabic },
		[KEYBOARD_HEBREW] = { hebrew, arabic, persian },
	};
	Key alt = key & KEY_ALT, latin = KEY_NONE;

	for (gsize i = 0; !latin && i < G_N_ELEMENTS(tables[0]) && tables[keyboard][i]; i++)
		latin = find(tables[keyboard][i], key & ~alt);
	return latin ? latin | alt : key;
}

static gboolean has(const Key *letters, Key letter)
{
	for (; *letters; letters++)
		if (*letters == letter)
			return TRUE;
	return FALSE;
}

static gboolean is_hebrew(Key key)
{
	return key >= 0x05D0 && key <= 0x05EA;
}

/* Its layout has no small Latin letters. */
static gboolean is_not_hebrew(Key key)
{
	return (key >= 'a' && key <= 'z') || (key >= 0x0600 && key <= 0x06FF) || key >= 0xFE00;
}

Keyboard keyboard_guess(Keyboard keyboard, Keyboard usual, Key key)
{
	key &= ~(Key)KEY_ALT;
	if (is_hebrew(key))
		return KEYBOARD_HEBREW;
	if (keyboard == KEYBOARD_HEBREW && key < KEY_NAMED && is_not_hebrew(key))
		keyboard = usual == KEYBOARD_HEBREW ? KEYBOARD_AUTO : usual;
	if (keyboard != KEYBOARD_HEBREW && has(persian_only, key))
		return KEYBOARD_PERSIAN;
	if (keyboard == KEYBOARD_PERSIAN && has(arabic_only, key))
		return KEYBOARD_ARABIC;
	return keyboard;
}
