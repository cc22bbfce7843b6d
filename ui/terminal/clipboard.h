/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clipboard: by which ways a text can reach the person's clipboard, and in which order.
 *
 * A terminal that hears OSC 52 comes first, as it is where the person is, however far away the
 * program runs. Where it is not known to listen, programs of the desktop and of tmux are next. Last
 * comes a file, and a terminal that may listen is told as well.
 */
#ifndef UI_CLIPBOARD_H
#define UI_CLIPBOARD_H

#include "ui/terminal/terminal.h"

/* ORDER CLIPBOARD_WAY: programs and words in clipboard.c */
typedef enum ClipboardWay {
	CLIPBOARD_TERMINAL, /* OSC 52 */
	CLIPBOARD_WAYLAND,
	CLIPBOARD_XCLIP,
	CLIPBOARD_XSEL,
	CLIPBOARD_MACOS,
	CLIPBOARD_TMUX,
	CLIPBOARD_FILE, /* the terminal is told too, where it may listen */
	CLIPBOARD_WAYS,
} ClipboardWay;

/* Whether a terminal puts into the clipboard what it is told to. */
typedef enum ClipboardHearing {
	CLIPBOARD_MAY_HEAR, /* it may not know, or not be allowed */
	CLIPBOARD_HEARS,
	CLIPBOARD_IS_DEAF,
} ClipboardHearing;

/* What there is to copy by. */
typedef struct ClipboardWorld {
	ClipboardHearing hearing;
	gboolean has_wayland, has_x11, has_tmux; /* the environment names one that runs */
	guint programs;                          /* bit 1 << way: its program is there */
} ClipboardWorld;

/* The most bytes that are given to a terminal: some drop a longer sequence silently. */
#define CLIPBOARD_TERMINAL_MAX 74000

ClipboardHearing clipboard_hearing(const Answer *answer, const Hints *hints);

/* The ways for a text of LENGTH bytes, to be tried one after the other; how many. At least one. */
guint clipboard_ways(const ClipboardWorld *world, gsize length, ClipboardWay ways[CLIPBOARD_WAYS]);

/* The program of a way with its arguments, which reads the text; NULL where it needs none. */
const char *const *clipboard_program(ClipboardWay way);

/* What to say when a way has worked; "" for a file, of which only its name can be said. Static. */
const char *clipboard_report(ClipboardWay way);

#endif
