/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * threads: work on many articles side by side, a thread a lane. What is worked on must be parted
 * into lanes beforehand, so that no lock is needed.
 */
#ifndef FACT_THREADS_H
#define FACT_THREADS_H

#include <glib.h>

/* How many threads can run at once: the processors that this process may use; at least 1. */
guint threads_available(void);

typedef void LaneFunction(guint lane, gpointer data);

/* Run FUNCTION for each of COUNT lanes, lane 0 in the thread that calls; returns when all are done.
 */
void threads_run(guint count, LaneFunction *function, gpointer data);

#endif
