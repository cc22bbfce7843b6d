/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/terminal.h"

#define DEVICE "\033[?62;22c"

typedef void Append(GString *out, const Terminal *terminal);

/* What is sent where DRIVER was chosen for a terminal that ANSWERED so, behind PASSAGE. */
static void assert_sends(Append *append, Driver driver, const char *answered, Passage passage,
			 const char *expected)
{
	GString *out = g_string_new("");
	Terminal terminal = { .answer = answer_parse(answered, strlen(answered), out),
			      .hints = { .passage = passage },
			      .choice = { .driver = driver } };

	g_string_truncate(out, 0);
	append(out, &terminal);
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
}

static void who_leaves_order_alone_is_told_nothing(void **state)
{
	(void)state;
	static const Driver drivers[] = { DRIVER_VISUAL, DRIVER_RLO, DRIVER_LRO, DRIVER_KITTY,
					  DRIVER_LOGICAL };

	for (gsize i = 0; i < G_N_ELEMENTS(drivers); i++) {
		assert_sends(terminal_append_enter, drivers[i], "\033[8;1$y" DEVICE, PASSAGE_NONE,
			     "");
		assert_sends(terminal_append_leave, drivers[i], "\033[8;1$y" DEVICE, PASSAGE_TMUX,
			     "");
	}
}

static void exactly_what_was_found_is_put_back(void **state)
{
	(void)state;
	const char *all = "\033[8;1$y\033[?1243;1$y\033[?2501;1$y" DEVICE;
	const char *explicit_already = "\033[8;2$y\033[?1243;2$y\033[?2501;2$y" DEVICE;

	assert_sends(terminal_append_enter, DRIVER_BDSM, all, PASSAGE_NONE,
		     "\033[8l\033[?1243l\033[?2501l");
	assert_sends(terminal_append_leave, DRIVER_BDSM, all, PASSAGE_NONE,
		     "\033[8h\033[?1243h\033[?2501h");
	assert_sends(terminal_append_enter, DRIVER_BDSM, explicit_already, PASSAGE_NONE, "\033[8l");
	assert_sends(terminal_append_leave, DRIVER_BDSM, explicit_already, PASSAGE_NONE, "");
}

/* Asked for by --bidi=bdsm, or supposed by the environment. */
static void who_did_not_tell_is_supposed_to_be_as_usual(void **state)
{
	(void)state;
	assert_sends(terminal_append_enter, DRIVER_BDSM, DEVICE, PASSAGE_NONE, "\033[8l");
	assert_sends(terminal_append_leave, DRIVER_BDSM, DEVICE, PASSAGE_NONE, "\033[8h");
}

static void mlterm_has_its_own_way(void **state)
{
	(void)state;
	assert_sends(terminal_append_enter, DRIVER_MLTERM, "\033[8;0$y" DEVICE, PASSAGE_NONE,
		     "\033]5379;use_ctl=false\007");
	assert_sends(terminal_append_leave, DRIVER_MLTERM, "\033[8;0$y" DEVICE, PASSAGE_NONE,
		     "\033]5379;use_ctl=true\007");
}

static void what_stands_between_is_made_to_hand_on(void **state)
{
	(void)state;
	assert_sends(terminal_append_enter, DRIVER_BDSM, "\033[8;1$y" DEVICE, PASSAGE_TMUX,
		     "\033Ptmux;\033\033[8l\033\\");
	assert_sends(terminal_append_leave, DRIVER_BDSM, "\033[8;1$y" DEVICE, PASSAGE_SCREEN,
		     "\033P\033[8h\033\\");
}

static void a_text_for_the_clipboard_is_encoded(void **state)
{
	(void)state;
	GString *out = g_string_new("");

	terminal_append_copy(out, "قال\n", strlen("قال\n"));
	assert_string_equal(out->str, "\033]52;c;2YLYp9mECg==\033\\");
	g_string_free(out, TRUE);
}

static void assert_link(const char *address, int width, const char *bytes)
{
	GString *out = g_string_new("");
	const GridLink link = { .address = address, .x = 4, .y = 9, .width = width };

	terminal_append_link(out, &link);
	assert_string_equal(out->str, bytes);
	g_string_free(out, TRUE);
}

static void an_address_can_be_opened(void **state)
{
	(void)state;
	assert_link("https://a.example/b", 40,
		    "\0337\033[10;5H\033[0;4m\033]8;;https://a.example/b\033\\"
		    "https://a.example/b\033]8;;\033\\\0338");
	assert_link("https://a.example/b", 10,
		    "\0337\033[10;5H\033[0;4m\033]8;;https://a.example/b\033\\"
		    "https://a…\033]8;;\033\\\0338");
}

static void what_is_no_address_is_no_link(void **state)
{
	(void)state;
	assert_link(NULL, 10, "");
	assert_link("", 10, "");
	assert_link("file:///etc/passwd", 40, "");
	assert_link("javascript:alert", 40, "");
	assert_link("https://a.example/\033]52;c;!\007", 40, "");
	assert_link("https://a.example/b c", 40, "");
	assert_link("https://أ.example/", 40, "");
	assert_link("https://a.example/", 0, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_leaves_order_alone_is_told_nothing),
		cmocka_unit_test(exactly_what_was_found_is_put_back),
		cmocka_unit_test(who_did_not_tell_is_supposed_to_be_as_usual),
		cmocka_unit_test(mlterm_has_its_own_way),
		cmocka_unit_test(a_text_for_the_clipboard_is_encoded),
		cmocka_unit_test(what_stands_between_is_made_to_hand_on),
		cmocka_unit_test(an_address_can_be_opened),
		cmocka_unit_test(what_is_no_address_is_no_link),
	};
	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
