/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "ui/desk/folder.h"

/* A folder with these files and "notes/" in it. */
static const char *const names[] = { "خبر أول.txt", "Report.txt", "recent.txt", ".hidden" };

static char *make_folder(void)
{
	char *folder = g_dir_make_tmp("folder-XXXXXX", NULL);
	char *notes = g_build_filename(folder, "notes", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		char *path = g_build_filename(folder, names[i], NULL);
		assert_true(g_file_set_contents(path, "A boat\n", -1, NULL));
		g_free(path);
	}
	assert_int_equal(g_mkdir(notes, 0700), 0);
	g_free(notes);
	return folder;
}

/* Takes FOLDER. */
static void remove_folder(char *folder)
{
	char *notes = g_build_filename(folder, "notes", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		char *path = g_build_filename(folder, names[i], NULL);
		g_unlink(path);
		g_free(path);
	}
	g_rmdir(notes);
	g_rmdir(folder);
	g_free(notes);
	g_free(folder);
}

static void assert_names(const char *folder, gboolean hidden, const char *expected)
{
	GPtrArray *entries = folder_read(folder, hidden);
	GString *out = g_string_new("");

	for (guint i = 0; i < entries->len; i++) {
		const FolderEntry *entry = entries->pdata[i];
		g_string_append_printf(out, "%u:%s ", entry->kind, entry->name);
	}
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
	g_ptr_array_unref(entries);
}

static void folders_come_before_files(void **state)
{
	(void)state;
	char *folder = make_folder();

	assert_names(folder, FALSE, "0: 1: 2:notes 3:Report.txt 3:recent.txt 3:خبر أول.txt ");
	assert_names(folder, TRUE,
		     "0: 1: 2:notes 3:.hidden 3:Report.txt 3:recent.txt 3:خبر أول.txt ");
	remove_folder(folder);
	assert_names("/no/such/folder", FALSE, "0: ");
}

/* TYPED behind FOLDER becomes one of EXPECTED, each behind FOLDER and with a blank behind it. */
static void assert_completed(const char *folder, const char *typed, const char *expected)
{
	char *text = g_strconcat(folder, "/", typed, NULL);
	GPtrArray *paths = folder_complete(text);
	GString *out = g_string_new("");

	for (guint i = 0; i < paths->len; i++) {
		const char *path = paths->pdata[i];
		assert_true(g_str_has_prefix(path, folder));
		g_string_append_printf(out, "%s ", path + strlen(folder) + 1);
	}
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
	g_ptr_array_unref(paths);
	g_free(text);
}

static void a_path_is_completed_however_it_is_spelt(void **state)
{
	(void)state;
	char *folder = make_folder();

	assert_completed(folder, "re", "Report.txt recent.txt ");
	assert_completed(folder, "REP", "Report.txt ");
	assert_completed(folder, "no", "notes/ ");
	assert_completed(folder, "خبر اول", "خبر أول.txt ");
	assert_completed(folder, ".h", ".hidden ");
	assert_completed(folder, "x", "");
	remove_folder(folder);
}

static void assert_parent(const char *path, const char *expected)
{
	char *parent = folder_parent(path);

	assert_string_equal(parent ? parent : "none", expected);
	g_free(parent);
}

static void the_folder_above_is_written_like_its_folder(void **state)
{
	(void)state;
	assert_parent("news/today", "news");
	assert_parent("news", ".");
	assert_parent("/news/today", "/news");
	assert_parent("/", "none");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(folders_come_before_files),
		cmocka_unit_test(a_path_is_completed_however_it_is_spelt),
		cmocka_unit_test(the_folder_above_is_written_like_its_folder),
	};
	return cmocka_run_group_tests_name("folder", tests, NULL, NULL);
}
