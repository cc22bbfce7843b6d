/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/bidi.h"

static void assert_levels(const char *string, gboolean rtl, const char *want)
{
	gsize count;
	Glyph *glyphs = glyphs_new(string, strlen(string), &count);
	GString *got = g_string_new(NULL);

	GlyphUnits units = glyphs_units(glyphs, count);
	bidi_resolve(glyphs, count, units, rtl);
	g_free(units.units);
	for (gsize i = 0; i < count; i++)
		g_string_append_printf(got, "%u", glyphs[i].level);
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	g_free(glyphs);
}

static void every_character_has_a_level(void **state)
{
	(void)state;
	assert_levels("ab", FALSE, "00");
	assert_levels("ab", TRUE, "22");
	assert_levels("ن 15", TRUE, "1122");
	assert_levels("a😀ب", FALSE, "001");
	assert_levels("", TRUE, "");
}

static void broken_bytes_have_levels_too(void **state)
{
	(void)state;
	assert_levels("\xFFن\xD9", TRUE, "111");
}

static void a_paragraph_runs_as_its_article_does(void **state)
{
	(void)state;
	const char brand[] = "iPhone جديد";
	const char latin[] = "NASA 2023";
	const char digits[] = "* 10-15 *";

	assert_true(bidi_paragraph_is_rtl(brand, strlen(brand), TRUE));
	assert_false(bidi_paragraph_is_rtl(brand, strlen(brand), FALSE));
	assert_false(bidi_paragraph_is_rtl(latin, strlen(latin), TRUE));
	assert_true(bidi_paragraph_is_rtl("نعم", strlen("نعم"), FALSE));
	assert_true(bidi_paragraph_is_rtl(digits, strlen(digits), TRUE));
	assert_false(bidi_paragraph_is_rtl(digits, strlen(digits), FALSE));
}

static void runs_are_reversed_from_the_highest_level_down(void **state)
{
	(void)state;
	const guint8 levels[] = { 1, 1, 2, 2, 1, 0, 2, 2 };
	const guint want[] = { 4, 2, 3, 1, 0, 5, 6, 7 };
	guint order[8];

	bidi_reorder(levels, 8, order);
	assert_memory_equal(order, want, sizeof(want));
	bidi_reorder(levels, 0, order);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_has_a_level),
		cmocka_unit_test(broken_bytes_have_levels_too),
		cmocka_unit_test(a_paragraph_runs_as_its_article_does),
		cmocka_unit_test(runs_are_reversed_from_the_highest_level_down),
	};
	return cmocka_run_group_tests_name("bidi", tests, NULL, NULL);
}
