/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datelend: what the two dates of an interval leave out, because the other one tells it: from 10 to
 * 13 September, from 3 p.m. to 5.
 */
#ifndef FACT_DATELEND_H
#define FACT_DATELEND_H

#include "fact/dateparts.h"

/* What TO leaves out is as FROM says: its year, or the half of the day. */
void datelend_to(const DateParts *from, DateParts *to);

/* What FROM leaves out is as TO says. */
void datelend_from(DateParts *from, const DateParts *to);

#endif
