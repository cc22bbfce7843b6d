/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timename: what the stretches of a timeline are called, as the reader's locale does.
 *
 * All that is told is freed with g_free().
 */
#ifndef UI_TIMENAME_H
#define UI_TIMENAME_H

#include "ui/timeline/timeline.h"

/* "2019", "September 2023", "Wed 13 Sep 2023", "13 Sep 2023, 14:00". */
char *timename_full(const Timeline *timeline, guint stretch);

/* The same in two parts, of which LONGER is that of many ("2023"), the other its own ("13 Sep");
 * one may be empty. */
char *timename_short(const Timeline *timeline, guint stretch, char **longer);

/* A part that is as long as any at the timeline's zoom. */
char *timename_longest(const Timeline *timeline);

/* How long after the stretch before it starts: "+3 d", "+4 y"; NULL for the first one, and where it
 * starts together with that. */
char *timename_distance(const Timeline *timeline, guint stretch);

#endif
