/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datesection: stretches of time that are told as a part of a longer one: summer, the third
 * quarter, the last week, the second Tuesday, the first day.
 */
#ifndef FACT_DATESECTION_H
#define FACT_DATESECTION_H

#include "fact/dateparts.h"
#include "fact/datevalue.h"

/* The readers of SECTION; the second of a section that begins with a weekday. */
DateReader datesection_read, datesection_read_weekday_first;

/* The reader of SECTION behind the time that it is a part of, and of both: April's second half. */
DateReader datesection_read_behind, datesection_read_of_this;

/* Whether SECTION needs nothing else to say when it is. */
gboolean datesection_is_whole(const DateParts *parts);

/*
 * Find the SECTION of PARTS in the time WHOLE that the other parts name (NULL where they name
 * none). FALSE where there is no such time.
 */
gboolean datesection_find(const DateParts *parts, const DateValue *whole, gint64 today,
			  DateValue *value);

#endif
