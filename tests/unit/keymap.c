/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/keys/keymap.h"

/* Press KEYS, names parted by spaces; the last one must make COMMAND with COUNT. */
static void assert_bound(Bindings *bindings, const char *keys, Command command, guint count)
{
	char **names = g_strsplit(keys, " ", -1);
	Keymap keymap = { 0 };
	KeymapRequest request = { 0 };

	for (guint i = 0; names[i]; i++) {
		KeymapResult result =
			keymap_press(&keymap, bindings, key_named(names[i]), &request);
		assert_int_equal(result, names[i + 1] ? KEYMAP_WAITING : KEYMAP_COMMAND);
	}
	assert_int_equal(request.command, command);
	assert_int_equal(request.count, count);
	assert_int_equal(keymap.count, 0);
	assert_int_equal(keymap.prefix, KEY_NONE);
	g_strfreev(names);
}

static void assert_asks_on(Keyboard keyboard, const char *keys, Command command)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, keyboard);

	assert_bound(bindings, keys, command, 0);
	bindings_free(bindings);
}

static void assert_asks(const char *keys, Command command, guint count)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);

	assert_bound(bindings, keys, command, count);
	bindings_free(bindings);
}

static void one_key_asks_for_a_command(void **state)
{
	(void)state;
	assert_asks("j", COMMAND_LINE_DOWN, 0);
	assert_asks("↑", COMMAND_LINE_UP, 0);
	assert_asks("Space", COMMAND_PAGE_DOWN, 0);
	assert_asks("Alt-v", COMMAND_PAGE_UP, 0);
	assert_asks("G", COMMAND_END, 0);
	assert_asks("F1", COMMAND_HELP, 0);
}

static void two_keys_ask_for_a_command(void **state)
{
	(void)state;
	assert_asks("] f", COMMAND_FACT_NEXT, 0);
	assert_asks("[ t", COMMAND_TIME_PREVIOUS, 0);
	assert_asks("3 ] f", COMMAND_FACT_NEXT, 3);
}

static void digits_of_three_kinds_count(void **state)
{
	(void)state;
	assert_asks("1 2 j", COMMAND_LINE_DOWN, 12);
	assert_asks("٣ j", COMMAND_LINE_DOWN, 3);
	assert_asks("۴ ۰ k", COMMAND_LINE_UP, 40);
	assert_asks("2 Tab", COMMAND_ARTICLE_NEXT, 2);
}

static void a_count_has_an_end(void **state)
{
	(void)state;
	assert_asks("9 9 9 9 9 9 9 9 9 9 9 9 j", COMMAND_LINE_DOWN, KEYMAP_COUNT_MAX);
}

static void alt_and_a_digit_name_an_article(void **state)
{
	(void)state;
	assert_asks("Alt-1", COMMAND_ARTICLE, 1);
	assert_asks("Alt-9", COMMAND_ARTICLE, 9);
	assert_asks("Alt-٢", COMMAND_ARTICLE, 2);
}

static void an_arabic_layout_has_the_same_keys(void **state)
{
	(void)state;
	assert_asks("ت", COMMAND_LINE_DOWN, 0);
	assert_asks("ن", COMMAND_LINE_UP, 0);
	assert_asks("١ ٢ ت", COMMAND_LINE_DOWN, 12);
	assert_asks("د ب", COMMAND_FACT_NEXT, 0);
	assert_asks("ج ف", COMMAND_TIME_PREVIOUS, 0);
	assert_asks("ظ", COMMAND_SEARCH, 0);
	assert_asks("ى", COMMAND_HIT_NEXT, 0);
	assert_asks("آ", COMMAND_HIT_PREVIOUS, 0);
	assert_asks("ئ", COMMAND_ALONE, 0);
	assert_asks("؟", COMMAND_HELP, 0);
	assert_asks("ض", COMMAND_QUIT, 0);
}

static void lam_and_alef_are_one_key(void **state)
{
	(void)state;
	assert_int_equal(keyboard_latin(KEYBOARD_AUTO, keymap_ligature(KEYMAP_LAM, 0x0627)), 'b');
	assert_int_equal(keyboard_latin(KEYBOARD_AUTO, keymap_ligature(KEYMAP_LAM, 0x0623)), 'G');
	assert_int_equal(keymap_ligature(KEYMAP_LAM, 'h'), KEY_NONE);
	assert_int_equal(keymap_ligature('g', 0x0627), KEY_NONE);
	assert_int_equal(keymap_ligature_alef(0xFEF9), 0x0625);
	assert_int_equal(keymap_ligature_alef('b'), KEY_NONE);
}

static void what_is_unbound_begins_anew(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	Keymap keymap = { 0 };
	KeymapRequest request;

	assert_int_equal(keymap_press(&keymap, bindings, ']', &request), KEYMAP_WAITING);
	assert_int_equal(keymap_press(&keymap, bindings, 'x', &request), KEYMAP_UNBOUND);
	assert_int_equal(keymap_press(&keymap, bindings, 'j', &request), KEYMAP_COMMAND);
	assert_int_equal(request.command, COMMAND_LINE_DOWN);
	assert_int_equal(keymap_press(&keymap, bindings, '0', &request), KEYMAP_UNBOUND);
	assert_int_equal(keymap_press(&keymap, bindings, KEY_NONE, &request), KEYMAP_UNBOUND);
	bindings_free(bindings);
}

static void letters_of_other_layouts_are_taken_for_their_keys(void **state)
{
	(void)state;
	assert_asks_on(KEYBOARD_ARABIC_AZERTY, "ش", COMMAND_QUIT);
	assert_asks_on(KEYBOARD_ARABIC_AZERTY, "ض", COMMAND_NOTE);
	assert_asks_on(KEYBOARD_ARABIC_AZERTY, "ز", COMMAND_TYPE);
	assert_asks_on(KEYBOARD_ARABIC_AZERTY, "ت", COMMAND_LINE_DOWN);
	assert_asks_on(KEYBOARD_PERSIAN, "ی", COMMAND_HALF_DOWN);
	assert_asks_on(KEYBOARD_PERSIAN, "چ ب", COMMAND_FACT_NEXT);
	assert_asks_on(KEYBOARD_PERSIAN, "د", COMMAND_HIT_NEXT);
	assert_asks_on(KEYBOARD_PERSIAN, "ء", COMMAND_MATRIX);
	assert_asks_on(KEYBOARD_HEBREW, "ח", COMMAND_LINE_DOWN);
	assert_asks_on(KEYBOARD_HEBREW, "[ כ", COMMAND_FACT_NEXT);
	assert_asks_on(KEYBOARD_HEBREW, "/", COMMAND_QUIT);
	assert_asks_on(KEYBOARD_HEBREW, ".", COMMAND_SEARCH);
	assert_asks_on(KEYBOARD_HEBREW, ",", COMMAND_GO_TO_MARK);
	assert_asks_on(KEYBOARD_AUTO, "ז", COMMAND_ALONE);
	assert_asks_on(KEYBOARD_AUTO, "[ כ", COMMAND_FACT_NEXT);
	assert_asks_on(KEYBOARD_AUTO, "/", COMMAND_SEARCH);
}

static void persian_letters_tell_a_persian_layout(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);

	assert_int_equal(bindings_latin(bindings, 0x062F), ']');
	assert_int_equal(bindings_latin(bindings, 0x06CC), 'd');
	assert_int_equal(bindings_latin(bindings, 0x062F), 'n');
	assert_int_equal(bindings_latin(bindings, 0x0649), 'n');
	assert_int_equal(bindings_latin(bindings, 0x062F), ']');
	bindings_free(bindings);
}

static void hebrew_letters_tell_what_the_signs_are(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_ARABIC_AZERTY);

	assert_int_equal(bindings_latin(bindings, '/'), '/');
	assert_int_equal(bindings_latin(bindings, 0x05D7), 'j');
	assert_int_equal(bindings_latin(bindings, '/'), 'q');
	assert_int_equal(bindings_latin(bindings, '\''), 'w');
	assert_int_equal(bindings_latin(bindings, 'G'), 'G');
	assert_int_equal(bindings_latin(bindings, '.'), '/');
	assert_int_equal(bindings_latin(bindings, 'j'), 'j');
	assert_int_equal(bindings_latin(bindings, '/'), '/');
	assert_int_equal(bindings_latin(bindings, 0x0634), 'q');
	bindings_free(bindings);
}

static void every_command_has_a_key_in_each_profile(void **state)
{
	(void)state;
	for (guint profile = 0; profile < PROFILES; profile++) {
		Bindings *bindings = bindings_new((Profile)profile, KEYBOARD_AUTO);
		for (guint command = COMMAND_NONE + 1; command < COMMANDS; command++) {
			GString *keys = g_string_new("");
			bindings_append_keys(bindings, keys, (Command)command, 0);
			if (keys->len == 0)
				fail_msg("%s has no key in profile %u",
					 command_name((Command)command), profile);
			assert_string_not_equal(command_help((Command)command), "");
			g_string_free(keys, TRUE);
		}
		bindings_free(bindings);
	}
}

/* A key that begins others would never be heard alone. */
static void no_key_of_a_profile_is_bound_twice(void **state)
{
	(void)state;
	for (guint profile = 0; profile < PROFILES; profile++) {
		Bindings *bindings = bindings_new((Profile)profile, KEYBOARD_AUTO);
		for (Key key = 1; key < KEY_NAMED_END; key++) {
			if (key == 0x80)
				key = KEY_NAMED;
			if (bindings_is_prefix(bindings, key) &&
			    bindings_find(bindings, KEY_NONE, key))
				fail_msg("key %u of profile %u", key, profile);
		}
		bindings_free(bindings);
	}
}

static void profiles_have_their_own_keys(void **state)
{
	static const struct {
		Profile profile;
		const char *keys;
		Command command;
	} cases[] = {
		{ PROFILE_LESS, "Enter", COMMAND_LINE_DOWN },
		{ PROFILE_LESS, "y", COMMAND_LINE_UP },
		{ PROFILE_LESS, "h", COMMAND_HELP },
		{ PROFILE_VI, "g g", COMMAND_START },
		{ PROFILE_VI, "Z Z", COMMAND_QUIT },
		{ PROFILE_VI, "Ctrl-F", COMMAND_PAGE_DOWN },
		{ PROFILE_EMACS, "Ctrl-N", COMMAND_LINE_DOWN },
		{ PROFILE_EMACS, "Ctrl-X Ctrl-C", COMMAND_QUIT },
		{ PROFILE_EMACS, "Alt-x", COMMAND_TYPE },
		{ PROFILE_EMACS, "] f", COMMAND_FACT_NEXT },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Bindings *bindings = bindings_new(cases[i].profile, KEYBOARD_AUTO);
		assert_bound(bindings, cases[i].keys, cases[i].command, 0);
		bindings_free(bindings);
	}
}

static void assert_keys(const Bindings *bindings, Command command, const char *keys)
{
	GString *told = g_string_new("");

	bindings_append_keys(bindings, told, command, 0);
	assert_string_equal(told->str, keys);
	g_string_free(told, TRUE);
}

static void keys_are_bound_anew(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);

	assert_true(bindings_set(bindings, "next-fact", "Ctrl-T  gf", NULL));
	assert_bound(bindings, "Ctrl-T", COMMAND_FACT_NEXT, 0);
	assert_bound(bindings, "g f", COMMAND_FACT_NEXT, 0);
	assert_keys(bindings, COMMAND_FACT_NEXT, "Ctrl-T gf");
	assert_keys(bindings, COMMAND_START, "Home < Alt-<");
	assert_true(bindings_set(bindings, "quit", "]", NULL));
	assert_bound(bindings, "]", COMMAND_QUIT, 0);
	assert_keys(bindings, COMMAND_TIME_NEXT, "");
	assert_true(bindings_set(bindings, "help", "", NULL));
	assert_keys(bindings, COMMAND_HELP, "");
	bindings_free(bindings);
}

static void what_is_no_key_or_command_is_refused(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	GError *error = NULL;

	assert_false(bindings_set(bindings, "fly", "j", &error));
	assert_string_equal(error->message, "fly: there is no such command; the help names them");
	g_clear_error(&error);
	assert_false(bindings_set(bindings, "quit", "j Home1x", &error));
	assert_string_equal(error->message, "quit: there is no such key: Home1x");
	g_clear_error(&error);
	assert_bound(bindings, "q", COMMAND_QUIT, 0);
	assert_bound(bindings, "j", COMMAND_LINE_DOWN, 0);
	bindings_free(bindings);
}

static void keys_are_listed_up_to_a_limit(void **state)
{
	(void)state;
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	GString *keys = g_string_new("");

	bindings_append_keys(bindings, keys, COMMAND_FACT_NEXT, 0);
	g_string_append_c(keys, '|');
	bindings_append_keys(bindings, keys, COMMAND_LINE_UP, 2);
	assert_string_equal(keys->str, "]f|k ↑");
	g_string_free(keys, TRUE);
	bindings_free(bindings);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_key_asks_for_a_command),
		cmocka_unit_test(two_keys_ask_for_a_command),
		cmocka_unit_test(digits_of_three_kinds_count),
		cmocka_unit_test(a_count_has_an_end),
		cmocka_unit_test(alt_and_a_digit_name_an_article),
		cmocka_unit_test(an_arabic_layout_has_the_same_keys),
		cmocka_unit_test(lam_and_alef_are_one_key),
		cmocka_unit_test(what_is_unbound_begins_anew),
		cmocka_unit_test(letters_of_other_layouts_are_taken_for_their_keys),
		cmocka_unit_test(persian_letters_tell_a_persian_layout),
		cmocka_unit_test(hebrew_letters_tell_what_the_signs_are),
		cmocka_unit_test(every_command_has_a_key_in_each_profile),
		cmocka_unit_test(no_key_of_a_profile_is_bound_twice),
		cmocka_unit_test(profiles_have_their_own_keys),
		cmocka_unit_test(keys_are_bound_anew),
		cmocka_unit_test(what_is_no_key_or_command_is_refused),
		cmocka_unit_test(keys_are_listed_up_to_a_limit),
	};
	return cmocka_run_group_tests_name("keymap", tests, NULL, NULL);
}
