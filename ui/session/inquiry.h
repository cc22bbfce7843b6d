/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * inquiry: what the person is asked for: a line that is typed, or a file that is picked.
 */
#ifndef UI_INQUIRY_H
#define UI_INQUIRY_H

#include "ui/desk/desk.h"
#include "ui/frame/picker.h"
#include "ui/frame/prompt.h"

/* What an answer is for. */
typedef enum Asked {
	ASKED_WORDS,      /* to be sought */
	ASKED_CORRECTION, /* of what a fact tells */
	ASKED_NOTE,       /* on a passage */
	ASKED_PATH,       /* to be opened */
	ASKED_COMMAND,
} Asked;

typedef struct Inquiry {
	const Desk *desk; /* borrowed */
	Asked asked;
	Prompt *prompt; /* while a line is typed; or NULL */
	Picker *picker; /* while a file is picked; or NULL */
} Inquiry;

/* Ask for a line behind LABEL, which is static; TEXT is in it already. */
void inquiry_ask(Inquiry *inquiry, Asked asked, const char *label, const char *text);

/* Ask for a file, at first of FOLDER. */
void inquiry_pick(Inquiry *inquiry, const char *folder);

/* Whether somebody is asked for something; and no more. */
gboolean inquiry_is_open(const Inquiry *inquiry);
void inquiry_close(Inquiry *inquiry);

PromptState inquiry_press(Inquiry *inquiry, Key key);

/* The mouse; only while a file is picked. */
PromptState inquiry_point(Inquiry *inquiry, const Event *event);

/* What was typed so far, or picked; borrowed until the next key. */
const char *inquiry_text(const Inquiry *inquiry);

/* Draw over what is on GRID. */
void inquiry_draw(const Inquiry *inquiry, Grid *grid);

#endif
