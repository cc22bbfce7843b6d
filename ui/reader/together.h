/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * together: which columns go along when another one is moved, and which have nothing of what it
 * shows; said above them.
 */
#ifndef UI_TOGETHER_H
#define UI_TOGETHER_H

#include "layout/spread.h"

typedef struct Together Together;

/* Of the columns of SPREAD, which must outlive it, for so many ARTICLES. */
Together *together_new(Spread *spread, guint articles);
void together_free(Together *together);

/* Whether columns go together. */
gboolean together_is_on(const Together *together);
void together_set_on(Together *together, gboolean on);

/* Whether the column of ARTICLE stays where it is. */
gboolean together_stays(const Together *together, guint article);
void together_set_stays(Together *together, guint article, gboolean stays);

/* Whether it has nothing of what the others show. */
void together_set_gap(Together *together, guint article, gboolean gap);

#endif
