/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/choice.h"

#define DEVICE "\033[?62;22c"
#define MODES(known) "\033[8;" known "$y"
#define NAME(name) "\033P>|" name "\033\\"
#define KIND(kind) "\033[>" kind "c"

/* What terminals were seen to answer, and what must follow. */
static const struct {
	const char *what;
	const char *answers;
	Hints hints;
	Outer outer;
	Driver driver;
} cases[] = {
	{ "VTE", MODES("1") KIND("65;7006;1") DEVICE, { .vte = "7006" }, .driver = DRIVER_BDSM },
	{ "mintty", MODES("1") KIND("77;30600;0") NAME("mintty 3.6.0") DEVICE,
	  .driver = DRIVER_BDSM },
	{ "wezterm", MODES("2") NAME("WezTerm 2023") DEVICE, .driver = DRIVER_BDSM },
	{ "xterm", MODES("0") NAME("XTerm(379)") KIND("41;379;0") DEVICE, .driver = DRIVER_VISUAL },
	{ "alacritty", KIND("0;1100;1") DEVICE, { .term = "alacritty" }, .driver = DRIVER_VISUAL },
	{ "mlterm", MODES("0") KIND("24;279;0") DEVICE, .driver = DRIVER_MLTERM },
	{ "Konsole", NAME("Konsole 22.12.3") KIND("1;115;0") DEVICE, .driver = DRIVER_RLO },
	{ "kitty", MODES("0") NAME("kitty(0.26.5)") KIND("1;4000;26") DEVICE,
	  .driver = DRIVER_KITTY },
	{ "PuTTY", KIND("0;136;0") DEVICE, .driver = DRIVER_VISUAL },
	{ "what a parent left in the environment does not count",
	  MODES("0") NAME("XTerm(379)") DEVICE,
	  { .konsole = "221203", .kitty = "1", .vte = "7006" },
	  .driver = DRIVER_VISUAL },
	{ "the console of Linux, which is not asked",
	  "",
	  { .term = "linux" },
	  .driver = DRIVER_VISUAL },
	{ "a silent VTE", "", { .vte = "7006" }, .driver = DRIVER_BDSM },
	{ "an old VTE without modes", "", { .vte = "5202" }, .driver = DRIVER_VISUAL },
	{ "a silent mintty", "", { .term_program = "mintty" }, .driver = DRIVER_BDSM },
	{ "a silent mlterm", "", { .term = "mlterm" }, .driver = DRIVER_MLTERM },
	{ "a silent Konsole", "", { .konsole = "221203" }, .driver = DRIVER_RLO },
	{ "a silent kitty", "", { .term = "xterm-kitty" }, .driver = DRIVER_KITTY },
	{ "Apple's Terminal", "", { .term_program = "Apple_Terminal" }, .driver = DRIVER_RLO },
	{ "tmux in VTE that hands on",
	  MODES("1") NAME("tmux 3.3a") KIND("84;0;0") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .term = "xterm-256color", .opens = TRUE },
	  .driver = DRIVER_BDSM },
	{ "tmux in VTE that hands nothing on",
	  NAME("tmux 3.3a") KIND("84;0;0") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .term = "xterm-256color" },
	  .driver = DRIVER_LRO },
	{ "tmux in xterm",
	  NAME("tmux 3.3a") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .name = "XTerm(379)", .term = "xterm" },
	  .driver = DRIVER_VISUAL },
	{ "tmux in Konsole",
	  NAME("tmux 3.3a") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .name = "Konsole 22.12.3", .term = "xterm-256color" },
	  .driver = DRIVER_RLO },
	{ "tmux in mlterm that hands on",
	  NAME("tmux 3.3a") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .term = "mlterm", .opens = TRUE },
	  .driver = DRIVER_MLTERM },
	{ "tmux in mlterm that hands nothing on",
	  NAME("tmux 3.3a") DEVICE,
	  { .passage = PASSAGE_TMUX, .is_multiplexed = TRUE },
	  { .term = "mlterm" },
	  .driver = DRIVER_VISUAL },
	{ "screen in VTE",
	  MODES("1") KIND("83;40900;0") DEVICE,
	  { .passage = PASSAGE_SCREEN, .is_multiplexed = TRUE },
	  .driver = DRIVER_BDSM },
	{ "screen in what is unknown",
	  KIND("83;40900;0") DEVICE,
	  { .passage = PASSAGE_SCREEN, .is_multiplexed = TRUE },
	  .driver = DRIVER_LRO },
	{ "screen in xterm, which knows no mode and tells its name",
	  MODES("0") NAME("XTerm(379)") KIND("83;40900;0") DEVICE,
	  { .passage = PASSAGE_SCREEN, .is_multiplexed = TRUE },
	  .driver = DRIVER_VISUAL },
	{ "a silent one behind tmux",
	  "",
	  { .term = "tmux-256color", .vte = "7006", .is_multiplexed = TRUE },
	  .driver = DRIVER_LRO },
	{ "nothing known", "", { .term = "xterm" }, .driver = DRIVER_VISUAL },
};

static Choice choose(gsize i, Driver wanted)
{
	GString *typed = g_string_new("");
	Answer answer = answer_parse(cases[i].answers, strlen(cases[i].answers), typed);

	g_string_free(typed, TRUE);
	return choice_make(wanted, &answer, &cases[i].hints, &cases[i].outer);
}

static void every_terminal_gets_its_driver(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Choice choice = choose(i, DRIVER_AUTO);
		if (choice.driver != cases[i].driver)
			fail_msg("%s: %s, not %s", cases[i].what, driver_name(choice.driver),
				 driver_name(cases[i].driver));
		assert_non_null(choice.reason);
	}
}

static void what_is_asked_for_is_chosen(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		assert_int_equal(choose(i, DRIVER_LOGICAL).driver, DRIVER_LOGICAL);
		assert_null(choose(i, DRIVER_VISUAL).advice);
	}
}

static gboolean is_advised(const char *what)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		if (strcmp(cases[i].what, what) == 0)
			return choose(i, DRIVER_AUTO).advice != NULL;
	fail_msg("no case %s", what);
	return FALSE;
}

static void where_a_person_must_help_it_is_said(void **state)
{
	(void)state;
	assert_true(is_advised("PuTTY"));
	assert_true(is_advised("kitty"));
	assert_true(is_advised("tmux in mlterm that hands nothing on"));
	assert_false(is_advised("VTE"));
	assert_false(is_advised("Konsole"));
}

/* It draws them beside their letters. */
static void alacritty_gets_no_marks(void **state)
{
	(void)state;
	const Answer told = { .kind = "0;1700;1", .is_complete = TRUE }, silent = { .kind = "" };
	const Hints named = { .term = "alacritty" }, other = { .term = "tmux-256color" };
	const Outer none = { .opens = FALSE }, around = { .term = "alacritty" };
	const Answer konsole = { .kind = "0;115;0", .is_complete = TRUE };

	assert_false(choice_make(DRIVER_AUTO, &told, &other, &none).has_marks);
	assert_false(choice_make(DRIVER_AUTO, &silent, &named, &none).has_marks);
	assert_false(choice_make(DRIVER_AUTO, &silent, &other, &around).has_marks);
	assert_true(choice_make(DRIVER_AUTO, &konsole, &other, &none).has_marks);
}

static void the_console_has_no_marks(void **state)
{
	(void)state;
	const Answer answer = { .is_complete = FALSE };
	const Hints console = { .term = "linux" }, other = { .term = "xterm" };
	const Outer none = { .opens = FALSE };

	assert_false(choice_make(DRIVER_AUTO, &answer, &console, &none).has_marks);
	assert_true(choice_make(DRIVER_AUTO, &answer, &other, &none).has_marks);
	assert_false(choice_make(DRIVER_KITTY, &answer, &other, &none).has_marks);
	assert_false(choice_may_ask(&console));
	assert_true(choice_may_ask(&other));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_terminal_gets_its_driver),
		cmocka_unit_test(what_is_asked_for_is_chosen),
		cmocka_unit_test(where_a_person_must_help_it_is_said),
		cmocka_unit_test(the_console_has_no_marks),
		cmocka_unit_test(alacritty_gets_no_marks),
	};
	return cmocka_run_group_tests_name("choice", tests, NULL, NULL);
}
