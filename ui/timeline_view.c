/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline_view.h"

#include <string.h>

#include "report/marks.h"
#include "ui/foot.h"
#include "ui/lanes.h"
#include "ui/timeline.h"

/* The longest name of a time is an interval: 2023-09-10/2023-09-13, and a distance beside it. */
#define CAPTION_WIDTH 32

typedef struct TimelineView {
	Timeline *timeline;
	Lanes lanes;
} TimelineView;

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, "to the words", TRUE },        { COMMAND_ZOOM_IN, "closer", FALSE },
	{ COMMAND_ZOOM_OUT, "farther", FALSE },          { COMMAND_HELP, "help", FALSE },
	{ COMMAND_QUIT, "back to the articles", FALSE }, { COMMAND_NONE, NULL, FALSE },
};

static void settle(TimelineView *view)
{
	lanes_settle(&view->lanes, timeline_count(view->timeline), timeline_cell(view->timeline));
}

static gpointer open_timeline(const Desk *desk)
{
	TimelineView *view = g_new0(TimelineView, 1);

	view->timeline = timeline_new(desk);
	view->lanes.desk = desk;
	view->lanes.caption = CAPTION_WIDTH;
	return view;
}

static void close_timeline(gpointer state)
{
	TimelineView *view = state;

	timeline_free(view->timeline);
	g_free(view);
}

static void resize_timeline(gpointer state, int width, int height)
{
	TimelineView *view = state;

	view->lanes.width = width;
	view->lanes.height = height;
	settle(view);
}

static void refresh_timeline(gpointer state)
{
	TimelineView *view = state;

	timeline_refresh(view->timeline);
	settle(view);
}

/* What stands behind the words: how many more there are, and whether the article appeared then. */
static char *more_words(guint count, gboolean is_published)
{
	GString *more = g_string_new("");

	if (is_published)
		g_string_append(more, "pub ");
	if (count > 1)
		g_string_append_printf(more, "+%u ", count - 1);
	return g_string_free(more, FALSE);
}

static void draw_told(const TimelineView *view, Pen *pen, guint fact, const char *more, guint flags)
{
	const Desk *desk = view->lanes.desk;
	char *words = desk_words(desk, fact);
	LinkRelation relation;
	gboolean is_linked = links_gravest(desk_links(desk), fact, &relation);
	Pen rest = *pen;

	pen_right(pen, is_linked ? marks_sign(relation) : "○",
		  is_linked ? marks_sign_role(relation) : ROLE_ALONE, 0);
	pen->left += (int)strlen(more);
	pen_right_words(pen, words, ROLE_TIME, flags);
	rest.right = pen->right;
	pen_right(&rest, more, ROLE_DIM, 0);
	g_free(words);
}

static void draw_cell(const TimelineView *view, Grid *grid, guint row, guint article)
{
	const Lanes *lanes = &view->lanes;
	Pen pen = lanes_cell_pen(lanes, grid, row, article);
	gboolean at_hand = row == lanes->at.row && article == lanes->at.article;
	guint flags = at_hand ? GRID_FOCUS : 0;
	guint count;
	guint told = timeline_told(view->timeline, row, article, &count);
	gboolean is_published = timeline_is_published(view->timeline, row, article);
	char *more = more_words(count, is_published);

	if (at_hand) {
		grid->cursor_x = pen.right - 1;
		grid->cursor_y = pen.y;
	}
	if (told != DESK_NO_FACT)
		draw_told(view, &pen, told, more, flags);
	else if (is_published)
		pen_right(&pen, "published", ROLE_BYLINE, flags);
	else if (timeline_is_within(view->timeline, row, article))
		pen_right(&pen, "┊", ROLE_DIM, flags);
	else
		lanes_draw_silence(lanes, &pen, article, (Span){ 0 }, flags);
	g_free(more);
}

static void draw_caption(const TimelineView *view, Grid *grid, guint row)
{
	Pen pen = lanes_caption_pen(&view->lanes, grid, row);
	char *label = timeline_label(view->timeline, row);
	char *distance = timeline_distance(view->timeline, row);

	pen_left(&pen, label, ROLE_TIME, row == view->lanes.at.row ? GRID_BOLD : 0);
	if (distance) {
		pen_right(&pen, distance, ROLE_DIM, 0);
		pen_right(&pen, "+", ROLE_DIM, 0);
	}
	g_free(label);
	g_free(distance);
}

static void draw_rows(const TimelineView *view, Grid *grid)
{
	const Lanes *lanes = &view->lanes;

	for (guint row = lanes->top; row < lanes_row_end(lanes); row++) {
		draw_caption(view, grid, row);
		for (guint i = lanes->first; i < lanes_article_end(lanes); i++)
			draw_cell(view, grid, row, i);
	}
	if (lanes->rows == 0) {
		Pen pen = pen_new(grid, 2);
		pen_left(&pen, "no article gives a date that can be placed", ROLE_DIM, 0);
	}
}

/* The fact of the cell at hand. */
static guint fact_at_hand(const TimelineView *view)
{
	LanesCell at = view->lanes.at;
	guint count;

	return at.row == LANES_NO_ROW ? DESK_NO_FACT
				      : timeline_told(view->timeline, at.row, at.article, &count);
}

/* The fact that the foot tells of: that of the cell at hand, else the first one of its row. */
static guint fact_told(const TimelineView *view)
{
	guint fact = fact_at_hand(view), row = view->lanes.at.row;

	if (fact != DESK_NO_FACT || row == LANES_NO_ROW)
		return fact;
	const GArray *facts = timeline_row(view->timeline, row)->facts;
	return facts->len > 0 ? g_array_index(facts, guint, 0) : DESK_NO_FACT;
}

static void draw_timeline(gpointer state, Grid *grid)
{
	TimelineView *view = state;
	const Lanes *lanes = &view->lanes;
	char *count = g_strdup_printf("%u time%s", lanes->rows, lanes->rows == 1 ? "" : "s");

	draw_rows(view, grid);
	lanes_draw_head(lanes, grid, "timeline", timeline_title(view->timeline), "", count);
	foot_draw(grid, lanes->desk, foot_keys, lanes->at.article, fact_told(view));
	g_free(count);
}

static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	const TimelineView *view = state;
	guint article = view->lanes.at.article, fact = fact_at_hand(view);

	if (fact == DESK_NO_FACT) {
		g_string_append_printf(message, "article %u tells nothing of that time",
				       article + 1);
		return FALSE;
	}
	*place = (ReaderPlace){ article, desk_fact(view->lanes.desk, fact)->span.start };
	return TRUE;
}

/* Go to the time that is told at a place. */
static void show(gpointer state, ReaderPlace place)
{
	TimelineView *view = state;
	Span at = { place.offset, place.offset + 1 };
	guint fact = desk_fact_at(view->lanes.desk, place.article, at);
	LanesCell cell = { timeline_row_of(view->timeline, fact), place.article };

	if (cell.row != LANES_NO_ROW)
		timeline_go_to(view->timeline, cell);
	settle(view);
}

static void zoom(TimelineView *view, int step, GString *message)
{
	if (!timeline_turn_zoom(view->timeline, step))
		g_string_append(message,
				step > 0 ? "hours are the closest" : "years are the farthest");
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
	LanesCell cell;

	if (lanes_step(&view->lanes, request, &cell, message))
		timeline_go_to(view->timeline, cell);
	else
		result = obey(view, request->command, message);
	settle(view);
	return result;
}

static void point(gpointer state, const Event *event)
{
	TimelineView *view = state;
	LanesCell cell = view->lanes.at;

	if (event->type == EVENT_WHEEL)
		cell = lanes_wheel(&view->lanes, event->steps);
	else
		lanes_hit(&view->lanes, event->x, event->y, &cell);
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
