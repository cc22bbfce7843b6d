/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datetold: words that count from the date that the article told last, not from the day of writing:
 * the next day, the following year, two months earlier.
 */
#ifndef FACT_DATETOLD_H
#define FACT_DATETOLD_H

#include "fact/dateparts.h"

/* The reader of DAY or SHIFT that are counted so; it sets is_told. */
DateReader datetold_read;

/*
 * Whether the words behind INDEX say from what else the word before is counted: the day after the
 * attack, a year earlier than that.
 */
gboolean datetold_is_of_event(const Tokens *tokens, guint index);

/* How many minutes the time may last from which PARTS are counted: a month from no year. */
gint64 datetold_reach(const DateParts *parts);

#endif
