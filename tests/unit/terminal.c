/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal.h"

#define DEVICE "\033[?62;22c"

typedef void Append(GString *out, const TerminalAnswer *answer, const TerminalHints *hints);

static TerminalAnswer answer_of(const char *bytes)
{
	GString *typed = g_string_new("");
	TerminalAnswer answer = terminal_parse(bytes, strlen(bytes), typed);

	g_string_free(typed, TRUE);
	return answer;
}

static void assert_sends(Append *append, const char *answered, TerminalHints hints,
			 const char *expected)
{
	TerminalAnswer answer = answer_of(answered);
	GString *out = g_string_new("");

	append(out, &answer, &hints);
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
}

static void answers_are_understood(void **state)
{
	(void)state;
	TerminalAnswer answer = answer_of("\033[8;1$y\033[?1243;2$y\033P>|XTerm(379)\033\\" DEVICE);

	assert_int_equal(answer.implicit_bidi, TERMINAL_MODE_SET);
	assert_int_equal(answer.arrow_swap, TERMINAL_MODE_RESET);
	assert_string_equal(answer.name, "XTerm(379)");
	assert_true(answer.is_complete);
	assert_int_equal(answer.pending, SEQUENCE_NONE);
}

static void keys_pressed_meanwhile_are_kept(void **state)
{
	(void)state;
	const char *bytes = "j\033[8;0$yد" DEVICE "q";
	GString *typed = g_string_new("");
	TerminalAnswer answer = terminal_parse(bytes, strlen(bytes), typed);

	assert_true(answer.is_complete);
	assert_string_equal(typed->str, "jدq");
	g_string_free(typed, TRUE);
}

static void an_answer_may_be_broken_off(void **state)
{
	(void)state;
	TerminalAnswer answer = answer_of("\033[8;1$y\033[?62");

	assert_false(answer.is_complete);
	assert_int_equal(answer.implicit_bidi, TERMINAL_MODE_SET);
	assert_int_equal(answer.pending, SEQUENCE_CONTROL);
}

static void a_long_name_is_cut(void **state)
{
	(void)state;
	TerminalAnswer answer =
		answer_of("\033P>|a terminal with a name that is far too long for us\033\\");

	assert_int_equal(strlen(answer.name), sizeof answer.name - 1);
}

static void what_is_not_understood_is_not_told(void **state)
{
	(void)state;
	const TerminalHints hints = { .term = "xterm-256color" };

	assert_sends(terminal_append_enter, DEVICE, hints, "");
	assert_sends(terminal_append_leave, DEVICE, hints, "");
	assert_sends(terminal_append_enter, "\033[8;0$y\033[?1243;1$y" DEVICE, hints, "");
	assert_sends(terminal_append_leave, "\033[8;0$y\033[?1243;1$y" DEVICE, hints, "");
}

static void exactly_what_was_found_is_put_back(void **state)
{
	(void)state;
	const TerminalHints hints = { .term = "xterm-256color" };
	const char *both = "\033[8;1$y\033[?1243;1$y" DEVICE;
	const char *explicit_already = "\033[8;2$y\033[?1243;2$y" DEVICE;

	assert_sends(terminal_append_enter, both, hints, "\033[8l\033[?1243l");
	assert_sends(terminal_append_leave, both, hints, "\033[8h\033[?1243h");
	assert_sends(terminal_append_enter, explicit_already, hints, "\033[8l");
	assert_sends(terminal_append_leave, explicit_already, hints, "");
}

static void mlterm_has_its_own_way(void **state)
{
	(void)state;
	const TerminalHints hints = { .term = "xterm", .mlterm = "3.9.0" };
	const TerminalHints inside = { .term = "tmux", .mlterm = "3.9.0", .is_multiplexed = TRUE };

	assert_sends(terminal_append_enter, "\033[8;0$y" DEVICE, hints,
		     "\033]5379;use_ctl=false\007");
	assert_sends(terminal_append_leave, "\033[8;0$y" DEVICE, hints,
		     "\033]5379;use_ctl=true\007");
	assert_sends(terminal_append_enter, DEVICE, inside, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_are_understood),
		cmocka_unit_test(keys_pressed_meanwhile_are_kept),
		cmocka_unit_test(an_answer_may_be_broken_off),
		cmocka_unit_test(a_long_name_is_cut),
		cmocka_unit_test(what_is_not_understood_is_not_told),
		cmocka_unit_test(exactly_what_was_found_is_put_back),
		cmocka_unit_test(mlterm_has_its_own_way),
	};
	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
