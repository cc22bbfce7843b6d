/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * proper: finds persons, places and organizations in languages whose ordinary words are in no
 * vocabulary. In others, and in those of which no names are told, it finds nothing.
 */
#ifndef FACT_PROPER_H
#define FACT_PROPER_H

#include "fact/finder.h"

FinderFunction proper_find;

/* Note on ROSTER who is named in full in a paragraph of ARTICLE. */
void proper_note(Roster *roster, guint article, const Tokens *tokens);

#endif
