/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <utime.h>

#include "ui/memory/cache.h"

static char *folder;

static int set_up(void **state)
{
	(void)state;
	folder = g_dir_make_tmp("muqabala-cache-XXXXXX", NULL);
	return folder ? 0 : -1;
}

static int tear_down(void **state)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	(void)state;
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

static Shelf *shelf_of(const char *words)
{
	Shelf *shelf = shelf_new();

	shelf_take(shelf, article_from_bytes("test", words, strlen(words), NULL));
	return shelf;
}

/* Keep TEXT of an article with WORDS. */
static void keep(const char *name, const char *words, const char *text)
{
	Shelf *shelf = shelf_of(words);
	Cache *cache = cache_open(folder, name, shelf, NULL);

	cache_keep(cache, text);
	assert_string_equal(cache_text(cache), text);
	cache_free(cache);
	shelf_free(shelf);
}

/* Free with g_free(). */
static char *kept(const char *name, const char *words, const char *decided)
{
	Shelf *shelf = shelf_of(words);
	Decisions *decisions = decided ? decisions_new(shelf, decided) : NULL;
	Cache *cache = cache_open(folder, name, shelf, decisions);
	char *text = g_strdup(cache_text(cache));

	cache_free(cache);
	decisions_free(decisions);
	shelf_free(shelf);
	return text;
}

static void what_is_kept_is_there_again(void **state)
{
	(void)state;
	keep("set", "a bridge", "seen\n");
	char *text = kept("set", "a bridge", NULL);

	assert_string_equal(text, "seen\n");
	assert_null(kept("other", "a bridge", NULL));
	g_free(text);
}

static void it_holds_for_the_same_articles_alone(void **state)
{
	(void)state;
	keep("set", "a bridge", "seen\n");

	assert_null(kept("set", "a bridge!", NULL));
	assert_null(kept("set", "a bridge", "a line of decisions\n"));
}

static void a_broken_file_is_nothing(void **state)
{
	(void)state;
	keep("set", "a bridge", "seen\n");
	char *path = g_build_filename(folder, "set", NULL);

	assert_true(g_file_set_contents(path, "se", 2, NULL));
	assert_null(kept("set", "a bridge", NULL));
	assert_true(g_file_set_contents(path, "", 0, NULL));
	assert_null(kept("set", "a bridge", NULL));
	g_free(path);
}

static void it_is_private(void **state)
{
	(void)state;
	keep("set", "a bridge", "seen\n");
	char *path = g_build_filename(folder, "set", NULL);
	GStatBuf status;

	assert_int_equal(g_stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	g_free(path);
}

static void the_oldest_is_let_go(void **state)
{
	(void)state;
	const struct utimbuf long_ago = { 0, 0 };
	keep("oldest", "a bridge", "seen\n");
	char *path = g_build_filename(folder, "oldest", NULL);

	assert_int_equal(g_utime(path, (struct utimbuf *)&long_ago), 0);
	for (guint i = 0; i < 200; i++) {
		char name[16];
		snprintf(name, sizeof name, "set-%u", i);
		keep(name, "a bridge", "seen\n");
	}
	assert_null(kept("oldest", "a bridge", NULL));
	char *text = kept("set-0", "a bridge", NULL);
	assert_non_null(text);
	g_free(text);
	g_free(path);
}

static void a_folder_that_cannot_be_is_no_error(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("a bridge");
	Cache *cache = cache_open("/dev/null/none", "set", shelf, NULL);

	assert_null(cache_text(cache));
	cache_keep(cache, "seen\n");
	cache_free(cache);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_is_kept_is_there_again, set_up, tear_down),
		cmocka_unit_test_setup_teardown(it_holds_for_the_same_articles_alone, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(a_broken_file_is_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(it_is_private, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_oldest_is_let_go, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_folder_that_cannot_be_is_no_error, set_up,
						tear_down),
	};
	return cmocka_run_group_tests_name("cache", tests, NULL, NULL);
}
