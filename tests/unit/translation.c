/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/words/translation.h"

static void speak(const char *languages, const char *locale)
{
	translation_open(languages, locale, g_getenv("MUQABALA_LOCALEDIR"));
}

static void without_a_catalogue_words_stay(void **state)
{
	(void)state;

	speak(NULL, NULL);
	assert_string_equal(translation_of("not found"), "not found");
	assert_string_equal(translation_of_many("%u article", "%u articles", 1), "%u article");
	assert_string_equal(translation_of_many("%u article", "%u articles", 0), "%u articles");
	assert_string_equal(translation_locale(), "en_001");
	assert_false(translation_is_rtl());
	speak("xx", "xx_YY.UTF-8");
	assert_string_equal(translation_of("not found"), "not found");
	assert_false(translation_is_rtl());
}

static void arabic_runs_from_right_to_left(void **state)
{
	(void)state;

	speak("ar", "C.UTF-8");
	assert_true(translation_is_rtl());
	assert_string_equal(translation_of("not found"), "لم يوجد");
	speak(NULL, "C.UTF-8");
	assert_false(translation_is_rtl());
}

static void the_locale_is_the_one_whose_language_is_spoken(void **state)
{
	static const struct {
		const char *languages, *locale, *told;
	} cases[] = {
		{ NULL, "ar_EG.UTF-8", "ar_EG" },      { "ar", "ar_MA.UTF-8", "ar_MA" },
		{ "ar", "en_US.UTF-8", "ar" },         { "xx:ar_SY:en", "de_DE.UTF-8", "ar_SY" },
		{ "en_GB", "C.UTF-8", "en_GB" },       { "en:ar", "en_US.UTF-8", "en_US" },
		{ NULL, "en_IE.UTF-8@euro", "en_IE" }, { "ar", "C", "en_001" },
		{ NULL, "de_DE.UTF-8", "en_001" },     { "", "", "en_001" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		speak(cases[i].languages, cases[i].locale);
		assert_string_equal(translation_locale(), cases[i].told);
	}
}

/* CLDR's six forms, and the digits of the country. */
static void counted_words_go_with_their_number(void **state)
{
	static const struct {
		const char *locale;
		guint n;
		const char *told;
	} cases[] = {
		{ "ar_EG.UTF-8", 0, "لا مقالات" },    { "ar_EG.UTF-8", 1, "مقال واحد" },
		{ "ar_EG.UTF-8", 2, "مقالان" },       { "ar_EG.UTF-8", 3, "٣ مقالات" },
		{ "ar_EG.UTF-8", 10, "١٠ مقالات" },   { "ar_EG.UTF-8", 11, "١١ مقالا" },
		{ "ar_EG.UTF-8", 99, "٩٩ مقالا" },    { "ar_EG.UTF-8", 100, "١٠٠ مقال" },
		{ "ar_EG.UTF-8", 103, "١٠٣ مقالات" }, { "ar_EG.UTF-8", 111, "١١١ مقالا" },
		{ "ar_MA.UTF-8", 5, "5 مقالات" },     { "en_GB.UTF-8", 1, "1 article" },
		{ "en_GB.UTF-8", 12, "12 articles" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		GString *told = g_string_new("");
		speak(NULL, cases[i].locale);
		translation_append(told,
				   translation_of_many("%u article", "%u articles", cases[i].n),
				   cases[i].n);
		assert_string_equal(told->str, cases[i].told);
		g_string_free(told, TRUE);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_catalogue_words_stay),
		cmocka_unit_test(arabic_runs_from_right_to_left),
		cmocka_unit_test(the_locale_is_the_one_whose_language_is_spoken),
		cmocka_unit_test(counted_words_go_with_their_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
