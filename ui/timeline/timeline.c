/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/timeline.h"

#include "fact/calendar.h"
#include "ui/words/translation.h"

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
	GArray *stretches; /* TimelineStretch, by start, the longer first */
	TimeUnit zoom;
	TimelineCell at;
};

static const char *const zoom_names[TIMEUNITS] = {
	[TIMEUNIT_YEARS] = N_("by year"),
	[TIMEUNIT_MONTHS] = N_("by month"),
	[TIMEUNIT_DAYS] = N_("by day"),
	[TIMEUNIT_HOURS] = N_("by hour"),
};

/* The stretch of a time: the unit it begins in, or itself where it is longer. */
static void take_stretch(const Timeline *timeline, TimelineEvent *event)
{
	gint64 lo, hi;

	timeunit_find(timeline->zoom, event->lo, &lo, &hi);
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
		gint64 number = timeunit_day(g_date_get_year(day), (int)g_date_get_month(day),
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

static TimelineStretch *stretch_of(Timeline *timeline, const TimelineEvent *event)
{
	guint count = timeline->stretches->len;

	if (count > 0) {
		TimelineStretch *last =
			&g_array_index(timeline->stretches, TimelineStretch, count - 1);
		if (last->lo == event->lo && last->hi == event->hi)
			return last;
	}
	TimelineStretch stretch = { event->lo, event->hi, g_array_new(FALSE, FALSE, sizeof(guint)),
				    g_array_new(FALSE, FALSE, sizeof(guint)) };
	g_array_append_val(timeline->stretches, stretch);
	return &g_array_index(timeline->stretches, TimelineStretch, count);
}

static void fill(Timeline *timeline)
{
	GArray *events = g_array_new(FALSE, FALSE, sizeof(TimelineEvent));

	add_facts(timeline, events);
	add_publications(timeline, events);
	g_array_sort(events, compare_events);
	g_array_set_size(timeline->stretches, 0);
	for (guint i = 0; i < events->len; i++) {
		const TimelineEvent *event = &g_array_index(events, TimelineEvent, i);
		TimelineStretch *stretch = stretch_of(timeline, event);
		if (event->fact == PUBLISHED)
			g_array_append_val(stretch->published, event->article);
		else
			g_array_append_val(stretch->facts, event->fact);
	}
	g_array_unref(events);
}

static void stretch_clear(gpointer data)
{
	TimelineStretch *stretch = data;

	g_array_unref(stretch->facts);
	g_array_unref(stretch->published);
}

guint timeline_stretch_of(const Timeline *timeline, guint fact)
{
	for (guint i = 0; i < timeline->stretches->len; i++) {
		const GArray *facts = timeline_stretch(timeline, i)->facts;
		for (guint j = 0; j < facts->len; j++)
			if (g_array_index(facts, guint, j) == fact)
				return i;
	}
	return TIMELINE_NONE;
}

/* The stretch in which the time AT lies, else the next one, else the last. */
static guint stretch_near(const Timeline *timeline, gint64 at)
{
	guint stretch = 0;

	while (stretch + 1 < timeline->stretches->len &&
	       timeline_stretch(timeline, stretch)->hi <= at)
		stretch++;
	return timeline->stretches->len > 0 ? stretch : TIMELINE_NONE;
}

/* Fill the stretches anew and find the time at hand in them. */
static void refill(Timeline *timeline)
{
	guint fact = DESK_NO_FACT, count;
	gint64 at = G_MININT64;

	if (timeline->at.stretch != TIMELINE_NONE) {
		const TimelineStretch *stretch = timeline_stretch(timeline, timeline->at.stretch);
		fact = timeline_told(timeline, timeline->at.stretch, timeline->at.article, &count);
		if (fact == DESK_NO_FACT && stretch->facts->len > 0)
			fact = g_array_index(stretch->facts, guint, 0);
		at = stretch->lo;
	}
	fill(timeline);
	timeline->at.stretch = timeline_stretch_of(timeline, fact);
	if (timeline->at.stretch == TIMELINE_NONE)
		timeline->at.stretch = stretch_near(timeline, at);
}

const Desk *timeline_desk(const Timeline *timeline)
{
	return timeline->desk;
}

/* The first of the stretches of which most articles tell. */
static guint fullest(const Timeline *timeline)
{
	guint best = TIMELINE_NONE, most = 0;

	for (guint i = 0; i < timeline->stretches->len; i++) {
		const GArray *facts = timeline_stretch(timeline, i)->facts;
		guint articles = 0, last = G_MAXUINT;
		for (guint f = 0; f < facts->len; f++) {
			guint article =
				desk_fact(timeline->desk, g_array_index(facts, guint, f))->article;
			articles += article != last;
			last = article;
		}
		if (articles > most || best == TIMELINE_NONE) {
			best = i;
			most = articles;
		}
	}
	return best;
}

Timeline *timeline_new(const Desk *desk)
{
	Timeline *timeline = g_new0(Timeline, 1);

	timeline->desk = desk;
	timeline->zoom = TIMEUNIT_DAYS;
	timeline->stretches = g_array_new(FALSE, FALSE, sizeof(TimelineStretch));
	g_array_set_clear_func(timeline->stretches, stretch_clear);
	fill(timeline);
	timeline->at.stretch = fullest(timeline);
	return timeline;
}

void timeline_free(Timeline *timeline)
{
	g_array_unref(timeline->stretches);
	g_free(timeline);
}

void timeline_refresh(Timeline *timeline)
{
	guint stretch = timeline->at.stretch;
	gint64 at = stretch == TIMELINE_NONE ? G_MININT64 : timeline_stretch(timeline, stretch)->lo;

	fill(timeline);
	timeline->at.stretch =
		stretch == TIMELINE_NONE ? fullest(timeline) : stretch_near(timeline, at);
}

guint timeline_count(const Timeline *timeline)
{
	return timeline->stretches->len;
}

const TimelineStretch *timeline_stretch(const Timeline *timeline, guint stretch)
{
	g_assert(stretch < timeline->stretches->len);
	return &g_array_index(timeline->stretches, TimelineStretch, stretch);
}

TimelineCell timeline_cell(const Timeline *timeline)
{
	return timeline->at;
}

void timeline_go_to(Timeline *timeline, TimelineCell cell)
{
	timeline->at = cell;
}

gboolean timeline_turn_zoom(Timeline *timeline, int step)
{
	int zoom = (int)timeline->zoom + step;

	if (zoom < 0 || zoom >= TIMEUNITS)
		return FALSE;
	timeline->zoom = (TimeUnit)zoom;
	refill(timeline);
	return TRUE;
}

TimeUnit timeline_zoom(const Timeline *timeline)
{
	return timeline->zoom;
}

const char *timeline_title(const Timeline *timeline)
{
	return translation_of(zoom_names[timeline->zoom]);
}

guint timeline_told(const Timeline *timeline, guint stretch, guint article, guint *count)
{
	const GArray *facts = timeline_stretch(timeline, stretch)->facts;
	guint first = DESK_NO_FACT;

	*count = 0;
	for (guint i = 0; i < facts->len; i++) {
		guint fact = g_array_index(facts, guint, i);
		if (desk_fact(timeline->desk, fact)->article == article && (*count)++ == 0)
			first = fact;
	}
	return first;
}

gboolean timeline_is_published(const Timeline *timeline, guint stretch, guint article)
{
	const GArray *published = timeline_stretch(timeline, stretch)->published;

	for (guint i = 0; i < published->len; i++)
		if (g_array_index(published, guint, i) == article)
			return TRUE;
	return FALSE;
}

guint timeline_last(const Timeline *timeline, guint stretch)
{
	gint64 end = timeline_stretch(timeline, stretch)->hi;
	guint last = stretch;

	while (last + 1 < timeline_count(timeline) &&
	       timeline_stretch(timeline, last + 1)->lo < end)
		last++;
	return last;
}
