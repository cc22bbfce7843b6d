/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * input: what the person does at the terminal, as events: keys and the mouse. Curses, which it
 * asks, must have been started.
 */
#ifndef UI_INPUT_H
#define UI_INPUT_H

#include "ui/keys/event.h"
#include "ui/terminal/sequence.h"

/* Let curses read keys and the mouse, and wait for none. */
void input_begin(void);

/* Read what is there, without waiting; FALSE where that made no event. */
gboolean input_read(Sequence *sequence, Event *event);

#endif
