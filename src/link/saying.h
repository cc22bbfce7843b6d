/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * saying: which quotations of one speaker tell one statement, by all their words, also those that
 * are too common to be stems: "leave no one behind".
 */
#ifndef LINK_SAYING_H
#define LINK_SAYING_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "link/neighbour.h"

/* Two quotations (indices, A < B) of one speaker. */
typedef struct Saying {
	guint a, b;
	double similarity; /* 0 to 1 */
} Saying;

/* Those (Saying) of neighbours among FACTS of SHELF; free with g_array_unref(). */
GArray *sayings_find(const GArray *facts, const Shelf *shelf, const Neighbours *neighbours);

/* The name of who says what quotation INDEX quotes, of a fact; NULL where nobody is named. */
const char *saying_speaker(const GArray *facts, guint index);

#endif
