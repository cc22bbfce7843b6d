/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * scroll: which lines of a text longer than the screen are in view, and the commands that move it.
 *
 * A plain value; all zero is no line on no screen.
 */
#ifndef UI_SCROLL_H
#define UI_SCROLL_H

#include "ui/keys/event.h"
#include "ui/keys/keymap.h"

typedef struct Scroll {
	int lines, height; /* of the text and of the screen */
	int top;           /* the first line in view */
} Scroll;

/* There are so many lines now, or such a height; what is in view moves no more than it must. */
void scroll_set_lines(Scroll *scroll, int lines);
void scroll_set_height(Scroll *scroll, int height);

/* The lines in view end before this. */
int scroll_end(const Scroll *scroll);

/* Go where a command leads; FALSE where it is no motion. */
gboolean scroll_step(Scroll *scroll, const KeymapRequest *request);

/* Follow the wheel, where EVENT is of it. */
void scroll_wheel(Scroll *scroll, const Event *event);

#endif
