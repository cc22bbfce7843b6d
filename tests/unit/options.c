/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/settings/options.h"

/* Read a command line, its words parted by spaces. */
static gboolean read_line(const char *line, Options *options)
{
	char **words = g_strsplit(line, " ", -1);
	char **argv = g_memdup2(words, (g_strv_length(words) + 1) * sizeof *words);
	GError *error = NULL;
	gboolean good = options_read(options, (int)g_strv_length(words), argv, &error);

	assert_int_equal(good, error == NULL);
	g_clear_error(&error);
	g_free(argv);
	g_strfreev(words);
	return good;
}

static void reading_is_what_is_done_unasked(void **state)
{
	(void)state;
	Options options = { 0 };

	assert_true(read_line("muqabala a.txt b.txt", &options));
	assert_int_equal(options.task, TASK_READ);
	assert_int_equal(options.settings.bidi, DRIVER_AUTO);
	assert_int_equal(options.format, REPORT_TEXT);
	assert_int_equal(g_strv_length(options.paths), 2);
	options_clear(&options);
}

static void a_command_stands_first(void **state)
{
	(void)state;
	Options options = { 0 };

	assert_true(read_line("muqabala facts --format=jsonl - links", &options));
	assert_int_equal(options.task, TASK_FACTS);
	assert_int_equal(options.format, REPORT_JSONL);
	assert_string_equal(options.paths[0], "-");
	assert_string_equal(options.paths[1], "links");
	options_clear(&options);
}

static void options_stand_anywhere(void **state)
{
	(void)state;
	Options options = { 0 };

	assert_true(read_line("muqabala --width=90 print a --panes=2 --bidi=visual --digits=latin",
			      &options));
	assert_int_equal(options.task, TASK_PRINT);
	assert_int_equal(options.width, 90);
	assert_int_equal(options.panes, 2);
	assert_int_equal(options.settings.bidi, DRIVER_VISUAL);
	assert_int_equal(options.settings.digits, DIGITS_LATIN);
	assert_string_equal(options.paths[0], "a");
	options_clear(&options);
}

static void a_check_has_kinds_and_what_it_fails_on(void **state)
{
	(void)state;
	Options options = { 0 };

	assert_true(read_line("muqabala check a", &options));
	assert_int_equal(options.task, TASK_CHECK);
	assert_int_equal(options.kinds, CHECK_USUAL_KINDS);
	assert_int_equal(options.fatal, CHECK_DIFFER);
	options_clear(&options);
	assert_true(read_line("muqabala check --kind=date,money --fail-on=none a", &options));
	assert_int_equal(options.kinds, 1u << FACT_DATE | 1u << FACT_MONEY);
	assert_int_equal(options.fatal, 0);
	options_clear(&options);
}

static void no_file_is_no_path(void **state)
{
	(void)state;
	Options options = { 0 };

	assert_true(read_line("muqabala links", &options));
	assert_int_equal(options.task, TASK_LINKS);
	assert_null(options.paths[0]);
	options_clear(&options);
}

static void wrong_words_are_refused(void **state)
{
	(void)state;
	const char *const lines[] = {
		"muqabala --nonsense",
		"muqabala --bidi=sideways",
		"muqabala --format=html",
		"muqabala --width=wide",
		"muqabala --width=-1",
		"muqabala --width=100000",
		"muqabala --panes=-2",
		"muqabala --kind=dates",
		"muqabala --fail-on=differs",
		"muqabala --kind=",
		"muqabala --digits=roman",
		"muqabala --justify=yes",
		"muqabala --marks=",
		"muqabala facts --explain=a",
		"muqabala facts --explain=a:b",
		"muqabala links --explain=a:1",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++) {
		Options options = { 0 };
		assert_false(read_line(lines[i], &options));
		options_clear(&options);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reading_is_what_is_done_unasked),
		cmocka_unit_test(a_command_stands_first),
		cmocka_unit_test(options_stand_anywhere),
		cmocka_unit_test(a_check_has_kinds_and_what_it_fails_on),
		cmocka_unit_test(no_file_is_no_path),
		cmocka_unit_test(wrong_words_are_refused),
	};
	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
