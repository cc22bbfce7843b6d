/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * date: finds days, months, years, intervals of them, parts of the day and clock times, as TIMEX3
 * values, resolved against the day of writing.
 */
#ifndef FACT_DATE_H
#define FACT_DATE_H

#include "fact/finder.h"

/*
 * The day of writing, where TOKENS (a headline or first paragraph) open with a dateline: a full
 * date near the start that is no part of a sentence. FINDER_NO_DAY where they do not.
 */
gint64 date_of_dateline(const Tokens *tokens);

void date_find(const Finder *finder, GArray *facts);

#endif
