/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/forms.h"

static void presentation_forms_are_told_back(void **state)
{
	(void)state;
	guint32 letters[2];

	assert_int_equal(forms_letters(0xFE91, letters), 1);
	assert_int_equal(letters[0], 0x0628);
	assert_int_equal(forms_letters(0xFEFC, letters), 2);
	assert_int_equal(letters[0], 0x0644);
	assert_int_equal(letters[1], 0x0627);
	assert_int_equal(forms_letters(0xFDFA, letters), 0);
	assert_int_equal(forms_letters(0xFC3F, letters), 0);
	assert_int_equal(forms_letters(0xFE70, letters), 0);
	assert_int_equal(forms_letters(0x0628, letters), 0);
}

static void every_letter_with_forms_is_known(void **state)
{
	(void)state;
	const Forms *forms = forms_table();
	guint known = 0, final = 0;

	for (guint32 c = FORMS_BLOCK; c < FORMS_BLOCK + FORMS_BLOCK_SIZE; c++) {
		known += forms_of(forms, c, FORMS_ISOLATED) != c;
		final += forms_of(forms, c, FORMS_BEFORE) != c;
	}
	/* 74 letters join the one before them; hamza and one digraph stand alone. */
	assert_int_equal(known, 76);
	assert_int_equal(final, 74);
}

static void what_was_formed_is_told_back(void **state)
{
	(void)state;
	const Forms *forms = forms_table();
	guint32 letters[2];

	for (guint32 c = FORMS_BLOCK; c < FORMS_BLOCK + FORMS_BLOCK_SIZE; c++)
		for (guint sides = 0; sides < FORMS_COUNT; sides++) {
			guint32 form = forms_of(forms, c, sides);
			if (form == c)
				continue;
			assert_int_equal(forms_letters(form, letters), 1);
			assert_int_equal(letters[0], c);
		}
}

static void a_lam_takes_four_alefs(void **state)
{
	(void)state;
	const Forms *forms = forms_table();

	assert_int_equal(forms_of_lam_alef(forms, 0x0627, FORMS_ISOLATED), 0xFEFB);
	assert_int_equal(forms_of_lam_alef(forms, 0x0622, FORMS_BEFORE), 0xFEF6);
	assert_int_equal(forms_of_lam_alef(forms, 0x0628, FORMS_BEFORE), 0);
	assert_int_equal(forms_of_lam_alef(forms, 'a', FORMS_BEFORE), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(presentation_forms_are_told_back),
		cmocka_unit_test(every_letter_with_forms_is_known),
		cmocka_unit_test(what_was_formed_is_told_back),
		cmocka_unit_test(a_lam_takes_four_alefs),
	};
	return cmocka_run_group_tests_name("forms", tests, NULL, NULL);
}
