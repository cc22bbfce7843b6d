/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/terminal/copy.h"

#include <unistd.h>

#include "ui/terminal/child.h"
#include "ui/words/translation.h"

static gboolean is_set(const char *variable)
{
	const char *value = g_getenv(variable);

	return value && *value;
}

static gboolean is_installed(ClipboardWay way)
{
	const char *const *program = clipboard_program(way);
	char *path = program ? g_find_program_in_path(program[0]) : NULL;
	gboolean found = path != NULL;

	g_free(path);
	return found;
}

static ClipboardWorld look_around(const Terminal *terminal)
{
	ClipboardWorld world = {
		.hearing = terminal ? clipboard_hearing(&terminal->answer, &terminal->hints)
				    : CLIPBOARD_IS_DEAF,
		.has_wayland = is_set("WAYLAND_DISPLAY"),
		.has_x11 = is_set("DISPLAY"),
		.has_tmux = is_set("TMUX"),
	};

	for (guint way = 0; way < CLIPBOARD_WAYS; way++)
		if (is_installed((ClipboardWay)way))
			world.programs |= 1u << way;
	return world;
}

/* A name that is the person's own also where the folder is everybody's; free with g_free(). */
static char *file_path(void)
{
	const char *folder = g_getenv("XDG_RUNTIME_DIR");
	char *name = g_strdup_printf("muqabala-copied-%u.txt", (guint)getuid());
	char *path = g_build_filename(folder && *folder ? folder : g_get_tmp_dir(), name, NULL);

	g_free(name);
	return path;
}

/* The file is written beside its name and then given it: whatever had that name is not followed. */
static gboolean write_file(const char *text, gsize length, GString *report, GError **error)
{
	char *path = file_path();
	gboolean good = g_file_set_contents_full(path, text, (gssize)length,
						 G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);

	if (good)
		g_string_append_printf(report, _("written to %s"), path);
	g_free(path);
	return good;
}

/* The last resort: a file and, where that may help, the terminal. */
static gboolean keep(const Terminal *terminal, ClipboardHearing hearing, const char *text,
		     gsize length, GString *report, GError **error)
{
	gboolean is_told = hearing != CLIPBOARD_IS_DEAF && length <= CLIPBOARD_TERMINAL_MAX;

	if (is_told) {
		terminal_copy(terminal, text, length);
		g_string_append(report, _("copied by the terminal, if it listens; "));
	}
	return write_file(text, length, report, error) || is_told;
}

static gboolean go(ClipboardWay way, const Terminal *terminal, const char *text, gsize length,
		   GString *report, GError **error)
{
	const char *const *program = clipboard_program(way);

	if (program && !child_feed(program, text, length, error))
		return FALSE;
	if (way == CLIPBOARD_TERMINAL)
		terminal_copy(terminal, text, length);
	g_string_append(report, clipboard_report(way));
	return TRUE;
}

void copy_out(const Terminal *terminal, const char *text, gsize length, GString *report)
{
	ClipboardWorld world = look_around(terminal);
	ClipboardWay ways[CLIPBOARD_WAYS];
	guint count = clipboard_ways(&world, length, ways);
	GString *closed = g_string_new("");
	gboolean done = FALSE;

	for (guint i = 0; i < count && !done; i++) {
		GError *error = NULL;
		done = ways[i] == CLIPBOARD_FILE
			       ? keep(terminal, world.hearing, text, length, report, &error)
			       : go(ways[i], terminal, text, length, report, &error);
		if (error)
			g_string_append_printf(closed, "%s%s", closed->len ? "; " : "",
					       error->message);
		g_clear_error(&error);
	}
	if (!done)
		g_string_append(report, _("not copied"));
	if (closed->len > 0)
		g_string_append_printf(report, " (%s)", closed->str);
	g_string_free(closed, TRUE);
}
