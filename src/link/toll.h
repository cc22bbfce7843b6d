/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * toll: what became of those that a count is of: killed, hurt, missing, arrested, rescued.
 *
 * It is told by the counted noun (dead, wounded) or by a word beside the number (killed 12 people),
 * which is data: the lexicon's TOLL. The greatest number of each that an article gives is its toll;
 * smaller ones are parts of it, or of places. So is what is told to be among others.
 */
#ifndef LINK_TOLL_H
#define LINK_TOLL_H

#include "fact/fact.h"
#include "fact/token.h"

/* What became of those counted by the COUNT tokens from FIRST; NULL where nothing tells. Static. */
const char *toll_read(const Tokens *tokens, guint first, guint count);

/* The same of an amount in UNIT: a magnitude is the toll of the ground. NULL for others. Static. */
const char *toll_of_unit(const char *unit);

/* Whether those counted by the tokens from FIRST are told to be some of others: among them. */
gboolean toll_is_part(const Tokens *tokens, guint first);

/*
 * Whether NOUN, folded, or NULL, leaves open who is counted: the dead, persons, others; not
 * soldiers or children.
 */
gboolean toll_is_anyone(const Lexicon *lexicon, const char *noun);

#endif
