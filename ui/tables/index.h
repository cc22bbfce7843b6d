/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * index: who and what the articles name, a row each, and how often each article does.
 *
 * An index borrows its desk and owns its rows. Persons, places and organizations are named by their
 * facts, things by the words that facts are of. Where no row is left, there is no cell.
 */
#ifndef UI_INDEX_H
#define UI_INDEX_H

#include "ui/tables/lanes.h"
#include "ui/desk/search.h"

typedef struct IndexRow {
	guint fact;     /* names it; of a thing the first fact that is of it */
	guint matter;   /* of a name: its place among the desk's; of a thing G_MAXUINT */
	guint count;    /* how often all articles name it */
	guint articles; /* how many do */
} IndexRow;

/* ORDER INDEX_ORDER: names in index.c */
typedef enum IndexOrder {
	INDEX_BY_COUNT, /* what is named most first */
	INDEX_BY_PLACE, /* as the articles name it */
	INDEX_BY_KIND,  /* persons, places, organizations, things */
	INDEX_ORDERS,
} IndexOrder;

/* ORDER INDEX_FILTER: names in index.c */
typedef enum IndexFilter {
	INDEX_ALL,
	INDEX_SHARED, /* named by two articles or more */
	INDEX_OWN,    /* named by the article at hand alone */
	INDEX_SILENT, /* named, but not by the article at hand */
	INDEX_FILTERS,
} IndexFilter;

typedef struct Index Index;

Index *index_new(const Desk *desk);
void index_free(Index *index);

/* See anew which facts lie on the desk; everything else stays. */
void index_refresh(Index *index);

guint index_count(const Index *index);
const IndexRow *index_row(const Index *index, guint row);

/* All that is named, whether there is a row for it or not. */
guint index_named_count(const Index *index);

/* "person", "place", "organization", "thing"; and what it is called, free with g_free(). */
const char *index_kind(const Index *index, const IndexRow *of);
char *index_name(const Index *index, const IndexRow *of);

/* How often ARTICLE names it; and where first, and in which words (not set where it does not). */
guint index_told(const Index *index, const IndexRow *of, guint article, Span *word);

/* All places where it is named; free with search_free(). */
Search *index_places(const Index *index, const IndexRow *of);

/* The row of what FACT names, or else is of; LANES_NO_ROW where there is none. */
guint index_row_of(const Index *index, guint fact);

/* The cell at hand. */
LanesCell index_cell(const Index *index);
void index_go_to(Index *index, LanesCell cell);

/* The next order, filter or kind that there is; what is at hand stays so. */
void index_turn_order(Index *index);
void index_turn_filter(Index *index);
void index_turn_kind(Index *index);

/* Let only those rows be whose names hold all words of TYPED, however spelt; "" lets all be. */
void index_narrow(Index *index, const char *typed);
const char *index_typed(const Index *index);

/* What the rows are, in words. Free with g_free(). */
char *index_title(const Index *index);

#endif
