/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/keymap.h"

/* Press KEYS, names parted by spaces; the last one must make COMMAND with COUNT. */
static void assert_asks(const char *keys, Command command, guint count)
{
	char **names = g_strsplit(keys, " ", -1);
	Keymap keymap = { 0 };
	KeymapRequest request = { 0 };

	for (guint i = 0; names[i]; i++) {
		KeymapResult result = keymap_press(&keymap, key_named(names[i]), &request);
		assert_int_equal(result, names[i + 1] ? KEYMAP_WAITING : KEYMAP_COMMAND);
	}
	assert_int_equal(request.command, command);
	assert_int_equal(request.count, count);
	assert_int_equal(keymap.count, 0);
	assert_int_equal(keymap.prefix, KEY_NONE);
	g_strfreev(names);
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
	assert_int_equal(keymap_physical(keymap_ligature(KEYMAP_LAM, 0x0627)), 'b');
	assert_int_equal(keymap_physical(keymap_ligature(KEYMAP_LAM, 0x0623)), 'G');
	assert_int_equal(keymap_ligature(KEYMAP_LAM, 'h'), KEY_NONE);
	assert_int_equal(keymap_ligature('g', 0x0627), KEY_NONE);
	assert_int_equal(keymap_ligature_alef(0xFEF9), 0x0625);
	assert_int_equal(keymap_ligature_alef('b'), KEY_NONE);
}

static void what_is_unbound_begins_anew(void **state)
{
	(void)state;
	Keymap keymap = { 0 };
	KeymapRequest request;

	assert_int_equal(keymap_press(&keymap, ']', &request), KEYMAP_WAITING);
	assert_int_equal(keymap_press(&keymap, 'x', &request), KEYMAP_UNBOUND);
	assert_int_equal(keymap_press(&keymap, 'j', &request), KEYMAP_COMMAND);
	assert_int_equal(request.command, COMMAND_LINE_DOWN);
	assert_int_equal(keymap_press(&keymap, '0', &request), KEYMAP_UNBOUND);
	assert_int_equal(keymap_press(&keymap, KEY_NONE, &request), KEYMAP_UNBOUND);
}

static void every_command_has_a_key_and_a_help_line(void **state)
{
	(void)state;
	for (guint command = COMMAND_NONE + 1; command < COMMANDS; command++) {
		GString *keys = g_string_new("");
		keymap_append_keys(keys, (Command)command, 0);
		assert_true(keys->len > 0);
		assert_string_not_equal(command_help((Command)command), "");
		g_string_free(keys, TRUE);
	}
}

static void keys_are_listed_up_to_a_limit(void **state)
{
	(void)state;
	GString *keys = g_string_new("");

	keymap_append_keys(keys, COMMAND_FACT_NEXT, 0);
	g_string_append_c(keys, '|');
	keymap_append_keys(keys, COMMAND_LINE_UP, 2);
	assert_string_equal(keys->str, "]f|k ↑");
	g_string_free(keys, TRUE);
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
		cmocka_unit_test(every_command_has_a_key_and_a_help_line),
		cmocka_unit_test(keys_are_listed_up_to_a_limit),
	};
	return cmocka_run_group_tests_name("keymap", tests, NULL, NULL);
}
