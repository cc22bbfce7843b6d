/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * worker: finds facts and links in a thread of its own, while the articles are already read.
 *
 * A worker owns what it finds until that is taken. No signal is handled in its thread but those
 * that its own faults raise.
 */
#ifndef UI_WORKER_H
#define UI_WORKER_H

#include "link/findings.h"

typedef struct Worker Worker;

/*
 * Begin with the articles on SHELF, which must outlive the worker and not change. Those of
 * DECISIONS (or NULL) that there are now hold; they may change meanwhile. PAUSE milliseconds are
 * left to others first.
 */
Worker *worker_new(const Shelf *shelf, const Decisions *decisions, guint pause);

/* End the work, be it done or not. */
void worker_free(Worker *worker);

/* A file descriptor that can be read from the time on when the work is done. */
int worker_descriptor(const Worker *worker);

/* How much of the work on facts is done, in percent; links and names come after that. */
guint worker_progress(const Worker *worker);

/* What was found, when it is; the caller owns it. May be called once. */
Findings *worker_take(Worker *worker);

#endif
