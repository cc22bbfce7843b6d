/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reader: where the person is in the articles: which column, which place, which fact.
 *
 * The point is the place last gone to: a fact, something found, something clicked. The fact that
 * stands there is the one in focus. Only reader_go_to() moves the point, so that the focus follows.
 * The point is always in view: it is lost when its line is scrolled away and when another column
 * gets the focus; another size keeps it. Then the first line in view is where to go on from.
 */
#ifndef UI_READER_H
#define UI_READER_H

#include "layout/spread.h"
#include "ui/desk/desk.h"
#include "ui/desk/place.h"
#include "ui/desk/renewal.h"
#include "ui/desk/search.h"
#include "ui/desk/selection.h"
#include "ui/reader/together.h"

typedef struct Reader Reader;

/* Some of an article. */
typedef struct Passage {
	guint article;
	Span span;
	SelectionUnit unit; /* what it is */
	gboolean is_chosen; /* by the person, not by where they are */
} Passage;

Reader *reader_new(const Desk *desk);
void reader_free(Reader *reader);

const Desk *reader_desk(const Reader *reader);
Spread *reader_spread(Reader *reader);

/* The fact at the point; DESK_NO_FACT where there is none. */
guint reader_fact(const Reader *reader);

/* The edge between columns at a cell of the screen, which the mouse then pulls; FALSE where none
 * is. And where it is pulled to. */
gboolean reader_grasp_edge(Reader *reader, int x, int y);
void reader_pull_edge(Reader *reader, int x);

/* Scroll to what an overview strip has at a cell of the screen; FALSE where none is. */
gboolean reader_go_along_strip(Reader *reader, int x, int y);

/* How often the fact in focus was followed so far; counted by whoever follows. */
guint *reader_followed(Reader *reader);

void reader_resize(Reader *reader, int width, int height);
void reader_draw(Reader *reader, Grid *grid);

/* See anew which facts lie on the desk. */
void reader_refresh(Reader *reader);

/* Lose a point that is out of view; to be called after every motion. */
void reader_settle(Reader *reader);

/* Move the point to a place and bring it into view; its column gets the focus. */
void reader_go_to(Reader *reader, ReaderPlace place);

/*
 * The place to go on from: the point where it is in view in the column with the focus, else the
 * first one in view there. FALSE in the second case.
 */
gboolean reader_place(Reader *reader, ReaderPlace *place);

/* Whether an article's column is on the screen. */
gboolean reader_has_in_view(Reader *reader, guint article);

/*
 * Take more of the text at the place: its word, its fact, its sentence, its paragraph, nothing.
 * Returns what is taken now; another place takes nothing.
 */
SelectionUnit reader_select_more(Reader *reader);

/* What is taken or, where nothing is, the fact in focus, else the sentence at the place. */
Passage reader_passage(Reader *reader);

/* Show one column alone, or as many as fit. */
gboolean reader_is_alone(const Reader *reader);
void reader_set_alone(Reader *reader, gboolean alone);

/* Which columns go along with others. */
Together *reader_together(const Reader *reader);

/* What was last sought, or NULL; its places are shown. The reader takes SEARCH. */
Search *reader_search(Reader *reader);
void reader_take_search(Reader *reader, Search *search);

/* The same of the places that a view of what is named leads through; whether the point is at one of
 * them. */
void reader_take_trail(Reader *reader, Search *trail);
gboolean reader_is_on_trail(Reader *reader);

/* The article and its bytes at a cell of the screen; FALSE where no column is. */
gboolean reader_hit(Reader *reader, int x, int y, guint *article, Span *source);

/*
 * Remember where everything is before a jump; after one that has led nowhere, forget that again.
 * Go back to what was remembered last; FALSE where nothing was.
 */
void reader_remember(Reader *reader);
void reader_forget_idle(Reader *reader);
gboolean reader_go_back(Reader *reader);

/* Be where BEFORE was, in the articles after RENEWAL. */
void reader_carry(Reader *reader, Reader *before, Renewal *renewal);

#endif
