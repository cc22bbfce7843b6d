/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * explain: why a fact was found at a place, or none: by which rule, from which entries of the
 * lexicon, how it is told, and which others there were that gave way to it.
 */
#ifndef FACT_EXPLAIN_H
#define FACT_EXPLAIN_H

#include "fact/reading.h"

/* What is to be said of byte OFFSET of ARTICLE, in lines; free with g_free(). */
char *explain_place(Reading *reading, guint article, gsize offset);

#endif
