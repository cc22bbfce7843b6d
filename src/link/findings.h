/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * findings: all that is found in the articles on a shelf: the facts, how they stand to each
 * other, and what they tell. They own all, and hold nothing of the articles but spans and indices.
 */
#ifndef LINK_FINDINGS_H
#define LINK_FINDINGS_H

#include "link/matter.h"

typedef struct Findings {
	GArray *facts; /* Fact, as extract_facts() gives them */
	Links *links;
	GArray *matters; /* Matter, as matters_find() gives them */
} Findings;

/*
 * The facts alone, with DECISIONS (or NULL) on them; free with g_array_unref(). Nothing of use
 * where READING was stopped.
 */
GArray *findings_facts(Reading *reading, const Decisions *decisions);

/* Find everything in the articles of READING, and let DECISIONS (or NULL) on them hold; nothing of
 * use where that was stopped. */
Findings *findings_new(Reading *reading, const Decisions *decisions);

/* The same where nobody else reads. */
Findings *findings_of_shelf(const Shelf *shelf, const Decisions *decisions);

/* No facts and no links, as while nothing is found yet. */
Findings *findings_new_empty(void);

void findings_free(Findings *findings);

#endif
