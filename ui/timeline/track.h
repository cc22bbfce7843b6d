/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * track: what one article tells along a timeline: marks and bars, on levels so that none lies on
 * another.
 *
 * Tracks borrow their timeline; an article's is made when it is first asked for, and kept.
 */
#ifndef UI_TRACK_H
#define UI_TRACK_H

#include "ui/timeline/timeline.h"

/* What lies on more levels than these lies on the last one. */
#define TRACK_LEVELS 3

typedef struct TrackItem {
	guint first, last; /* stretches: one, or all that lie in a longer time */
	guint fact;  /* the first that tells it; DESK_NO_FACT: the article only appeared then */
	guint count; /* how many tell it */
	guint level;
	gboolean is_published; /* the article appeared then */
	gboolean is_vague;     /* "about", "at the end of" */
} TrackItem;

typedef struct Tracks Tracks;

Tracks *tracks_new(const Timeline *timeline);
void tracks_free(Tracks *tracks);

/* The timeline has changed. */
void tracks_forget(Tracks *tracks);

/* The track of ARTICLE (TrackItem), in the order of time; borrowed. The levels on which something
 * lies from stretch FIRST up to END, at least one. */
const GArray *tracks_of(Tracks *tracks, guint article);
guint tracks_levels(Tracks *tracks, guint article, guint first, guint end);

/* What begins in a stretch, else the last one to begin that lasts until then; NULL where nothing
 * does. */
const TrackItem *tracks_at(Tracks *tracks, TimelineCell cell);

#endif
