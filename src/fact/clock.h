/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clock: clock times, their zones, and the parts of the day.
 */
#ifndef FACT_CLOCK_H
#define FACT_CLOCK_H

#include "fact/dateparts.h"

/* The readers of CLOCK, ZONE and PART. */
DateReader clock_read, clock_read_zone, clock_read_part;

/* The half of the day by which the hour is told, p.m., though another part may be told too. */
DateReader clock_read_half;

/* Whether a word before INDEX leads hours of the day, and no number of them: с 14 до 16 часов. */
gboolean clock_is_led(const Tokens *tokens, guint index);

#endif
