/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * label: numbers that count nothing: names of things (F-16, article 50), telephone numbers, codes,
 * and what belongs to a date or a clock.
 */
#ifndef FACT_LABEL_H
#define FACT_LABEL_H

#include "fact/numeral.h"

typedef enum Label {
	LABEL_NONE,
	LABEL_STUCK,  /* a space may be missing: hidden unless its noun follows */
	LABEL_PLACE,  /* a name unless its noun follows */
	LABEL_NAME,   /* a bare number at most */
	LABEL_HIDDEN, /* not even that */
} Label;

/* What the number NUMERAL at token INDEX is. */
Label label_read(const Tokens *tokens, guint index, const Numeral *numeral);

#endif
