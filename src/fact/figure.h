/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * figure: a short run of digits, as dates and clock times are made of; not a number with groups and
 * a fraction, which is digits.h's.
 */
#ifndef FACT_FIGURE_H
#define FACT_FIGURE_H

#include "fact/token.h"

/* The value of the digits at token INDEX if they are LOW to HIGH long (9 at most); else -1. */
int figure_value(const Tokens *tokens, guint index, gsize low, gsize high);

/* Whether the digits at INDEX are the beginning of a longer number or code: 1.5, 12-3-45. */
gboolean figure_goes_on(const Tokens *tokens, guint index);

#endif
