/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/answer.h"

#define DEVICE "\033[?62;22c"

static Answer answer_of(const char *bytes)
{
	GString *typed = g_string_new("");
	Answer answer = answer_parse(bytes, strlen(bytes), typed);

	g_string_free(typed, TRUE);
	return answer;
}

static void answers_are_understood(void **state)
{
	(void)state;
	Answer answer = answer_of("\033[8;1$y\033[?1243;2$y\033[?2501;3$y\033P>|XTerm(379)\033\\"
				  "\033[>41;379;0c" DEVICE);

	assert_int_equal(answer.implicit_bidi, ANSWER_MODE_SET);
	assert_int_equal(answer.arrow_swap, ANSWER_MODE_RESET);
	assert_int_equal(answer.autodetection, ANSWER_MODE_SET);
	assert_string_equal(answer.name, "XTerm(379)");
	assert_string_equal(answer.kind, "41;379;0");
	assert_true(answer.is_complete);
	assert_false(answer.has_clipboard);
	assert_false(answer.is_passed);
	assert_int_equal(answer.pending, SEQUENCE_NONE);
}

static void a_question_that_was_handed_on_comes_back(void **state)
{
	(void)state;
	Answer answer = answer_of("\033[?62;22c\033[0n");

	assert_true(answer.is_complete);
	assert_true(answer.is_passed);
}

static void keys_pressed_meanwhile_are_kept(void **state)
{
	(void)state;
	const char *bytes = "j\033[8;0$yد" DEVICE "q";
	GString *typed = g_string_new("");
	Answer answer = answer_parse(bytes, strlen(bytes), typed);

	assert_true(answer.is_complete);
	assert_string_equal(typed->str, "jدq");
	g_string_free(typed, TRUE);
}

static void an_answer_may_be_broken_off(void **state)
{
	(void)state;
	Answer answer = answer_of("\033[8;1$y\033[?62");

	assert_false(answer.is_complete);
	assert_int_equal(answer.implicit_bidi, ANSWER_MODE_SET);
	assert_int_equal(answer.pending, SEQUENCE_CONTROL);
}

static void what_is_too_long_is_cut(void **state)
{
	(void)state;
	Answer answer = answer_of("\033P>|a terminal with a name that is far too long for us\033\\"
				  "\033[>1;2;3;4;5;6;7;8;9;10;11;12;13c");

	assert_int_equal(strlen(answer.name), sizeof answer.name - 1);
	assert_int_equal(strlen(answer.kind), sizeof answer.kind - 1);
}

static void answers_are_told_in_words(void **state)
{
	(void)state;
	Answer all =
		answer_of("\033[8;1$y\033[?1243;2$y\033P>|kitty(0.26)\033\\\033[>1;4000c" DEVICE);
	Answer none = answer_of("");
	GString *out = g_string_new("");

	answer_append_text(out, &all);
	assert_string_equal(out->str, "mode 8 set · mode ?1243 reset · mode ?2501 unknown · "
				      "name kitty(0.26) · kind 1;4000");
	g_string_truncate(out, 0);
	answer_append_text(out, &none);
	assert_string_equal(out->str, "not all answered · mode 8 unknown · mode ?1243 unknown · "
				      "mode ?2501 unknown · name untold · kind untold");
	g_string_free(out, TRUE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_are_understood),
		cmocka_unit_test(a_question_that_was_handed_on_comes_back),
		cmocka_unit_test(keys_pressed_meanwhile_are_kept),
		cmocka_unit_test(an_answer_may_be_broken_off),
		cmocka_unit_test(what_is_too_long_is_cut),
		cmocka_unit_test(answers_are_told_in_words),
	};
	return cmocka_run_group_tests_name("answer", tests, NULL, NULL);
}
