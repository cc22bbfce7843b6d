/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shelf: the articles lying open, in order.
 *
 * A shelf owns its articles. An article is known by its place on the shelf, from 0; the first
 * lies at the right.
 */
#ifndef ARTICLE_SHELF_H
#define ARTICLE_SHELF_H

#include "article/article.h"

typedef struct Shelf Shelf;

/* Told of each file that could not be read: its path, and why. */
typedef void ShelfComplaint(const char *path, const GError *error, gpointer data);

Shelf *shelf_new(void);
void shelf_free(Shelf *shelf);

/*
 * Put the article at PATH on the shelf or, of a directory, every file in it by name. Hidden files
 * and folders inside are passed over. What cannot be read goes to COMPLAIN, and the rest is read.
 * Returns FALSE where there was something to complain of.
 */
gboolean shelf_add_path(Shelf *shelf, const char *path, ShelfComplaint *complain, gpointer data);

/* Put ARTICLE on the shelf, which takes it. */
void shelf_take(Shelf *shelf, Article *article);

/* Put it before the article at INDEX, or behind the last one. */
void shelf_insert(Shelf *shelf, guint index, Article *article);

/* Take the article at INDEX away, and free it. */
void shelf_remove(Shelf *shelf, guint index);

guint shelf_count(const Shelf *shelf);
const Article *shelf_article(const Shelf *shelf, guint index);

#endif
