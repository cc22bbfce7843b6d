/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateparts: what the words of one date say, before it is known when that was.
 *
 * A date is made of parts in any order that the language allows: the name of the day, its number,
 * month, year, words that count from the day of writing, a part of the day, a clock time. Each
 * part fills a slot, and each slot is filled once.
 */
#ifndef FACT_DATEPARTS_H
#define FACT_DATEPARTS_H

#include "fact/calendar.h"
#include "fact/fact.h"
#include "fact/period.h"
#include "fact/token.h"

typedef enum DateSlot {
	DATE_START = 1 << 0, /* nothing is filled yet */
	DATE_CLOCK = 1 << 1,
	DATE_ZONE = 1 << 2,
	DATE_PART = 1 << 3, /* of the day */
	DATE_WEEKDAY = 1 << 4,
	DATE_DAY =
		1 << 5, /* days from the day of writing; with SHIFT, from that day of its month */
	DATE_NUMBER = 1 << 6, /* of the month */
	DATE_MONTH = 1 << 7,
	DATE_YEAR = 1 << 8,
	DATE_SHIFT = 1 << 9,    /* units from the day of writing: last week */
	DATE_SECTION = 1 << 10, /* of a year or month: the third quarter, summer */
	DATE_DECADE = 1 << 11,
	DATE_CENTURY = 1 << 12,
	DATE_DEICTIC = 1 << 13, /* the last, this, the next of what was named */
} DateSlot;

/* The slots that say which day it is. */
#define DATE_OF_DAY (DATE_WEEKDAY | DATE_DAY | DATE_NUMBER)

/* The slots that say when it is, by more than the time of day. */
#define DATE_OF_TIME \
	(DATE_OF_DAY | DATE_MONTH | DATE_YEAR | DATE_SHIFT | DATE_SECTION | DATE_DECADE | \
	 DATE_CENTURY)

typedef enum DateSection {
	SECTION_QUARTER,
	SECTION_HALF,
	SECTION_THIRD,
	SECTION_WEEK,
	SECTION_DAY,
	SECTION_WEEKDAY,
	SECTION_WEEKEND,
	SECTION_SEASON,
} DateSection;

typedef struct DateParts {
	guint slots; /* those that are filled */
	DateSlot last;
	guint count; /* tokens */

	Calendar calendar;
	int year, month, number;
	int weekday;
	int day;
	PeriodUnit unit;
	int shift;
	DateSection section;
	int rank; /* of the section, from 1, 0 the last; of a season 0 spring … 3 winter */
	int decade;
	int century;
	int deictic;
	const char *part; /* TIMEX3; static */
	int hour, minute, second;
	const char *zone;     /* IANA name; NULL where the text gives none. Static */
	gboolean is_told;     /* counted from the date told last, not from the day of writing */
	gboolean has_noun;    /* a noun says what it is: the day, the month, the year */
	gboolean is_ago;      /* told as an amount: two years ago; CENTURY: counted from today */
	FactMod mod;          /* of that amount */
	gboolean is_short;    /* YEAR is told without its century: 98 */
	gboolean is_weak;     /* could be another word, or no date */
	gboolean is_plain;    /* NUMBER is that of the month told before it, where one is */
	gboolean is_whole;    /* SECTION of this month, as no other is told */
	gboolean is_lettered; /* SECTION is told by a letter: Q3 */
	gboolean is_holiday;  /* NUMBER and MONTH are told by a holiday's name */
	gboolean is_ranked;   /* NUMBER is told as a rank of 5 at most: the third */
	gboolean is_led;      /* MONTH only behind a word of time */
	gboolean is_alone;    /* PART may stand without a day */
	gboolean has_minute;  /* CLOCK is told to the minute */
	gboolean has_second;
} DateParts;

/* Say that SLOT is filled, the last one until now. */
static inline void dateparts_fill(DateParts *parts, DateSlot slot)
{
	parts->slots |= slot;
	parts->last = slot;
}

/*
 * A reader of one part: the tokens it takes from INDEX, 0 where the part does not stand there; then
 * PARTS is as it was.
 */
typedef guint DateReader(const Tokens *tokens, guint index, DateParts *parts);

#endif
