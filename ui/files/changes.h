/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * changes: what has become of articles that are read anew: which paragraphs they had not before.
 */
#ifndef UI_CHANGES_H
#define UI_CHANGES_H

#include "article/shelf.h"

/* The paragraphs (Span) of AFTER that BEFORE has not; free with g_array_unref(). */
GArray *changes_find(const Article *before, const Article *after);

/* The same (GArray) for each article AFTER, known by its name; NULL for one that was not there.
 * Free with g_ptr_array_unref(), which leaves the arrays alone. */
GPtrArray *changes_between(const Shelf *before, const Shelf *after);

/* Whether anything is other than before; and free them where nobody takes them. */
gboolean changes_are_any(const GPtrArray *changes);
void changes_free(GPtrArray *changes);

/* Say in MESSAGE which articles have changes, or how many are more. */
void changes_tell(const GPtrArray *changes, GString *message);

#endif
