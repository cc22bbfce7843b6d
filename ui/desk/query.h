/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * query: what is typed to be sought in articles, and where an article has it.
 *
 *   words      however they are spelt: marks, tatweel, forms of hamza, teh marbuta, alef maksura,
 *              case and kinds of digits make no difference; nor do, before each word, the
 *              particles that the article's language writes together with it
 *   "words"    exactly these; the second quotation mark may be left out
 *   ~pattern   a regular expression, as ICU has them
 */
#ifndef UI_QUERY_H
#define UI_QUERY_H

#include "article/article.h"

typedef struct Query Query;

typedef enum QueryError {
	QUERY_ERROR_EMPTY,
	QUERY_ERROR_PATTERN,
} QueryError;

#define QUERY_ERROR (query_error_quark())
GQuark query_error_quark(void);

/* NULL with ERROR where TYPED has nothing in it that could be found, or is no pattern. */
Query *query_new(const char *typed, GError **error);
void query_free(Query *query);

/* Append the places in ARTICLE (Span), ascending, to HITS. */
void query_find(const Query *query, const Article *article, GArray *hits);

#endif
