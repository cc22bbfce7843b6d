/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * preferences: the file in which a person says what is to be usual: settings, keys, colours.
 *
 * It is a key file as GLib reads it, at $XDG_CONFIG_HOME/muqabala/config. What it says wrongly is
 * complained of with the file's name and the line, and all the rest holds.
 */
#ifndef UI_PREFERENCES_H
#define UI_PREFERENCES_H

#include "ui/keys/bindings.h"
#include "ui/settings/settings.h"

typedef struct Preferences Preferences;

/*
 * The file at PATH, NULL for the usual one; where there is none, it says nothing. Complaints
 * (strings, free with g_free()) are added to COMPLAINTS here and below.
 */
Preferences *preferences_open(const char *path, GPtrArray *complaints);
void preferences_free(Preferences *preferences);

/* Set what it says of SETTINGS. */
void preferences_fill(const Preferences *preferences, Settings *settings, GPtrArray *complaints);

/* Bind the keys that it binds. */
void preferences_bind(const Preferences *preferences, Bindings *bindings, GPtrArray *complaints);

/* A file that says all that is usual, in comments; free with g_free(). */
char *preferences_default(void);

#endif
