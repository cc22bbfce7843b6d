/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateresolve: when the parts of a date were.
 *
 * Where the text leaves something open, the tense decides. Without a cue a weekday is today or the
 * last of its name; a day of a month is the one nearest to the day of writing; a month is the last
 * that began, unless it comes within two months. Whatever the cue, a weekday is tomorrow rather
 * than six days ago, and yesterday rather than six days ahead: so far off it is told as the last or
 * the next. What the day of writing would tell, where it
 * is not known, is X in the value: XXXX-09-13, XXXX-WXX-3, XXXX-XX-XX.
 */
#ifndef FACT_DATERESOLVE_H
#define FACT_DATERESOLVE_H

#include "fact/dateparts.h"
#include "fact/datevalue.h"
#include "fact/tense.h"

/*
 * Find what PARTS mean in a text written on TODAY (DATE_UNKNOWN where that is not known). Parts
 * that tell only a time of the day are of TODAY. FALSE where there is no such date.
 */
gboolean dateresolve_find(const DateParts *parts, gint64 today, Tense tense, DateValue *value);

/* The weekday on or before day NUMBER; NUMBER itself where that is no day. */
gint64 dateresolve_weekday_before(gint64 number, int weekday);

#endif
