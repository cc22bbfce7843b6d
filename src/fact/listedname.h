/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * listedname: names of persons in languages that write names like other words: by lists of given
 * names, by titles, and by the names that articles in other languages tell in full.
 */
#ifndef FACT_LISTEDNAME_H
#define FACT_LISTEDNAME_H

#include "fact/fact.h"
#include "fact/properword.h"
#include "fact/roster.h"

typedef struct ProperName {
	FactKind kind;
	guint first, count;
	guint clitics;    /* set of Clitic: those before it */
	const char *key;  /* as in the lexicon; or NULL. Static */
	gboolean is_full; /* a person's name of two words or more */
	gboolean is_sure; /* a listed name that is no other word */
} ProperName;

/* The person's name that begins at INDEX; ROSTER may be NULL. */
gboolean listedname_read(const ProperWords *words, guint index, const Roster *roster, guint article,
			 ProperName *name);

#endif
