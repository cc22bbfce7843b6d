/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <math.h>

#include "ui/terminal/theme.h"

static const Theme usual = { 0 };

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

	for (guint theme = 0; theme < THEMES; theme++)
		for (guint depth = 0; depth < THEME_DEPTHS; depth++)
			for (guint role = 0; role < GRID_ROLES; role++) {
				Style style = theme_style(&(Theme){ .name = (ThemeName)theme },
							  (ThemeDepth)depth, (GridRole)role, 0);
				assert_in_range(style.foreground + 1, 0, limits[depth]);
				assert_in_range(style.background + 1, 0, limits[depth]);
			}
}

static void every_flag_has_an_attribute(void **state)
{
	(void)state;
	const guint flags[] = { GRID_FACT, GRID_FOCUS, GRID_PARTNER, GRID_HIT, GRID_BOLD };
	guint plain = theme_style(&usual, THEME_MONO, ROLE_TEXT, 0).attributes;

	for (gsize i = 0; i < G_N_ELEMENTS(flags); i++)
		assert_int_not_equal(
			theme_style(&usual, THEME_MONO, ROLE_TEXT, flags[i]).attributes, plain);
}

static void focus_partner_and_fact_differ_without_colours(void **state)
{
	(void)state;
	guint fact = theme_style(&usual, THEME_MONO, ROLE_TIME, GRID_FACT).attributes;
	guint partner =
		theme_style(&usual, THEME_MONO, ROLE_TIME, GRID_FACT | GRID_PARTNER).attributes;
	guint focus = theme_style(&usual, THEME_MONO, ROLE_TIME, GRID_FACT | GRID_FOCUS).attributes;

	assert_int_not_equal(fact, partner);
	assert_int_not_equal(fact, focus);
	assert_int_not_equal(partner, focus);
}

/* The relative luminance of a palette's colour beyond the first 16, as WCAG 2 defines it. */
static double luminance(int colour)
{
	static const double weights[] = { 0.2126, 0.7152, 0.0722 };
	double sum = 0;

	for (int i = 0; i < 3; i++) {
		int step = (colour - 16) / (i == 0 ? 36 : i == 1 ? 6 : 1) % 6;
		double level = colour >= 232 ? 8 + 10 * (colour - 232) : step ? 55 + 40 * step : 0;
		level /= 255;
		sum += weights[i] *
		       (level <= 0.03928 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4));
	}
	return sum;
}

static double contrast(double a, double b)
{
	return (MAX(a, b) + 0.05) / (MIN(a, b) + 0.05);
}

/* Lines and the overview strip are no text. */
static gboolean is_text(GridRole role)
{
	return role != ROLE_FRAME && role != ROLE_STRIP && role != ROLE_STRIP_VIEW;
}

static void letters_stand_out_from_their_background(void **state)
{
	static const struct {
		ThemeName name;
		double background, least; /* WCAG 2: 4.5 for level AA, 7 for AAA */
	} cases[] = { { THEME_DARK, 0, 4.5 },
		      { THEME_LIGHT, 1, 4.5 },
		      { THEME_HIGH_CONTRAST, 0, 7 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		for (guint role = 0; role < GRID_ROLES; role++) {
			const Theme theme = { .name = cases[i].name };
			Style style = theme_style(&theme, THEME_256, (GridRole)role, 0);
			if (style.foreground == THEME_DEFAULT || !is_text((GridRole)role))
				continue;
			double found = contrast(luminance(style.foreground), cases[i].background);
			if (found < cases[i].least)
				fail_msg("theme %zu, %s: contrast %.1f", i,
					 theme_role_name((GridRole)role), found);
		}
}

static void a_theme_without_colours_has_none(void **state)
{
	(void)state;
	const Theme mono = { .name = THEME_COLOURLESS };

	for (guint role = 0; role < GRID_ROLES; role++) {
		Style style = theme_style(&mono, THEME_256, (GridRole)role, 0);
		assert_int_equal(style.foreground, THEME_DEFAULT);
		assert_int_equal(style.background, THEME_DEFAULT);
	}
}

static void assert_own(const char *colours, gint16 foreground, gint16 background)
{
	Theme theme = { 0 };

	assert_true(theme_set(&theme, "differ", colours, NULL));
	Style style = theme_style(&theme, THEME_256, ROLE_DIFFER, 0);
	assert_int_equal(style.foreground, foreground);
	assert_int_equal(style.background, background);
}

static void a_person_has_their_own_colours(void **state)
{
	(void)state;
	Theme theme = { 0 };
	GError *error = NULL;

	assert_own("203", 203, THEME_DEFAULT);
	assert_own("bright-red on black", 9, 0);
	assert_own("default on 52", THEME_DEFAULT, 52);
	assert_own("#ff5f5f", 203, THEME_DEFAULT);
	assert_own("#000000 on #ffffff", 16, 231);
	assert_true(theme_set(&theme, "differ", "203", NULL));
	assert_int_equal(theme_style(&theme, THEME_16, ROLE_DIFFER, 0).foreground, 9);
	assert_false(theme_set(&theme, "differ", "redd", &error));
	assert_string_equal(error->message, "differ: there is no such colour: redd");
	g_clear_error(&error);
	assert_false(theme_set(&theme, "sky", "blue", &error));
	assert_string_equal(error->message, "sky: nothing is called so that has a colour");
	g_clear_error(&error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(colours_are_as_many_as_there_are),
		cmocka_unit_test(colours_can_be_declined),
		cmocka_unit_test(no_colour_is_beyond_the_depth),
		cmocka_unit_test(every_flag_has_an_attribute),
		cmocka_unit_test(focus_partner_and_fact_differ_without_colours),
		cmocka_unit_test(letters_stand_out_from_their_background),
		cmocka_unit_test(a_theme_without_colours_has_none),
		cmocka_unit_test(a_person_has_their_own_colours),
	};
	return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
