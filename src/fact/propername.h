/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * propername: names of persons, places and organizations in languages whose ordinary words are in
 * no vocabulary. Where names have capitals, a run of capitals is one, and what it is of is told by
 * lists, by the words in it and by those around; elsewhere only listed names are found, and what
 * follows a title or a given name.
 */
#ifndef FACT_PROPERNAME_H
#define FACT_PROPERNAME_H

#include "fact/listedname.h"

/* The name that begins at INDEX; ROSTER may be NULL. */
gboolean propername_read(const ProperWords *words, guint index, const Roster *roster, guint article,
			 ProperName *name);

/* How many tokens to go on by where no name begins at INDEX: over all of a title. */
guint propername_skip(const ProperWords *words, guint index);

#endif
