/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/settings.h"

#include <string.h>

#include "ui/translation.h"

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

static const struct {
	const char *name;
	const char *values;
	Setter *set;
} known[] = {
	{ "bidi", N_("auto, visual, bdsm, mlterm, rlo, lro, kitty or logical"), set_bidi },
	{ "digits", N_("written, latin, arabic or persian"), set_digits },
	{ "justify", N_("none, spaces or kashida"), set_justification },
	{ "linear", N_("auto, yes or no"), set_linear },
	{ "marks", N_("auto, keep or strip"), set_marks },
};

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
