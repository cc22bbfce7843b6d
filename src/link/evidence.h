/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * evidence: whether two facts whose values match speak of the same thing, and by which rule.
 *
 * A date is a thing of its own: equal dates need no more. A number says the more by itself the more
 * digits it has; a small or round one needs the same noun or many words in common around it.
 */
#ifndef LINK_EVIDENCE_H
#define LINK_EVIDENCE_H

#include "fact/fact.h"
#include "link/context.h"
#include "link/match.h"

/*
 * The rule that joins two facts of FACTS whose values stand as MATCH, a static string; NULL where
 * there is none.
 */
const char *evidence_rule(const GArray *facts, const Contexts *contexts, guint a, guint b,
			  Match match);

#endif
