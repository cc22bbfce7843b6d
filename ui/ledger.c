/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/ledger.h"

#include <string.h>

struct Ledger {
	char *path;
	char *text; /* as last read or written */
};

/* The lines of the file; "" where there is none, NULL with ERROR where it cannot be read. */
static char *read_lines(const char *path, GError **error)
{
	GError *failure = NULL;
	char *text;

	if (g_file_get_contents(path, &text, NULL, &failure))
		return text;
	if (g_error_matches(failure, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
		g_error_free(failure);
		return g_strdup("");
	}
	g_propagate_error(error, failure);
	return NULL;
}

Ledger *ledger_open(const char *path, GError **error)
{
	Ledger *ledger = g_new0(Ledger, 1);

	ledger->path =
		path ? g_strdup(path)
		     : g_build_filename(g_get_user_data_dir(), "muqabala", "decisions.tsv", NULL);
	ledger->text = read_lines(ledger->path, error);
	if (!ledger->text)
		ledger->text = g_strdup("");
	return ledger;
}

void ledger_free(Ledger *ledger)
{
	if (!ledger)
		return;
	g_free(ledger->path);
	g_free(ledger->text);
	g_free(ledger);
}

const char *ledger_path(const Ledger *ledger)
{
	return ledger->path;
}

const char *ledger_text(const Ledger *ledger)
{
	return ledger->text;
}

static gboolean has_line(char **lines, const char *line)
{
	return g_strv_contains((const char *const *)lines, line);
}

/* THEIRS without what MINE took from BASE, and with what it added to that. */
static char *merge(const char *base, const char *mine, const char *theirs)
{
	char **base_lines = g_strsplit(base, "\n", -1);
	char **my_lines = g_strsplit(mine, "\n", -1);
	char **their_lines = g_strsplit(theirs, "\n", -1);
	GString *out = g_string_new("");

	for (char **line = their_lines; *line; line++)
		if (**line && (has_line(my_lines, *line) || !has_line(base_lines, *line)))
			g_string_append_printf(out, "%s\n", *line);
	for (char **line = my_lines; *line; line++)
		if (**line && !has_line(base_lines, *line) && !has_line(their_lines, *line))
			g_string_append_printf(out, "%s\n", *line);
	g_strfreev(base_lines);
	g_strfreev(my_lines);
	g_strfreev(their_lines);
	return g_string_free(out, FALSE);
}

static gboolean replace(const char *path, const char *text, GError **error)
{
	char *folder = g_path_get_dirname(path);

	g_mkdir_with_parents(folder, 0700); /* where that fails, so does what follows */
	g_free(folder);
	return g_file_set_contents_full(
		path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
		error);
}

gboolean ledger_write(Ledger *ledger, const char *text, GError **error)
{
	char *theirs = read_lines(ledger->path, error);

	if (!theirs)
		return FALSE;
	char *merged = strcmp(theirs, ledger->text) == 0 ? g_strdup(text)
							 : merge(ledger->text, text, theirs);
	gboolean good = replace(ledger->path, merged, error);
	if (good) {
		g_free(ledger->text);
		ledger->text = g_strdup(text);
	}
	g_free(merged);
	g_free(theirs);
	return good;
}
