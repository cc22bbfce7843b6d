/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * answer: what a terminal tells of itself when it is asked.
 *
 * The forms are those of xterm's "Control Sequences": DECRPM for a mode, XTVERSION for the name,
 * DA1 and DA2 for the kind. Plain values; nothing here knows a terminal.
 */
#ifndef UI_ANSWER_H
#define UI_ANSWER_H

#include "ui/terminal/sequence.h"

/* What DECRQM tells of a mode. */
typedef enum AnswerMode {
	ANSWER_MODE_UNKNOWN, /* to the terminal, or to us as it did not tell */
	ANSWER_MODE_SET,
	ANSWER_MODE_RESET,
} AnswerMode;

typedef struct Answer {
	AnswerMode implicit_bidi; /* mode 8: the terminal orders the text itself */
	AnswerMode arrow_swap;    /* mode ?1243 */
	AnswerMode autodetection; /* mode ?2501: it tells a paragraph's direction by its letters */
	char name[32];            /* XTVERSION; "" where it told none */
	char kind[24];            /* DA2, what stands between '>' and 'c'; "" likewise */
	gboolean has_clipboard;   /* DA1 tells that it puts into the clipboard what it is told to */
	gboolean is_complete;     /* the last answer, DA1, has come */
	gboolean is_passed;       /* DSR, which was asked through tmux, has come back */
	SequenceState pending;    /* where the last answer is broken off */
} Answer;

/* What BYTES from the terminal answer. What is no answer, keys pressed meanwhile, goes to TYPED. */
Answer answer_parse(const char *bytes, gsize length, GString *typed);

/* Append the answers in words, for a person. */
void answer_append_text(GString *out, const Answer *answer);

#endif
