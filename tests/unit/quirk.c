/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/quirk.h"

enum { MOST = 5 };

static void assert_sent(Quirk quirk, gboolean has_marks, const char *grapheme, const char *want)
{
	guint32 characters[MOST];
	guint count = quirk_characters(quirk, has_marks, grapheme, MOST, characters);
	GString *got = g_string_new("");

	for (guint i = 0; i < count; i++)
		g_string_append_unichar(got, characters[i]);
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
}

static void most_terminals_are_sent_a_cell_as_it_is(void **state)
{
	(void)state;
	assert_sent(QUIRK_NONE, TRUE, "\uFE91\u064E\u08E4", "\uFE91\u064E\u08E4");
	assert_sent(QUIRK_NONE, TRUE, "a\u0300\u0301\u0302\u0303\u0304",
		    "a\u0300\u0301\u0302\u0303");
	assert_sent(QUIRK_NONE, TRUE, "", "");
}

/* All know the vowel marks of Arabic and Hebrew; screen knows those of Unicode 4. */
static void marks_that_a_terminal_counts_are_left_out(void **state)
{
	(void)state;
	for (guint quirk = QUIRK_NONE; quirk < QUIRKS; quirk++) {
		assert_sent((Quirk)quirk, TRUE, "\uFE91\u064E\u0651", "\uFE91\u064E\u0651");
		assert_sent((Quirk)quirk, TRUE, "ש\u05C1\u05B8", "ש\u05C1\u05B8");
	}
	assert_sent(QUIRK_SCREEN, TRUE, "\uFE91\u0616\u064E", "\uFE91\u064E");
	assert_sent(QUIRK_MLTERM, TRUE, "\uFE91\u0898\u0616", "\uFE91\u0616");
}

static void a_base_that_a_terminal_counts_is_replaced(void **state)
{
	(void)state;
	assert_sent(QUIRK_KITTY, TRUE, "\u093F", "\uFFFD");
	assert_sent(QUIRK_KITTY, TRUE, "\u3030\u0301", "\uFFFD");
	assert_sent(QUIRK_MLTERM, TRUE, "\U0001F972", "\uFFFD");
	assert_sent(QUIRK_SCREEN, TRUE, "\u06DE", "\uFFFD");
	assert_sent(QUIRK_SCREEN, TRUE, "\U0001F972", "\U0001F972");
}

/* What a driver adds is no mark of the text. */
static void marks_can_be_left_out_altogether(void **state)
{
	(void)state;
	assert_sent(QUIRK_NONE, FALSE, "\uFE91\u064E\u202E", "\uFE91\u202E");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(most_terminals_are_sent_a_cell_as_it_is),
		cmocka_unit_test(marks_that_a_terminal_counts_are_left_out),
		cmocka_unit_test(a_base_that_a_terminal_counts_is_replaced),
		cmocka_unit_test(marks_can_be_left_out_altogether),
	};
	return cmocka_run_group_tests_name("quirk", tests, NULL, NULL);
}
