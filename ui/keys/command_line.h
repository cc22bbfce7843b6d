/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * command_line: a command that is typed by its name: "next-fact", "3 next-fact", "search words".
 *
 * So much of a name is enough as begins no other one. Letters of an Arabic layout are taken for the
 * Latin ones on their keys, as everywhere. A number alone is that article.
 */
#ifndef UI_COMMAND_LINE_H
#define UI_COMMAND_LINE_H

#include "ui/keys/keymap.h"

#define COMMAND_LINE_ERROR (command_line_error_quark())
GQuark command_line_error_quark(void);

typedef enum CommandLineError {
	COMMAND_LINE_ERROR_UNKNOWN,
	COMMAND_LINE_ERROR_AMBIGUOUS,
	COMMAND_LINE_ERROR_WORDS, /* the command takes none */
} CommandLineError;

/*
 * What TEXT, typed on the keyboard of BINDINGS, asks for; its words lie in TEXT. An empty one asks
 * for COMMAND_NONE. FALSE with ERROR where that is nothing.
 */
gboolean command_line_read(const char *text, Bindings *bindings, KeymapRequest *request,
			   GError **error);

/* What TEXT may be completed to; free with g_ptr_array_unref(). BINDINGS are Bindings. */
GPtrArray *command_line_complete(const char *text, gpointer bindings);

#endif
