/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/theme.h"

static void colours_are_as_many_as_there_are(void **state)
{
	(void)state;
	assert_int_equal(theme_depth(16777216, NULL, "xterm-direct"), THEME_256);
	assert_int_equal(theme_depth(256, NULL, "xterm-256color"), THEME_256);
	assert_int_equal(theme_depth(88, NULL, "rxvt-88color"), THEME_16);
	assert_int_equal(theme_depth(8, NULL, "linux"), THEME_8);
	assert_int_equal(theme_depth(0, NULL, "vt100"), THEME_MONO);
}

static void colours_can_be_declined(void **state)
{
	(void)state;
	assert_int_equal(theme_depth(256, "1", "xterm-256color"), THEME_MONO);
	assert_int_equal(theme_depth(256, "", "xterm-256color"), THEME_256);
	assert_int_equal(theme_depth(256, NULL, "dumb"), THEME_MONO);
}

static void no_colour_is_beyond_the_depth(void **state)
{
	(void)state;
	const int limits[THEME_DEPTHS] = { 0, 8, 16, 256 };

	for (guint depth = 0; depth < THEME_DEPTHS; depth++)
		for (guint role = 0; role < GRID_ROLES; role++) {
			Style style = theme_style((ThemeDepth)depth, (GridRole)role, 0);
			assert_in_range(style.foreground + 1, 0, limits[depth]);
			assert_in_range(style.background + 1, 0, limits[depth]);
		}
}

static void every_flag_has_an_attribute(void **state)
{
	(void)state;
	const guint flags[] = { GRID_FACT, GRID_FOCUS, GRID_PARTNER, GRID_HIT, GRID_BOLD };
	guint plain = theme_style(THEME_MONO, ROLE_TEXT, 0).attributes;

	for (gsize i = 0; i < G_N_ELEMENTS(flags); i++)
		assert_int_not_equal(theme_style(THEME_MONO, ROLE_TEXT, flags[i]).attributes,
				     plain);
}

static void focus_partner_and_fact_differ_without_colours(void **state)
{
	(void)state;
	guint fact = theme_style(THEME_MONO, ROLE_TIME, GRID_FACT).attributes;
	guint partner = theme_style(THEME_MONO, ROLE_TIME, GRID_FACT | GRID_PARTNER).attributes;
	guint focus = theme_style(THEME_MONO, ROLE_TIME, GRID_FACT | GRID_FOCUS).attributes;

	assert_int_not_equal(fact, partner);
	assert_int_not_equal(fact, focus);
	assert_int_not_equal(partner, focus);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(colours_are_as_many_as_there_are),
		cmocka_unit_test(colours_can_be_declined),
		cmocka_unit_test(no_colour_is_beyond_the_depth),
		cmocka_unit_test(every_flag_has_an_attribute),
		cmocka_unit_test(focus_partner_and_fact_differ_without_colours),
	};
	return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
