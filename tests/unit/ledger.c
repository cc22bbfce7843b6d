/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "tests/unit/unit.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ui/memory/ledger.h"

/* A new folder, and a path in it to a ledger that is not there yet. */
static char *path_new(char **folder)
{
	*folder = g_dir_make_tmp("ledger-XXXXXX", NULL);
	return g_build_filename(*folder, "kept", "decisions.tsv", NULL);
}

static void path_clear(char *path, char *folder)
{
	char *kept = g_path_get_dirname(path);

	g_chmod(path, 0600);
	g_unlink(path);
	g_rmdir(path);
	g_rmdir(kept);
	g_rmdir(folder);
	g_free(kept);
	g_free(path);
	g_free(folder);
}

static void assert_file(const char *path, const char *want)
{
	char *text = NULL;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	assert_string_equal(text, want);
	g_free(text);
}

static void lines_are_kept_in_private(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder);
	Ledger *ledger = ledger_open(path, NULL);
	GStatBuf status;

	assert_string_equal(ledger_text(ledger), "");
	assert_true(ledger_write(ledger, "one\n", NULL));
	assert_file(path, "one\n");
	assert_int_equal(g_stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	ledger_free(ledger);
	ledger = ledger_open(path, NULL);
	assert_string_equal(ledger_text(ledger), "one\n");
	ledger_free(ledger);
	path_clear(path, folder);
}

static void lines_of_others_stay(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder);
	Ledger *mine = ledger_open(path, NULL);

	assert_true(ledger_write(mine, "one\ntwo\n", NULL));
	Ledger *theirs = ledger_open(path, NULL);
	assert_true(ledger_write(theirs, "one\ntwo\nthree\n", NULL));
	assert_true(ledger_write(mine, "one\nfour\n", NULL));
	assert_file(path, "one\nthree\nfour\n");
	assert_true(ledger_write(theirs, "two\nthree\n", NULL));
	assert_file(path, "three\nfour\n");
	ledger_free(theirs);
	ledger_free(mine);
	path_clear(path, folder);
}

static void what_cannot_be_read_is_not_written(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder);
	GError *error = NULL;

	g_mkdir_with_parents(path, 0700); /* a folder where the file should be */
	Ledger *ledger = ledger_open(path, &error);
	assert_non_null(error);
	assert_string_equal(error->message, g_strerror(EISDIR));
	assert_string_equal(ledger_text(ledger), "");
	assert_false(ledger_write(ledger, "one\n", NULL));
	g_error_free(error);
	ledger_free(ledger);
	path_clear(path, folder);
}

static void what_holds_a_nul_is_told_and_never_written(void **state)
{
	(void)state;
	char *folder = g_dir_make_tmp("ledger-XXXXXX", NULL);
	char *path = g_build_filename(folder, "decisions.tsv", NULL), *bytes;
	const char whole[] = "one\n\0two\n";
	GError *error = NULL;
	gsize length;

	g_file_set_contents(path, whole, sizeof whole - 1, NULL);
	Ledger *ledger = ledger_open(path, &error);
	assert_non_null(error);
	assert_string_equal(error->message, "there is a NUL byte in it");
	g_clear_error(&error);
	assert_string_equal(ledger_text(ledger), "");
	assert_false(ledger_write(ledger, "three\n", &error));
	assert_string_equal(error->message, "not kept: there is a NUL byte in it");
	assert_true(g_file_get_contents(path, &bytes, &length, NULL));
	assert_int_equal(length, sizeof whole - 1);
	assert_memory_equal(bytes, whole, length);
	g_error_free(error);
	g_free(bytes);
	ledger_free(ledger);
	g_unlink(path);
	g_rmdir(folder);
	g_free(path);
	g_free(folder);
}

/* Write through a link in one folder to a file in another, first where that is not there yet. */
static void a_link_stays_a_link(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder);
	char *link = g_build_filename(folder, "link", NULL);

	assert_int_equal(symlink("kept/decisions.tsv", link), 0);
	for (guint i = 0; i < 2; i++) {
		char *lines = g_strdup_printf("%u\n", i);
		Ledger *ledger = ledger_open(link, NULL);
		assert_true(ledger_write(ledger, lines, NULL));
		assert_true(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
		assert_false(g_file_test(path, G_FILE_TEST_IS_SYMLINK));
		assert_file(path, lines);
		ledger_free(ledger);
		g_free(lines);
	}
	g_unlink(link);
	g_free(link);
	path_clear(path, folder);
}

/* Lines that are all NUMBER; free with g_free(). */
static char *lines_of(guint number)
{
	GString *lines = g_string_new("");

	for (guint i = 0; i < 3000; i++)
		g_string_append_printf(lines, "%u\n", number);
	return g_string_free(lines, FALSE);
}

/* Write ever greater numbers until killed. */
static void write_on(const char *path, guint number)
{
	Ledger *ledger = ledger_open(path, NULL);

	for (;;) {
		char *lines = lines_of(++number);
		ledger_write(ledger, lines, NULL);
		g_free(lines);
	}
}

/* The number that the file tells; it must tell nothing else. */
static guint read_number(const char *path)
{
	char *text = NULL;

	if (!g_file_get_contents(path, &text, NULL, NULL))
		return 0;
	guint number = (guint)g_ascii_strtoull(text, NULL, 10);
	char *whole = lines_of(number);
	assert_string_equal(text, whole);
	g_free(whole);
	g_free(text);
	return number;
}

static void killed_at_any_instant_it_is_the_old_one_or_the_new(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder), *draft = g_strconcat(path, ".new", NULL);
	GRand *chance = g_rand_new_with_seed(20240312);
	guint number = 0;

	for (guint i = 0; i < 200; i++) {
		pid_t child = fork();
		if (child == 0)
			write_on(path, number);
		g_usleep((gulong)g_rand_int_range(chance, 0, 6000));
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		guint next = read_number(path);
		assert_true(next >= number);
		number = next;
	}
	assert_true(number > 0);
	Ledger *ledger = ledger_open(path, NULL);
	assert_true(ledger_write(ledger, "after\n", NULL));
	assert_false(g_file_test(draft, G_FILE_TEST_EXISTS));
	assert_file(path, "after\n");
	ledger_free(ledger);
	g_rand_free(chance);
	g_free(draft);
	path_clear(path, folder);
}

static void a_full_disk_leaves_the_old_one(void **state)
{
	(void)state;
	char *folder, *path = path_new(&folder), *draft = g_strconcat(path, ".new", NULL);
	const struct rlimit none = { 4096, RLIM_INFINITY };
	struct rlimit before;
	GError *error = NULL;
	Ledger *ledger = ledger_open(path, NULL);
	char *lines = lines_of(7);

	assert_true(ledger_write(ledger, "one\n", NULL));
	getrlimit(RLIMIT_FSIZE, &before);
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &none);
	gboolean good = ledger_write(ledger, lines, &error);
	setrlimit(RLIMIT_FSIZE, &before);
	signal(SIGXFSZ, SIG_DFL);
	assert_false(good);
	assert_string_equal(error->message, "not kept: File too large");
	g_error_free(error);
	assert_file(path, "one\n");
	assert_false(g_file_test(draft, G_FILE_TEST_EXISTS));
	assert_true(ledger_write(ledger, lines, NULL));
	assert_int_equal(read_number(path), 7);
	ledger_free(ledger);
	g_free(lines);
	g_free(draft);
	path_clear(path, folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_kept_in_private),
		cmocka_unit_test(lines_of_others_stay),
		cmocka_unit_test(killed_at_any_instant_it_is_the_old_one_or_the_new),
		cmocka_unit_test(a_full_disk_leaves_the_old_one),
		cmocka_unit_test(what_cannot_be_read_is_not_written),
		cmocka_unit_test(what_holds_a_nul_is_told_and_never_written),
		cmocka_unit_test(a_link_stays_a_link),
	};
	return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
