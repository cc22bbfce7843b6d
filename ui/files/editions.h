/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * editions: earlier versions of articles that changed on disk while they lay open, which may lie
 * beside them as columns of their own.
 */
#ifndef UI_EDITIONS_H
#define UI_EDITIONS_H

#include "article/shelf.h"

/* Of one article; the oldest is forgotten where there would be more. */
#define EDITIONS_MAX 9

typedef struct Editions Editions;

Editions *editions_new(void);
Editions *editions_copy(const Editions *editions);
void editions_free(Editions *editions);

/* Keep the articles of BEFORE, read at the time WHEN ("14:05"), that AFTER has otherwise. */
void editions_keep(Editions *editions, const Shelf *before, const Shelf *after, const char *when);

/* How many there are of the article of that NAME, or of that which this is a version of. */
guint editions_count(const Editions *editions, const char *name);

/* Lay them beside it from now on, or no more; TRUE where they lie there then. */
gboolean editions_turn(Editions *editions, const char *name);

/* Put those that are to lie beside their articles on SHELF, each behind its article, the newest
 * first. */
void editions_lay(const Editions *editions, Shelf *shelf);

#endif
