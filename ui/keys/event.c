/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/event.h"

#include <stdio.h>
#include <string.h>

#include <unistr.h>

static const struct {
	Key key;
	const char *name;
} key_names[] = {
	{ KEY_TAB, "Tab" },        { KEY_RETURN, "Enter" },
	{ KEY_ESCAPE, "Esc" },     { KEY_RUBOUT, "Backspace" },
	{ ' ', "Space" },          { KEY_ARROW_UP, "↑" },
	{ KEY_ARROW_DOWN, "↓" },   { KEY_ARROW_LEFT, "←" },
	{ KEY_ARROW_RIGHT, "→" },  { KEY_PAGE_UP, "PgUp" },
	{ KEY_PAGE_DOWN, "PgDn" }, { KEY_TO_START, "Home" },
	{ KEY_TO_END, "End" },     { KEY_BACK_TAB, "Shift-Tab" },
	{ KEY_DELETE, "Delete" },  { KEY_FUNCTION_1, "F1" },
	{ KEY_OTHER, "this key" },
};

static const char alt_prefix[] = "Alt-";
static const char control_prefix[] = "Ctrl-";

static Key key_named_plainly(const char *name)
{
	ucs4_t codepoint;
	gsize length = strlen(name);

	for (gsize i = 0; i < G_N_ELEMENTS(key_names); i++)
		if (strcmp(name, key_names[i].name) == 0)
			return key_names[i].key;
	if (g_str_has_prefix(name, control_prefix) && length == strlen(control_prefix) + 1)
		return (Key)(name[length - 1] & 0x1F);
	if (length > 0 && u8_mbtoucr(&codepoint, (const uint8_t *)name, length) == (int)length)
		return codepoint;
	return KEY_NONE;
}

Key key_named(const char *name)
{
	if (!g_str_has_prefix(name, alt_prefix))
		return key_named_plainly(name);
	Key key = key_named_plainly(name + strlen(alt_prefix));
	return key == KEY_NONE ? KEY_NONE : key | KEY_ALT;
}

void key_append_name(GString *out, Key key)
{
	if (key & KEY_ALT)
		g_string_append(out, alt_prefix);
	key &= ~(Key)KEY_ALT;
	for (gsize i = 0; i < G_N_ELEMENTS(key_names); i++)
		if (key_names[i].key == key) {
			g_string_append(out, key_names[i].name);
			return;
		}
	if (key < 0x20) {
		g_string_append_printf(out, "%s%c", control_prefix, (char)(key + '@'));
		return;
	}
	uint8_t bytes[6];
	int length = u8_uctomb(bytes, key, sizeof bytes);
	if (length > 0)
		g_string_append_len(out, (const char *)bytes, length);
}

gboolean event_parse(const char *text, Event *event)
{
	*event = (Event){ .type = EVENT_KEY };
	if (sscanf(text, "resize %dx%d", &event->width, &event->height) == 2) {
		event->type = EVENT_RESIZE;
		return TRUE;
	}
	if (sscanf(text, "click %d,%d", &event->x, &event->y) == 2) {
		event->type = EVENT_CLICK;
		return TRUE;
	}
	if (sscanf(text, "drag %d,%d", &event->x, &event->y) == 2) {
		event->type = EVENT_DRAG;
		return TRUE;
	}
	if (sscanf(text, "wheel %d,%d,%d", &event->x, &event->y, &event->steps) == 3) {
		event->type = EVENT_WHEEL;
		return TRUE;
	}
	if (strcmp(text, "found") == 0) {
		event->type = EVENT_FOUND;
		return TRUE;
	}
	event->key = key_named(text);
	return event->key != KEY_NONE;
}
