/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal: keeps the terminal's own ordering of right-to-left text out of our way, and puts it
 * back. The only module that speaks escape sequences.
 *
 * At start the terminal is asked whether it knows the modes of the "BiDi in Terminal Emulators"
 * recommendation. Only what it knows is changed, and exactly what was found is put back.
 */
#ifndef UI_TERMINAL_H
#define UI_TERMINAL_H

#include <stdio.h>

#include "ui/sequence.h"

/* How long the terminal may take to answer, in milliseconds. */
#define TERMINAL_PATIENCE 300

/* What the environment says of the terminal; each or NULL. */
typedef struct TerminalHints {
	const char *term;
	const char *term_program;
	const char *mlterm;
	gboolean is_multiplexed; /* tmux or screen stands between: the rest is about another one */
} TerminalHints;

/* What DECRQM tells of a mode. */
typedef enum TerminalMode {
	TERMINAL_MODE_UNKNOWN,
	TERMINAL_MODE_SET,
	TERMINAL_MODE_RESET,
} TerminalMode;

typedef struct TerminalAnswer {
	TerminalMode implicit_bidi; /* mode 8: the terminal orders the text itself */
	TerminalMode arrow_swap;    /* mode ?1243 */
	char name[32];              /* from XTVERSION; "" where it told none */
	gboolean is_complete;       /* the last answer has come */
	SequenceState pending;      /* where the last answer is broken off */
} TerminalAnswer;

/* Where keys come from: standard input, or else /dev/tty; NULL with errno where there is none. */
FILE *terminal_open_keyboard(void);
void terminal_close_keyboard(FILE *keyboard);

/* From the environment. */
TerminalHints terminal_hints(void);

/* What BYTES from the terminal answer. What is no answer, keys pressed meanwhile, goes to TYPED. */
TerminalAnswer terminal_parse(const char *bytes, gsize length, GString *typed);

/* Append what to send when the screen is entered and when it is left; nothing where need not be. */
void terminal_append_enter(GString *out, const TerminalAnswer *answer, const TerminalHints *hints);
void terminal_append_leave(GString *out, const TerminalAnswer *answer, const TerminalHints *hints);

/* Append what stops the reports of the mouse. */
void terminal_append_mouse_off(GString *out);

/* The terminal in use. */
typedef struct Terminal {
	int in, out;
	gboolean is_told; /* whether it may be asked and told anything */
	TerminalHints hints;
	gint64 deadline; /* for its answer, in microseconds; 0 where none is awaited */
	TerminalAnswer answer;
} Terminal;

/*
 * Ask the terminal, which must be in raw mode. One that is known not to understand is not asked.
 * The answer must be heard before anything else is read.
 */
void terminal_ask(Terminal *terminal);

/*
 * Wait for the last answer, at most TERMINAL_PATIENCE from the question on. Keys pressed meanwhile
 * are appended to TYPED.
 */
void terminal_hear(Terminal *terminal, GString *typed);

/* Send what must be sent when the screen is entered, and when it is left. */
void terminal_enter(const Terminal *terminal);
void terminal_leave(const Terminal *terminal);

#endif
