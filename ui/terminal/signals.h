/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signals: what the system tells the program while it has the terminal.
 *
 * A signal that ends the program first puts the terminal back. The others (a new size, stop,
 * continue) come only while signals_wait() waits, so that nothing else need expect them. Signals
 * are the process's, not an object's: what their handlers need is static in signals.c.
 */
#ifndef UI_SIGNALS_H
#define UI_SIGNALS_H

#include <glib.h>

/* What has happened; a set of bits. */
typedef enum SignalsNews {
	SIGNALS_INPUT = 1 << 0,
	SIGNALS_RESIZED = 1 << 1,
	SIGNALS_STOPPED = 1 << 2, /* the program is asked to stop: signals_stop() does */
	SIGNALS_CONTINUED = 1 << 3,
	SIGNALS_HUNG_UP = 1 << 4, /* there will be no more input */
	SIGNALS_OTHER = 1 << 5,   /* that what was waited for besides can be read */
	SIGNALS_TICK = 1 << 6,    /* it cannot yet: a moment has passed */
} SignalsNews;

/* Begin. IN and OUT are the terminal, whose line settings are remembered as they are now. */
void signals_catch(int in, int out);

/* What is written to OUT before a signal ends the program; copied. */
void signals_set_farewell(const char *bytes, gsize length);

/*
 * Wait until there is input at IN, or OTHER can be read (-1: nothing else), or until a signal; if
 * it TICKS, no longer than a moment. Returns a set of SignalsNews.
 */
guint signals_wait(int other, gboolean ticks);

/* Stop the program; returns when it is continued. The terminal must have been given back. */
void signals_stop(void);

/*
 * Leave the signals, for as long as another program has the terminal, to it and to the shell; and
 * take them back.
 */
void signals_lend(void);
void signals_take_back(void);

/* End: everything is as it was before signals_catch(). */
void signals_release(void);

#endif
