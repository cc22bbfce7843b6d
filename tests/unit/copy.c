/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies by programs of our own that stand on PATH under the names of real ones. */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "ui/terminal/child.h"
#include "ui/terminal/copy.h"

#define TEXT "وصل القطار\nيوم الثلاثاء"

typedef struct World {
	char *folder;
	char *path; /* as it was */
} World;

/* A folder that is all of PATH but for the shell's tools, with a program NAME that does SCRIPT. */
static World world_new(const char *name, const char *script)
{
	World world = { g_dir_make_tmp("copy-XXXXXX", NULL), g_strdup(g_getenv("PATH")) };
	char *program = g_build_filename(world.folder, name, NULL);
	char *content = g_strdup_printf("#!/bin/sh\n%s\n", script);

	g_file_set_contents(program, content, -1, NULL);
	g_chmod(program, 0700);
	g_setenv("PATH", world.folder, TRUE);
	g_setenv("COPIED", world.folder, TRUE);
	g_setenv("XDG_RUNTIME_DIR", world.folder, TRUE);
	g_setenv("WAYLAND_DISPLAY", "wayland-9", TRUE);
	g_unsetenv("DISPLAY");
	g_unsetenv("TMUX");
	g_free(content);
	g_free(program);
	return world;
}

static void world_clear(World *world)
{
	GDir *dir = g_dir_open(world->folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir)) != NULL) {
		char *path = g_build_filename(world->folder, name, NULL);
		g_unlink(path);
		g_free(path);
	}
	g_dir_close(dir);
	g_rmdir(world->folder);
	g_setenv("PATH", world->path, TRUE);
	g_free(world->folder);
	g_free(world->path);
}

static void assert_written(const World *world, const char *name)
{
	char *path = g_build_filename(world->folder, name, NULL), *text = NULL;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	assert_string_equal(text, TEXT);
	g_free(text);
	g_free(path);
}

static char *report_of_copying(void)
{
	GString *report = g_string_new("");

	copy_out(NULL, TEXT, strlen(TEXT), report);
	return g_string_free(report, FALSE);
}

static void a_program_is_given_the_text(void **state)
{
	(void)state;
	World world = world_new("wl-copy", "/bin/cat >\"$COPIED/clipboard\"");
	char *report = report_of_copying();

	assert_string_equal(report, "copied by wl-copy");
	assert_written(&world, "clipboard");
	g_free(report);
	world_clear(&world);
}

static void one_that_fails_is_told_and_a_file_is_left(void **state)
{
	(void)state;
	World world = world_new("wl-copy", "echo 'no seat' >&2; exit 1");
	char *report = report_of_copying();
	char *name = g_strdup_printf("muqabala-copied-%u.txt", (guint)getuid());

	assert_true(g_str_has_prefix(report, "written to "));
	assert_true(g_str_has_suffix(report, "(wl-copy: no seat)"));
	assert_written(&world, name);
	g_free(name);
	g_free(report);
	world_clear(&world);
}

static void what_is_not_there_is_an_error(void **state)
{
	(void)state;
	const char *const program[] = { "no-such-program-at-all", NULL };
	GError *error = NULL;

	assert_false(child_feed(program, TEXT, strlen(TEXT), &error));
	assert_non_null(error);
	g_error_free(error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_program_is_given_the_text),
		cmocka_unit_test(one_that_fails_is_told_and_a_file_is_left),
		cmocka_unit_test(what_is_not_there_is_an_error),
	};
	return cmocka_run_group_tests_name("copy", tests, NULL, NULL);
}
