/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ui/memory/state.h"

static const char *const texts[] = {
	"عبّارة تجنح\n\nجنحت عبّارة قبالة الميناء فجر أمس.\n",
	"Ferry aground\n\nA ferry ran aground at dawn.\n",
	"Un ferry échoué\n\nLe ferry a touché un rocher.\n",
};

/* Those of the texts whose digits stand in WHICH, in that order. */
static Shelf *shelf_of(const char *which)
{
	Shelf *shelf = shelf_new();

	for (; *which; which++) {
		const char *text = texts[*which - '0'];
		char name[] = { *which, '\0' };
		shelf_take(shelf, article_from_bytes(name, text, strlen(text), NULL));
	}
	return shelf;
}

static void forget(const char *folder)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		char *path = g_build_filename(folder, name, NULL);
		if (g_file_test(path, G_FILE_TEST_IS_DIR) &&
		    !g_file_test(path, G_FILE_TEST_IS_SYMLINK))
			forget(path);
		g_unlink(path);
		g_free(path);
	}
	if (dir)
		g_dir_close(dir);
	g_rmdir(folder);
}

/* Read the set WHICH, whose article ARTICLE is left at OFFSET. */
static void leave(const char *folder, const char *which, guint article, gsize offset)
{
	Shelf *shelf = shelf_of(which);
	Memory *memory = memory_new(shelf);
	State *state = state_open(memory, folder, NULL);

	memory_set_top(memory, article, offset);
	assert_true(state_keep(state, NULL));
	state_free(state);
	memory_free(memory);
	shelf_free(shelf);
}

/* What the set WHICH remembers of ARTICLE; G_MAXSIZE for nothing. */
static gsize recalled(const char *folder, const char *which, guint article)
{
	Shelf *shelf = shelf_of(which);
	Memory *memory = memory_new(shelf);
	State *state = state_open(memory, folder, NULL);
	gsize offset;

	if (!memory_top(memory, article, &offset))
		offset = G_MAXSIZE;
	state_free(state);
	memory_free(memory);
	shelf_free(shelf);
	return offset;
}

static void a_set_is_remembered_in_any_order(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("state-XXXXXX", NULL);

	leave(folder, "01", 1, 17);
	assert_int_equal(recalled(folder, "10", 0), 17);
	assert_int_equal(recalled(folder, "10", 1), G_MAXSIZE);
	forget(folder);
	g_free(folder);
}

static void a_set_that_gained_or_lost_an_article_remembers_the_rest(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("state-XXXXXX", NULL);

	leave(folder, "01", 1, 17);
	assert_int_equal(recalled(folder, "201", 2), 17);
	assert_int_equal(recalled(folder, "1", 0), 17);
	assert_int_equal(recalled(folder, "2", 0), G_MAXSIZE);
	leave(folder, "12", 0, 15);
	assert_int_equal(recalled(folder, "1", 0), 15);
	assert_int_equal(recalled(folder, "01", 1), 17);
	forget(folder);
	g_free(folder);
}

static void it_is_private(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("state-XXXXXX", NULL);
	char *inner = g_build_filename(folder, "a", "b", NULL);
	GStatBuf status;

	leave(inner, "0", 0, 5);
	GDir *dir = g_dir_open(inner, 0, NULL);
	const char *name = g_dir_read_name(dir);
	char *path = g_build_filename(inner, name, NULL);
	assert_int_equal(g_stat(inner, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0700);
	assert_int_equal(g_stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0077, 0);
	g_dir_close(dir);
	g_free(path);
	g_free(inner);
	forget(folder);
	g_free(folder);
}

static void where_nothing_can_be_kept_the_file_is_named(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("state-XXXXXX", NULL);
	char *file = g_build_filename(folder, "file", NULL);
	Shelf *shelf = shelf_of("0");
	Memory *memory = memory_new(shelf);
	GError *error = NULL;

	g_file_set_contents(file, "", 0, NULL);
	State *kept = state_open(memory, file, &error);
	assert_non_null(error);
	g_clear_error(&error);
	assert_false(state_keep(kept, &error));
	assert_true(g_str_has_prefix(error->message, file));
	g_error_free(error);
	state_free(kept);
	memory_free(memory);
	shelf_free(shelf);
	g_free(file);
	forget(folder);
	g_free(folder);
}

/* The files of FOLDER that hold a set, with BYTES added to each. */
static void add_to_sets(const char *folder, const char *bytes, gsize length)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir))) {
		char *path = g_build_filename(folder, name, NULL);
		FILE *file = g_str_has_suffix(name, ".tsv") ? fopen(path, "ab") : NULL;
		if (file) {
			assert_int_equal(fwrite(bytes, 1, length, file), length);
			fclose(file);
		}
		g_free(path);
	}
	g_dir_close(dir);
}

/* Of the set itself, and of another one that has an article of it. */
static void a_file_with_a_nul_is_named(void **state)
{
	(void)state;
	static const char *const sets[] = { "01", "12" };
	char *folder = g_dir_make_tmp("state-XXXXXX", NULL);
	char *start = g_build_filename(folder, "", NULL);

	leave(folder, "01", 1, 17);
	add_to_sets(folder, "\0top", 4);
	for (guint i = 0; i < G_N_ELEMENTS(sets); i++) {
		Shelf *shelf = shelf_of(sets[i]);
		Memory *memory = memory_new(shelf);
		GError *error = NULL;
		State *kept = state_open(memory, folder, &error);
		assert_non_null(error);
		assert_true(g_str_has_prefix(error->message, start));
		assert_true(g_str_has_suffix(error->message, ".tsv: there is a NUL byte in it"));
		assert_null(strstr(error->message + 1, start));
		g_clear_error(&error);
		assert_int_equal(state_keep(kept, NULL), i == 1);
		state_free(kept);
		memory_free(memory);
		shelf_free(shelf);
	}
	g_free(start);
	forget(folder);
	g_free(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_set_is_remembered_in_any_order),
		cmocka_unit_test(a_set_that_gained_or_lost_an_article_remembers_the_rest),
		cmocka_unit_test(it_is_private),
		cmocka_unit_test(where_nothing_can_be_kept_the_file_is_named),
		cmocka_unit_test(a_file_with_a_nul_is_named),
	};
	return cmocka_run_group_tests_name("state", tests, NULL, NULL);
}
