/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lineup: which articles have a column, and in which order from the right.
 *
 * Articles are named by their numbers on the shelf, which never change; places count the columns
 * that are not hidden, from 0 at the right. One column is always there, where there is an article.
 */
#ifndef LAYOUT_LINEUP_H
#define LAYOUT_LINEUP_H

#include <glib.h>

typedef struct Lineup Lineup;

/* Of so many ARTICLES in the order of their numbers, none hidden; lineup_free(). */
Lineup *lineup_new(guint articles);
void lineup_free(Lineup *lineup);

/* The columns that are not hidden, and the article whose column is at PLACE. */
guint lineup_count(const Lineup *lineup);
guint lineup_article(const Lineup *lineup, guint place);

/* The place of ARTICLE; where it is hidden, that of the column nearest to where it was. */
guint lineup_place(const Lineup *lineup, guint article);

/* FALSE, and nothing is done, where it is the last column. */
gboolean lineup_hide(Lineup *lineup, guint article);

/* Where it was when it was hidden. */
void lineup_show(Lineup *lineup, guint article);
gboolean lineup_is_hidden(const Lineup *lineup, guint article);

/* One place to the left (STEP 1) or to the right (-1); FALSE where it is the outermost. */
gboolean lineup_move(Lineup *lineup, guint article, int step);

/*
 * All articles, hidden ones too, from the right; borrowed. Let ORDER be it: so many articles, the
 * others behind them as they lie.
 */
const guint *lineup_order(const Lineup *lineup);
void lineup_set_order(Lineup *lineup, const guint *order, guint count);

#endif
