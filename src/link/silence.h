/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * silence: which articles do not tell something, and whether they tell what is around it; how many
 * tell it by themselves; what one article alone tells, and what it alone leaves out.
 */
#ifndef LINK_SILENCE_H
#define LINK_SILENCE_H

#include "link/link.h"

typedef enum Silence {
	SILENCE_TOLD,   /* one of the facts, or of those linked with them, is the article's */
	SILENCE_SILENT, /* it tells the passage, or names the thing, without the fact */
	SILENCE_ABSENT, /* it tells nothing of this */
} Silence;

/* How ARTICLE stands to what TOLD (guint indices into FACTS), some facts of other articles, tell.
 */
Silence silence_of(const Links *links, const GArray *facts, const GArray *told, guint article);

/* How many articles tell these facts (ascending). */
guint silence_tellers(const GArray *facts, const GArray *told);

/* How many articles tell these facts in words that are not those of another one of them. */
guint silence_independent(const Links *links, const GArray *facts, const GArray *told);

/* The facts (guint) that ARTICLE alone tells, each value once; free with g_array_unref(). */
GArray *silence_only(const Links *links, const GArray *facts, guint article);

/* The links (guint) that all of ARTICLES but ARTICLE tell alike, where these are two or more; free
 * with g_array_unref(). */
GArray *silence_missing(const Links *links, const GArray *facts, guint articles, guint article);

#endif
