/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/keys/command_line.h"

static void assert_asks(const char *line, Command command, guint count, const char *words)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	KeymapRequest request;
	GError *error = NULL;

	assert_true(command_line_read(line, bindings, &request, &error));
	bindings_free(bindings);
	assert_int_equal(request.command, command);
	assert_int_equal(request.count, count);
	assert_true(words ? request.words && strcmp(request.words, words) == 0 : !request.words);
}

static void assert_refused(const char *line, CommandLineError code, const char *message)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	KeymapRequest request;
	GError *error = NULL;

	assert_false(command_line_read(line, bindings, &request, &error));
	bindings_free(bindings);
	assert_int_equal(error->code, code);
	assert_string_equal(error->message, message);
	g_error_free(error);
}

static void every_name_asks_for_its_command(void **state)
{
	(void)state;
	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++)
		assert_asks(command_name((Command)i), (Command)i, 0, NULL);
}

static void the_beginning_of_a_name_is_enough(void **state)
{
	(void)state;
	assert_asks("q", COMMAND_QUIT, 0, NULL);
	assert_asks("  mat", COMMAND_MATRIX, 0, NULL);
	assert_asks("article", COMMAND_ARTICLE, 0, NULL);
}

static void a_number_stands_before_or_behind(void **state)
{
	(void)state;
	assert_asks("3 next-fact", COMMAND_FACT_NEXT, 3, NULL);
	assert_asks("3next-fact", COMMAND_FACT_NEXT, 3, NULL);
	assert_asks("article ٣", COMMAND_ARTICLE, 3, NULL);
	assert_asks("12", COMMAND_ARTICLE, 12, NULL);
	assert_asks("", COMMAND_NONE, 0, NULL);
}

static void words_stand_behind_the_commands_that_take_them(void **state)
{
	(void)state;
	assert_asks("search  قطار مصفح", COMMAND_SEARCH, 0, "قطار مصفح");
	assert_asks("correct count 12 قارب", COMMAND_CORRECT, 0, "count 12 قارب");
	assert_refused("matrix now", COMMAND_LINE_ERROR_WORDS,
		       "matrix takes a number at most, not: now");
}

static void letters_of_an_arabic_layout_are_taken_for_their_keys(void **state)
{
	(void)state;
	assert_asks("ةشفقهء", COMMAND_MATRIX, 0, NULL);
}

static void what_is_no_command_is_told(void **state)
{
	(void)state;
	assert_refused("fly", COMMAND_LINE_ERROR_UNKNOWN,
		       "there is no command fly; Tab lists them");
	assert_refused("half", COMMAND_LINE_ERROR_AMBIGUOUS, "half may be: half-down, half-up");
}

static void assert_completes(const char *line, const char *completed)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	GPtrArray *lines = command_line_complete(line, bindings);

	bindings_free(bindings);

	g_ptr_array_add(lines, NULL);
	char *all = g_strjoinv("|", (char **)lines->pdata);
	assert_string_equal(all, completed);
	g_free(all);
	g_ptr_array_unref(lines);
}

static void names_are_completed(void **state)
{
	(void)state;
	assert_completes("half", "half-down|half-up");
	assert_completes("3 half-d", "3 half-down");
	assert_completes("xyz", "");
	assert_completes("search ha", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_name_asks_for_its_command),
		cmocka_unit_test(the_beginning_of_a_name_is_enough),
		cmocka_unit_test(a_number_stands_before_or_behind),
		cmocka_unit_test(words_stand_behind_the_commands_that_take_them),
		cmocka_unit_test(letters_of_an_arabic_layout_are_taken_for_their_keys),
		cmocka_unit_test(what_is_no_command_is_told),
		cmocka_unit_test(names_are_completed),
	};
	return cmocka_run_group_tests_name("command_line", tests, NULL, NULL);
}
