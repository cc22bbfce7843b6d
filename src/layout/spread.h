/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spread: several articles side by side.
 *
 * The first article lies at the right, unless the line-up is changed. As many columns as fit at
 * SPREAD_MIN_COLUMN cells of text are in view; which ones, follows the focus. Each column has its
 * own place in its article, which it keeps by the text's bytes when the width changes. At a
 * column's left edge runs its overview strip. In linear typography there is one column, without
 * strip and heading. The spread knows marks, not facts.
 */
#ifndef LAYOUT_SPREAD_H
#define LAYOUT_SPREAD_H

#include "article/shelf.h"
#include "layout/lineup.h"
#include "layout/page.h"

#define SPREAD_MIN_COLUMN 34

typedef struct Spread Spread;

/* SHELF must outlive the spread. */
Spread *spread_new(const Shelf *shelf);
void spread_free(Spread *spread);

/*
 * The marks of ARTICLE (Mark, sorted by span); the array is the spread's from now on. Linked places
 * show in the overview strip.
 */
void spread_take_marks(Spread *spread, guint article, GArray *marks);

/*
 * Say NOTE (static; NULL: nothing) above the column of ARTICLE; QUIET: show it as what is not
 * looked at now.
 */
void spread_set_note(Spread *spread, guint article, const char *note, gboolean quiet);

/* Lay the columns out anew for an area; places are kept. */
void spread_resize(Spread *spread, int width, int height);

/* Set text in TYPOGRAPHY from now on; at first it is as it is written. */
void spread_set_typography(Spread *spread, Typography typography);

/* Write the numbers of articles by WRITE, which takes and gives text; at first they are as here. */
void spread_set_numerals(Spread *spread, char *(*write)(char *text));

/* Show at most COLUMNS columns; 0 is as many as fit. */
void spread_limit(Spread *spread, guint columns);

/*
 * Which articles have columns, in which order. After a change of it, spread_arrange(), which gives
 * the focus, where its column is hidden, to the nearest one.
 */
Lineup *spread_lineup(Spread *spread);
void spread_arrange(Spread *spread);

/* The places of the line-up in view: from spread_first(), spread_columns() of them, right to left.
 */
guint spread_first(const Spread *spread);
guint spread_columns(const Spread *spread);

/* The article whose column is the one at PLACE of those in view, counted from the right from 0. */
guint spread_article(const Spread *spread, guint place);
gboolean spread_has_in_view(const Spread *spread, guint article);

/* The article whose column has the focus. Focusing one out of view brings it into view; one that is
 * hidden is shown. */
void spread_focus(Spread *spread, guint article);
guint spread_focused(const Spread *spread);

/* Lines of text that a column shows. */
int spread_height(const Spread *spread);

void spread_scroll(Spread *spread, guint article, int lines);
void spread_scroll_to_start(Spread *spread, guint article);
void spread_scroll_to_end(Spread *spread, guint article);

/*
 * Let the line of ARTICLE that holds byte OFFSET be the first one when it is next looked at; and
 * the byte its first line began with when it was last scrolled: 0 where it never was.
 */
void spread_settle(Spread *spread, guint article, gsize offset);
gsize spread_anchor(const Spread *spread, guint article);

/* Scroll ARTICLE so that the line that holds byte OFFSET is on LINE, 0 the first one, as far as the
 * text goes. */
void spread_scroll_to(Spread *spread, guint article, gsize offset, int line);

/* Scroll ARTICLE only if byte OFFSET is out of view, so that it stands a third down. */
void spread_reveal(Spread *spread, guint article, gsize offset);

/* The first byte in view, and the first byte after the view. */
Span spread_visible(Spread *spread, guint article);

/* Draw at X, Y of GRID, in the size given to spread_resize(). */
void spread_draw(Spread *spread, Grid *grid, int x, int y);

/*
 * Cell → article and its bytes (relative to the area), and back. spread_hit() is FALSE where no
 * column is; over a column's blank cells SOURCE is the nearest text, or empty.
 */
gboolean spread_hit(Spread *spread, int x, int y, guint *article, Span *source);
gboolean spread_locate(Spread *spread, guint article, gsize offset, int *x, int *y);

/*
 * What is pulled with the mouse. The edge between two columns at X, Y: how many columns lie at its
 * right; 0 where there is none. Such an EDGE goes to X, as far as both columns stay wide enough;
 * when the area or the number of columns changes, all columns are equally wide again.
 */
guint spread_edge_at(const Spread *spread, int x, int y);
void spread_move_edge(Spread *spread, guint edge, int x);

/* The overview strip at X, Y, and the byte that it stands for there; FALSE where there is none. */
gboolean spread_strip_at(const Spread *spread, int x, int y, guint *article, gsize *offset);

#endif
