/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * settings: what a person may choose of how the reader shows text. A plain value; all zero is what
 * is usual. Whoever reads a command line or a file fills it by names.
 */
#ifndef UI_SETTINGS_H
#define UI_SETTINGS_H

#include "layout/typography.h"
#include "ui/keys/bindings.h"
#include "ui/terminal/driver.h"
#include "ui/terminal/theme.h"

/* Vowel marks, on letters of right-to-left scripts. ORDER MARKS: names in settings.c */
typedef enum Marks {
	MARKS_AUTO, /* where the terminal is known to set them right */
	MARKS_KEEP,
	MARKS_STRIP,
} Marks;

/* Whether one thing stands on a line, for ears and fingers. ORDER LINEAR: names in settings.c */
typedef enum Linear {
	LINEAR_AUTO, /* where the terminal cannot place the cursor: TERM=dumb */
	LINEAR_YES,
	LINEAR_NO,
} Linear;

typedef struct Settings {
	Driver bidi;
	Digits digits;
	Justification justification;
	Marks marks;
	Linear linear;
	gboolean no_state; /* nothing is remembered */
	Theme theme;
	Profile keys;
	Keyboard keyboard;
} Settings;

#define SETTINGS_ERROR (settings_error_quark())
typedef enum SettingsError {
	SETTINGS_ERROR_NAME,
	SETTINGS_ERROR_VALUE,
} SettingsError;
GQuark settings_error_quark(void);

/*
 * Set what is called NAME (theme, keys, digits, …) to what is called VALUE. FALSE
 * with ERROR, which tells what would be right, where there is no such name or value.
 */
gboolean settings_set(Settings *settings, const char *name, const char *value, GError **error);

/* The values that NAME may have, as a person reads them: "a, b or c"; NULL where it is none. */
const char *settings_values(const char *name);

/*
 * The usual value of the setting at INDEX, its NAME and what it says, not translated; NULL behind
 * the last one. Free with g_free().
 */
char *settings_usual(guint index, const char **name, const char **help);

/* What of it hangs on no terminal. */
Typography settings_typography(const Settings *settings);

#endif
