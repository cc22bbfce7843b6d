/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sequence: tells keys from escape sequences in what a terminal sends.
 *
 * Keys that curses knows never come here. What is left of escape sequences are answers that came
 * late and keys that nobody knows: they are dropped, so that no part of one is read as a key.
 */
#ifndef UI_SEQUENCE_H
#define UI_SEQUENCE_H

#include "ui/keys/event.h"

typedef enum SequenceState {
	SEQUENCE_NONE,
	SEQUENCE_ESCAPE,  /* ESC alone: what follows tells what it is */
	SEQUENCE_CONTROL, /* CSI: until a final byte */
	SEQUENCE_SINGLE,  /* SS3: one character more */
	SEQUENCE_STRING,  /* DCS, OSC and the like: until ST or BEL */
	SEQUENCE_STRING_ESCAPE,
} SequenceState;

typedef struct Sequence {
	SequenceState state;
	gint64 time; /* of the last character, in microseconds */
} Sequence;

/* Whether CHARACTER belongs to a sequence; the state is SEQUENCE_NONE when it was the last one. */
gboolean sequence_takes(SequenceState *state, guint32 character);

/* The key that CHARACTER, read at TIME, makes: KEY_NONE while there is none yet. */
Key sequence_key(Sequence *sequence, guint32 character, gint64 time);

/* The key that is there when no character follows at once: ESC, or KEY_NONE. */
Key sequence_pause(Sequence *sequence);

#endif
