/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/adapt.h"
#include "layout/line.h"

static void assert_digits(Digits digits, const char *string, const char *want)
{
	gsize count;
	Glyph *glyphs = glyphs_new(string, strlen(string), &count);
	GString *got = g_string_new("");

	adapt_glyphs(glyphs, count, (Typography){ .digits = digits });
	for (gsize i = 0; i < count; i++)
		g_string_append_unichar(got, glyphs[i].c);
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	g_free(glyphs);
}

static void digits_stay_as_they_are_unless_asked(void **state)
{
	(void)state;
	assert_digits(DIGITS_WRITTEN, "عام 2023 و١٢٫٥ و۳", "عام 2023 و١٢٫٥ و۳");
}

static void all_digits_can_be_latin_with_the_signs_within(void **state)
{
	(void)state;
	assert_digits(DIGITS_LATIN, "عام ٢٠٢٣ و١٢٫٥ و۱٬۰۰۰", "عام 2023 و12.5 و1,000");
	assert_digits(DIGITS_LATIN, "٪٥", "٪5");
}

static void digits_of_arabic_text_can_be_arabic_or_persian(void **state)
{
	(void)state;
	assert_digits(DIGITS_ARABIC, "59 كم، عام 2023", "٥٩ كم، عام ٢٠٢٣");
	assert_digits(DIGITS_PERSIAN, "سال ١٤٠٢، 10 نفر", "سال ۱۴۰۲، ۱۰ نفر");
}

static void digits_of_other_text_stay(void **state)
{
	(void)state;
	assert_digits(DIGITS_ARABIC, "in 2023", "in 2023");
	assert_digits(DIGITS_ARABIC, "שנת 2023", "שנת 2023");
	assert_digits(DIGITS_ARABIC, "طائرة F-16 في 2020", "طائرة F-16 في ٢٠٢٠");
	assert_digits(DIGITS_ARABIC, "عن \u20662023-09-05\u2069", "عن \u20662023-09-05\u2069");
	assert_digits(DIGITS_ARABIC, "2023", "2023");
}

/* How STRING looks in a right-to-left line. */
static void assert_seen(Typography typography, const char *string, const char *want)
{
	Grid *grid = grid_new(12, 1);

	grid->typography = typography;
	line_draw_string(grid, (GridRect){ 0, 0, 12, 1 }, string, TRUE, ROLE_TEXT, 0);
	char *row = grid_row(grid, 0);
	assert_string_equal(g_strchug(row), want);
	g_free(row);
	grid_free(grid);
}

/* At the start of a paragraph European digits with a hyphen keep their order; others do not. */
static void the_order_is_that_of_the_digits_shown(void **state)
{
	(void)state;
	const Typography latin = { .digits = DIGITS_LATIN }, arabic = { .digits = DIGITS_ARABIC };

	assert_seen((Typography){ 0 }, "10-15 د", "\uFEA9 10-15");
	assert_seen(arabic, "10-15 د", "\uFEA9 ١٥-١٠");
	assert_seen((Typography){ 0 }, "١٠-١٥ د", "\uFEA9 ١٥-١٠");
	assert_seen(latin, "١٠-١٥ د", "\uFEA9 10-15");
}

static void vowel_marks_can_be_left_out(void **state)
{
	(void)state;
	const Typography bare = { .is_unpointed = TRUE };

	assert_seen((Typography){ 0 }, "رُدّ", "\uFEA9\u0651\uFEAD\u064F");
	assert_seen(bare, "رُدّ", "\uFEA9\uFEAD");
	assert_seen(bare, "שָׁלוֹם", "םולש");
	assert_seen(bare, "e\u0301", "e\u0301");
	assert_seen(bare, "ا\u0654", "\uFE8D\u0654");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digits_stay_as_they_are_unless_asked),
		cmocka_unit_test(all_digits_can_be_latin_with_the_signs_within),
		cmocka_unit_test(digits_of_arabic_text_can_be_arabic_or_persian),
		cmocka_unit_test(digits_of_other_text_stay),
		cmocka_unit_test(the_order_is_that_of_the_digits_shown),
		cmocka_unit_test(vowel_marks_can_be_left_out),
	};
	return cmocka_run_group_tests_name("adapt", tests, NULL, NULL);
}
