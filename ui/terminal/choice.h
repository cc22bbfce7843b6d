/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * choice: which driver is right for the terminal, told by its answers and the environment.
 *
 * What the terminal answers goes before what the environment says, as variables outlive the
 * terminal that set them. Of what it answers, a mode that it knows goes before its name. Plain
 * values; all strings of a choice are constant.
 */
#ifndef UI_CHOICE_H
#define UI_CHOICE_H

#include "ui/terminal/answer.h"
#include "ui/terminal/driver.h"
#include "ui/terminal/quirk.h"

/* What stands between us and the terminal: it hands on what is wrapped as it wants. */
typedef enum Passage {
	PASSAGE_NONE,
	PASSAGE_TMUX,   /* if it is set to */
	PASSAGE_SCREEN, /* always */
} Passage;

/* What the environment says of the terminal; strings are borrowed, each or NULL. */
typedef struct Hints {
	const char *term;
	const char *term_program;
	const char *mlterm;
	const char *konsole;
	const char *kitty;
	const char *vte;
	Passage passage;
	gboolean is_multiplexed; /* tmux or screen stands between: the rest is about another one */
} Hints;

/* What tmux tells of the terminal that it is shown in; all empty where it was not asked. */
typedef struct Outer {
	char name[32];  /* as the terminal told tmux by XTVERSION */
	char term[32];  /* its TERM */
	gboolean opens; /* what is wrapped is handed on to it */
} Outer;

typedef struct Choice {
	Driver driver;
	gboolean has_marks; /* it sets vowel marks on their letters */
	Quirk quirk;
	const char *reason; /* in words, for a person, untranslated */
	const char *advice; /* what the person must set for all to be right; or NULL */
} Choice;

/* WANTED is DRIVER_AUTO, or what the person has asked for. */
Choice choice_make(Driver wanted, const Answer *answer, const Hints *hints, const Outer *outer);

/* Some old terminals print a part of a question they do not know. */
gboolean choice_may_ask(const Hints *hints);

#endif
