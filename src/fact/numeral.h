/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * numeral: digits of any script, and number words, to values.
 *
 * Digits are grouped and parted by the length of their groups, not by a locale: 1,500 is one
 * thousand and five hundred, 1,5 is one and a half, in every mix of , . ٫ ٬ ، and spaces. Number
 * words follow a grammar that is the same in the languages we read; the words are in the lexicon.
 */
#ifndef FACT_NUMERAL_H
#define FACT_NUMERAL_H

#include "fact/token.h"

typedef struct Numeral {
	double value;
	guint count;          /* tokens it takes; never 0 */
	gboolean is_digits;   /* begins with digits */
	gboolean is_decimal;  /* has a fraction */
	double scale;         /* what scale words multiply its first term by: 1, 1000 … */
	guint digits;         /* digits before the first separator, to tell years by */
	gboolean is_definite; /* has the article: المئة */
	gboolean is_grouped;  /* digits with separators */
} Numeral;

/* The number that starts at token INDEX; FALSE where none does. */
gboolean numeral_read(const Tokens *tokens, guint index, Numeral *numeral);

/* How many tokens at INDEX may part a number and its noun: a hyphen; other, more. */
guint numeral_gap(const Tokens *tokens, guint index);

/* A number as facts print it: no exponent, no trailing zeros. Free with g_free(). */
char *numeral_format(double value);

#endif
