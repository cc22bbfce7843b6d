/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/shape.h"

static void assert_joined(const char *string, const char *want)
{
	gsize count;
	Glyph *glyphs = glyphs_new(string, strlen(string), &count);
	GString *got = g_string_new("");

	shape_join(glyphs, count);
	for (gsize i = 0; i < count; i++)
		if (glyphs[i].c != SHAPE_ABSORBED)
			g_string_append_unichar(got, glyphs[i].c);
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	g_free(glyphs);
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

/* Letters of Persian, Urdu, Kurdish, Uyghur and Pashto, and the alef of wasla. */
static void every_language_has_the_forms_there_are(void **state)
{
	(void)state;
	assert_joined("پیچ", "\uFB58\uFBFF\uFB7B");
	assert_joined("ٹکڑے", "\uFB68\uFB91\uFB8D\uFBAE");
	assert_joined("ڭىل", "\uFBD5\uFBE9\uFEDE");
	assert_joined("ټول", "ټ\uFEEE\uFEDD");
	assert_joined("بٱ", "\uFE91\uFB51");
}

/* Letters of different directions do not touch, even where Unicode would join them. */
static void other_scripts_stay_as_they_are(void **state)
{
	(void)state;
	assert_joined("שָׁלוֹם", "שָׁלוֹם");
	assert_joined("ܫܠܡܐ", "ܫܠܡܐ");
	assert_joined("ߒߞߏ", "ߒߞߏ");
	assert_joined("мир 東京", "мир 東京");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_join_their_neighbours),
		cmocka_unit_test(lam_and_alef_take_one_place),
		cmocka_unit_test(marks_do_not_part_letters),
		cmocka_unit_test(joiners_are_heeded),
		cmocka_unit_test(letters_without_forms_still_draw_their_neighbours),
		cmocka_unit_test(every_language_has_the_forms_there_are),
		cmocka_unit_test(other_scripts_stay_as_they_are),
	};
	return cmocka_run_group_tests_name("shape", tests, NULL, NULL);
}
