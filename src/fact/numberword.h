/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * numberword: one number word, and the words that make a number below a thousand.
 */
#ifndef FACT_NUMBERWORD_H
#define FACT_NUMBERWORD_H

#include "fact/token.h"

typedef enum NumberPart {
	NUMBER_NONE,
	NUMBER_UNIT,
	NUMBER_BOUND, /* a unit that stands only before tens */
	NUMBER_TEEN,
	NUMBER_TEN,
	NUMBER_HUNDRED,
	NUMBER_SCALE,
	NUMBER_MULTIPLE, /* a scale that stands only behind a number */
	NUMBER_COIN,     /* a scale that stands only in money: $5m */
	NUMBER_FRACTION,
} NumberPart;

/* One number word. */
typedef struct NumberWord {
	NumberPart part;
	double value;
	guint end; /* the token behind it */
	gboolean is_joined;
	gboolean is_definite;
	gboolean is_bare;   /* neither joined nor with any other clitic */
	gboolean is_ending; /* an ending was taken off */
} NumberWord;

typedef struct NumberGroup {
	double value;
	guint end;
	gboolean has_hundred, has_unit, has_ten;
	gboolean is_bound;      /* ends in a unit that wants tens */
	gboolean is_tens_first; /* as its language says it: twenty-one */
	gboolean is_definite;
} NumberGroup;

/* What kind of word an attribute in the lexicon names. */
NumberPart numberword_part(const char *attribute);

/* The number word at INDEX, an "and" that stands before it as a word of its own included. */
gboolean numberword_read(const Tokens *tokens, guint index, NumberWord *word);

/* The words from INDEX that make a number below a thousand; FALSE where none do. */
gboolean numberword_group(const Tokens *tokens, guint index, NumberGroup *group);

/* Whether the token that ends WORD is written with MARK. */
gboolean numberword_has_mark(const Tokens *tokens, const NumberWord *word, const char *mark);

#endif
