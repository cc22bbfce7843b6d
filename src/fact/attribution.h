/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * attribution: who is quoted: the person or organization that is named with a verb of speech, or
 * with words such as "according to", before a quotation or right behind it.
 */
#ifndef FACT_ATTRIBUTION_H
#define FACT_ATTRIBUTION_H

#include "fact/finder.h"

/* Tell the quotations among FACTS from FIRST on, which are all of the paragraph of TOKENS, their
 * speakers. */
void attribution_find(const Tokens *tokens, GArray *facts, guint first);

#endif
