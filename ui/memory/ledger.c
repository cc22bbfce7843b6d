/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/memory/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ui/memory/textfile.h"
#include "ui/words/translation.h"

struct Ledger {
	char *path;
	char *text; /* as last read or written */
};

/* The lines of the file; "" where there is none, NULL with ERROR where it cannot be read. */
static char *read_lines(const char *path, GError **error)
{
	GError *failure = NULL;
	char *text = textfile_read(path, &failure);

	if (text)
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

static gboolean fail(GError **error, const char *what)
{
	int code = errno;

	g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(code), "%s: %s", what,
		    g_strerror(code));
	return FALSE;
}

/* Whether the open FILE is still the one at PATH: whoever had it before may have moved it. */
static gboolean is_at(int file, const char *path)
{
	struct stat one, other;

	return fstat(file, &one) == 0 && stat(path, &other) == 0 && one.st_ino == other.st_ino &&
	       one.st_dev == other.st_dev;
}

/*
 * The file beside the ledger in which the next one is written; whoever has it locked is the only
 * one who writes. What was left in it by a program that was killed is overwritten. -1 where it
 * cannot be had.
 */
static int open_draft(const char *path)
{
	int file;

	while ((file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) >= 0) {
		(void)flock(file, LOCK_EX); /* not every file system has it */
		if (is_at(file, path))
			return file;
		close(file);
	}
	return -1;
}

static gboolean write_all(int file, const char *text, gsize length)
{
	while (length > 0) {
		ssize_t written = write(file, text, length);
		if (written < 0 && errno != EINTR)
			return FALSE;
		if (written > 0) {
			text += written;
			length -= (gsize)written;
		}
	}
	return TRUE;
}

/* At every instant the old text or the new one stands at PATH. */
static gboolean replace(int file, const char *draft, const char *path, const char *text,
			GError **error)
{
	if (fchmod(file, 0600) != 0 || ftruncate(file, 0) != 0 ||
	    !write_all(file, text, strlen(text)) || fsync(file) != 0)
		return fail(error, _("not kept"));
	return rename(draft, path) == 0 || fail(error, _("not kept"));
}

/*
 * Where the file at PATH lies in truth, so that a link to it stays a link; also where that file is
 * not there yet. Free with g_free().
 */
static char *true_path(const char *path)
{
	char *whole = realpath(path, NULL);
	char *target = !whole && errno == ENOENT ? g_file_read_link(path, NULL) : NULL;
	char *found = target ? NULL : g_strdup(whole ? whole : path);

	if (target) {
		char *folder = g_path_get_dirname(path);
		char *next = g_path_is_absolute(target) ? g_strdup(target)
							: g_build_filename(folder, target, NULL);
		found = true_path(next);
		g_free(next);
		g_free(folder);
	}
	g_free(target);
	free(whole);
	return found;
}

/* With the draft of PATH locked: read what others have written, and write both. */
static gboolean write_merged(Ledger *ledger, int file, const char *draft, const char *path,
			     const char *text, GError **error)
{
	char *theirs = read_lines(path, error);

	if (!theirs) {
		g_prefix_error(error, "%s: ", _("not kept"));
		return FALSE;
	}
	char *merged = strcmp(theirs, ledger->text) == 0 ? g_strdup(text)
							 : merge(ledger->text, text, theirs);
	gboolean good = replace(file, draft, path, merged, error);
	if (good) {
		g_free(ledger->text);
		ledger->text = g_strdup(text);
	}
	g_free(merged);
	g_free(theirs);
	return good;
}

gboolean ledger_write(Ledger *ledger, const char *text, GError **error)
{
	char *path = true_path(ledger->path);
	char *folder = g_path_get_dirname(path);
	char *draft = g_strconcat(path, ".new", NULL);

	g_mkdir_with_parents(folder, 0700); /* where that fails, so does what follows */
	int file = open_draft(draft);
	gboolean good = file < 0 ? fail(error, _("not kept"))
				 : write_merged(ledger, file, draft, path, text, error);
	if (file >= 0 && !good)
		unlink(draft);
	if (file >= 0)
		close(file);
	g_free(draft);
	g_free(folder);
	g_free(path);
	return good;
}
