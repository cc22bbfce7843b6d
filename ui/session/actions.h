/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * actions: does what is asked for: the view that is seen does it, else it is done here.
 *
 * Some commands want more: a line that is typed, or one more key. Whoever has keys asks
 * actions_want_key() first. What there is to say is in a message.
 */
#ifndef UI_ACTIONS_H
#define UI_ACTIONS_H

#include "ui/desk/overrule.h"
#include "ui/session/filing.h"
#include "ui/session/inquiry.h"
#include "ui/session/wish.h"
#include "ui/views/sheets.h"

typedef struct Actions Actions;

/* DESK and DECISIONS must outlive them; so must MESSAGE, to which is appended. */
Actions *actions_new(const Desk *desk, Decisions *decisions, GString *message, int width,
		     int height);
void actions_free(Actions *actions);

Sheets *actions_sheets(const Actions *actions);

/* Do what is asked for; DONE is set to its command, or to COMMAND_NONE where it means nothing. */
SessionWish actions_do(Actions *actions, const KeymapRequest *request, Command *done);

/* Whether the next key is not to be looked up in the keymap, and what it does. */
gboolean actions_want_key(const Actions *actions);
SessionWish actions_take_key(Actions *actions, Key key, Command *done);

/* What the person is asked for; and what is done where that is answered, as STATE tells. */
Inquiry *actions_inquiry(Actions *actions);
SessionWish actions_take_answer(Actions *actions, PromptState state, Command *done);

/* The command that waits for one more key; COMMAND_NONE where none does. */
Command actions_waiting(const Actions *actions);

/* What is wanted of the files. */
const Filing *actions_filing(const Actions *actions);

/* What is to be copied; what is to be edited, and what was made of it. Borrowed. */
const char *actions_copied(const Actions *actions);
const char *actions_edited(const Actions *actions);
void actions_take_edited(Actions *actions, const char *text);

#endif
