/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/screen/input.h"

#include <wchar.h>

#include <curses.h>

#include "ui/keys/keymap.h"

/* How long curses waits for the rest of a key that begins with ESC, in milliseconds. */
#define KEY_DELAY 50

/* How far a turn of the wheel goes. */
#define WHEEL_LINES 3

static const struct {
	wint_t curses;
	Key key;
} named_keys[] = {
	{ KEY_UP, KEY_ARROW_UP },       { KEY_DOWN, KEY_ARROW_DOWN }, { KEY_LEFT, KEY_ARROW_LEFT },
	{ KEY_RIGHT, KEY_ARROW_RIGHT }, { KEY_PPAGE, KEY_PAGE_UP },   { KEY_NPAGE, KEY_PAGE_DOWN },
	{ KEY_HOME, KEY_TO_START },     { KEY_END, KEY_TO_END },      { KEY_BTAB, KEY_BACK_TAB },
	{ KEY_DC, KEY_DELETE },         { KEY_F(1), KEY_FUNCTION_1 }, { KEY_ENTER, KEY_RETURN },
	{ KEY_BACKSPACE, KEY_RUBOUT },
};

/* Arrows have two forms, by a mode that not every terminal minds; terminfo knows one of them. */
static void define_arrows(void)
{
	static const struct {
		const char *sequence;
		int key;
	} arrows[] = {
		{ "\033[A", KEY_UP },
		{ "\033[B", KEY_DOWN },
		{ "\033[C", KEY_RIGHT },
		{ "\033[D", KEY_LEFT },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(arrows); i++)
		define_key(arrows[i].sequence, arrows[i].key);
}

void input_begin(void)
{
	keypad(stdscr, TRUE);
	define_arrows();
	nodelay(stdscr, TRUE);
	intrflush(stdscr, FALSE);
	if (!g_getenv("ESCDELAY"))
		set_escdelay(KEY_DELAY);
	mouseinterval(0);
	mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED | REPORT_MOUSE_POSITION,
		  NULL);
}

static Key key_of(wint_t code)
{
	for (gsize i = 0; i < G_N_ELEMENTS(named_keys); i++)
		if (named_keys[i].curses == code)
			return named_keys[i].key;
	return KEY_OTHER;
}

static gboolean read_mouse(Event *event)
{
	MEVENT mouse;

	if (getmouse(&mouse) != OK)
		return FALSE;
	*event = (Event){ .x = mouse.x, .y = mouse.y };
	event->type = EVENT_WHEEL;
	if (mouse.bstate & BUTTON1_PRESSED)
		event->type = EVENT_CLICK;
	else if (mouse.bstate & REPORT_MOUSE_POSITION)
		event->type = EVENT_DRAG;
	if (mouse.bstate & BUTTON4_PRESSED)
		event->steps = -WHEEL_LINES;
	else if (mouse.bstate & BUTTON5_PRESSED)
		event->steps = WHEEL_LINES;
	return TRUE;
}

static gboolean read_named(wint_t code, Event *event)
{
	if (code == KEY_MOUSE)
		return read_mouse(event);
	if (code == KEY_RESIZE)
		return FALSE;
	*event = (Event){ .type = EVENT_KEY, .key = key_of(code) };
	return TRUE;
}

/* KEY, or the ligature that it makes with a character that has come at once with it. */
static Key join_next(Key key)
{
	wint_t next;
	int result = key == KEYMAP_LAM ? get_wch(&next) : ERR;
	Key ligature = result == OK ? keymap_ligature(key, next) : KEY_NONE;

	if (result == KEY_CODE_YES)
		ungetch((int)next);
	else if (result == OK && !ligature)
		unget_wch((wchar_t)next);
	return ligature ? ligature : key;
}

gboolean input_read(Sequence *sequence, Event *event)
{
	wint_t input;
	int result;

	while ((result = get_wch(&input)) != ERR) {
		if (result == KEY_CODE_YES) {
			sequence->state = SEQUENCE_NONE;
			if (read_named(input, event))
				return TRUE;
			continue;
		}
		Key key = sequence_key(sequence, input, g_get_monotonic_time());
		*event = (Event){ .type = EVENT_KEY, .key = join_next(key) };
		if (key != KEY_NONE)
			return TRUE;
	}
	*event = (Event){ .type = EVENT_KEY, .key = sequence_pause(sequence) };
	return event->key != KEY_NONE;
}
