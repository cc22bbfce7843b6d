/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/timeline_view.h"

#include "layout/line.h"
#include "ui/frame/bar.h"
#include "ui/frame/foot.h"
#include "ui/timeline/axis.h"
#include "ui/timeline/timechart.h"
#include "ui/timeline/timeline_lines.h"
#include "ui/timeline/timename.h"
#include "ui/words/translation.h"

typedef struct TimelineView {
	const Desk *desk;
	Timeline *timeline;
	Axis axis;
} TimelineView;

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, N_("to the words"), TRUE },
	{ COMMAND_TIME_NEXT, N_("next told"), FALSE },
	{ COMMAND_ZOOM_IN, N_("closer"), FALSE },
	{ COMMAND_ZOOM_OUT, N_("farther"), FALSE },
	{ COMMAND_ARTICLE_NEXT, N_("next article"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("back to the articles"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

static void settle(TimelineView *view)
{
	axis_settle(&view->axis, timeline_count(view->timeline), timeline_cell(view->timeline));
}

/* Columns for the names of times at this zoom. */
static void measure(TimelineView *view)
{
	char *label = timename_longest(view->timeline);

	view->axis.label = line_string_width(label, (Typography){ 0 });
	g_free(label);
}

static gpointer open_timeline(const Desk *desk)
{
	TimelineView *view = g_new0(TimelineView, 1);

	view->desk = desk;
	view->timeline = timeline_new(desk);
	view->axis.tracks = tracks_new(view->timeline);
	view->axis.articles = desk_article_count(desk);
	view->axis.rtl = translation_is_rtl();
	measure(view);
	return view;
}

static void close_timeline(gpointer state)
{
	TimelineView *view = state;

	tracks_free(view->axis.tracks);
	timeline_free(view->timeline);
	g_free(view);
}

static void resize_timeline(gpointer state, int width, int height)
{
	TimelineView *view = state;

	view->axis.width = width;
	view->axis.height = height;
	settle(view);
}

static void refresh_timeline(gpointer state)
{
	TimelineView *view = state;

	timeline_refresh(view->timeline);
	tracks_forget(view->axis.tracks);
	settle(view);
}

static void draw_top(const TimelineView *view, Grid *grid)
{
	const Axis *axis = &view->axis;
	char *count = translation_digits(g_strdup_printf(
		translation_of_many("%u time", "%u times", axis->times), axis->times));
	Pen pen = bar_draw(grid, _("timeline"), "", timeline_title(view->timeline), count);

	if (axis->at.stretch != TIMELINE_NONE) {
		char *label = timename_full(view->timeline, axis->at.stretch);
		pen_start(&pen, " · ", ROLE_BAR, 0);
		pen_start(&pen, label, ROLE_BAR, GRID_BOLD);
		g_free(label);
	}
	g_free(count);
}

/* The fact of the cell at hand, be it told there or in a longer time. */
static guint fact_at_hand(const TimelineView *view)
{
	TimelineCell at = view->axis.at;
	const TrackItem *item =
		at.stretch == TIMELINE_NONE ? NULL : tracks_at(view->axis.tracks, at);

	return item ? item->fact : DESK_NO_FACT;
}

/* The fact that the foot tells of: that of the cell at hand, else the first one of its time. */
static guint fact_told(const TimelineView *view)
{
	guint fact = fact_at_hand(view), stretch = view->axis.at.stretch;

	if (fact != DESK_NO_FACT || stretch == TIMELINE_NONE)
		return fact;
	const GArray *facts = timeline_stretch(view->timeline, stretch)->facts;
	return facts->len > 0 ? g_array_index(facts, guint, 0) : DESK_NO_FACT;
}

static void draw_timeline(gpointer state, Grid *grid)
{
	TimelineView *view = state;
	const Axis *axis = &view->axis;

	if (grid->typography.is_linear)
		timeline_lines_draw(view->timeline, grid, 1, axis_bottom(axis));
	else
		timechart_draw(view->timeline, axis, grid);
	draw_top(view, grid);
	if (axis->times == 0) {
		Pen pen = pen_new(grid, 2);
		pen_start(&pen, _("no article gives a date that can be placed"), ROLE_DIM, 0);
	}
	foot_draw(grid, view->desk, foot_keys, axis->at.article, 0, fact_told(view));
}

static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	const TimelineView *view = state;
	guint article = view->axis.at.article, fact = fact_at_hand(view);

	if (fact == DESK_NO_FACT) {
		translation_append(message, _("article %u tells nothing of that time"),
				   article + 1);
		return FALSE;
	}
	*place = (ReaderPlace){ article, desk_fact(view->desk, fact)->span.start };
	return TRUE;
}

/* Go to the time that is told at a place. */
static void show(gpointer state, ReaderPlace place)
{
	TimelineView *view = state;
	Span at = { place.offset, place.offset + 1 };
	guint fact = desk_fact_at(view->desk, place.article, at);
	TimelineCell cell = { timeline_stretch_of(view->timeline, fact), place.article };

	if (cell.stretch == TIMELINE_NONE)
		cell.stretch = timeline_cell(view->timeline).stretch;
	timeline_go_to(view->timeline, cell);
	settle(view);
}

static void zoom(TimelineView *view, int step, GString *message)
{
	if (timeline_turn_zoom(view->timeline, step)) {
		tracks_forget(view->axis.tracks);
		measure(view);
		return;
	}
	g_string_append(message,
			step > 0 ? _("hours are the closest") : _("years are the farthest"));
}

static ViewResult obey(TimelineView *view, Command command, GString *message)
{
	switch (command) {
	case COMMAND_ZOOM_IN:
		zoom(view, 1, message);
		return VIEW_DONE;
	case COMMAND_ZOOM_OUT:
		zoom(view, -1, message);
		return VIEW_DONE;
	case COMMAND_FOLLOW:
		return VIEW_LEADS;
	case COMMAND_BACK:
		return VIEW_CLOSED;
	default:
		return VIEW_UNHANDLED;
	}
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	TimelineView *view = state;
	ViewResult result = VIEW_DONE;
	TimelineCell cell;

	if (axis_step(&view->axis, request, &cell, message))
		timeline_go_to(view->timeline, cell);
	else
		result = obey(view, request->command, message);
	settle(view);
	return result;
}

/* The wheel goes through the lanes. */
static void point(gpointer state, const Event *event)
{
	TimelineView *view = state;
	TimelineCell cell = view->axis.at;
	gint64 last = (gint64)view->axis.articles - 1;

	if (event->type == EVENT_WHEEL)
		cell.article = (guint)CLAMP((gint64)cell.article + event->steps, 0, last);
	else
		axis_hit(&view->axis, event->x, event->y, &cell);
	timeline_go_to(view->timeline, cell);
	settle(view);
}

static void carry(gpointer state, gpointer before, Renewal *renewal)
{
	TimelineView *view = state, *old = before;
	int zoom = (int)timeline_zoom(old->timeline), now = (int)timeline_zoom(view->timeline);

	(void)renewal;
	if (timeline_turn_zoom(view->timeline, zoom - now))
		tracks_forget(view->axis.tracks);
	measure(view);
	settle(view);
}

const View timeline_view = {
	.name = "timeline",
	.open = open_timeline,
	.close = close_timeline,
	.resize = resize_timeline,
	.draw = draw_timeline,
	.refresh = refresh_timeline,
	.act = act,
	.point = point,
	.lead = lead,
	.show = show,
	.carry = carry,
	.is_kept = TRUE,
};
