/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ordinal: the words and digits of a rank: the third, the twenty-first, 21st.
 */
#ifndef FACT_ORDINAL_H
#define FACT_ORDINAL_H

#include "fact/numeral.h"

/* The ordinal that starts at token INDEX (الثالثة، الحادي عشر); its value is the rank. */
gboolean ordinal_read(const Tokens *tokens, guint index, Numeral *ordinal);

/* How many tokens glued to the digits at INDEX make them a rank (the th of 13th); 0 for none. */
guint ordinal_ending(const Tokens *tokens, guint index);

#endif
