/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * person: the name of a person at a place in a paragraph, by the words it is made of and by what
 * announces it.
 */
#ifndef FACT_PERSON_H
#define FACT_PERSON_H

#include "fact/nameword.h"
#include "fact/roster.h"

/* What the words before a name make of it. ORDER PERSON_EVIDENCE: in words in name.c */
typedef enum PersonEvidence {
	PERSON_UNANNOUNCED,
	PERSON_PLACED,   /* in, to, the city of: what places are named behind */
	PERSON_ACTS,     /* a verb: said X */
	PERSON_HONOURED, /* the king X: he may be called by his given name alone */
	PERSON_TITLED,   /* the president X */
} PersonEvidence;

typedef struct Person {
	guint count;       /* tokens */
	gsize cut;         /* bytes of the clitic before the name */
	gboolean is_full;  /* of two words or more */
	gboolean is_given; /* a given name is among them */
} Person;

/*
 * The name that begins at token INDEX and ends before END, where another begins; FALSE where there
 * is none. ROSTER may be NULL.
 */
gboolean person_read(const NameWords *words, guint index, guint end, PersonEvidence evidence,
		     const Roster *roster, guint article, Person *person);

#endif
