/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/prompt.h"

/* Press the keys whose names stand in KEYS, parted by spaces; the state after the last one. */
static PromptState press(Prompt *prompt, const char *keys)
{
	char **names = g_strsplit(keys, " ", -1);
	PromptState last = PROMPT_TYPING;

	for (guint i = 0; names[i]; i++)
		last = prompt_press(prompt, key_named(names[i]));
	g_strfreev(names);
	return last;
}

static void assert_types(const char *keys, const char *text, PromptState last)
{
	Prompt *prompt = prompt_new("/", "");

	assert_int_equal(press(prompt, keys), last);
	assert_string_equal(prompt_text(prompt), text);
	prompt_free(prompt);
}

static void letters_are_typed(void **state)
{
	(void)state;
	assert_types("ق ط ا ر", "قطار", PROMPT_TYPING);
	assert_types("a Space b Enter", "a b", PROMPT_ACCEPTED);
	assert_types("ﻻ ﻷ Backspace", "لال", PROMPT_TYPING);
}

static void the_last_letter_is_erased(void **state)
{
	(void)state;
	assert_types("ق ط Backspace", "ق", PROMPT_TYPING);
	assert_types("a Space b c Ctrl-W", "a ", PROMPT_TYPING);
	assert_types("a Space b Ctrl-U c", "c", PROMPT_TYPING);
}

static void it_is_left_by_escape_and_by_erasing_nothing(void **state)
{
	(void)state;
	assert_types("a Esc", "a", PROMPT_CANCELLED);
	assert_types("a Backspace Backspace", "", PROMPT_CANCELLED);
}

static void keys_that_are_no_letters_type_nothing(void **state)
{
	(void)state;
	assert_types("a ↑ F1 Alt-b Ctrl-L", "a", PROMPT_TYPING);
}

static void assert_drawn(const char *keys, const char *row, int cursor)
{
	Prompt *prompt = prompt_new("/", "");
	Grid *grid = grid_new(12, 2);

	press(prompt, keys);
	prompt_draw(prompt, grid, 1);
	char *drawn = grid_row(grid, 1);
	assert_string_equal(drawn, row);
	assert_int_equal(grid->cursor_x, cursor);
	assert_int_equal(grid->cursor_y, 1);
	g_free(drawn);
	grid_free(grid);
	prompt_free(prompt);
}

static void the_cursor_stands_where_the_next_letter_will(void **state)
{
	(void)state;
	assert_drawn("a b", "/ab", 3);
	assert_drawn("ق ف", "/ \uFED2\uFED7", 1);
	assert_drawn("a b c d e f g h i j k l m n", "/abcdefghi…", 11);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_are_typed),
		cmocka_unit_test(the_last_letter_is_erased),
		cmocka_unit_test(it_is_left_by_escape_and_by_erasing_nothing),
		cmocka_unit_test(keys_that_are_no_letters_type_nothing),
		cmocka_unit_test(the_cursor_stands_where_the_next_letter_will),
	};
	return cmocka_run_group_tests_name("prompt", tests, NULL, NULL);
}
