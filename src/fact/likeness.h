/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * likeness: whether two spellings in different languages are of one name, by how they sound.
 */
#ifndef FACT_LIKENESS_H
#define FACT_LIKENESS_H

#include "fact/spelling.h"

/* No distance that counts. */
#define LIKENESS_NONE 1.0

/* Two spellings, by their numbers, that may be of one name, and how far they are from each other,
 * below LIKENESS_NONE. Never of one language: those are held against each other by letters. */
typedef struct LikenessPair {
	guint a, b;
	double distance;
} LikenessPair;

/* The pairs among the first COUNT of SPELLINGS, the most alike first; free with g_array_unref(). */
GArray *likeness_pairs(const GArray *spellings, guint count);

/* How far the one word A is from a part of the full name B of a person: its last word, or first;
 * LIKENESS_NONE where they are no one name. */
double likeness_of_part(const Spelling *a, const Spelling *b);

#endif
