/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * daytime: the minutes of a day that clock times and parts of the day mean.
 */
#ifndef FACT_DAYTIME_H
#define FACT_DAYTIME_H

#include "fact/dateparts.h"

/* The minute of the day that CLOCK means, its part of the day taken in: 9 in the evening is 21. */
int daytime_minute(const DateParts *parts);

/* The minutes of a day that PART covers, half-open; they may reach into the next day. */
void daytime_window(const char *part, int *from, int *to);

/* Minutes east of UTC in ZONE (an IANA name) at local MINUTE of day NUMBER. */
int daytime_offset(const char *zone, gint64 number, int minute);

#endif
