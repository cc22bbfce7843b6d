/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * watch: tells when files that lie open are written or replaced on disk, by inotify(7).
 *
 * A file is watched by its folder, since many programs write another file and rename it.
 */
#ifndef UI_WATCH_H
#define UI_WATCH_H

#include "article/shelf.h"

typedef struct Watch Watch;

/* Of the files that the articles on SHELF are from; what cannot be watched is passed over. */
Watch *watch_new(const Shelf *shelf);
void watch_free(Watch *watch);

/* A file descriptor that can be read when there may be news; -1 where nothing can be watched. */
int watch_descriptor(const Watch *watch);

/* Whether one of the files was written or replaced since it was last asked. */
gboolean watch_has_news(Watch *watch);

/* Wait until nothing more is written to their folders, a second at the most. */
void watch_settle(Watch *watch);

#endif
