/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keymap.h"

#include <unictype.h>

static const struct {
	Key prefix; /* KEY_NONE where one key is enough */
	Key key;
	Command command;
	guint count; /* given by the key itself; 0: not */
} bindings[] = {
	{ 0, 'j', COMMAND_LINE_DOWN, 0 },
	{ 0, KEY_ARROW_DOWN, COMMAND_LINE_DOWN, 0 },
	{ 0, KEY_RETURN, COMMAND_FOLLOW, 0 },
	{ 0, KEY_CONTROL('N'), COMMAND_LINE_DOWN, 0 },
	{ 0, KEY_CONTROL('E'), COMMAND_LINE_DOWN, 0 },
	{ 0, 'k', COMMAND_LINE_UP, 0 },
	{ 0, KEY_ARROW_UP, COMMAND_LINE_UP, 0 },
	{ 0, KEY_CONTROL('P'), COMMAND_LINE_UP, 0 },
	{ 0, KEY_CONTROL('Y'), COMMAND_LINE_UP, 0 },
	{ 0, 'd', COMMAND_HALF_DOWN, 0 },
	{ 0, KEY_CONTROL('D'), COMMAND_HALF_DOWN, 0 },
	{ 0, 'u', COMMAND_HALF_UP, 0 },
	{ 0, KEY_CONTROL('U'), COMMAND_HALF_UP, 0 },
	{ 0, ' ', COMMAND_PAGE_DOWN, 0 },
	{ 0, 'f', COMMAND_PAGE_DOWN, 0 },
	{ 0, KEY_PAGE_DOWN, COMMAND_PAGE_DOWN, 0 },
	{ 0, KEY_CONTROL('F'), COMMAND_PAGE_DOWN, 0 },
	{ 0, KEY_CONTROL('V'), COMMAND_PAGE_DOWN, 0 },
	{ 0, 'b', COMMAND_PAGE_UP, 0 },
	{ 0, KEY_PAGE_UP, COMMAND_PAGE_UP, 0 },
	{ 0, KEY_CONTROL('B'), COMMAND_PAGE_UP, 0 },
	{ 0, KEY_ALT | 'v', COMMAND_PAGE_UP, 0 },
	{ 0, 'g', COMMAND_START, 0 },
	{ 0, KEY_TO_START, COMMAND_START, 0 },
	{ 0, '<', COMMAND_START, 0 },
	{ 0, KEY_ALT | '<', COMMAND_START, 0 },
	{ 0, 'G', COMMAND_END, 0 },
	{ 0, KEY_TO_END, COMMAND_END, 0 },
	{ 0, '>', COMMAND_END, 0 },
	{ 0, KEY_ALT | '>', COMMAND_END, 0 },
	{ 0, 'h', COMMAND_COLUMN_LEFT, 0 },
	{ 0, KEY_ARROW_LEFT, COMMAND_COLUMN_LEFT, 0 },
	{ 0, 'l', COMMAND_COLUMN_RIGHT, 0 },
	{ 0, KEY_ARROW_RIGHT, COMMAND_COLUMN_RIGHT, 0 },
	{ 0, KEY_TAB, COMMAND_ARTICLE_NEXT, 0 },
	{ 0, KEY_BACK_TAB, COMMAND_ARTICLE_PREVIOUS, 0 },
	{ 0, KEY_ALT | '1', COMMAND_ARTICLE, 1 },
	{ 0, KEY_ALT | '2', COMMAND_ARTICLE, 2 },
	{ 0, KEY_ALT | '3', COMMAND_ARTICLE, 3 },
	{ 0, KEY_ALT | '4', COMMAND_ARTICLE, 4 },
	{ 0, KEY_ALT | '5', COMMAND_ARTICLE, 5 },
	{ 0, KEY_ALT | '6', COMMAND_ARTICLE, 6 },
	{ 0, KEY_ALT | '7', COMMAND_ARTICLE, 7 },
	{ 0, KEY_ALT | '8', COMMAND_ARTICLE, 8 },
	{ 0, KEY_ALT | '9', COMMAND_ARTICLE, 9 },
	{ 0, 'z', COMMAND_ALONE, 0 },
	{ ']', 'f', COMMAND_FACT_NEXT, 0 },
	{ '[', 'f', COMMAND_FACT_PREVIOUS, 0 },
	{ ']', 't', COMMAND_TIME_NEXT, 0 },
	{ '[', 't', COMMAND_TIME_PREVIOUS, 0 },
	{ ']', 'n', COMMAND_NAME_NEXT, 0 },
	{ '[', 'n', COMMAND_NAME_PREVIOUS, 0 },
	{ ']', 'q', COMMAND_QUOTE_NEXT, 0 },
	{ '[', 'q', COMMAND_QUOTE_PREVIOUS, 0 },
	{ ']', 'd', COMMAND_DISPUTE_NEXT, 0 },
	{ '[', 'd', COMMAND_DISPUTE_PREVIOUS, 0 },
	{ ']', 'o', COMMAND_ONLY_NEXT, 0 },
	{ '[', 'o', COMMAND_ONLY_PREVIOUS, 0 },
	{ 0, KEY_RUBOUT, COMMAND_BACK, 0 },
	{ 0, 'v', COMMAND_SELECT, 0 },
	{ 0, 'y', COMMAND_COPY, 0 },
	{ 0, '=', COMMAND_JOIN, 0 },
	{ 0, 'x', COMMAND_PART, 0 },
	{ 0, 'c', COMMAND_CORRECT, 0 },
	{ 0, 'U', COMMAND_TAKE_BACK, 0 },
	{ 0, 'R', COMMAND_READER, 0 },
	{ 0, 'M', COMMAND_MATRIX, 0 },
	{ 0, 'T', COMMAND_TIMELINE, 0 },
	{ 0, 'I', COMMAND_INDEX, 0 },
	{ 0, 'o', COMMAND_ORDER, 0 },
	{ 0, 'F', COMMAND_FILTER, 0 },
	{ 0, 'K', COMMAND_KIND, 0 },
	{ 0, '+', COMMAND_ZOOM_IN, 0 },
	{ 0, '-', COMMAND_ZOOM_OUT, 0 },
	{ 0, '/', COMMAND_SEARCH, 0 },
	{ 0, KEY_CONTROL('S'), COMMAND_SEARCH, 0 },
	{ 0, 'n', COMMAND_HIT_NEXT, 0 },
	{ 0, 'N', COMMAND_HIT_PREVIOUS, 0 },
	{ 0, ':', COMMAND_TYPE, 0 },
	{ 0, KEY_ALT | 'x', COMMAND_TYPE, 0 },
	{ 0, KEY_CONTROL('L'), COMMAND_REDRAW, 0 },
	{ 0, KEY_CONTROL('Z'), COMMAND_SUSPEND, 0 },
	{ 0, '?', COMMAND_HELP, 0 },
	{ 0, KEY_FUNCTION_1, COMMAND_HELP, 0 },
	{ 0, KEY_ESCAPE, COMMAND_CANCEL, 0 },
	{ 0, KEY_CONTROL('G'), COMMAND_CANCEL, 0 },
	{ 0, 'q', COMMAND_QUIT, 0 },
	{ 0, KEY_CONTROL('C'), COMMAND_QUIT, 0 },
};

/* The Arabic 101 layout: what each physical key gives, named by its Latin letter. */
static const struct {
	Key arabic;
	Key latin;
} physical_keys[] = {
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
	{ 0x061F, '?' },
};

Key keymap_physical(Key key)
{
	Key alt = key & KEY_ALT;

	for (gsize i = 0; i < G_N_ELEMENTS(physical_keys); i++)
		if (physical_keys[i].arabic == (key & ~alt))
			return physical_keys[i].latin | alt;
	return key;
}

static const struct {
	Key ligature;
	Key alef;
} lam_alefs[] = {
	{ 0xFEFB, 0x0627 },
	{ 0xFEF5, 0x0622 },
	{ 0xFEF7, 0x0623 },
	{ 0xFEF9, 0x0625 },
};

Key keymap_ligature(Key lam, Key alef)
{
	for (gsize i = 0; i < G_N_ELEMENTS(lam_alefs); i++)
		if (lam == KEYMAP_LAM && lam_alefs[i].alef == alef)
			return lam_alefs[i].ligature;
	return KEY_NONE;
}

Key keymap_ligature_alef(Key ligature)
{
	for (gsize i = 0; i < G_N_ELEMENTS(lam_alefs); i++)
		if (lam_alefs[i].ligature == ligature)
			return lam_alefs[i].alef;
	return KEY_NONE;
}

int keymap_digit(Key key)
{
	if ((key >= '0' && key <= '9') || (key >= 0x0660 && key <= 0x0669) ||
	    (key >= 0x06F0 && key <= 0x06F9))
		return uc_decimal_value(key);
	return -1;
}

static gboolean take_digit(Keymap *keymap, Key key)
{
	int digit = keymap->prefix ? -1 : keymap_digit(key);

	if (digit < 0 || (digit == 0 && keymap->count == 0))
		return FALSE;
	keymap->count = MIN(keymap->count * 10 + (guint)digit, KEYMAP_COUNT_MAX);
	return TRUE;
}

static gboolean is_prefix(Key key)
{
	for (gsize i = 0; i < G_N_ELEMENTS(bindings); i++)
		if (key != KEY_NONE && bindings[i].prefix == key)
			return TRUE;
	return FALSE;
}

/* With Alt held, a digit of any kind is that digit. */
static Key plain_key(Key key)
{
	int digit = keymap_digit(key & ~(Key)KEY_ALT);

	return (key & KEY_ALT) && digit >= 0 ? (Key)('0' + digit) | KEY_ALT : keymap_physical(key);
}

KeymapResult keymap_press(Keymap *keymap, Key key, KeymapRequest *request)
{
	if (take_digit(keymap, key))
		return KEYMAP_WAITING;
	key = plain_key(key);
	if (!keymap->prefix && is_prefix(key)) {
		keymap->prefix = key;
		return KEYMAP_WAITING;
	}
	Keymap pressed = *keymap;
	*keymap = (Keymap){ 0 };
	for (gsize i = 0; i < G_N_ELEMENTS(bindings); i++)
		if (bindings[i].prefix == pressed.prefix && bindings[i].key == key) {
			guint count = bindings[i].count ? bindings[i].count : pressed.count;
			*request = (KeymapRequest){ bindings[i].command, count, NULL };
			return KEYMAP_COMMAND;
		}
	return KEYMAP_UNBOUND;
}

void keymap_append_pending(GString *out, const Keymap *keymap)
{
	if (keymap->count)
		g_string_append_printf(out, "%u", keymap->count);
	if (keymap->prefix)
		key_append_name(out, keymap->prefix);
}

/* Of keys that differ in their count alone, only the first and the last are told. */
static gboolean is_told(gsize binding)
{
	guint count = bindings[binding].count;

	gboolean is_last = binding + 1 == G_N_ELEMENTS(bindings) ||
			   bindings[binding + 1].command != bindings[binding].command;

	return count <= 1 || is_last;
}

void keymap_append_keys(GString *out, Command command, guint limit)
{
	guint written = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(bindings); i++) {
		if (bindings[i].command != command || (limit && written == limit) || !is_told(i))
			continue;
		if (written++)
			g_string_append(out, bindings[i].count ? " … " : " ");
		if (bindings[i].prefix)
			key_append_name(out, bindings[i].prefix);
		key_append_name(out, bindings[i].key);
	}
}
