/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reader: where the person is in the articles: which column, which place, which fact.
 *
 * The point is the place last gone to: a fact, something found, something clicked. The fact that
 * stands there is the one in focus. Whoever moves the point does it by reader_go_to(), so that the
 * focus follows.
 */
#ifndef UI_READER_H
#define UI_READER_H

#include "layout/spread.h"
#include "ui/desk.h"
#include "ui/search.h"

/* A place in an article. */
typedef struct ReaderPoint {
	guint article;
	gsize offset;
} ReaderPoint;

typedef struct Reader {
	const Desk *desk;
	Spread *spread;
	int width, height;
	gboolean is_alone; /* one column is shown, whatever would fit */
	gboolean has_point;
	ReaderPoint point;
	guint focus;    /* the fact at the point, or DESK_NO_FACT */
	guint followed; /* how often the fact in focus was followed to the others */
	Search *search; /* or NULL */
	GPtrArray *jumps; /* Jump */
	guint look;     /* changes whenever marks must look different */
	guint *looks;   /* by article: the look its marks have */
} Reader;

Reader *reader_new(const Desk *desk);
void reader_free(Reader *reader);

void reader_resize(Reader *reader, int width, int height);
void reader_draw(Reader *reader, Grid *grid);

/* Go to a place and show it: its column gets the focus. */
void reader_go_to(Reader *reader, guint article, gsize offset);

/* Put the focus on a column. */
void reader_go_to_article(Reader *reader, guint article);

/*
 * Where to go on from: the point where it is in view in the column with the focus, else the first
 * place in view there. FALSE in the second case.
 */
gboolean reader_place(Reader *reader, ReaderPoint *place);

gboolean reader_is_in_view(const Reader *reader, guint article);

/* Take SEARCH, or NULL, as what is shown as found. */
void reader_take_search(Reader *reader, Search *search);

/* Show one column, or as many as fit. */
void reader_set_alone(Reader *reader, gboolean is_alone);

/* The article and its bytes at a cell of the screen; FALSE where no column is. */
gboolean reader_hit(Reader *reader, int x, int y, guint *article, Span *source);

#endif
