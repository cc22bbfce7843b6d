/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <unictype.h>
#include <unistr.h>

#include "text/character.h"

static void each_character_has_its_class(void **state)
{
	(void)state;
	assert_int_equal(character_class('a'), CHARACTER_WORD);
	assert_int_equal(character_class(0x0645), CHARACTER_WORD);
	assert_int_equal(character_class(0x00B2), CHARACTER_WORD);
	assert_int_equal(character_class('7'), CHARACTER_DIGIT);
	assert_int_equal(character_class(0x0663), CHARACTER_DIGIT);
	assert_int_equal(character_class(' '), CHARACTER_SPACE);
	assert_int_equal(character_class(0x00A0), CHARACTER_SPACE);
	assert_int_equal(character_class(0x060C), CHARACTER_SIGN);
	assert_int_equal(character_class('$'), CHARACTER_SIGN);
	assert_int_equal(character_class(0x200F), CHARACTER_IGNORED);
}

/* The block is told in two ways: by bytes that save the look into Unicode's tables. */
static void arabic_is_told_as_unicode_tells_it(void **state)
{
	(void)state;
	for (guint32 c = 0x0600; c <= 0x06FF; c++) {
		uint8_t bytes[6];
		gsize length = (gsize)u8_uctomb(bytes, c, sizeof bytes), taken;
		CharacterClass class = character_class_at((const char *)bytes, length, &taken);
		gboolean is_word = uc_is_general_category_withtable(
			c, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_Cf |
				   UC_CATEGORY_MASK_Nl | UC_CATEGORY_MASK_No);
		assert_int_equal(taken, length);
		assert_int_equal(class, character_class(c));
		if (c != 0x061C)
			assert_int_equal(class == CHARACTER_WORD, is_word);
	}
}

static void the_bytes_taken_are_told(void **state)
{
	(void)state;
	gsize taken;

	assert_int_equal(character_class_at("ب7", 3, &taken), CHARACTER_WORD);
	assert_int_equal(taken, 2);
	assert_int_equal(character_class_at("7", 1, &taken), CHARACTER_DIGIT);
	assert_int_equal(taken, 1);
}

/* The first letter of a Hebrew word, and whether what stands behind it is a part of the word. */
static void marks_of_hebrew_abbreviations_are_inside_words(void **state)
{
	static const struct {
		const char *word;
		gsize mark;
	} cases[] = {
		{ "צ\"ל", 1 }, { "צ״ל", 2 },   { "צ”ל", 3 }, { "ג'ו", 1 },  { "ג׳", 2 },
		{ "א\"", 0 },  { "א\" ב", 0 }, { "א'", 0 },  { "x\"y", 0 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		assert_int_equal(character_inner_mark(cases[i].word, 2, strlen(cases[i].word)),
				 cases[i].mark);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_character_has_its_class),
		cmocka_unit_test(arabic_is_told_as_unicode_tells_it),
		cmocka_unit_test(the_bytes_taken_are_told),
		cmocka_unit_test(marks_of_hebrew_abbreviations_are_inside_words),
	};
	return cmocka_run_group_tests_name("character", tests, NULL, NULL);
}
