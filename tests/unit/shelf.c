/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>

#include "article/shelf.h"

static char *folder;

static char *write_file(const char *name, const char *text)
{
	char *path = g_build_filename(folder, name, NULL);
	assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

static int make_folder(void **state)
{
	(void)state;
	folder = g_dir_make_tmp("shelf-XXXXXX", NULL);
	return folder ? 0 : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir))) {
		char *path = g_build_filename(folder, name, NULL);
		g_unlink(path);
		g_free(path);
	}
	g_dir_close(dir);
	g_rmdir(folder);
	g_free(folder);
	return 0;
}

/* Keeps what was complained of as "NAME: CAUSE\n" lines. */
static void keep_complaint(const char *path, const GError *error, gpointer data)
{
	char *name = g_path_get_basename(path);
	g_string_append_printf(data, "%s: %s\n", name, error->message);
	g_free(name);
}

static void a_directory_opens_by_name_without_what_is_hidden(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	GString *complaints = g_string_new(NULL);

	g_free(write_file("b.txt", "ثان"));
	g_free(write_file("a.txt", "أول"));
	g_free(write_file(".hidden", "خفي"));
	assert_true(shelf_add_path(shelf, folder, keep_complaint, complaints));
	assert_int_equal(shelf_count(shelf), 2);
	assert_true(g_str_has_suffix(article_name(shelf_article(shelf, 0)), "a.txt"));
	assert_string_equal(complaints->str, "");
	g_string_free(complaints, TRUE);
	shelf_free(shelf);
}

static void what_cannot_be_read_is_told_and_the_rest_is_kept(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	GString *complaints = g_string_new(NULL);
	char *good = write_file("good.txt", "نص"), *empty = write_file("empty.txt", "");

	assert_false(shelf_add_path(shelf, empty, keep_complaint, complaints));
	assert_true(shelf_add_path(shelf, good, keep_complaint, complaints));
	assert_false(shelf_add_path(shelf, "/nowhere/none.txt", keep_complaint, complaints));
	assert_int_equal(shelf_count(shelf), 1);
	assert_string_equal(complaints->str, "empty.txt: the file is empty\n"
					     "none.txt: No such file or directory\n");
	g_free(good);
	g_free(empty);
	g_string_free(complaints, TRUE);
	shelf_free(shelf);
}

static void an_empty_directory_is_told(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	GString *complaints = g_string_new(NULL);

	assert_false(shelf_add_path(shelf, folder, keep_complaint, complaints));
	assert_non_null(strstr(complaints->str, "the directory has no articles"));
	g_string_free(complaints, TRUE);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_directory_opens_by_name_without_what_is_hidden,
						make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(what_cannot_be_read_is_told_and_the_rest_is_kept,
						make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(an_empty_directory_is_told, make_folder,
						remove_folder),
	};
	return cmocka_run_group_tests_name("shelf", tests, NULL, NULL);
}
