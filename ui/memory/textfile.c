/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/memory/textfile.h"

#include <string.h>

#include "ui/words/translation.h"

/* Above every number of an error of the system. */
#define ERROR_NUMBERS 256

/* What the system calls CODE; GLib has words of its own only around the file's name. */
static const char *cause_of(gint code)
{
	for (int number = 1; code != G_FILE_ERROR_FAILED && number < ERROR_NUMBERS; number++)
		if ((gint)g_file_error_from_errno(number) == code)
			return g_strerror(number);
	return g_strerror(EIO);
}

char *textfile_read(const char *path, GError **error)
{
	GError *failure = NULL;
	gsize length;
	char *text;

	if (!g_file_get_contents(path, &text, &length, &failure)) {
		g_set_error_literal(error, failure->domain, failure->code, cause_of(failure->code));
		g_error_free(failure);
		return NULL;
	}
	if (strlen(text) == length)
		return text;
	g_set_error_literal(error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
			    _("there is a NUL byte in it"));
	g_free(text);
	return NULL;
}
