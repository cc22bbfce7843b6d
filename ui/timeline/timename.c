/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/timename.h"

#include "fact/calendar.h"
#include "ui/words/local_date.h"
#include "ui/words/translation.h"

/* What a short name tells of a unit. */
typedef struct Naming {
	const char *longer, *own; /* skeletons of dates; NULL: nothing */
} Naming;

/* By zoom, and unit of the stretch. ORDER TIMEUNIT */
static const Naming namings[TIMEUNITS][TIMEUNITS] = {
	{ { NULL, "y" } },
	{ { "y", NULL }, { "y", "LLL" } },
	{ { "y", NULL }, { "y", "LLL" }, { "y", "MMMd" } },
	{ { "y", NULL }, { "y", "LLL" }, { "MMMd", NULL }, { "MMMd", "Hm" } },
};

/* The names of units in full. ORDER TIMEUNIT */
static const char *const full[TIMEUNITS] = { "y", "yMMMM", "yMMMEEEd", "yMMMdHm" };

/* A stretch that is no unit is called as a fact calls it; without a fact it is a day. */
char *timename_full(const Timeline *timeline, guint stretch)
{
	const TimelineStretch *of = timeline_stretch(timeline, stretch);
	TimeUnit zoom = timeline_zoom(timeline);
	gint64 lo, hi;

	timeunit_find(zoom, of->lo, &lo, &hi);
	if (of->lo == lo && of->hi == hi)
		return local_date_at(lo, full[zoom]);
	if (of->facts->len == 0)
		return local_date_at(of->lo, full[TIMEUNIT_DAYS]);
	guint fact = g_array_index(of->facts, guint, 0);
	return local_date(desk_fact(timeline_desk(timeline), fact)->value, LOCAL_DATE_SHORT);
}

static char *date_or_nothing(gint64 at, const char *skeleton)
{
	return skeleton ? local_date_at(at, skeleton) : g_strdup("");
}

char *timename_short(const Timeline *timeline, guint stretch, char **longer)
{
	const TimelineStretch *of = timeline_stretch(timeline, stretch);
	TimeUnit zoom = timeline_zoom(timeline), unit = timeunit_of(of->lo, of->hi, zoom);

	if (unit == TIMEUNITS) {
		*longer = date_or_nothing(of->lo, namings[zoom][0].longer);
		return timename_full(timeline, stretch);
	}
	*longer = date_or_nothing(of->lo, namings[zoom][unit].longer);
	return date_or_nothing(of->lo, namings[zoom][unit].own);
}

/* Of September. */
char *timename_longest(const Timeline *timeline)
{
	TimeUnit zoom = timeline_zoom(timeline);
	const Naming *naming = &namings[zoom][zoom];

	return local_date_at(timeunit_day(2022, 9, 28) * MINUTES_PER_DAY,
			     zoom == TIMEUNIT_HOURS ? naming->longer : naming->own);
}

static char *in_units(const char *format, gint64 count)
{
	GString *out = g_string_new("");

	translation_append(out, translation_of(format), (guint)count);
	return g_string_free(out, FALSE);
}

char *timename_distance(const Timeline *timeline, guint stretch)
{
	static const struct {
		gint64 minutes, from; /* the unit, and from how many minutes on it is told */
		const char *format;
	} units[] = {
		{ 365 * MINUTES_PER_DAY + 360, 730 * MINUTES_PER_DAY, N_("+%u y") },
		{ 30 * MINUTES_PER_DAY + 630, 61 * MINUTES_PER_DAY, N_("+%u mo") },
		{ MINUTES_PER_DAY, MINUTES_PER_DAY, N_("+%u d") },
		{ 60, 60, N_("+%u h") },
	};

	if (stretch == 0)
		return NULL;
	gint64 gap = timeline_stretch(timeline, stretch)->lo -
		     timeline_stretch(timeline, stretch - 1)->lo;
	for (gsize i = 0; i < G_N_ELEMENTS(units); i++)
		if (gap >= units[i].from)
			return in_units(units[i].format,
					(gap + units[i].minutes / 2) / units[i].minutes);
	return NULL;
}
