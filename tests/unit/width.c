/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/width.h"

static void letters_take_one_column(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint('a'), 1);
	assert_int_equal(width_codepoint(0x0628), 1); /* beh */
	assert_int_equal(width_codepoint(0xFEFB), 1); /* lam-alef */
}

static void wide_characters_take_two(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint(0x6F22), 2);
	assert_int_equal(width_codepoint(0x1F600), 2);
}

static void marks_take_none(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint(0x064B), 0);
	assert_false(width_is_unsent(0x064B));
}

static void what_terminals_disagree_on_is_not_sent(void **state)
{
	(void)state;
	static const guint32 unsent[] = {
		0x1B, 0x9B, 0xAD, 0x0600, 0x06DD, 0x200D, 0x202E, 0x2028
	};

	for (gsize i = 0; i < G_N_ELEMENTS(unsent); i++) {
		assert_true(width_is_unsent(unsent[i]));
		assert_int_equal(width_codepoint(unsent[i]), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_take_one_column),
		cmocka_unit_test(wide_characters_take_two),
		cmocka_unit_test(marks_take_none),
		cmocka_unit_test(what_terminals_disagree_on_is_not_sent),
	};
	return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
