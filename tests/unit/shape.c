/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <unistr.h>

#include "layout/shape.h"

static void assert_joined(const char *string, const char *want)
{
	gsize count, length;
	guint32 *characters = u8_to_u32((const uint8_t *)string, strlen(string), NULL, &count);

	shape_join(characters, count);
	gsize kept = 0;
	for (gsize i = 0; i < count; i++)
		if (characters[i] != SHAPE_ABSORBED)
			characters[kept++] = characters[i];
	uint8_t *got = u32_to_u8(characters, kept, NULL, &length);
	char *bytes = g_strndup((const char *)got, length);
	assert_string_equal(bytes, want);
	g_free(bytes);
	free(got);
	free(characters);
}

static void letters_join_their_neighbours(void **state)
{
	(void)state;
	assert_joined("بيت", "\uFE91\uFEF4\uFE96");
	assert_joined("دار", "\uFEA9\uFE8D\uFEAD");
	assert_joined("ب ب", "\uFE8F \uFE8F");
	assert_joined("سـ", "\uFEB3ـ");
	assert_joined("abc 12", "abc 12");
}

static void lam_and_alef_take_one_place(void **state)
{
	(void)state;
	assert_joined("لا", "\uFEFB");
	assert_joined("بلا", "\uFE91\uFEFC");
	assert_joined("لآن", "\uFEF5\uFEE5");
	assert_joined("الأرض", "\uFE8D\uFEF7\uFEAD\uFEBD");
	assert_joined("لإ", "\uFEF9");
	assert_joined("للا", "\uFEDF\uFEFC");
}

static void marks_do_not_part_letters(void **state)
{
	(void)state;
	assert_joined("بَيت", "\uFE91َ\uFEF4\uFE96");
	assert_joined("لَّا", "\uFEFBَّ");
}

static void joiners_are_heeded(void **state)
{
	(void)state;
	assert_joined("ه\u200D", "\uFEEB\u200D");
	assert_joined("می\u200Cخو", "\uFEE3\uFBFD\u200C\uFEA7\uFEEE");
	assert_joined("ل\u200Cا", "\uFEDD\u200C\uFE8D");
	assert_joined("ل\u200Dا", "\uFEDF\u200D\uFE8E");
	assert_joined("ب\u200Fب", "\uFE91\u200F\uFE90");
}

static void letters_without_forms_still_draw_their_neighbours(void **state)
{
	(void)state;
	assert_joined("بڵب", "\uFE91ڵ\uFE90");
	assert_joined("کوردی", "\uFB90\uFEEE\uFEAD\uFEA9\uFBFC");
}

static void presentation_forms_are_told_back(void **state)
{
	(void)state;
	guint32 letters[2];

	assert_int_equal(shape_letters(0xFE91, letters), 1);
	assert_int_equal(letters[0], 0x0628);
	assert_int_equal(shape_letters(0xFEFC, letters), 2);
	assert_int_equal(letters[0], 0x0644);
	assert_int_equal(letters[1], 0x0627);
	assert_int_equal(shape_letters(0xFDFA, letters), 0);
	assert_int_equal(shape_letters(0xFC3F, letters), 0);
	assert_int_equal(shape_letters(0xFE70, letters), 0);
	assert_int_equal(shape_letters(0x0628, letters), 0);
}

static void every_letter_with_forms_is_known(void **state)
{
	(void)state;
	guint known = 0;

	for (guint32 c = 0x0600; c < 0x0700; c++) {
		guint32 alone[] = { c };
		shape_join(alone, 1);
		known += alone[0] != c;
	}
	/* 74 letters join the one before them; hamza and one digraph stand alone. */
	assert_int_equal(known, 76);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_join_their_neighbours),
		cmocka_unit_test(lam_and_alef_take_one_place),
		cmocka_unit_test(marks_do_not_part_letters),
		cmocka_unit_test(joiners_are_heeded),
		cmocka_unit_test(letters_without_forms_still_draw_their_neighbours),
		cmocka_unit_test(presentation_forms_are_told_back),
		cmocka_unit_test(every_letter_with_forms_is_known),
	};
	return cmocka_run_group_tests_name("shape", tests, NULL, NULL);
}
