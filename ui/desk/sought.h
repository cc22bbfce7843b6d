/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sought: which rows of a view hold what a person types, however it is spelt.
 *
 * What can be sought in a row is made when it is first sought, and kept. While more is typed, a row
 * that did not hold the beginning is not looked at again.
 */
#ifndef UI_SOUGHT_H
#define UI_SOUGHT_H

#include <glib.h>

typedef struct Sought Sought;

/* All that can be sought in ROW, in words, a new line where one says nothing of the next; the
 * caller frees it with g_free(). */
typedef char *SoughtText(gconstpointer data, guint row);

Sought *sought_new(SoughtText *text, gconstpointer data);
void sought_free(Sought *sought);

/* There are other rows now, so many; what was typed stays. */
void sought_forget(Sought *sought, guint rows);

/* Let TYPED be sought: every word of it. */
void sought_type(Sought *sought, const char *typed);

/* What was typed, "" at first; borrowed. */
const char *sought_typed(const Sought *sought);

gboolean sought_holds(Sought *sought, guint row);

#endif
