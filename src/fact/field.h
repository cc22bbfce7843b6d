/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * field: what the name of an institution or a place says, in no language: a ministry, of health, of
 * one country; a lake, and how it is called.
 *
 * Two languages have other words for it; what they say is data, the lexicon's FIELD.
 */
#ifndef FACT_FIELD_H
#define FACT_FIELD_H

#include "fact/lexicon.h"

typedef struct Field {
	char *says;    /* the words by which all languages know it, in their order, each once; "" */
	char *country; /* ISO 3166 code of the one that is named; or NULL */
	char *rest;    /* the sounds of its other words, as sound.h tells them; "" */
	guint count;   /* how many words it says */
} Field;

/* What the name of WORDS (folded) says in LEXICON's language; end it with field_clear(). */
Field field_of(const Lexicon *lexicon, char **words);
void field_clear(Field *field);

/* How far two names are that say something: 0, and 1 where they are no one thing's. */
double field_distance(const Field *a, const Field *b);

#endif
