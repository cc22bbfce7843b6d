/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cache: what can be found anew, and is kept under $XDG_CACHE_HOME/muqabala because that takes
 * long: a file for each set of articles. It may be deleted at any time.
 *
 * What is kept holds for what it was made of alone, which a digest says; for anything else there is
 * nothing. A file that cannot be read or written is no error: there is nothing then.
 */
#ifndef UI_CACHE_H
#define UI_CACHE_H

#include "article/shelf.h"
#include "link/decision.h"

typedef struct Cache Cache;

/* What is kept in FOLDER (NULL for the usual one) under NAME, of the articles on SHELF with
 * DECISIONS (or NULL) on them. */
Cache *cache_open(const char *folder, const char *name, const Shelf *shelf,
		  const Decisions *decisions);
void cache_free(Cache *cache);

/* NULL where nothing is kept; borrowed. */
const char *cache_text(const Cache *cache);

/* Keep TEXT, if it is not what is kept, and let go of what was kept long ago. */
void cache_keep(Cache *cache, const char *text);

#endif
