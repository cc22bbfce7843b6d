/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timeline: when what is told happened: the dates that the articles give, and their own days of
 * publication, in the order of time.
 *
 * A stretch is a year, month, day or hour in which something falls, or a longer time that an
 * article names as a whole. A timeline borrows its desk and owns its stretches.
 */
#ifndef UI_TIMELINE_H
#define UI_TIMELINE_H

#include "ui/desk/desk.h"
#include "ui/timeline/timeunit.h"

/* The place of no stretch. */
#define TIMELINE_NONE G_MAXUINT

typedef struct TimelineStretch {
	gint64 lo, hi;     /* minutes as a fact has them, half-open */
	GArray *facts;     /* guint, in the order of the articles */
	GArray *published; /* guint: the articles that appeared then */
} TimelineStretch;

/* What an article tells of a stretch. */
typedef struct TimelineCell {
	guint stretch; /* TIMELINE_NONE where there is none */
	guint article;
} TimelineCell;

typedef struct Timeline Timeline;

Timeline *timeline_new(const Desk *desk);
void timeline_free(Timeline *timeline);

const Desk *timeline_desk(const Timeline *timeline);

/* See anew which facts lie on the desk; the time at hand stays. */
void timeline_refresh(Timeline *timeline);

guint timeline_count(const Timeline *timeline);
const TimelineStretch *timeline_stretch(const Timeline *timeline, guint stretch);

/* The last of the stretches that overlap it and begin after it; itself where none does. */
guint timeline_last(const Timeline *timeline, guint stretch);

/* The cell at hand; of no stretch where no article names a time. */
TimelineCell timeline_cell(const Timeline *timeline);
void timeline_go_to(Timeline *timeline, TimelineCell cell);

/* The stretch in which FACT is told; TIMELINE_NONE where there is none. */
guint timeline_stretch_of(const Timeline *timeline, guint fact);

/* Longer stretches (STEP -1) or shorter ones (STEP 1); the time at hand stays. FALSE at either
 * end. */
gboolean timeline_turn_zoom(Timeline *timeline, int step);

/* The unit that stretches are, where they are no longer times. */
TimeUnit timeline_zoom(const Timeline *timeline);

/* "by year", …; static. */
const char *timeline_title(const Timeline *timeline);

/* The first fact of ARTICLE in a stretch, and how many it has there; DESK_NO_FACT where none. */
guint timeline_told(const Timeline *timeline, guint stretch, guint article, guint *count);

/* Whether ARTICLE appeared in that time. */
gboolean timeline_is_published(const Timeline *timeline, guint stretch, guint article);

#endif
