/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screen: shows a grid on the terminal and reads what the person does. With input the only module
 * that speaks to curses.
 *
 * There is one screen at a time.
 */
#ifndef UI_SCREEN_H
#define UI_SCREEN_H

#include "ui/keys/event.h"
#include "ui/settings/settings.h"
#include "ui/terminal/terminal.h"

typedef struct Screen Screen;

typedef enum ScreenError {
	SCREEN_ERROR_TERMINAL, /* it is unknown, or too simple */
	SCREEN_ERROR_NO_KEYS,  /* there is no keyboard to read */
} ScreenError;

#define SCREEN_ERROR (screen_error_quark())
GQuark screen_error_quark(void);

/*
 * Take the terminal: standard output, and standard input or else /dev/tty. The driver is that
 * of SETTINGS or, where that is DRIVER_AUTO, one that the terminal's answer tells. NULL with ERROR
 * where there is none.
 */
Screen *screen_open(const Settings *settings, GError **error);

/* Give the terminal back as it was. */
void screen_close(Screen *screen);

/* A grid as large as the terminal, to be drawn on; borrowed until the next screen_show(). */
Grid *screen_grid(Screen *screen);

/* Show that grid: writes what has changed since the last one. */
void screen_show(Screen *screen);

/* What was chosen for the terminal, and by what; waits for its answer. Borrowed. */
const Terminal *screen_terminal(Screen *screen);

/* Whether vowel marks are shown; of worth once the terminal has answered. */
gboolean screen_has_marks(const Screen *screen);

/* Wait for the next event. */
Event screen_read(Screen *screen);

/* Let screen_read() tell EVENT_FOUND, once, when DESCRIPTOR can be read; until then, where it
 * TICKS, EVENT_TICK now and then. */
void screen_expect(Screen *screen, int descriptor, gboolean ticks);

/* Forget what the terminal shows: all of it is written by the next screen_show(). */
void screen_forget(Screen *screen);

/* Give the terminal back while USE, called with DATA, runs another program on it. */
void screen_lend(Screen *screen, void (*use)(gpointer data), gpointer data);

/* Stop the program as the shell's job control does, and go on when it is continued. */
void screen_suspend(Screen *screen);

#endif
