/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/match.h"

#include <math.h>
#include <string.h>

#include "link/measure.h"

/* What is shortly before or about a clock time, is not farther off. */
#define ABOUT_MINUTES 30

/* So much of a time, in hundredths, is at most meant by its start, its middle or its end. */
#define PART 45

static gboolean is_same(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

/* Whether a number that is told with MOD allows for VALUE. */
static gboolean bound_allows(double bound, FactMod mod, double value)
{
	switch (mod) {
	case MOD_MORE_THAN:
		return value > bound;
	case MOD_EQUAL_OR_MORE:
		return value >= bound;
	case MOD_LESS_THAN:
		return value < bound;
	case MOD_EQUAL_OR_LESS:
		return value <= bound;
	case MOD_APPROX:
		return fabs(value - bound) <= 0.1 * fmin(fabs(value), fabs(bound));
	default:
		return FALSE;
	}
}

static gboolean is_lower(FactMod mod)
{
	return mod == MOD_MORE_THAN || mod == MOD_EQUAL_OR_MORE;
}

static gboolean is_upper(FactMod mod)
{
	return mod == MOD_LESS_THAN || mod == MOD_EQUAL_OR_LESS;
}

/* Whether two bounds at one number leave nothing that both allow. */
static gboolean excludes(FactMod a, FactMod b)
{
	return (is_lower(a) && is_upper(b) && (a == MOD_MORE_THAN || b == MOD_LESS_THAN)) ||
	       (is_upper(a) && is_lower(b) && (a == MOD_LESS_THAN || b == MOD_MORE_THAN));
}

/*
 * Two bounds of one direction never exclude each other; so they are nothing to hold against each
 * other, as little as two bounds that leave a range between them.
 */
static Match match_bounded(double a, FactMod amod, double b, FactMod bmod)
{
	if (is_same(a, b))
		return excludes(amod, bmod) ? MATCH_DIFFERENT : MATCH_EQUAL;
	if ((is_lower(amod) && is_lower(bmod)) || (is_upper(amod) && is_upper(bmod)))
		return MATCH_NONE;
	if (bound_allows(a, amod, b) || bound_allows(b, bmod, a))
		return MATCH_COMPATIBLE;
	return MATCH_DIFFERENT;
}

/* The value of the last decimal place that NUMBER is told with: 10 for 120, 0.1 for 6.8. */
static double last_place(double number)
{
	double place = 1;

	if (number == 0 || fabs(number) >= 1e15)
		return 1;
	while (!is_same(round(number / place) * place, number) && place > 1e-6)
		place /= 10;
	while (is_same(round(number / (place * 10)) * (place * 10), number))
		place *= 10;
	return place;
}

/*
 * Whether A is B, rounded as B is told. A round number may be rounded to fewer places than it has
 * noughts; so no more than a twentieth is put down to rounding.
 */
static gboolean is_rounded(double a, double b)
{
	return fabs(a - b) <= fmin(last_place(b) / 2, fabs(b) / 20);
}

/* Amounts in different units are equal where the coarser one is the other, rounded. */
static Match match_converted(const Fact *a, const Fact *b)
{
	double there, back;

	if (!measure_convert(a->number, a->unit, b->unit, &there) ||
	    !measure_convert(b->number, b->unit, a->unit, &back))
		return MATCH_NONE;
	if (is_rounded(there, b->number) || is_rounded(back, a->number))
		return MATCH_EQUAL;
	return match_bounded(there, a->mod, b->number, b->mod);
}

static Match match_amounts(const Fact *a, const Fact *b)
{
	gboolean units = a->unit && b->unit;

	if (isnan(a->number) || isnan(b->number) || (!units && (a->unit || b->unit)))
		return MATCH_NONE;
	if (units && strcmp(a->unit, b->unit) != 0)
		return a->kind == FACT_QUANTITY ? match_converted(a, b) : MATCH_NONE;
	return match_bounded(a->number, a->mod, b->number, b->mod);
}

/* Seconds, or months where the unit has no fixed length; 0 for an open duration. */
static double duration_length(const Fact *fact, gboolean *in_months)
{
	static const struct {
		const char *unit;
		double length;
		gboolean months;
	} lengths[] = {
		{ "Y", 12, TRUE },     { "M", 1, TRUE },      { "W", 604800, FALSE },
		{ "D", 86400, FALSE }, { "TH", 3600, FALSE }, { "TM", 60, FALSE },
		{ "TS", 1, FALSE },
	};

	for (gsize i = 0; fact->unit && i < G_N_ELEMENTS(lengths); i++) {
		if (strcmp(fact->unit, lengths[i].unit) != 0 || isnan(fact->number))
			continue;
		*in_months = lengths[i].months;
		return fact->number * lengths[i].length;
	}
	return 0;
}

static Match match_durations(const Fact *a, const Fact *b)
{
	gboolean amonths = FALSE, bmonths = FALSE;
	double alength = duration_length(a, &amonths);
	double blength = duration_length(b, &bmonths);

	if (strcmp(a->value, b->value) == 0)
		return MATCH_EQUAL;
	if (alength == 0 || blength == 0 || amonths != bmonths)
		return MATCH_NONE;
	return match_bounded(alength, a->mod, blength, b->mod);
}

static gboolean has_zone(const Fact *fact)
{
	const char *time = strchr(fact->value, 'T');
	return time && (strchr(time, 'Z') || strchr(time, '+') || strchr(time, '-'));
}

/*
 * Clock times of which one alone tells its zone are the same moment where they differ by whole
 * quarters of an hour, as zones do, and by no more than zones can.
 */
static gboolean same_moment_elsewhere(const Fact *a, const Fact *b)
{
	gint64 apart = ABS(a->lo - b->lo);

	return has_zone(a) != has_zone(b) && a->hi - a->lo == 1 && b->hi - b->lo == 1 &&
	       apart % 15 == 0 && apart <= 14 * 60;
}

/* A clock time that another is told to be shortly before or behind, or near. */
static gboolean is_about(const Fact *clock, const Fact *other)
{
	gint64 later = other->lo - clock->lo;

	if (clock->hi - clock->lo != 1 || other->hi - other->lo != 1)
		return FALSE;
	return clock->mod == MOD_BEFORE  ? later < 0 && later >= -ABOUT_MINUTES
	       : clock->mod == MOD_AFTER ? later > 0 && later <= ABOUT_MINUTES
					 : clock->mod == MOD_APPROX && ABS(later) <= ABOUT_MINUTES;
}

static gboolean holds(const Fact *longer, const Fact *date)
{
	return longer->lo <= date->lo && date->hi <= longer->hi;
}

/* Whether DATE reaches into the part of PARTED that is told of it: its start, its end. */
static gboolean part_meets(const Fact *parted, const Fact *date)
{
	gint64 lo = parted->lo, hi = parted->hi;
	gint64 length = hi - lo, part = length / 100 * PART;

	if (parted->mod == MOD_START)
		hi = lo + part;
	else if (parted->mod == MOD_END)
		lo = hi - part;
	else if (parted->mod == MOD_MID) {
		lo += (length - part) / 2;
		hi -= (length - part) / 2;
	}
	return date->lo < hi && lo < date->hi;
}

static Match match_dates(const Fact *a, const Fact *b)
{
	if (a->lo == FACT_NEVER || b->lo == FACT_NEVER)
		return MATCH_NONE;
	if (a->lo == b->lo && a->hi == b->hi)
		return a->mod == b->mod ? MATCH_EQUAL : MATCH_COMPATIBLE;
	if (same_moment_elsewhere(a, b) || is_about(a, b) || is_about(b, a))
		return MATCH_COMPATIBLE;
	if (holds(a, b) || holds(b, a))
		return part_meets(a, b) && part_meets(b, a) ? MATCH_COMPATIBLE : MATCH_NONE;
	return a->lo < b->hi && b->lo < a->hi ? MATCH_NONE : MATCH_DIFFERENT;
}

Match match_facts(const Fact *a, const Fact *b)
{
	if (a->kind != b->kind)
		return MATCH_NONE;
	switch (a->kind) {
	case FACT_DATE:
		return match_dates(a, b);
	case FACT_DURATION:
		return match_durations(a, b);
	case FACT_QUANTITY:
	case FACT_COUNT:
	case FACT_MONEY:
	case FACT_PERCENT:
		return match_amounts(a, b);
	case FACT_PERSON:
	case FACT_PLACE:
	case FACT_ORGANIZATION:
		return strcmp(a->value, b->value) == 0 ? MATCH_EQUAL : MATCH_NONE;
	default:
		return MATCH_NONE; /* bare numbers and ordinals say too little */
	}
}
