/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/settings/settings.h"

#include <string.h>

#include "ui/words/translation.h"

/* ORDER DIGITS, JUSTIFICATION, MARKS, LINEAR */
static const char *const digits_names[] = { "written", "latin", "arabic", "persian", NULL };
static const char *const justification_names[] = { "none", "spaces", "kashida", NULL };
static const char *const marks_names[] = { "auto", "keep", "strip", NULL };
static const char *const linear_names[] = { "auto", "yes", "no", NULL };

typedef gboolean Setter(Settings *settings, const char *value);

static gboolean find_name(const char *const *names, const char *name, guint *found)
{
	for (guint i = 0; names[i]; i++)
		if (strcmp(names[i], name) == 0) {
			*found = i;
			return TRUE;
		}
	return FALSE;
}

static gboolean set_bidi(Settings *settings, const char *value)
{
	return driver_named(value, &settings->bidi);
}

static gboolean set_digits(Settings *settings, const char *value)
{
	guint found;

	if (!find_name(digits_names, value, &found))
		return FALSE;
	settings->digits = (Digits)found;
	return TRUE;
}

static gboolean set_justification(Settings *settings, const char *value)
{
	guint found;

	if (!find_name(justification_names, value, &found))
		return FALSE;
	settings->justification = (Justification)found;
	return TRUE;
}

static gboolean set_marks(Settings *settings, const char *value)
{
	guint found;

	if (!find_name(marks_names, value, &found))
		return FALSE;
	settings->marks = (Marks)found;
	return TRUE;
}

static gboolean set_linear(Settings *settings, const char *value)
{
	guint found;

	if (!find_name(linear_names, value, &found))
		return FALSE;
	settings->linear = (Linear)found;
	return TRUE;
}

static gboolean set_theme(Settings *settings, const char *value)
{
	return theme_named(value, &settings->theme.name);
}

static gboolean set_keys(Settings *settings, const char *value)
{
	return profile_named(value, &settings->keys);
}

static gboolean set_keyboard(Settings *settings, const char *value)
{
	return keyboard_named(value, &settings->keyboard);
}

static gboolean set_state(Settings *settings, const char *value)
{
	gboolean is_no = strcmp(value, "no") == 0;

	settings->no_state = is_no;
	return is_no || strcmp(value, "yes") == 0;
}

/* The first value is the usual one. */
static const struct {
	const char *name;
	const char *values;
	Setter *set;
	const char *help;
} known[] = {
	{ "theme", N_("dark, light, mono or high-contrast"), set_theme,
	  N_("Colours for a terminal with such a background, or none") },
	{ "keys", N_("default, less, vi or emacs"), set_keys, N_("Whose habits the keys follow") },
	{ "keyboard", N_("auto, arabic, arabic-azerty, persian or hebrew"), set_keyboard,
	  N_("On which keys the letters are that are no Latin ones") },
	{ "state", N_("yes or no"), set_state,
	  N_("Whether places, marks and notes are remembered") },
	{ "bidi", N_("auto, visual, bdsm, mlterm, rlo, lro, kitty or logical"), set_bidi,
	  N_("What the terminal is sent") },
	{ "digits", N_("written, latin, arabic or persian"), set_digits,
	  N_("How digits are shown") },
	{ "justify", N_("none, spaces or kashida"), set_justification, N_("How lines are filled") },
	{ "marks", N_("auto, keep or strip"), set_marks, N_("Vowel marks") },
	{ "linear", N_("auto, yes or no"), set_linear,
	  N_("One thing a line, for screen readers and braille") },
};

char *settings_usual(guint index, const char **name, const char **help)
{
	if (index >= G_N_ELEMENTS(known))
		return NULL;
	*name = known[index].name;
	*help = known[index].help;
	return g_strndup(known[index].values, strcspn(known[index].values, ", "));
}

GQuark settings_error_quark(void)
{
	return g_quark_from_static_string("settings-error");
}

gboolean settings_set(Settings *settings, const char *name, const char *value, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(known); i++) {
		if (strcmp(known[i].name, name) != 0)
			continue;
		if (known[i].set(settings, value))
			return TRUE;
		g_set_error(error, SETTINGS_ERROR, SETTINGS_ERROR_VALUE, _("%s=%s: %s is wanted"),
			    name, value, translation_of(known[i].values));
		return FALSE;
	}
	g_set_error(error, SETTINGS_ERROR, SETTINGS_ERROR_NAME, _("%s: there is no such setting"),
		    name);
	return FALSE;
}

const char *settings_values(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
		if (strcmp(known[i].name, name) == 0)
			return known[i].values;
	return NULL;
}

Typography settings_typography(const Settings *settings)
{
	gboolean is_linear = settings->linear == LINEAR_YES;

	return (Typography){
		.order = is_linear ? ORDER_LOGICAL : driver_order(settings->bidi),
		.is_linear = is_linear,
		.digits = settings->digits,
		.justification = settings->justification,
		.is_unpointed = settings->marks == MARKS_STRIP,
	};
}
