/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bindings: which keys ask for which command: a profile's, and what the person changed in it.
 *
 * Keys are written by the names that key_append_name() writes, one after the other: "]f", "Ctrl-X".
 */
#ifndef UI_BINDINGS_H
#define UI_BINDINGS_H

#include "ui/keys/command.h"
#include "ui/keys/event.h"
#include "ui/keys/keyboard.h"

typedef struct Bindings Bindings;

/* Whose habits the keys follow. ORDER PROFILE: names in bindings.c */
typedef enum Profile {
	PROFILE_DEFAULT, /* vi's and less's, with Emacs' where they leave room */
	PROFILE_LESS,
	PROFILE_VI,
	PROFILE_EMACS,
	PROFILES,
} Profile;

gboolean profile_named(const char *name, Profile *profile);

typedef struct Binding {
	Key prefix; /* KEY_NONE where one key is enough */
	Key key;
	Command command;
	guint count; /* given by the key itself; 0: not */
} Binding;

typedef enum BindingsError {
	BINDINGS_ERROR_COMMAND,
	BINDINGS_ERROR_KEY,
} BindingsError;

#define BINDINGS_ERROR (bindings_error_quark())
GQuark bindings_error_quark(void);

Bindings *bindings_new(Profile profile, Keyboard keyboard);
void bindings_free(Bindings *bindings);

/*
 * Let KEYS, parted by spaces, be all that ask for the command called NAME, and for no other. FALSE
 * with ERROR where there is no such command or key; then nothing is changed.
 */
gboolean bindings_set(Bindings *bindings, const char *name, const char *keys, GError **error);

/* The binding of KEY after PREFIX; NULL for none. Borrowed. */
const Binding *bindings_find(const Bindings *bindings, Key prefix, Key key);

/* Whether another key must follow KEY. */
gboolean bindings_is_prefix(const Bindings *bindings, Key key);

/* The key of a Latin layout that KEY is; the layout is guessed by it. */
Key bindings_latin(Bindings *bindings, Key key);

/* Append all keys of COMMAND as bindings_set() reads them. */
void bindings_append_all(const Bindings *bindings, GString *out, Command command);

/* Append the keys of COMMAND, parted by spaces: at most LIMIT of them, 0 for all. */
void bindings_append_keys(const Bindings *bindings, GString *out, Command command, guint limit);

#endif
