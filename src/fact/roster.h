/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * roster: who is named in full in the articles on a shelf, so that a family name alone is known
 * for one, in the same article and in those beside it.
 *
 * It is filled before the names themselves are sought. It owns what it holds.
 */
#ifndef FACT_ROSTER_H
#define FACT_ROSTER_H

#include "fact/nameword.h"

typedef struct Roster Roster;

/* How well a word is known as a part of somebody's name. */
typedef enum RosterRank {
	ROSTER_NONE,
	ROSTER_PART,  /* it stands inside a full name somewhere */
	ROSTER_NEAR,  /* it begins or ends one, in an article beside */
	ROSTER_FIRST, /* it begins one in this article */
	ROSTER_LAST,  /* it ends one in this article */
} RosterRank;

/* What the words around a word in no list make of it. */
typedef enum RosterVote {
	ROSTER_WORD, /* nothing */
	ROSTER_PERSON,
	ROSTER_PLACE,
	ROSTER_ORGANIZATION,
	ROSTER_VOTES,
} RosterVote;

Roster *roster_new(void);
void roster_free(Roster *roster);

/* Note a full name that stands in ARTICLE: COUNT tokens from FIRST. */
void roster_note(Roster *roster, guint article, const NameWords *words, guint first, guint count);

/* Note FORM, a part of a full name in ARTICLE, and whether the name begins or ends with it. */
void roster_note_part(Roster *roster, guint article, const Lexicon *lexicon, const char *form,
		      gboolean begins, gboolean ends);

/* Whether a part of a full name, in whatever language, sounds like FORM in LEXICON's, which must
 * have LEAST consonants. */
gboolean roster_sounds(const Roster *roster, const Lexicon *lexicon, const char *form, gsize least);

/* Note that a word in no list stands as it is, and what the words around it make of it. */
void roster_vote(Roster *roster, const char *form, RosterVote vote);

/* What a word in no list is called most often; ROSTER_WORD where nothing says. */
RosterVote roster_called(const Roster *roster, const char *form);

/* What FORM (folded) is in the names that ARTICLE and those beside it tell in full. */
RosterRank roster_rank(const Roster *roster, guint article, const char *form);

/* Whether FORM stands somewhere as a name, or as a word in no list. */
gboolean roster_has(const Roster *roster, const char *form);

#endif
