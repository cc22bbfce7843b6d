/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * weave: pairs of facts made to links: those that agree to classes, the others between two
 * articles.
 */
#ifndef LINK_WEAVE_H
#define LINK_WEAVE_H

#include "link/decision.h"
#include "link/pair.h"
#include "link/relation.h"

/*
 * The links (Link, the caller's) of FACTS, from PAIRS (Pair), which are put in another order.
 * Whatever these say, DECIDED (DecidedPair; NULL for none) holds.
 */
GPtrArray *weave(const GArray *facts, const Contexts *contexts, GArray *pairs,
		 const GArray *decided);

#endif
