/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clock: clock times, their zones, and the parts of the day.
 */
#ifndef FACT_CLOCK_H
#define FACT_CLOCK_H

#include "fact/dateparts.h"

/* The readers of CLOCK, ZONE and PART. */
DateReader clock_read, clock_read_zone, clock_read_part;

/* The minute of the day that CLOCK means, its part of the day taken in: 9 in the evening is 21. */
int clock_minute(const DateParts *parts);

/* The minutes of a day that PART covers, half-open; they may reach into the next day. */
void clock_part_window(const char *part, int *from, int *to);

/* Minutes east of UTC in ZONE (an IANA name) at local MINUTE of day NUMBER. */
int clock_offset(const char *zone, gint64 number, int minute);

#endif
