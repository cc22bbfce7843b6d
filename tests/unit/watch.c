/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <unistd.h>

#include <glib/gstdio.h>

#include "ui/files/watch.h"

static const char story[] = "A boat\n\nIt came home.\n";

static void write_story(const char *path)
{
	assert_true(g_file_set_contents(path, story, -1, NULL));
}

static void only_the_files_that_lie_open_are_news(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("watch-XXXXXX", NULL);
	char *path = g_build_filename(folder, "boat.txt", NULL);
	char *other = g_build_filename(folder, "other.txt", NULL);
	Shelf *shelf = shelf_new();

	write_story(path);
	shelf_take(shelf, article_read(path, NULL));
	Watch *watch = watch_new(shelf);
	assert_true(watch_descriptor(watch) >= 0);
	assert_false(watch_has_news(watch));
	write_story(other);
	assert_false(watch_has_news(watch));
	write_story(path);
	assert_true(watch_has_news(watch));
	assert_false(watch_has_news(watch));
	assert_int_equal(g_rename(other, path), 0);
	assert_true(watch_has_news(watch));
	watch_free(watch);
	shelf_free(shelf);
	g_unlink(path);
	g_rmdir(folder);
	g_free(path);
	g_free(other);
	g_free(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_the_files_that_lie_open_are_news),
	};
	return cmocka_run_group_tests_name("watch", tests, NULL, NULL);
}
