/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * child: runs another program that reads a text, apart from the terminal.
 *
 * The program has a session of its own: no key and no signal of the terminal reaches it, and what
 * it prints goes elsewhere. What it leaves behind in the background may live on.
 */
#ifndef UI_CHILD_H
#define UI_CHILD_H

#include <glib.h>

typedef enum ChildError {
	CHILD_ERROR_NOT_RUN, /* there is no such program, or it cannot be given the text */
	CHILD_ERROR_FAILED,  /* the message is the first line of its complaint */
	CHILD_ERROR_TOO_SLOW,
} ChildError;

#define CHILD_ERROR (child_error_quark())
GQuark child_error_quark(void);

/* How long it may take, in milliseconds; then it is ended. */
#define CHILD_PATIENCE 2000

/*
 * Run PROGRAM, its arguments up to a NULL, with LENGTH bytes of TEXT as its standard input, and
 * wait for its end. FALSE with ERROR where that is no success.
 */
gboolean child_feed(const char *const *program, const char *text, gsize length, GError **error);

#endif
