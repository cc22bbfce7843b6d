/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline_view.h"

#include <string.h>

#include "layout/line.h"
#include "report/marks.h"
#include "ui/axis.h"
#include "ui/foot.h"
#include "ui/timeline_lines.h"
#include "ui/translation.h"

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

static gpointer open_timeline(const Desk *desk)
{
	TimelineView *view = g_new0(TimelineView, 1);

	view->desk = desk;
	view->timeline = timeline_new(desk);
	view->axis.tracks = tracks_new(view->timeline);
	view->axis.articles = desk_article_count(desk);
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

/* What is written first stands where time begins. */
static void put(const Axis *axis, Pen *pen, const char *string, GridRole role, guint flags)
{
	if (axis->rtl)
		pen_end(pen, string, role, flags);
	else
		pen_start(pen, string, role, flags);
}

static void put_words(const Axis *axis, Pen *pen, const char *words, GridRole role, guint flags)
{
	if (axis->rtl)
		pen_end_words(pen, words, role, flags);
	else
		pen_start_words(pen, words, role, flags);
}

/* The last time before the next thing that ITEM's level holds: so far its words may reach. */
static guint free_until(const Axis *axis, guint article, const TrackItem *item)
{
	const GArray *track = tracks_of(axis->tracks, article);
	guint end = axis_time_end(axis);

	for (guint i = 0; i < track->len; i++) {
		const TrackItem *other = &g_array_index(track, TrackItem, i);
		if (other->level == item->level && other->first > item->first)
			end = MIN(end, other->first);
	}
	return MAX(end, item->last + 1) - 1;
}

/* How far a longer time reaches. */
static void draw_bar(const Axis *axis, Grid *grid, int y, const TrackItem *item)
{
	Pen pen = axis_pen(axis, grid, y, item->first, item->last);
	gboolean goes_on = item->last >= axis_time_end(axis);
	int margin = goes_on ? 0 : 1;
	int x = axis->rtl ? pen.left + margin : pen.left;

	grid_fill(grid, (GridRect){ x, y, pen_room(&pen) - margin, 1 }, item->is_vague ? "╌" : "━",
		  ROLE_TIME);
}

/* How an item's facts stand to the others; and that the article appeared then. */
static void draw_signs(const TimelineView *view, Pen *pen, const TrackItem *item)
{
	const Axis *axis = &view->axis;
	LinkRelation relation;

	if (item->fact != DESK_NO_FACT) {
		gboolean is_linked = links_gravest(desk_links(view->desk), item->fact, &relation);
		put(axis, pen, is_linked ? marks_sign(relation) : "○",
		    is_linked ? marks_sign_role(relation) : ROLE_ALONE, 0);
	}
	if (item->is_published)
		put(axis, pen, "◆", ROLE_BYLINE, 0);
	if (item->is_vague)
		put(axis, pen, "╌", ROLE_TIME, 0);
}

static void draw_words(const TimelineView *view, Pen *pen, const TrackItem *item, guint flags)
{
	char *words = item->fact == DESK_NO_FACT ? g_strdup(_("published"))
						 : desk_words(view->desk, item->fact);
	char *more = item->count > 1 ? translation_digits(g_strdup_printf(" +%u", item->count - 1))
				     : g_strdup("");
	int width = line_string_width(more, pen->grid->typography);
	Pen box = *pen;

	if (pen_room(&box) > width + 2) {
		box.left += view->axis.rtl ? width : 0;
		box.right -= view->axis.rtl ? 0 : width;
	}
	put_words(&view->axis, &box, words, item->fact == DESK_NO_FACT ? ROLE_BYLINE : ROLE_TIME,
		  flags);
	box.left = view->axis.rtl ? pen->left : box.left;
	box.right = view->axis.rtl ? box.right : pen->right;
	put(&view->axis, &box, more, ROLE_DIM, 0);
	if (item->last > item->first)
		put(&view->axis, &box, " ", ROLE_TIME, 0);
	g_free(words);
	g_free(more);
}

static void draw_item(const TimelineView *view, Grid *grid, int y, guint article,
		      const TrackItem *item)
{
	const Axis *axis = &view->axis;
	gboolean at_hand = article == axis->at.article && tracks_at(axis->tracks, axis->at) == item;
	gboolean is_bar = item->last > item->first;
	Pen pen = axis_pen(axis, grid, y, item->first,
			   is_bar ? item->last : free_until(axis, article, item));

	if (is_bar)
		draw_bar(axis, grid, y, item);
	pen.left += axis->rtl;
	pen.right -= !axis->rtl;
	if (item->first >= axis->first)
		draw_signs(view, &pen, item);
	if (pen_room(&pen) > 0)
		draw_words(view, &pen, item, at_hand ? GRID_FOCUS : 0);
}

/* Dots where an article tells nothing; brighter at the cell at hand. */
static void draw_dots(const TimelineView *view, Grid *grid, guint article, int y)
{
	const Axis *axis = &view->axis;
	const char *dot = desk_is_understood(view->desk, article) ? "·" : "?";

	for (guint i = axis->first; i < axis_time_end(axis); i++) {
		TimelineCell cell = { i, article };
		gboolean at_hand = i == axis->at.stretch && article == axis->at.article;
		Pen pen = axis_pen(axis, grid, y, i, i);
		put(axis, &pen, dot, ROLE_DIM, at_hand ? GRID_FOCUS : 0);
		if (at_hand && !tracks_at(axis->tracks, cell)) {
			grid->cursor_x = axis->rtl ? pen.right : pen.left - 1;
			grid->cursor_y = y;
		}
	}
}

/* Whose lane it is: the number, and who tells it. */
static void draw_teller(const TimelineView *view, Grid *grid, guint article, int y)
{
	const Axis *axis = &view->axis;
	gboolean at_hand = article == axis->at.article;
	char *number = translation_digits(g_strdup_printf(at_hand ? "[%u]" : " %u ", article + 1));
	Pen pen = axis_teller_pen(axis, grid, y);

	put(axis, &pen, number, ROLE_STATUS, at_hand ? GRID_BOLD : 0);
	put(axis, &pen, " ", ROLE_STATUS, 0);
	put_words(axis, &pen, article_teller(shelf_article(desk_shelf(view->desk), article)),
		  ROLE_BYLINE, 0);
	g_free(number);
}

static void draw_lane(const TimelineView *view, Grid *grid, guint article)
{
	const Axis *axis = &view->axis;
	int y = axis_y(axis, article);
	const GArray *track = tracks_of(axis->tracks, article);

	draw_teller(view, grid, article, y);
	draw_dots(view, grid, article, y);
	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		int at = y + (int)item->level;
		if (item->last < axis->first || item->first >= axis_time_end(axis) ||
		    at >= axis_bottom(axis))
			continue;
		draw_item(view, grid, at, article, item);
		if (article == axis->at.article && tracks_at(axis->tracks, axis->at) == item) {
			Pen pen = axis_pen(axis, grid, at, axis->at.stretch, axis->at.stretch);
			grid->cursor_x = axis->rtl ? pen.right - 1 : pen.left;
			grid->cursor_y = at;
		}
	}
}

/* The names of the times; what many have in common, only where it changes. */
static void draw_times(const TimelineView *view, Grid *grid)
{
	const Axis *axis = &view->axis;
	char *before = NULL;

	for (guint i = axis->first; i < axis_time_end(axis); i++) {
		char *longer, *label = timeline_short_label(view->timeline, i, &longer);
		char *distance = timeline_distance(view->timeline, i);
		GridRole role = i == axis->at.stretch ? ROLE_TIME : ROLE_STATUS;
		guint flags = i == axis->at.stretch ? GRID_BOLD : 0;
		Pen pen = axis_pen(axis, grid, 1, i, i);
		if (g_strcmp0(before, longer) != 0)
			put(axis, &pen, longer, role, flags);
		pen = axis_pen(axis, grid, 2, i, i);
		pen.left += axis->rtl;
		pen.right -= !axis->rtl;
		put(axis, &pen, label, role, flags);
		if (distance && axis_head(axis) > 2 && i > axis->first) {
			pen = axis_pen(axis, grid, 3, i, i);
			put(axis, &pen, "+", ROLE_DIM, 0);
			put(axis, &pen, distance, ROLE_DIM, 0);
		}
		g_free(distance);
		g_free(label);
		g_free(before);
		before = longer;
	}
	g_free(before);
}

static void draw_top(const TimelineView *view, Grid *grid)
{
	const Axis *axis = &view->axis;
	char *count = translation_digits(g_strdup_printf(
		translation_of_many("%u time", "%u times", axis->times), axis->times));
	Pen pen = pen_new(grid, 0);

	grid_fill(grid, (GridRect){ 0, 0, grid->width, 1 }, "", ROLE_BAR);
	pen_end(&pen, count, ROLE_BAR, 0);
	pen_end(&pen, "  ", ROLE_BAR, 0);
	pen_start(&pen, _("timeline"), ROLE_BAR, GRID_BOLD);
	pen_start(&pen, "   ", ROLE_BAR, 0);
	pen_start(&pen, timeline_title(view->timeline), ROLE_BAR, 0);
	if (axis->at.stretch != TIMELINE_NONE) {
		char *label = timeline_label(view->timeline, axis->at.stretch);
		pen_start(&pen, " · ", ROLE_BAR, 0);
		pen_start(&pen, label, ROLE_BAR, GRID_BOLD);
		g_free(label);
	}
	g_free(count);
}

/* That there are times before and behind those in view. */
static void draw_arrows(const TimelineView *view, Grid *grid)
{
	const Axis *axis = &view->axis;
	Pen pen = pen_of_cell(grid, 2, 0, grid->width);

	if (axis_time_end(axis) < axis->times && axis->rtl)
		pen_start(&pen, "◂", ROLE_KEY, 0);
	else if (axis_time_end(axis) < axis->times)
		pen_end(&pen, "▸", ROLE_KEY, 0);
	pen = axis_teller_pen(axis, grid, 2);
	if (axis->first > 0 && axis->rtl)
		pen_start(&pen, "▸", ROLE_KEY, 0);
	else if (axis->first > 0)
		pen_end(&pen, "◂", ROLE_KEY, 0);
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

static void draw_lanes(const TimelineView *view, Grid *grid)
{
	const Axis *axis = &view->axis;

	for (guint i = axis->top; i < axis->articles && axis_y(axis, i) >= 0; i++)
		draw_lane(view, grid, i);
}

static void draw_timeline(gpointer state, Grid *grid)
{
	TimelineView *view = state;
	const Axis *axis = &view->axis;

	if (grid->typography.is_linear) {
		timeline_lines_draw(view->timeline, grid, 1, axis_bottom(axis));
	} else {
		draw_lanes(view, grid);
		draw_times(view, grid);
		draw_arrows(view, grid);
	}
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
	if (timeline_turn_zoom(view->timeline, step))
		tracks_forget(view->axis.tracks);
	else
		g_string_append(message, step > 0 ? _("hours are the closest")
						  : _("years are the farthest"));
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
};
