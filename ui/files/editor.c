/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/files/editor.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "text/decode.h"
#include "text/text.h"
#include "ui/terminal/signals.h"
#include "ui/words/translation.h"

GQuark editor_error_quark(void)
{
	return g_quark_from_static_string("editor-error");
}

/* As the person's shell has it: it may have arguments. */
static const char *editor_command(void)
{
	const char *visual = g_getenv("VISUAL"), *editor = g_getenv("EDITOR");

	return visual && *visual ? visual : editor && *editor ? editor : "vi";
}

/* In the child, before its program: only what is safe after a fork. */
static void heed_keys(gpointer data)
{
	(void)data;
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
}

static gboolean run(const char *path, GError **error)
{
	char *line = g_strdup_printf("exec %s \"$1\" </dev/tty >/dev/tty", editor_command());
	const char *const program[] = { "/bin/sh", "-c", line, "sh", path, NULL };
	int status = 0;

	signals_lend();
	gboolean good = g_spawn_sync(NULL, (char **)program, NULL, G_SPAWN_CHILD_INHERITS_STDIN,
				     heed_keys, NULL, NULL, NULL, &status, error);
	signals_take_back();
	g_free(line);
	if (good && (!WIFEXITED(status) || WEXITSTATUS(status) != 0)) {
		g_set_error(error, EDITOR_ERROR, EDITOR_ERROR_FAILED,
			    _("%s has failed; nothing is changed"), editor_command());
		return FALSE;
	}
	return good;
}

/* The file's text, made harmless; an empty one is "". */
static char *read_text(const char *path, GError **error)
{
	char *bytes = NULL, *text = NULL;
	Decoding how;
	gsize length;

	if (!g_file_get_contents(path, &bytes, &length, error))
		return NULL;
	Text *decoded = length > 0 ? decode_bytes(bytes, length, &how, error) : NULL;
	if (decoded)
		text = g_strdup(text_bytes(decoded));
	else if (length == 0)
		text = g_strdup("");
	text_free(decoded);
	g_free(bytes);
	return text;
}

char *editor_edit(const char *text, GError **error)
{
	char *path, *edited = NULL;
	int file = g_file_open_tmp("muqabala-XXXXXX.txt", &path, error);

	if (file < 0)
		return NULL;
	close(file);
	if (g_file_set_contents_full(path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, error) &&
	    run(path, error))
		edited = read_text(path, error);
	g_unlink(path);
	g_free(path);
	return edited;
}
