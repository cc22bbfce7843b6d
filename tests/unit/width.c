/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/width.h"

static int width_of(const char *string)
{
	return width_grapheme(string, strlen(string));
}

static void letters_take_one_column(void **state)
{
	(void)state;
	assert_int_equal(width_of("a"), 1);
	assert_int_equal(width_of("ب"), 1);
	assert_int_equal(width_of("ﻻ"), 1);
	assert_int_equal(width_of("بّ"), 1);
}

static void wide_characters_take_two(void **state)
{
	(void)state;
	assert_int_equal(width_of("漢"), 2);
	assert_int_equal(width_of("😀"), 2);
	assert_int_equal(width_of("👨‍👩‍👧"), 2);
	assert_int_equal(width_of("🇪🇬"), 2);
}

static void what_terminals_disagree_on_takes_none(void **state)
{
	(void)state;
	assert_int_equal(width_of("\u200D"), 0);
	assert_int_equal(width_of("\u202E"), 0);
	assert_int_equal(width_of("\u00AD"), 0);
	assert_int_equal(width_of("\u0600"), 0);
	assert_int_equal(width_of("\x1B"), 0);
	assert_true(width_is_unsent(0x06DD));
	assert_false(width_is_unsent(0x064B));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_take_one_column),
		cmocka_unit_test(wide_characters_take_two),
		cmocka_unit_test(what_terminals_disagree_on_takes_none),
	};
	return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
