/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * glimpse: how articles looked with all that was found in them: where facts lay, and how they stood
 * to others. It is shown when they are opened again, until the facts themselves are found.
 *
 * It is written as lines of columns, so that a person can read what is kept of the articles.
 */
#ifndef UI_GLIMPSE_H
#define UI_GLIMPSE_H

#include "article/shelf.h"
#include "link/findings.h"

typedef struct Glimpse Glimpse;

/* What is seen of FINDINGS. */
Glimpse *glimpse_new(const Findings *findings);

/* What LINES say of the articles on SHELF; NULL where they say what cannot be there. */
Glimpse *glimpse_read(const char *lines, const Shelf *shelf);

void glimpse_free(Glimpse *glimpse);

/* Free with g_free(). */
char *glimpse_write(const Glimpse *glimpse);

/* How many facts are shown in ARTICLE, how many in all, and how many links of a relation. */
guint glimpse_article_count(const Glimpse *glimpse, guint article);
guint glimpse_count(const Glimpse *glimpse);
guint glimpse_link_count(const Glimpse *glimpse, LinkRelation relation);

/* The marks (Mark, sorted by span) of ARTICLE, none in focus; free with g_array_unref(). */
GArray *glimpse_marks(const Glimpse *glimpse, guint article);

#endif
