/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * recurrence: finds how often something is, as TIMEX3 sets: weekly, every three days, every Sunday.
 */
#ifndef FACT_RECURRENCE_H
#define FACT_RECURRENCE_H

#include "fact/finder.h"

void recurrence_find(const Finder *finder, GArray *facts);

#endif
