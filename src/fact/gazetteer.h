/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gazetteer: places and organizations that the lexicon knows by name.
 *
 * A name that is also an ordinary word is only taken where the words before it ask for a name.
 */
#ifndef FACT_GAZETTEER_H
#define FACT_GAZETTEER_H

#include "fact/fact.h"
#include "fact/nameword.h"

typedef struct GazetteerMatch {
	FactKind kind;        /* FACT_PLACE or FACT_ORGANIZATION */
	guint count;          /* tokens; 0 where nothing matched */
	guint clitics;        /* set of Clitic: those before it */
	const char *key;      /* as in the lexicon; static */
	gboolean is_weak;     /* also an ordinary word */
	gboolean is_known;    /* a country, or large, or listed by hand */
	gboolean is_definite; /* written with the article */
	gboolean is_small;    /* a town of GeoNames that is no large one */
	gboolean is_town;     /* a club that is called by no more than its town's name */
} GazetteerMatch;

/* The longest known name that starts at token INDEX; FALSE where there is none. */
gboolean gazetteer_read(const NameWords *words, guint index, GazetteerMatch *match);

/* The organization of that name, be it a place's too; FALSE where there is none. */
gboolean gazetteer_read_organization(const NameWords *words, guint index, GazetteerMatch *match);

/* Whether the words before INDEX ask for a place: in, to, the city of. */
gboolean gazetteer_is_asked(const NameWords *words, guint index);

/* Whether a noun that places are named behind stands before INDEX: the city of. */
gboolean gazetteer_is_led(const NameWords *words, guint index);

/* Whether a side of the sky stands at INDEX that is of a place's name from FIRST on: eastern X. A
 * country's KEY, as of a match, has none. */
gboolean gazetteer_is_side(const NameWords *words, guint first, guint index, const char *key);

/*
 * How many adjectives of a country behind an organization, from INDEX on, are of its name: the
 * Qatari Red Crescent.
 */
guint gazetteer_adjective(const NameWords *words, guint index);

/*
 * The key that the value in the lexicon of a name of KIND holds: of a place an ISO 3166 code, or
 * "geonames:" and a number, or "place:" and a name; of an organization "organization:" and a name;
 * NULL where it holds none. Free with g_free().
 */
char *gazetteer_key(FactKind kind, const char *value);

#endif
