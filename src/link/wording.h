/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wording: which quotations of different articles tell one statement, in the same words or in the
 * words of another translation.
 *
 * Two quotations are held against each other by the stems that both have: by those that either has
 * (Jaccard), and by those of the shorter one, which may be a part of the longer.
 */
#ifndef LINK_WORDING_H
#define LINK_WORDING_H

#include "fact/fact.h"
#include "link/passage.h"

typedef enum WordingKind {
	WORDING_SAME,  /* the same statement, however it is put */
	WORDING_PART,  /* one quotes a part of what the other does */
	WORDING_ALIKE, /* other words of it, in sentences that tell the same */
} WordingKind;

/* Two facts (indices, A < B) that quote one statement. */
typedef struct Wording {
	guint a, b;
	WordingKind kind;
	double similarity; /* 0 to 1 */
} Wording;

/* Those (Wording) of neighbours among FACTS, whose sentences PASSAGES aligned; free with
 * g_array_unref(). */
GArray *wordings_find(const GArray *facts, const Passages *passages, const Neighbours *neighbours);

#endif
