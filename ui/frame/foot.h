/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * foot: the strip below the spread: what every article tells of the fact in focus, who is silent
 * about it, and the keys that matter now.
 */
#ifndef UI_FOOT_H
#define UI_FOOT_H

#include "layout/grid.h"
#include "ui/desk/desk.h"
#include "ui/keys/command.h"

/* A key that is named below, with what it does here; the last one has no command. */
typedef struct FootKey {
	Command command;
	const char *label;
	gboolean needs_fact; /* it does something only where a fact is in focus */
} FootKey;

/* Rows that it takes of a screen of HEIGHT rows. */
int foot_height(int height);

/* Name KEYS, those that need a fact where HAS_FACT, on row Y of GRID, as many as have room. */
void foot_draw_keys(Grid *grid, int y, const Desk *desk, const FootKey *keys, gboolean has_fact);

/*
 * Draw at the end of GRID, for FACT or DESK_NO_FACT, with the focus on ARTICLE at byte OFFSET. A
 * note that is there, or on the fact, stands in the rule above.
 */
void foot_draw(Grid *grid, const Desk *desk, const FootKey *keys, guint article, gsize offset,
	       guint fact);

#endif
