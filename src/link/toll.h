/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * toll: what became of those that a count is of: killed, hurt, missing, arrested, rescued.
 *
 * It is told by the counted noun (dead, wounded) or by a word beside the number (killed 12 people),
 * which is data: the lexicon's TOLL. The greatest number of each that an article gives is its toll;
 * smaller ones are parts of it, or of places.
 */
#ifndef LINK_TOLL_H
#define LINK_TOLL_H

#include "fact/fact.h"
#include "fact/token.h"

/* What became of those counted by the COUNT tokens from FIRST; NULL where nothing tells. Static. */
const char *toll_read(const Tokens *tokens, guint first, guint count);

#endif
