/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/sequence.h"

#define BEL 0x07

/* How long a sequence that was broken off is waited for, in microseconds. */
#define PATIENCE 500000

static SequenceState opened_by(guint32 character)
{
	switch (character) {
	case '[':
		return SEQUENCE_CONTROL;
	case 'O':
		return SEQUENCE_SINGLE;
	case 'P':
	case ']':
	case '_':
	case '^':
	case 'X':
		return SEQUENCE_STRING;
	default:
		return SEQUENCE_NONE;
	}
}

gboolean sequence_takes(SequenceState *state, guint32 character)
{
	switch (*state) {
	case SEQUENCE_NONE:
		if (character != KEY_ESCAPE)
			return FALSE;
		*state = SEQUENCE_ESCAPE;
		return TRUE;
	case SEQUENCE_ESCAPE:
		*state = opened_by(character);
		return *state != SEQUENCE_NONE;
	case SEQUENCE_CONTROL:
		if (character >= 0x40 && character <= 0x7E)
			*state = SEQUENCE_NONE;
		return TRUE;
	case SEQUENCE_SINGLE:
		*state = SEQUENCE_NONE;
		return TRUE;
	case SEQUENCE_STRING:
		if (character == BEL)
			*state = SEQUENCE_NONE;
		else if (character == KEY_ESCAPE)
			*state = SEQUENCE_STRING_ESCAPE;
		return TRUE;
	case SEQUENCE_STRING_ESCAPE:
		*state = character == '\\' ? SEQUENCE_NONE : SEQUENCE_STRING;
		return TRUE;
	}
	return FALSE;
}

static Key plain_key(guint32 character)
{
	switch (character) {
	case '\n':
		return KEY_RETURN;
	case '\b':
		return KEY_RUBOUT;
	default:
		return character;
	}
}

Key sequence_key(Sequence *sequence, guint32 character, gint64 time)
{
	if (time - sequence->time > PATIENCE)
		sequence->state = SEQUENCE_NONE;
	sequence->time = time;
	gboolean has_alt = sequence->state == SEQUENCE_ESCAPE;
	if (sequence_takes(&sequence->state, character))
		return KEY_NONE;
	if (has_alt && character == KEY_ESCAPE)
		return KEY_ESCAPE;
	return plain_key(character) | (has_alt ? KEY_ALT : 0);
}

Key sequence_pause(Sequence *sequence)
{
	if (sequence->state != SEQUENCE_ESCAPE)
		return KEY_NONE;
	sequence->state = SEQUENCE_NONE;
	return KEY_ESCAPE;
}
