/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * digits: a number in digits, with the signs that group and part them.
 *
 * What a sign means is told by the length of the groups around it, and where that leaves it open
 * (1.234) by the word behind: before a scale, a percent sign or a currency it parts a fraction.
 */
#ifndef FACT_DIGITS_H
#define FACT_DIGITS_H

#include "fact/token.h"

typedef struct Digits {
	double value;
	guint count; /* tokens */
	guint first; /* digits before the first sign */
	gboolean is_decimal;
	gboolean is_grouped;
} Digits;

/* The number that starts at token INDEX; FALSE where none does, or it is badly grouped. */
gboolean digits_read(const Tokens *tokens, guint index, Digits *digits);

#endif
