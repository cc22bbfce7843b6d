/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hits: the reader's ways through the places that were found.
 */
#ifndef UI_HITS_H
#define UI_HITS_H

#include "ui/reader/reader.h"

/*
 * To the next place (STEP 1) or the one before (STEP -1), COUNT times, 0 is once; from the point,
 * its first SKIP bytes left out. What there is to say is appended to MESSAGE.
 */
void hits_step(Reader *reader, guint count, int step, gsize skip, GString *message);

/*
 * Find PATTERN, a query, or "=" and a value, or without one what was sought before, and go to the
 * nearest place.
 */
void hits_seek(Reader *reader, const char *pattern, GString *message);

#endif
