/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timeline: when what is told happened: the dates that the articles give, and their own days of
 * publication, in the order of time.
 *
 * A row is a stretch of time: a year, month, day or hour in which something falls, or a longer one
 * that an article names as a whole. A timeline borrows its desk and owns its rows.
 */
#ifndef UI_TIMELINE_H
#define UI_TIMELINE_H

#include "ui/lanes.h"

/* How long a row is. ORDER TIMELINE_ZOOM: names in timeline.c */
typedef enum TimelineZoom {
	TIMELINE_YEARS,
	TIMELINE_MONTHS,
	TIMELINE_DAYS,
	TIMELINE_HOURS,
	TIMELINE_ZOOMS,
} TimelineZoom;

typedef struct TimelineRow {
	gint64 lo, hi;     /* minutes as a fact has them, half-open */
	GArray *facts;     /* guint, in the order of the articles */
	GArray *published; /* guint: the articles that appeared then */
} TimelineRow;

typedef struct Timeline Timeline;

Timeline *timeline_new(const Desk *desk);
void timeline_free(Timeline *timeline);

/* See anew which facts lie on the desk; the time at hand stays. */
void timeline_refresh(Timeline *timeline);

guint timeline_count(const Timeline *timeline);
const TimelineRow *timeline_row(const Timeline *timeline, guint row);

/* The cell at hand; its row is LANES_NO_ROW where no article names a time. */
LanesCell timeline_cell(const Timeline *timeline);
void timeline_go_to(Timeline *timeline, LanesCell cell);

/* The row in which FACT is told; LANES_NO_ROW where there is none. */
guint timeline_row_of(const Timeline *timeline, guint fact);

/* Longer rows (STEP -1) or shorter ones (STEP 1); the time at hand stays. FALSE at either end. */
TimelineZoom timeline_zoom(const Timeline *timeline);
gboolean timeline_turn_zoom(Timeline *timeline, int step);

/* "by year", …; static. */
const char *timeline_title(const Timeline *timeline);

/* The first fact of ARTICLE in a row, and how many it has there; DESK_NO_FACT where it has none. */
guint timeline_told(const Timeline *timeline, guint row, guint article, guint *count);

/* Whether ARTICLE appeared in that time. */
gboolean timeline_is_published(const Timeline *timeline, guint row, guint article);

/* Whether ARTICLE names a longer time that the row lies in. */
gboolean timeline_is_within(const Timeline *timeline, guint row, guint article);

/* The name of a row's time: "2019", "2023-09", "Wed 2023-09-13", "14:00"; free with g_free(). */
char *timeline_label(const Timeline *timeline, guint row);

/* How long after the row before it starts: "3 d", "4 y"; NULL for the first one, and where it
 * starts together with that. Free with g_free(). */
char *timeline_distance(const Timeline *timeline, guint row);

#endif
