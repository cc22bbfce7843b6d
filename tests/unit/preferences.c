/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "ui/settings/preferences.h"

typedef struct Read {
	GPtrArray *complaints;
	Settings settings;
	Bindings *bindings;
} Read;

/* What a file of TEXT says; its complaints are without the file's name. */
static Read read_text(const char *text)
{
	Read read = { .complaints = g_ptr_array_new_with_free_func(g_free) };
	char *path;
	int file = g_file_open_tmp("config-XXXXXX", &path, NULL);

	close(file);
	g_file_set_contents(path, text, -1, NULL);
	Preferences *preferences = preferences_open(path, read.complaints);
	preferences_fill(preferences, &read.settings, read.complaints);
	read.bindings = bindings_new(read.settings.keys, read.settings.keyboard);
	preferences_bind(preferences, read.bindings, read.complaints);
	for (guint i = 0; i < read.complaints->len; i++) {
		char *whole = read.complaints->pdata[i];
		assert_true(g_str_has_prefix(whole, path));
		read.complaints->pdata[i] = g_strdup(whole + strlen(path));
		g_free(whole);
	}
	preferences_free(preferences);
	g_unlink(path);
	g_free(path);
	return read;
}

static void read_clear(Read *read)
{
	g_ptr_array_unref(read->complaints);
	bindings_free(read->bindings);
}

static void assert_complains(const char *text, const char *complaint)
{
	Read read = read_text(text);

	assert_int_equal(read.complaints->len, 1);
	assert_string_equal(read.complaints->pdata[0], complaint);
	read_clear(&read);
}

static void settings_keys_and_colours_are_read(void **state)
{
	(void)state;
	Read read =
		read_text("# mine\n[reader]\ntheme = light\nkeys=vi\nkeyboard=persian\nstate=no\n"
			  "digits=latin\n[keys]\nnext-fact=Ctrl-T gf\n[colours]\ntime=#ff5f5f\n");

	assert_int_equal(read.complaints->len, 0);
	assert_int_equal(read.settings.theme.name, THEME_LIGHT);
	assert_int_equal(read.settings.keys, PROFILE_VI);
	assert_int_equal(read.settings.keyboard, KEYBOARD_PERSIAN);
	assert_int_equal(read.settings.digits, DIGITS_LATIN);
	assert_true(read.settings.no_state);
	assert_int_equal(read.settings.theme.own[ROLE_TIME].foreground, 203);
	assert_int_equal(bindings_find(read.bindings, 'g', 'f')->command, COMMAND_FACT_NEXT);
	read_clear(&read);
}

static void what_is_wrong_is_told_with_its_line_and_the_rest_holds(void **state)
{
	(void)state;
	assert_complains("[reader]\n\ntheme=pink\n",
			 ":3: theme=pink: dark, light, mono or high-contrast is wanted");
	assert_complains("[reader]\nfont=big\n", ":2: font: there is no such setting");
	assert_complains("[keys]\nquit=Xyz\n", ":2: quit: there is no such key: Xyz");
	assert_complains("[keys]\nfly=f\n",
			 ":2: fly: there is no such command; the help names them");
	assert_complains("[colours]\ntime=sky\n", ":2: time: there is no such colour: sky");
	assert_complains("\n[colors]\n",
			 ":2: [colors]: there is no such group; reader, keys and colours are");
	Read read = read_text("[reader]\ntheme=pink\nkeys=less\n");
	assert_int_equal(read.settings.keys, PROFILE_LESS);
	read_clear(&read);
	read = read_text("[reader]\nno equals sign\n");
	assert_int_equal(read.complaints->len, 1);
	read_clear(&read);
}

static void what_is_no_key_file_is_told_with_its_line(void **state)
{
	(void)state;
	assert_complains("[reader]\n# so be it\n\ntheme dark\n",
			 ":4: neither name=value behind a [group] nor a # remark: theme dark");
	assert_complains("theme=dark\n[reader]\n",
			 ":1: neither name=value behind a [group] nor a # remark: theme=dark");
	assert_complains("[reader\ntheme=dark\n",
			 ":1: neither name=value behind a [group] nor a # remark: [reader");
}

static void no_file_says_nothing(void **state)
{
	(void)state;
	GPtrArray *complaints = g_ptr_array_new_with_free_func(g_free);
	Preferences *preferences = preferences_open("/nowhere/config", complaints);
	Settings settings = { 0 };

	preferences_fill(preferences, &settings, complaints);
	assert_int_equal(complaints->len, 0);
	preferences_free(preferences);
	g_ptr_array_unref(complaints);
}

/* The file is named once. */
static void what_cannot_be_read_is_told(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("config-XXXXXX", NULL);
	char *path = g_build_filename(folder, "config", NULL);
	char *causes[] = { g_strdup_printf("%s: %s", folder, g_strerror(EISDIR)),
			   g_strdup_printf("%s: there is a NUL byte in it", path) };
	const char *paths[] = { folder, path };

	g_file_set_contents(path, "[reader]\n\0theme=light\n", 22, NULL);
	for (guint i = 0; i < G_N_ELEMENTS(paths); i++) {
		GPtrArray *complaints = g_ptr_array_new_with_free_func(g_free);
		preferences_free(preferences_open(paths[i], complaints));
		assert_int_equal(complaints->len, 1);
		assert_string_equal(complaints->pdata[0], causes[i]);
		g_ptr_array_unref(complaints);
		g_free(causes[i]);
	}
	g_unlink(path);
	g_rmdir(folder);
	g_free(path);
	g_free(folder);
}

/* Every line of the default file, its # taken away, says what is usual anyway. */
static void the_default_file_is_right(void **state)
{
	(void)state;
	const Settings usual = { 0 };
	const Theme dark = { 0 };
	char *text = preferences_default();
	char **lines = g_strsplit(text, "\n", -1);
	GString *bare = g_string_new("");

	for (guint i = 0; lines[i]; i++)
		g_string_append_printf(bare, "%s\n",
				       lines[i] + (*lines[i] == '#' && lines[i][1] != ' '));
	Read read = read_text(bare->str);
	assert_int_equal(read.complaints->len, 0);
	assert_int_equal(read.settings.bidi, usual.bidi);
	assert_int_equal(read.settings.keys, usual.keys);
	assert_false(read.settings.no_state);
	for (guint role = 0; role < GRID_ROLES; role++) {
		assert_true(read.settings.theme.is_own[role]);
		assert_int_equal(
			theme_style(&read.settings.theme, THEME_256, (GridRole)role, 0).foreground,
			theme_style(&dark, THEME_256, (GridRole)role, 0).foreground);
	}
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++) {
		GString *one = g_string_new(""), *other = g_string_new("");
		bindings_append_keys(bindings, one, (Command)i, 0);
		bindings_append_keys(read.bindings, other, (Command)i, 0);
		assert_string_equal(one->str, other->str);
		g_string_free(one, TRUE);
		g_string_free(other, TRUE);
	}
	bindings_free(bindings);
	read_clear(&read);
	g_string_free(bare, TRUE);
	g_strfreev(lines);
	g_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(settings_keys_and_colours_are_read),
		cmocka_unit_test(what_is_wrong_is_told_with_its_line_and_the_rest_holds),
		cmocka_unit_test(what_is_no_key_file_is_told_with_its_line),
		cmocka_unit_test(no_file_says_nothing),
		cmocka_unit_test(what_cannot_be_read_is_told),
		cmocka_unit_test(the_default_file_is_right),
	};
	return cmocka_run_group_tests_name("preferences", tests, NULL, NULL);
}
