/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline.h"

#include <string.h>

#include "fact/calendar.h"

#define MINUTES_PER_HOUR ((gint64)60)

/* The event is that an article appeared. */
#define PUBLISHED DESK_NO_FACT

/* Something that falls into a stretch of time. */
typedef struct TimelineEvent {
	gint64 lo, hi;
	guint fact; /* or PUBLISHED */
	guint article;
} TimelineEvent;

struct Timeline {
	const Desk *desk;
	GArray *rows; /* TimelineRow, by start, the longer first */
	TimelineZoom zoom;
	LanesCell at;
};

static const char *const zoom_names[TIMELINE_ZOOMS] = {
	[TIMELINE_YEARS] = "by year",
	[TIMELINE_MONTHS] = "by month",
	[TIMELINE_DAYS] = "by day",
	[TIMELINE_HOURS] = "by hour",
};

static const char *const weekday_names[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

static gint64 floor_to(gint64 minutes, gint64 unit)
{
	return minutes - ((minutes % unit) + unit) % unit;
}

static gint64 day_number(int year, int month, int day)
{
	return calendar_number(CALENDAR_GREGORIAN, (CalendarDay){ year, month, day });
}

/* The year, month, day or hour in which a time lies. */
static void find_unit(TimelineZoom zoom, gint64 at, gint64 *lo, gint64 *hi)
{
	gint64 number = floor_to(at, MINUTES_PER_DAY) / MINUTES_PER_DAY;
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);

	switch (zoom) {
	case TIMELINE_YEARS:
		*lo = day_number(day.year, 1, 1) * MINUTES_PER_DAY;
		*hi = (day_number(day.year, 12, 31) + 1) * MINUTES_PER_DAY;
		break;
	case TIMELINE_MONTHS:
		*lo = (number - day.day + 1) * MINUTES_PER_DAY;
		*hi = *lo + calendar_month_length(CALENDAR_GREGORIAN, day.year, day.month) *
				    MINUTES_PER_DAY;
		break;
	case TIMELINE_DAYS:
		*lo = number * MINUTES_PER_DAY;
		*hi = *lo + MINUTES_PER_DAY;
		break;
	default:
		*lo = floor_to(at, MINUTES_PER_HOUR);
		*hi = *lo + MINUTES_PER_HOUR;
	}
}

/* The row of a time: the unit it begins in, or itself where it is longer. */
static void take_stretch(const Timeline *timeline, TimelineEvent *event)
{
	gint64 lo, hi;

	find_unit(timeline->zoom, event->lo, &lo, &hi);
	if (event->hi - event->lo > hi - lo)
		return;
	event->lo = lo;
	event->hi = hi;
}

static void add_facts(const Timeline *timeline, GArray *events)
{
	const GArray *shown = desk_shown(timeline->desk);

	for (guint i = 0; i < shown->len; i++) {
		guint index = g_array_index(shown, guint, i);
		const Fact *fact = desk_fact(timeline->desk, index);
		TimelineEvent event = { fact->lo, fact->hi, index, fact->article };
		if (fact->kind != FACT_DATE || fact->lo == FACT_NEVER)
			continue;
		take_stretch(timeline, &event);
		g_array_append_val(events, event);
	}
}

static void add_publications(const Timeline *timeline, GArray *events)
{
	for (guint i = 0; i < desk_article_count(timeline->desk); i++) {
		const GDate *day = article_day(shelf_article(desk_shelf(timeline->desk), i));
		if (!day)
			continue;
		gint64 number = day_number(g_date_get_year(day), (int)g_date_get_month(day),
					   g_date_get_day(day));
		TimelineEvent event = { number * MINUTES_PER_DAY, (number + 1) * MINUTES_PER_DAY,
					PUBLISHED, i };
		take_stretch(timeline, &event);
		g_array_append_val(events, event);
	}
}

static gint compare_events(gconstpointer a, gconstpointer b)
{
	const TimelineEvent *one = a, *other = b;

	if (one->lo != other->lo)
		return one->lo < other->lo ? -1 : 1;
	if (one->hi != other->hi)
		return one->hi > other->hi ? -1 : 1;
	if (one->article != other->article)
		return one->article < other->article ? -1 : 1;
	return (one->fact > other->fact) - (one->fact < other->fact);
}

static TimelineRow *row_of(Timeline *timeline, const TimelineEvent *event)
{
	guint count = timeline->rows->len;

	if (count > 0) {
		TimelineRow *last = &g_array_index(timeline->rows, TimelineRow, count - 1);
		if (last->lo == event->lo && last->hi == event->hi)
			return last;
	}
	TimelineRow row = { event->lo, event->hi, g_array_new(FALSE, FALSE, sizeof(guint)),
			    g_array_new(FALSE, FALSE, sizeof(guint)) };
	g_array_append_val(timeline->rows, row);
	return &g_array_index(timeline->rows, TimelineRow, count);
}

static void fill_rows(Timeline *timeline)
{
	GArray *events = g_array_new(FALSE, FALSE, sizeof(TimelineEvent));

	add_facts(timeline, events);
	add_publications(timeline, events);
	g_array_sort(events, compare_events);
	g_array_set_size(timeline->rows, 0);
	for (guint i = 0; i < events->len; i++) {
		const TimelineEvent *event = &g_array_index(events, TimelineEvent, i);
		TimelineRow *row = row_of(timeline, event);
		if (event->fact == PUBLISHED)
			g_array_append_val(row->published, event->article);
		else
			g_array_append_val(row->facts, event->fact);
	}
	g_array_unref(events);
}

static void row_clear(gpointer data)
{
	TimelineRow *row = data;

	g_array_unref(row->facts);
	g_array_unref(row->published);
}

guint timeline_row_of(const Timeline *timeline, guint fact)
{
	for (guint i = 0; i < timeline->rows->len; i++) {
		const GArray *facts = timeline_row(timeline, i)->facts;
		for (guint j = 0; j < facts->len; j++)
			if (g_array_index(facts, guint, j) == fact)
				return i;
	}
	return LANES_NO_ROW;
}

/* The row in which the time AT lies, else the next one, else the last. */
static guint row_near(const Timeline *timeline, gint64 at)
{
	guint row = 0;

	while (row + 1 < timeline->rows->len && timeline_row(timeline, row)->hi <= at)
		row++;
	return timeline->rows->len > 0 ? row : LANES_NO_ROW;
}

/* Fill the rows anew and find the time at hand in them. */
static void refill(Timeline *timeline)
{
	guint fact = DESK_NO_FACT, count;
	gint64 at = G_MININT64;

	if (timeline->at.row != LANES_NO_ROW) {
		const TimelineRow *row = timeline_row(timeline, timeline->at.row);
		fact = timeline_told(timeline, timeline->at.row, timeline->at.article, &count);
		if (fact == DESK_NO_FACT && row->facts->len > 0)
			fact = g_array_index(row->facts, guint, 0);
		at = row->lo;
	}
	fill_rows(timeline);
	timeline->at.row = timeline_row_of(timeline, fact);
	if (timeline->at.row == LANES_NO_ROW)
		timeline->at.row = row_near(timeline, at);
}

Timeline *timeline_new(const Desk *desk)
{
	Timeline *timeline = g_new0(Timeline, 1);

	timeline->desk = desk;
	timeline->zoom = TIMELINE_DAYS;
	timeline->rows = g_array_new(FALSE, FALSE, sizeof(TimelineRow));
	g_array_set_clear_func(timeline->rows, row_clear);
	timeline->at.row = LANES_NO_ROW;
	refill(timeline);
	return timeline;
}

void timeline_free(Timeline *timeline)
{
	g_array_unref(timeline->rows);
	g_free(timeline);
}

void timeline_refresh(Timeline *timeline)
{
	guint row = timeline->at.row;
	gint64 at = row == LANES_NO_ROW ? G_MININT64 : timeline_row(timeline, row)->lo;

	fill_rows(timeline);
	timeline->at.row = row_near(timeline, at);
}

guint timeline_count(const Timeline *timeline)
{
	return timeline->rows->len;
}

const TimelineRow *timeline_row(const Timeline *timeline, guint row)
{
	g_assert(row < timeline->rows->len);
	return &g_array_index(timeline->rows, TimelineRow, row);
}

LanesCell timeline_cell(const Timeline *timeline)
{
	return timeline->at;
}

void timeline_go_to(Timeline *timeline, LanesCell cell)
{
	timeline->at = cell;
}

gboolean timeline_turn_zoom(Timeline *timeline, int step)
{
	int zoom = (int)timeline->zoom + step;

	if (zoom < 0 || zoom >= TIMELINE_ZOOMS)
		return FALSE;
	timeline->zoom = (TimelineZoom)zoom;
	refill(timeline);
	return TRUE;
}

const char *timeline_title(const Timeline *timeline)
{
	return zoom_names[timeline->zoom];
}

guint timeline_told(const Timeline *timeline, guint row, guint article, guint *count)
{
	const GArray *facts = timeline_row(timeline, row)->facts;
	guint first = DESK_NO_FACT;

	*count = 0;
	for (guint i = 0; i < facts->len; i++) {
		guint fact = g_array_index(facts, guint, i);
		if (desk_fact(timeline->desk, fact)->article == article && (*count)++ == 0)
			first = fact;
	}
	return first;
}

gboolean timeline_is_published(const Timeline *timeline, guint row, guint article)
{
	const GArray *published = timeline_row(timeline, row)->published;

	for (guint i = 0; i < published->len; i++)
		if (g_array_index(published, guint, i) == article)
			return TRUE;
	return FALSE;
}

gboolean timeline_is_within(const Timeline *timeline, guint row, guint article)
{
	const TimelineRow *inner = timeline_row(timeline, row);
	guint count;

	for (guint i = 0; i < row; i++) {
		const TimelineRow *outer = timeline_row(timeline, i);
		if (outer->hi >= inner->hi &&
		    timeline_told(timeline, i, article, &count) != DESK_NO_FACT)
			return TRUE;
	}
	return FALSE;
}

static char *day_label(gint64 number)
{
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);

	return g_strdup_printf("%04d-%02d-%02d %s", day.year, day.month, day.day,
			       weekday_names[calendar_weekday(number) - 1]);
}

/* A unit of the zoom that begins at LO. */
static char *unit_label(TimelineZoom zoom, gint64 lo)
{
	gint64 number = floor_to(lo, MINUTES_PER_DAY) / MINUTES_PER_DAY;
	CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);

	switch (zoom) {
	case TIMELINE_YEARS:
		return g_strdup_printf("%04d", day.year);
	case TIMELINE_MONTHS:
		return g_strdup_printf("%04d-%02d", day.year, day.month);
	case TIMELINE_DAYS:
		return day_label(number);
	default:
		return g_strdup_printf("%04d-%02d-%02d %02d:00", day.year, day.month, day.day,
				       (int)((lo - number * MINUTES_PER_DAY) / MINUTES_PER_HOUR));
	}
}

/* A stretch that is no unit is called as a fact calls it; without a fact it is a day. */
char *timeline_label(const Timeline *timeline, guint row)
{
	const TimelineRow *of = timeline_row(timeline, row);
	gint64 lo, hi;

	find_unit(timeline->zoom, of->lo, &lo, &hi);
	if (of->lo == lo && of->hi == hi)
		return unit_label(timeline->zoom, lo);
	if (of->facts->len == 0)
		return day_label(floor_to(of->lo, MINUTES_PER_DAY) / MINUTES_PER_DAY);
	return g_strdup(desk_fact(timeline->desk, g_array_index(of->facts, guint, 0))->value);
}

char *timeline_distance(const Timeline *timeline, guint row)
{
	static const struct {
		gint64 minutes, from; /* the unit, and from how many minutes on it is told */
		const char *name;
	} units[] = {
		{ 365 * MINUTES_PER_DAY + 360, 730 * MINUTES_PER_DAY, "y" },
		{ 30 * MINUTES_PER_DAY + 630, 61 * MINUTES_PER_DAY, "mo" },
		{ MINUTES_PER_DAY, MINUTES_PER_DAY, "d" },
		{ MINUTES_PER_HOUR, MINUTES_PER_HOUR, "h" },
	};

	if (row == 0)
		return NULL;
	gint64 gap = timeline_row(timeline, row)->lo - timeline_row(timeline, row - 1)->lo;
	for (gsize i = 0; i < G_N_ELEMENTS(units); i++)
		if (gap >= units[i].from)
			return g_strdup_printf("%" G_GINT64_FORMAT " %s",
					       (gap + units[i].minutes / 2) / units[i].minutes,
					       units[i].name);
	return NULL;
}
