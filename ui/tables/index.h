/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * index: who and what the articles name, a row each, and how often each article does.
 *
 * An index borrows its desk and owns its table. Persons, places and organizations are named by
 * their facts, things by the words that facts are of.
 */
#ifndef UI_INDEX_H
#define UI_INDEX_H

#include "ui/desk/search.h"
#include "ui/tables/table.h"

typedef struct IndexRow {
	guint fact;     /* names it; of a thing the first fact that is of it */
	guint matter;   /* of a name: its place among the desk's; of a thing G_MAXUINT */
	guint count;    /* how often all articles name it */
	guint articles; /* how many do */
} IndexRow;

typedef struct Index Index;

Index *index_new(const Desk *desk);
void index_free(Index *index);

/* See anew which facts lie on the desk. */
void index_refresh(Index *index);

/* Its rows. */
Table *index_table(const Index *index);
const IndexRow *index_row(const Index *index, guint row);

/* "person", "place", "organization", "thing"; and what it is called, free with g_free(). */
const char *index_kind(const Index *index, const IndexRow *of);
char *index_name(const Index *index, const IndexRow *of);

/* How often ARTICLE names it; and where first, and in which words (not set where it does not). */
guint index_told(const Index *index, const IndexRow *of, guint article, Span *word);

/* All places where it is named; free with search_free(). */
Search *index_places(const Index *index, const IndexRow *of);

/* The row of what FACT names, or else is of; LANES_NO_ROW where there is none. */
guint index_row_of(const Index *index, guint fact);

#endif
