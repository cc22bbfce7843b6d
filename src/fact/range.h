/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * range: amounts that are told together: from five to ten, between 2 and 3 millions, 2-1, three
 * dollars and ten cents.
 */
#ifndef FACT_RANGE_H
#define FACT_RANGE_H

#include "fact/amount.h"

/* Settle what neighbours in AMOUNTS (in order of place) say of each other. */
void range_settle(const Tokens *tokens, GArray *amounts);

#endif
