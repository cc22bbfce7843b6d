/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * explain: why facts are linked, in words: the rule, the parts of the score, the words on both
 * sides by which it was told that they speak of one thing, and who else tells it.
 */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "link/link.h"

/* Gives English words in the language of who reads them; static, or of what was given. */
typedef const char *ExplainSay(const char *words);

/*
 * The reasons of link ID, in lines, as SAY says them (NULL: in English); the caller's. NULL where
 * there is no such link.
 */
GString *explain_link(const Shelf *shelf, const GArray *facts, const Links *links, guint id,
		      ExplainSay *say);

#endif
