/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keymap: keys to commands.
 *
 * A command may be asked for by one key or by two, and before them a count in Latin, Arabic-Indic
 * or Persian digits. Under an Arabic layout the same physical keys do the same: a letter counts as
 * the Latin one on its key.
 */
#ifndef UI_KEYMAP_H
#define UI_KEYMAP_H

#include "ui/keys/bindings.h"

/* The largest count; more digits change nothing. */
#define KEYMAP_COUNT_MAX 99999

#define KEYMAP_LAM 0x0644

/* Keys pressed so far that do not yet make a command. All zero is the beginning. */
typedef struct Keymap {
	guint count; /* 0: none was given */
	Key prefix;  /* the key as on a Latin layout */
	Key typed;   /* the same as it came */
} Keymap;

typedef enum KeymapResult {
	KEYMAP_COMMAND, /* COMMAND and COUNT are set, and the keymap is at the beginning again */
	KEYMAP_WAITING, /* for the rest */
	KEYMAP_UNBOUND, /* the keys mean nothing; the keymap is at the beginning again */
} KeymapResult;

typedef struct KeymapRequest {
	Command command;
	guint count;       /* 0: none was given */
	const char *words; /* typed behind the command's name, never empty; or NULL */
} KeymapRequest;

KeymapResult keymap_press(Keymap *keymap, Bindings *bindings, Key key, KeymapRequest *request);

/*
 * Under an Arabic layout four keys are a lam with an alef. Some layouts send the ligature, others
 * the two letters at once: the ligature of LAM and ALEF, and the alef in it; KEY_NONE for others.
 */
Key keymap_ligature(Key lam, Key alef);
Key keymap_ligature_alef(Key ligature);

/* The value of a digit of any of the three kinds; -1 for other keys. */
int keymap_digit(Key key);

/* Append what was pressed and still waits for the rest: "12]"; nothing at the beginning. */
void keymap_append_pending(GString *out, const Keymap *keymap);

#endif
