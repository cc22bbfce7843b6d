/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * date: finds days, months, years, intervals of them, parts of the day and clock times, as TIMEX3
 * values, resolved against the day of writing.
 */
#ifndef FACT_DATE_H
#define FACT_DATE_H

#include "fact/finder.h"

void date_find(const Finder *finder, GArray *facts);

#endif
