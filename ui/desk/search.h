/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * search: the places in all articles that hold what is sought, and the way from one to the next.
 *
 * Places are spans of the articles' own text. Each article is searched when it is asked for.
 */
#ifndef UI_SEARCH_H
#define UI_SEARCH_H

#include "article/shelf.h"
#include "ui/desk/renewal.h"

typedef struct Search Search;

/* NULL with ERROR where PATTERN is no query (query.h). SHELF must outlive the search. */
Search *search_new(const Shelf *shelf, const char *pattern, GError **error);

/* The PLACES (Span, ascending) that somebody knows, by article; NULL where there are none. They and
 * the array are taken. */
Search *search_new_known(const Shelf *shelf, GArray **places);

void search_free(Search *search);

/* The same for the articles after RENEWAL: sought anew or, where its places were known, where these
 * are now. */
Search *search_renewed(const Search *search, Renewal *renewal);

/* The places in ARTICLE (Span), ascending; borrowed. */
const GArray *search_hits(Search *search, guint article);

/*
 * The nearest place at byte OFFSET of ARTICLE or behind it (STEP 1), or before it (STEP -1), on
 * through the other articles and round to where it began. FALSE where no article has any.
 */
gboolean search_next(Search *search, guint *article, gsize offset, int step, Span *hit);

#endif
