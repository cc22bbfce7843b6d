/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datelend.h"

#include "fact/daytime.h"

/* From 2 to 4 p.m.; but from 10 to 2 p.m. the first hour is another half's. */
static void lend_part(DateParts *from, const DateParts *to)
{
	DateParts tried = *from;
	int last = daytime_minute(to);

	tried.part = to->part;
	tried.slots |= DATE_PART;
	if (daytime_minute(&tried) < last || daytime_minute(from) >= last)
		*from = tried;
}

void datelend_from(DateParts *from, const DateParts *to)
{
	guint missing = to->slots & ~from->slots;

	if (from->slots & DATE_NUMBER && missing & DATE_MONTH) {
		from->month = to->month;
		from->calendar = to->calendar;
		from->slots |= DATE_MONTH;
	}
	if (from->slots & (DATE_NUMBER | DATE_MONTH) && !(from->slots & DATE_YEAR)) {
		from->year = to->year;
		from->is_short = to->is_short;
		from->unit = to->unit;
		from->shift = to->shift;
		from->deictic = to->deictic;
		from->slots |= to->slots & (DATE_YEAR | DATE_SHIFT | DATE_DEICTIC);
	}
	if (from->slots & DATE_WEEKDAY && missing & DATE_SHIFT) {
		from->unit = to->unit;
		from->shift = to->shift;
		from->slots |= DATE_SHIFT;
	}
	if (from->slots & DATE_CLOCK && missing & DATE_PART)
		lend_part(from, to);
	if (from->slots & DATE_CLOCK && missing & DATE_ZONE) {
		from->zone = to->zone;
		from->slots |= DATE_ZONE;
	}
}

/* 12 August 2015 until 22 October: of the same year, or the next. */
static void lend_year(const DateParts *from, DateParts *to)
{
	if (!(from->slots & DATE_YEAR) || to->slots & (DATE_YEAR | DATE_SHIFT | DATE_DEICTIC) ||
	    !(to->slots & DATE_MONTH) || from->calendar != to->calendar)
		return;
	gboolean is_later =
		to->month > from->month || (to->month == from->month && to->number > from->number);
	to->year = from->year + (is_later ? 0 : 1);
	to->is_short = from->is_short;
	to->slots |= DATE_YEAR;
}

/* From 3 p.m. to 5: the later hour is behind the first one. */
static void lend_half(const DateParts *from, DateParts *to)
{
	if (!(from->slots & DATE_PART) || !(to->slots & DATE_CLOCK) || to->slots & DATE_PART ||
	    to->hour > 12)
		return;
	int first = daytime_minute(from);
	for (int hour = to->hour % 12; hour < 24; hour += 12)
		if (hour * 60 + to->minute > first) {
			to->hour = hour;
			return;
		}
}

void datelend_to(const DateParts *from, DateParts *to)
{
	lend_year(from, to);
	lend_half(from, to);
}
