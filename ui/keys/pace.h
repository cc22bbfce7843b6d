/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pace: how far a command goes in a view that is too long for the screen, and to which article.
 */
#ifndef UI_PACE_H
#define UI_PACE_H

#include "ui/keys/keymap.h"

/* More lines than there ever are. */
#define PACE_ALL G_MAXINT32

/* The lines that REQUEST goes on, or back where they are negative, IN_VIEW of them being on the
 * screen: PACE_ALL and more to an end. FALSE where it is no such motion. */
gboolean pace_lines(const KeymapRequest *request, guint in_view, gint64 *lines);

/* Articles beside each other, and which commands go to a neighbour. */
typedef struct PaceArticles {
	guint count;
	Command onward, back;
} PaceArticles;

/* Turn ARTICLE to the one to which REQUEST leads; FALSE where it leads to none. Where there is no
 * such article, ARTICLE stays and that is appended to MESSAGE. */
gboolean pace_article(const PaceArticles *articles, const KeymapRequest *request, guint *article,
		      GString *message);

#endif
