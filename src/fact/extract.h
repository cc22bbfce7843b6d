/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * extract: all facts of an article, or of every article on a shelf.
 *
 * Runs the table of finders over each paragraph and settles overlaps: of two facts that share
 * characters the longer one stands, of equals the one whose finder comes first in the table.
 */
#ifndef FACT_EXTRACT_H
#define FACT_EXTRACT_H

#include "fact/fact.h"
#include "fact/reading.h"

/*
 * The facts of all articles of READING, by article and then by place in the text. The index of a
 * fact in this array is its number everywhere else. Free with g_array_unref().
 */
GArray *extract_facts(Reading *reading);

/* The same; those facts of ARTICLE that better ones overlap go to REJECTED, an array of facts. */
GArray *extract_traced(Reading *reading, guint article, GArray *rejected);

#endif
