/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal: keeps the terminal's own ordering of right-to-left text out of our way, and puts it
 * back. The only module that speaks escape sequences.
 *
 * At start the terminal is asked what it is, and whether it knows the modes of the "BiDi in
 * Terminal Emulators" recommendation. Only what it knows is changed, and exactly what was found is
 * put back.
 */
#ifndef UI_TERMINAL_H
#define UI_TERMINAL_H

#include <stdio.h>

#include "layout/grid.h"
#include "ui/terminal/choice.h"

/* How long the terminal may take to answer, in milliseconds. */
#define TERMINAL_PATIENCE 300

/* The terminal in use. */
typedef struct Terminal {
	int in, out;
	gboolean is_asked; /* something hangs on its answer */
	Driver wanted;
	Hints hints;
	gint64 deadline; /* for its answer, in microseconds; 0 where none is awaited */
	int outer_pipe;  /* from which tmux tells of the outer one, while deadline is set; or -1 */
	Outer outer;
	Answer answer;
	Choice choice; /* made when the answer is heard */
} Terminal;

/* Where keys come from: standard input, or else /dev/tty; NULL with errno where there is none. */
FILE *terminal_open_keyboard(void);
void terminal_close_keyboard(FILE *keyboard);

/* The terminal at IN and OUT, for which WANTED is asked, or DRIVER_AUTO. */
Terminal terminal_new(int in, int out, Driver wanted);

/*
 * Ask the terminal, which must be in raw mode, where anything hangs on it. One that is known not to
 * understand is not asked. The answer must be heard before anything else is read.
 */
void terminal_ask(Terminal *terminal);

/*
 * Wait for the last answer, at most TERMINAL_PATIENCE from the question on, and choose. Keys
 * pressed meanwhile are appended to TYPED.
 */
void terminal_hear(Terminal *terminal, GString *typed);

/* Append what to send when the screen is entered and when it is left; nothing where need not be. */
void terminal_append_enter(GString *out, const Terminal *terminal);
void terminal_append_leave(GString *out, const Terminal *terminal);

/* Append what puts LENGTH bytes of TEXT into the clipboard of a terminal that does so: OSC 52. */
void terminal_append_copy(GString *out, const char *text, gsize length);

/*
 * Append what writes LINK's address once more where it stands, so that the terminal can open it:
 * OSC 8, as https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda has it. Nothing for
 * what is no address of the web, or has bytes that may not stand in one.
 */
void terminal_append_link(GString *out, const GridLink *link);

/* Append what stops the reports of the mouse. */
void terminal_append_mouse_off(GString *out);

/* Tell the terminal to put a text into its clipboard. Nothing answers. */
void terminal_copy(const Terminal *terminal, const char *text, gsize length);

/* Make LINK one that can be opened, where the terminal is known to take no harm, and cells lie as
 * they are seen. */
void terminal_link(const Terminal *terminal, const GridLink *link);

/* Send what must be sent when the screen is entered, and when it is left. */
void terminal_enter(const Terminal *terminal);
void terminal_leave(const Terminal *terminal);

#endif
