/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timechart: draws what the articles tell along a timeline: their lanes, and the names of the
 * times.
 */
#ifndef UI_TIMECHART_H
#define UI_TIMECHART_H

#include "ui/timeline/axis.h"

/* Draw where AXIS, which is settled, says. */
void timechart_draw(const Timeline *timeline, const Axis *axis, Grid *grid);

#endif
