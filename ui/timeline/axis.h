/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * axis: where times and lanes lie on the screen of the timeline.
 *
 * A bar and the names of the times are above, the foot is below. The lanes lie one beneath the
 * other, each as high as its track has levels, who tells it at the side where time begins.
 */
#ifndef UI_AXIS_H
#define UI_AXIS_H

#include "ui/frame/pen.h"
#include "ui/keys/event.h"
#include "ui/keys/keymap.h"
#include "ui/timeline/track.h"

typedef struct Axis {
	Tracks *tracks;
	int width, height; /* of the screen */
	gboolean rtl;      /* time runs from right to left */
	int label;         /* columns that the name of a time takes */
	guint times, articles;
	TimelineCell at;
	guint first, top; /* the first time and article in view */
} Axis;

/* Bring AT, the cell at hand among TIMES stretches, into view; to be called after every change. */
void axis_settle(Axis *axis, guint times, TimelineCell at);

/* The times in view end before this. */
guint axis_time_end(const Axis *axis);

/* The row of a lane's first level; -1 where it is not in view. And the row behind all lanes. */
int axis_y(const Axis *axis, guint article);
int axis_bottom(const Axis *axis);

/* Where the names of the times are, in so many rows. */
int axis_head(const Axis *axis);

/* What lies on row Y from time FIRST up to and with LAST, of which one at least is in view. */
Pen axis_pen(const Axis *axis, Grid *grid, int y, guint first, guint last);

/* Where a lane says on row Y whose it is. */
Pen axis_teller_pen(const Axis *axis, Grid *grid, int y);

/* The cell at a place of the screen; FALSE where none is. */
gboolean axis_hit(const Axis *axis, int x, int y, TimelineCell *cell);

/* The cell to which a command leads from the one at hand. FALSE where the command is no motion;
 * where it leads nowhere, that is appended to MESSAGE. */
gboolean axis_step(const Axis *axis, const KeymapRequest *request, TimelineCell *cell,
		   GString *message);

#endif
