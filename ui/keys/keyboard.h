/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keyboard: which key of a Latin layout a letter of another layout stands on.
 *
 * Layouts as xkeyboard-config has them: ara (which Windows calls Arabic 101), ara(azerty), ir, il.
 * An Arabic letter stands on different keys of these; the letters that only one of them has tell
 * which one it is.
 */
#ifndef UI_KEYBOARD_H
#define UI_KEYBOARD_H

#include "ui/keys/event.h"

/* ORDER KEYBOARD: names in keyboard.c */
typedef enum Keyboard {
	KEYBOARD_AUTO, /* Arabic 101, until Persian or Hebrew letters come */
	KEYBOARD_ARABIC,
	KEYBOARD_ARABIC_AZERTY,
	KEYBOARD_PERSIAN,
	KEYBOARD_HEBREW,
	KEYBOARDS,
} Keyboard;

gboolean keyboard_named(const char *name, Keyboard *keyboard);

/* The key on a Latin layout that stands where KEY stands on KEYBOARD; else KEY. */
Key keyboard_latin(Keyboard keyboard, Key key);

/*
 * Which layout KEYBOARD is, now that KEY came: the one that alone has it, else the same. Where that
 * can no more be the Hebrew one, whose signs are those of other keys, it is USUAL.
 */
Keyboard keyboard_guess(Keyboard keyboard, Keyboard usual, Key key);

#endif
