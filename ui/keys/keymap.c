/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/keymap.h"

#include <unictype.h>

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

/* With Alt held, a digit of any kind is that digit. */
static Key plain_key(Bindings *bindings, Key key)
{
	int digit = keymap_digit(key & ~(Key)KEY_ALT);

	if ((key & KEY_ALT) && digit >= 0)
		return (Key)('0' + digit) | KEY_ALT;
	return bindings_latin(bindings, key);
}

KeymapResult keymap_press(Keymap *keymap, Bindings *bindings, Key key, KeymapRequest *request)
{
	if (take_digit(keymap, key))
		return KEYMAP_WAITING;
	Key typed = key;
	key = plain_key(bindings, key);
	if (!keymap->prefix && bindings_is_prefix(bindings, key)) {
		keymap->prefix = key;
		keymap->typed = typed;
		return KEYMAP_WAITING;
	}
	Keymap pressed = *keymap;
	/* The second key may tell which layout both are of. */
	if (pressed.prefix)
		pressed.prefix = plain_key(bindings, pressed.typed);
	*keymap = (Keymap){ 0 };
	const Binding *binding = bindings_find(bindings, pressed.prefix, key);
	if (!binding)
		return KEYMAP_UNBOUND;
	*request = (KeymapRequest){ binding->command,
				    binding->count ? binding->count : pressed.count, NULL };
	return KEYMAP_COMMAND;
}

void keymap_append_pending(GString *out, const Keymap *keymap)
{
	if (keymap->count)
		g_string_append_printf(out, "%u", keymap->count);
	if (keymap->prefix)
		key_append_name(out, keymap->prefix);
}
