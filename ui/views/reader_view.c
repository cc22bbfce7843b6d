/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/reader_view.h"

#include "ui/reader/anchor.h"
#include "ui/reader/arrange.h"
#include "ui/reader/hits.h"
#include "ui/words/translation.h"

static Motion *const motions[COMMANDS] = {
	[COMMAND_LINE_DOWN] = motion_line_down,
	[COMMAND_LINE_UP] = motion_line_up,
	[COMMAND_HALF_DOWN] = motion_half_down,
	[COMMAND_HALF_UP] = motion_half_up,
	[COMMAND_PAGE_DOWN] = motion_page_down,
	[COMMAND_PAGE_UP] = motion_page_up,
	[COMMAND_START] = motion_start,
	[COMMAND_END] = motion_end,
	[COMMAND_COLUMN_LEFT] = motion_column_left,
	[COMMAND_COLUMN_RIGHT] = motion_column_right,
	[COMMAND_ARTICLE_NEXT] = motion_article_next,
	[COMMAND_ARTICLE_PREVIOUS] = motion_article_previous,
	[COMMAND_ARTICLE] = motion_article,
	[COMMAND_ALONE] = motion_alone,
	[COMMAND_HIDE] = arrange_hide,
	[COMMAND_SHOW] = arrange_show,
	[COMMAND_MOVE_LEFT] = arrange_left,
	[COMMAND_MOVE_RIGHT] = arrange_right,
	[COMMAND_FACT_NEXT] = motion_fact_next,
	[COMMAND_FACT_PREVIOUS] = motion_fact_previous,
	[COMMAND_TIME_NEXT] = motion_time_next,
	[COMMAND_TIME_PREVIOUS] = motion_time_previous,
	[COMMAND_NAME_NEXT] = motion_name_next,
	[COMMAND_NAME_PREVIOUS] = motion_name_previous,
	[COMMAND_QUOTE_NEXT] = motion_quote_next,
	[COMMAND_QUOTE_PREVIOUS] = motion_quote_previous,
	[COMMAND_DISPUTE_NEXT] = motion_dispute_next,
	[COMMAND_DISPUTE_PREVIOUS] = motion_dispute_previous,
	[COMMAND_ONLY_NEXT] = motion_only_next,
	[COMMAND_ONLY_PREVIOUS] = motion_only_previous,
	[COMMAND_FOLLOW] = motion_follow,
	[COMMAND_BACK] = motion_back,
	[COMMAND_SELECT] = motion_select,
	[COMMAND_SYNC] = anchor_turn_sync,
	[COMMAND_LOCK] = anchor_turn_lock,
	[COMMAND_HIT_NEXT] = motion_hit_next,
	[COMMAND_HIT_PREVIOUS] = motion_hit_previous,
};

static gpointer open_reader(const Desk *desk)
{
	return reader_new(desk);
}

static void close_reader(gpointer state)
{
	reader_free(state);
}

static void resize_reader(gpointer state, int width, int height)
{
	reader_resize(state, width, height);
}

static void draw_reader(gpointer state, Grid *grid)
{
	reader_draw(state, grid);
}

static void refresh_reader(gpointer state)
{
	reader_refresh(state);
}

/* Whether a command moves what a column shows, not the columns themselves. */
static gboolean is_of_column(Command command)
{
	switch (command) {
	case COMMAND_COLUMN_LEFT:
	case COMMAND_COLUMN_RIGHT:
	case COMMAND_ARTICLE_NEXT:
	case COMMAND_ARTICLE_PREVIOUS:
	case COMMAND_ARTICLE:
	case COMMAND_ALONE:
	case COMMAND_FOLLOW:
	case COMMAND_BACK:
		return FALSE;
	default:
		return TRUE;
	}
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	Motion *motion = motions[request->command];

	if (!motion)
		return VIEW_UNHANDLED;
	AnchorView before = anchor_view(state);
	motion(state, request->count, message);
	reader_settle(state);
	if (is_of_column(request->command))
		anchor_follow(state, before);
	return VIEW_DONE;
}

static void click(Reader *reader, guint article, Span source)
{
	const Desk *desk = reader_desk(reader);
	guint fact = desk_fact_at(desk, article, source);

	if (fact == DESK_NO_FACT) {
		spread_focus(reader_spread(reader), article);
		return;
	}
	reader_go_to(reader, (ReaderPlace){ article, desk_fact(desk, fact)->span.start });
}

/* A click on what is no text. */
static gboolean handle(Reader *reader, const Event *event)
{
	return reader_grasp_edge(reader, event->x, event->y) ||
	       reader_go_along_strip(reader, event->x, event->y);
}

static void point(gpointer state, const Event *event)
{
	Reader *reader = state;
	gboolean is_click = event->type == EVENT_CLICK;
	AnchorView before = anchor_view(reader);
	guint article;
	Span source;

	if (event->type == EVENT_DRAG)
		reader_pull_edge(reader, event->x);
	else if (is_click && handle(reader, event))
		reader_settle(reader);
	else if (!reader_hit(reader, event->x, event->y, &article, &source))
		return;
	else if (is_click)
		click(reader, article, source);
	else
		spread_scroll(reader_spread(reader), article, event->steps);
	reader_settle(reader);
	if (spread_focused(reader_spread(reader)) == before.article)
		anchor_follow(reader, before);
}

static void seek(gpointer state, const char *pattern, GString *message)
{
	hits_seek(state, pattern, message);
}

static gboolean lead(gpointer state, ReaderPlace *place, GString *message)
{
	if (reader_fact(state) != DESK_NO_FACT)
		return reader_place(state, place);
	g_string_append(message, _("no fact is in focus"));
	return FALSE;
}

static Passage passage(gpointer state)
{
	return reader_passage(state);
}

/* The other columns go to their own words for what stands there. */
static void show(gpointer state, ReaderPlace place)
{
	GString *ignored = g_string_new("");

	reader_go_to(state, place);
	if (reader_fact(state) != DESK_NO_FACT)
		motion_follow(state, 0, ignored);
	g_string_free(ignored, TRUE);
}

static void take_trail(gpointer state, Search *trail)
{
	reader_take_trail(state, trail);
}

static void carry(gpointer state, gpointer before, Renewal *renewal)
{
	reader_carry(state, before, renewal);
}

const View reader_view = {
	.name = "reader",
	.open = open_reader,
	.close = close_reader,
	.resize = resize_reader,
	.draw = draw_reader,
	.refresh = refresh_reader,
	.act = act,
	.point = point,
	.seek = seek,
	.lead = lead,
	.take_trail = take_trail,
	.passage = passage,
	.show = show,
	.carry = carry,
};
