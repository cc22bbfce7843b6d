/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lanes: work on many articles side by side, a thread a lane. What is worked on must be parted by
 * lanes beforehand, so that no lock is needed.
 */
#ifndef FACT_LANES_H
#define FACT_LANES_H

#include <glib.h>

typedef void LaneFunction(guint lane, gpointer data);

/* Run FUNCTION for each of COUNT lanes, lane 0 in the thread that calls; returns when all are done.
 */
void lanes_run(guint count, LaneFunction *function, gpointer data);

#endif
