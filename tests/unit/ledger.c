/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ui/ledger.h"

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
	assert_string_equal(ledger_text(ledger), "");
	assert_false(ledger_write(ledger, "one\n", NULL));
	g_error_free(error);
	ledger_free(ledger);
	path_clear(path, folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_kept_in_private),
		cmocka_unit_test(lines_of_others_stay),
		cmocka_unit_test(what_cannot_be_read_is_not_written),
	};
	return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
