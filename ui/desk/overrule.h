/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * overrule: what the person decides on the facts at hand: to join two, to part one from others, to
 * correct one.
 *
 * Every function that decides returns TRUE where something was decided: then the facts are to be
 * found anew. What there is to say is appended to a message.
 */
#ifndef UI_OVERRULE_H
#define UI_OVERRULE_H

#include "link/decision.h"
#include "ui/desk/desk.h"

typedef struct Overrule {
	const Desk *desk;
	Decisions *decisions; /* borrowed */
	gboolean is_joining;  /* the first of two facts was chosen */
	guint article;        /* where it stands */
	gsize offset;
} Overrule;

/* Choose FACT to be joined; the second time, join it with the first. */
gboolean overrule_join(Overrule *overrule, guint fact, GString *message);

/* Choose none; FALSE where none was chosen. */
gboolean overrule_leave(Overrule *overrule);

/* Part FACT from all facts of ARTICLE (from 1; 0: of all articles) that it is linked with. */
gboolean overrule_part(Overrule *overrule, guint fact, guint article, GString *message);

/*
 * Part all facts from each other that FACT is linked with, and it from them: all that is told to be
 * one thing is not. Of a link of very many facts, this is refused.
 */
gboolean overrule_reject(Overrule *overrule, guint fact, GString *message);

/* What FACT tells, as it is written to correct it: "count 12 boats"; free with g_free(). */
char *overrule_form(const Overrule *overrule, guint fact);

/* Let FACT tell what TEXT, of that form, says. */
gboolean overrule_correct(Overrule *overrule, guint fact, const char *text, GString *message);

gboolean overrule_take_back(Overrule *overrule, GString *message);

#endif
