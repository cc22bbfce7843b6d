/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/clipboard.h"

#define ALL_PROGRAMS (~0u)

/* The ways that are tried, by the words that they are reported in, a letter each. */
static char *ways_in(ClipboardWorld world, gsize length)
{
	static const char letters[] = "twxsmTf"; /* ORDER CLIPBOARD_WAY */
	ClipboardWay ways[CLIPBOARD_WAYS];
	guint count = clipboard_ways(&world, length, ways);
	GString *out = g_string_new("");

	for (guint i = 0; i < count; i++)
		g_string_append_c(out, letters[ways[i]]);
	return g_string_free(out, FALSE);
}

static void assert_ways(ClipboardWorld world, gsize length, const char *want)
{
	char *ways = ways_in(world, length);

	assert_string_equal(ways, want);
	g_free(ways);
}

static void the_terminal_comes_first_and_a_file_last(void **state)
{
	(void)state;
	const ClipboardWorld world = { CLIPBOARD_HEARS, TRUE, TRUE, TRUE, ALL_PROGRAMS };

	assert_ways(world, 10, "twxsmTf");
	assert_ways(world, CLIPBOARD_TERMINAL_MAX + 1, "wxsmTf");
	assert_ways((ClipboardWorld){ CLIPBOARD_MAY_HEAR, TRUE, FALSE, FALSE, ALL_PROGRAMS }, 10,
		    "wmf");
	assert_ways((ClipboardWorld){ CLIPBOARD_IS_DEAF, FALSE, TRUE, TRUE, ALL_PROGRAMS }, 10,
		    "xsmTf");
	assert_ways((ClipboardWorld){ CLIPBOARD_IS_DEAF, TRUE, TRUE, TRUE, 0 }, 10, "f");
}

static ClipboardHearing hearing_of(const char *answered, Hints hints)
{
	GString *typed = g_string_new("");
	Answer answer = answer_parse(answered, strlen(answered), typed);

	g_string_free(typed, TRUE);
	return clipboard_hearing(&answer, &hints);
}

static void terminals_tell_whether_they_listen(void **state)
{
	(void)state;
	const Hints plain = { .term = "xterm-256color" }, inside = { .is_multiplexed = TRUE };

	assert_int_equal(hearing_of("\033[?62;22;52c", plain), CLIPBOARD_HEARS);
	assert_int_equal(hearing_of("\033P>|kitty(0.26)\033\\", plain), CLIPBOARD_HEARS);
	assert_int_equal(hearing_of("\033P>|XTerm(379)\033\\", plain), CLIPBOARD_MAY_HEAR);
	assert_int_equal(hearing_of("\033P>|kitty(0.26)\033\\", inside), CLIPBOARD_MAY_HEAR);
	assert_int_equal(hearing_of("", (Hints){ .term = "linux" }), CLIPBOARD_IS_DEAF);
	assert_int_equal(hearing_of("", (Hints){ .term_program = "Apple_Terminal" }),
			 CLIPBOARD_IS_DEAF);
}

static void every_way_but_two_has_a_program(void **state)
{
	(void)state;
	for (guint way = 0; way < CLIPBOARD_WAYS; way++) {
		gboolean has = clipboard_program((ClipboardWay)way) != NULL;
		assert_int_equal(has, way != CLIPBOARD_TERMINAL && way != CLIPBOARD_FILE);
		assert_non_null(clipboard_report((ClipboardWay)way));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_terminal_comes_first_and_a_file_last),
		cmocka_unit_test(terminals_tell_whether_they_listen),
		cmocka_unit_test(every_way_but_two_has_a_program),
	};
	return cmocka_run_group_tests_name("clipboard", tests, NULL, NULL);
}
