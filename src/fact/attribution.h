/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * attribution: who says what an article tells, and how sure it is: whether the article states it
 * itself, or somebody else does, expects it, or denies it.
 */
#ifndef FACT_ATTRIBUTION_H
#define FACT_ATTRIBUTION_H

#include "fact/finder.h"

/*
 * Tell the FACTS from FIRST on, which are all of the paragraph of WORDS, their status, source and
 * verb. IS_OPEN: a quotation goes on from the paragraph before. TELLER is who spoke last in the
 * article, an empty span where nobody did; it is moved on.
 */
void attribution_find(const NameWords *words, GArray *facts, guint first, gboolean is_open,
		      Span *teller);

#endif
