/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history: lines that were typed, the last one at the end, each once.
 */
#ifndef UI_HISTORY_H
#define UI_HISTORY_H

#include <glib.h>

/* More are forgotten, the oldest first. */
#define HISTORY_MAX 200

typedef struct History History;

History *history_new(void);
void history_free(History *history);

/* Add LINE as the last one; an empty one is not kept. */
void history_add(History *history, const char *line);

guint history_count(const History *history);

/* The line at INDEX, from the oldest one on; borrowed. */
const char *history_line(const History *history, guint index);

/*
 * Where from AT the next older line (STEP -1) or newer one (STEP 1) begins with START;
 * history_count() is behind the newest one. FALSE where none does.
 */
gboolean history_find(const History *history, guint *at, int step, const char *start);

#endif
