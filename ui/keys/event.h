/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * event: what may happen to a session: a key, the mouse, a new size, facts that are found.
 *
 * Nothing here knows a terminal. A key is a code point, or one of the names below that stand behind
 * the last code point; control keys are the control characters themselves.
 */
#ifndef UI_EVENT_H
#define UI_EVENT_H

#include <glib.h>

/* Their names are in event.c, curses' keys in input.c. */
enum EventKey {
	KEY_NONE = 0,
	KEY_TAB = 0x09,
	KEY_RETURN = 0x0D,
	KEY_ESCAPE = 0x1B,
	KEY_RUBOUT = 0x7F,
	KEY_NAMED = 0x110000, /* the keys from here on are no characters */
	KEY_ARROW_UP = KEY_NAMED,
	KEY_ARROW_DOWN,
	KEY_ARROW_LEFT,
	KEY_ARROW_RIGHT,
	KEY_PAGE_UP,
	KEY_PAGE_DOWN,
	KEY_TO_START,
	KEY_TO_END,
	KEY_BACK_TAB,
	KEY_DELETE,
	KEY_FUNCTION_1,
	KEY_OTHER, /* a key that has no name here */
	KEY_NAMED_END,
	KEY_ALT = 1 << 24, /* added to the key it is held with */
};

/* The key that Ctrl makes with a capital letter. */
#define KEY_CONTROL(letter) ((letter)&0x1F)

typedef guint32 Key;

typedef enum EventType {
	EVENT_KEY,
	EVENT_CLICK,
	EVENT_DRAG, /* the mouse goes on while the button of a click is held */
	EVENT_WHEEL,
	EVENT_RESIZE,
	EVENT_TICK,  /* work goes on: how far it has come lies on the desk */
	EVENT_FOUND, /* what is found in the articles lies on the desk */
	EVENT_END,   /* the terminal is gone */
} EventType;

typedef struct Event {
	EventType type;
	Key key;           /* EVENT_KEY */
	int x, y;          /* EVENT_CLICK, EVENT_DRAG, EVENT_WHEEL: cells from the upper left */
	int steps;         /* EVENT_WHEEL: lines, down is positive */
	int width, height; /* EVENT_RESIZE */
} Event;

/* The key with a name as key_append_name() writes it ("j", "Tab", "Alt-1"); KEY_NONE for none. */
Key key_named(const char *name);

/* Append the name of KEY to OUT. */
void key_append_name(GString *out, Key key);

/*
 * The event that TEXT tells, as scripted sessions write it: the name of a key, "resize 80x24",
 * "click 3,4", "drag 3,4", "wheel 3,4,-1", "found". FALSE where it tells none.
 */
gboolean event_parse(const char *text, Event *event);

#endif
