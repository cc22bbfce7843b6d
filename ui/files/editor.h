/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * editor: lets the person change a text in their own editor.
 *
 * It is $VISUAL, else $EDITOR, else vi, and has the terminal, which must have been given back.
 */
#ifndef UI_EDITOR_H
#define UI_EDITOR_H

#include <glib.h>

typedef enum EditorError {
	EDITOR_ERROR_FAILED, /* it says that it has failed: nothing is taken from it */
} EditorError;

#define EDITOR_ERROR (editor_error_quark())
GQuark editor_error_quark(void);

/* What was made of TEXT, free with g_free(); NULL with ERROR where nothing was. */
char *editor_edit(const char *text, GError **error);

#endif
