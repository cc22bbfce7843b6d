/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/terminal/sequence.h"

/* Feed CHARACTERS at once, then a pause; the keys they make must be EXPECTED. */
static void assert_keys(const char *characters, const Key *expected, gsize count)
{
	Sequence sequence = { SEQUENCE_NONE, 0 };
	gsize made = 0;

	for (const char *at = characters; *at; at++) {
		Key key = sequence_key(&sequence, (guchar)*at, 1000);
		if (key == KEY_NONE)
			continue;
		assert_true(made < count);
		assert_int_equal(key, expected[made++]);
	}
	Key last = sequence_pause(&sequence);
	if (last != KEY_NONE)
		assert_int_equal(last, expected[made++]);
	assert_int_equal(made, count);
}

static void plain_characters_are_keys(void **state)
{
	(void)state;
	const Key keys[] = { 'j', KEY_TAB, KEY_RETURN, KEY_RETURN, KEY_RUBOUT, KEY_RUBOUT };

	assert_keys("j\t\r\n\b\177", keys, G_N_ELEMENTS(keys));
}

static void escape_alone_is_a_key(void **state)
{
	(void)state;
	const Key keys[] = { 'j', KEY_ESCAPE };

	assert_keys("j\033", keys, G_N_ELEMENTS(keys));
}

static void escape_before_a_key_is_alt(void **state)
{
	(void)state;
	const Key keys[] = { KEY_ALT | '3', 'j' };

	assert_keys("\0333j", keys, G_N_ELEMENTS(keys));
}

static void late_answers_are_no_keys(void **state)
{
	(void)state;
	const Key keys[] = { 'a', 'b', 'c' };

	assert_keys("a\033[?62;22c\033[8;1$y"
		    "b\033P>|VTE(7006)\033\\\033]11;rgb:0/0/0\007\033Oxc",
		    keys, G_N_ELEMENTS(keys));
}

static void an_answer_in_two_parts_is_no_key(void **state)
{
	(void)state;
	Sequence sequence = { SEQUENCE_NONE, 0 };

	assert_int_equal(sequence_key(&sequence, KEY_ESCAPE, 0), KEY_NONE);
	assert_int_equal(sequence_key(&sequence, '[', 0), KEY_NONE);
	assert_int_equal(sequence_pause(&sequence), KEY_NONE);
	assert_int_equal(sequence_key(&sequence, '6', 200000), KEY_NONE);
	assert_int_equal(sequence_key(&sequence, 'c', 200000), KEY_NONE);
	assert_int_equal(sequence_key(&sequence, 'c', 200000), 'c');
}

static void an_answer_broken_off_is_not_waited_for_long(void **state)
{
	(void)state;
	Sequence sequence = { SEQUENCE_STRING, 0 };

	assert_int_equal(sequence_key(&sequence, 'q', 2000000), 'q');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_characters_are_keys),
		cmocka_unit_test(escape_alone_is_a_key),
		cmocka_unit_test(escape_before_a_key_is_alt),
		cmocka_unit_test(late_answers_are_no_keys),
		cmocka_unit_test(an_answer_in_two_parts_is_no_key),
		cmocka_unit_test(an_answer_broken_off_is_not_waited_for_long),
	};
	return cmocka_run_group_tests_name("sequence", tests, NULL, NULL);
}
