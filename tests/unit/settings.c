/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/settings/settings.h"

static void settings_are_set_by_name(void **state)
{
	(void)state;
	Settings settings = { 0 };

	assert_true(settings_set(&settings, "bidi", "kitty", NULL));
	assert_true(settings_set(&settings, "digits", "persian", NULL));
	assert_true(settings_set(&settings, "justify", "kashida", NULL));
	assert_true(settings_set(&settings, "marks", "keep", NULL));
	assert_int_equal(settings.bidi, DRIVER_KITTY);
	assert_int_equal(settings.digits, DIGITS_PERSIAN);
	assert_int_equal(settings.justification, JUSTIFY_KASHIDA);
	assert_int_equal(settings.marks, MARKS_KEEP);
}

static void what_is_wrong_changes_nothing_and_is_told(void **state)
{
	(void)state;
	Settings settings = { .digits = DIGITS_LATIN };
	GError *error = NULL;

	assert_false(settings_set(&settings, "digits", "roman", &error));
	assert_string_equal(error->message,
			    "digits=roman: written, latin, arabic or persian is wanted");
	assert_int_equal(settings.digits, DIGITS_LATIN);
	g_clear_error(&error);
	assert_false(settings_set(&settings, "colour", "red", &error));
	assert_int_equal(error->code, SETTINGS_ERROR_NAME);
	g_clear_error(&error);
}

/* What a message says can be set can be set. */
static void every_value_that_is_named_is_taken(void **state)
{
	(void)state;
	static const char *const names[] = { "bidi", "digits", "justify", "marks" };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		char **words = g_strsplit_set(settings_values(names[i]), ", ", -1);
		for (char **word = words; *word; word++) {
			Settings settings = { 0 };
			if (**word && strcmp(*word, "or") != 0)
				assert_true(settings_set(&settings, names[i], *word, NULL));
		}
		g_strfreev(words);
	}
	assert_null(settings_values("colour"));
}

static void typography_is_what_hangs_on_no_terminal(void **state)
{
	(void)state;
	const Settings settings = { .bidi = DRIVER_LOGICAL,
				    .digits = DIGITS_ARABIC,
				    .justification = JUSTIFY_SPACES,
				    .marks = MARKS_STRIP };
	const Typography want = { ORDER_LOGICAL, DIGITS_ARABIC, JUSTIFY_SPACES, TRUE, FALSE };
	const Settings usual = { 0 };

	assert_true(typography_equal(settings_typography(&settings), want));
	assert_true(typography_equal(settings_typography(&usual), (Typography){ 0 }));
	assert_false(typography_equal(settings_typography(&usual), want));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(settings_are_set_by_name),
		cmocka_unit_test(what_is_wrong_changes_nothing_and_is_told),
		cmocka_unit_test(every_value_that_is_named_is_taken),
		cmocka_unit_test(typography_is_what_hangs_on_no_terminal),
	};
	return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
