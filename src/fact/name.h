/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * name: finds persons, places and organizations: by lists, by the words around them, and by what
 * the article and those beside it say in full.
 *
 * The value is the name as it stands there, without clitics; entity.h gives all mentions of one
 * their common value.
 */
#ifndef FACT_NAME_H
#define FACT_NAME_H

#include "fact/finder.h"
#include "fact/roster.h"

void name_find(const Finder *finder, GArray *facts);

/* Note in ROSTER whom a paragraph of ARTICLE names in full. */
void name_note(Roster *roster, guint article, const NameWords *words);

#endif
