/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * finder: what every finder of facts is given. All finders have one signature: they append what
 * they find in one paragraph to an array of facts, and cannot fail. Overlaps between finders are
 * settled by extract.
 */
#ifndef FACT_FINDER_H
#define FACT_FINDER_H

#include "fact/fact.h"
#include "fact/roster.h"
#include "fact/setting.h"
#include "fact/token.h"

/* What a clock time or a part of the day without a day of its own belongs to. */
#define FINDER_NO_DAY G_MININT64

typedef struct Finder {
	const Tokens *tokens;
	guint article;
	guint paragraph;
	const Setting *setting; /* of the article; NULL where unknown */
	const NameWords *words; /* of the tokens; NULL where names are not sought */
	const Roster *roster;   /* who is named on the shelf; NULL where unknown */
	const GArray *told;     /* those of the paragraphs before; or NULL */
	gint64 today; /* the day of writing as calendar.h counts; FINDER_NO_DAY where unknown */
} Finder;

typedef void FinderFunction(const Finder *finder, GArray *facts);

#endif
