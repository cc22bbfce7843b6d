/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * changes: what has become of articles that are read anew: which paragraphs they had not before.
 */
#ifndef UI_CHANGES_H
#define UI_CHANGES_H

#include "article/shelf.h"

/* The paragraphs of AFTER that BEFORE has not. */
guint changes_count(const Article *before, const Article *after);

/* Say in MESSAGE what is other AFTER than BEFORE; an article is known by its name. */
void changes_tell(const Shelf *before, const Shelf *after, GString *message);

#endif
