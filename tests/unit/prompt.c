/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/frame/prompt.h"

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

static void the_cursor_moves_and_letters_are_put_where_it_stands(void **state)
{
	(void)state;
	assert_types("a c ← b", "abc", PROMPT_TYPING);
	assert_types("b Home a End c", "abc", PROMPT_TYPING);
	assert_types("a x b ← ← Delete", "ab", PROMPT_TYPING);
	assert_types("a b c Ctrl-B Ctrl-U", "c", PROMPT_TYPING);
	assert_types("a b c Ctrl-A Ctrl-F Ctrl-K", "a", PROMPT_TYPING);
	assert_types("a ← ← ← → → → b", "ab", PROMPT_TYPING);
}

static void an_arrow_goes_as_it_points_in_arabic_too(void **state)
{
	(void)state;
	assert_types("ق ا → ط", "قطا", PROMPT_TYPING);
	assert_types("ق ا → ← ر", "قار", PROMPT_TYPING);
}

static void what_was_typed_before_comes_back(void **state)
{
	History *history = history_new();
	Prompt *prompt = prompt_new("/", "");

	(void)state;
	history_add(history, "next-fact");
	history_add(history, "quit");
	history_add(history, "next-name");
	prompt_recall(prompt, history);
	press(prompt, "n ↑");
	assert_string_equal(prompt_text(prompt), "next-name");
	press(prompt, "↑");
	assert_string_equal(prompt_text(prompt), "next-fact");
	press(prompt, "↑ ↓ ↓");
	assert_string_equal(prompt_text(prompt), "n");
	press(prompt, "Backspace ↑ ↑");
	assert_string_equal(prompt_text(prompt), "quit");
	assert_int_equal(press(prompt, "! Enter"), PROMPT_ACCEPTED);
	assert_string_equal(prompt_text(prompt), "quit!");
	prompt_free(prompt);
	history_free(history);
}

static GPtrArray *tell_birds(const char *text, gpointer data)
{
	static const char *const birds[] = { "شاهين", "شاهينات", "صقر" };
	GPtrArray *candidates = g_ptr_array_new_with_free_func(g_free);

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(birds); i++)
		if (g_str_has_prefix(birds[i], text))
			g_ptr_array_add(candidates, g_strdup(birds[i]));
	return candidates;
}

static void assert_completes(const char *keys, const char *text)
{
	Prompt *prompt = prompt_new("/", "");

	prompt_complete(prompt, tell_birds, NULL);
	press(prompt, keys);
	assert_string_equal(prompt_text(prompt), text);
	prompt_free(prompt);
}

static void tab_completes_as_far_as_is_sure_then_tries_each(void **state)
{
	(void)state;
	assert_completes("ص Tab", "صقر");
	assert_completes("ش Tab", "شاهين");
	assert_completes("Tab", "");
	assert_completes("ش Tab Tab Tab", "شاهينات");
	assert_completes("ش Tab Shift-Tab", "شاهينات");
	assert_completes("ط Tab", "ط");
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
	assert_drawn("a b ←", "/ab", 2);
	assert_drawn("ق ف →", "/ \uFED2\uFED7", 2);
	assert_drawn("a b c d e f g h i j k l m n", "/efghijklmn", 11);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_are_typed),
		cmocka_unit_test(the_last_letter_is_erased),
		cmocka_unit_test(the_cursor_moves_and_letters_are_put_where_it_stands),
		cmocka_unit_test(an_arrow_goes_as_it_points_in_arabic_too),
		cmocka_unit_test(what_was_typed_before_comes_back),
		cmocka_unit_test(tab_completes_as_far_as_is_sure_then_tries_each),
		cmocka_unit_test(it_is_left_by_escape_and_by_erasing_nothing),
		cmocka_unit_test(keys_that_are_no_letters_type_nothing),
		cmocka_unit_test(the_cursor_stands_where_the_next_letter_will),
	};
	return cmocka_run_group_tests_name("prompt", tests, NULL, NULL);
}
