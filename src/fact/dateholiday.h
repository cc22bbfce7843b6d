/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateholiday: days that have a name of their own in each year of their calendar: New Year, Eid.
 */
#ifndef FACT_DATEHOLIDAY_H
#define FACT_DATEHOLIDAY_H

#include "fact/dateparts.h"

/* The reader of NUMBER and MONTH by the holiday that they are. */
DateReader dateholiday_read;

/* Whether a holiday at INDEX tells a time there, and does not name a feast, a prayer, a gift. */
gboolean dateholiday_is_time(const Tokens *tokens, guint index, const DateParts *parts);

#endif
