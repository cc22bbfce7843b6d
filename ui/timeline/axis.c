/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/axis.h"

#include "ui/frame/foot.h"
#include "ui/keys/pace.h"
#include "ui/words/translation.h"

/* The least columns of a time, on a narrow screen and on others, and the most. */
#define COLUMN_NARROW 6
#define COLUMN_MIN 8
#define COLUMN_MAX 20

#define NARROW 60

/* From this height on, the distances between times are told. */
#define TALL 20

static int teller_width(const Axis *axis)
{
	return CLAMP(axis->width / 6, MIN(8, axis->width / 2), 22);
}

/* Columns for all times; one of the screen stays free at the end. */
static int room(const Axis *axis)
{
	return MAX(axis->width - teller_width(axis) - 1, 1);
}

/* Columns that a time has. */
static int column_width(const Axis *axis)
{
	int least = axis->width < NARROW ? COLUMN_NARROW : COLUMN_MIN;

	least = MIN(MAX(least, axis->label + 1), COLUMN_MAX);
	return CLAMP(room(axis) / (int)MAX(axis->times, 1), least, COLUMN_MAX);
}

static guint times_in_view(const Axis *axis)
{
	return (guint)MAX(room(axis) / column_width(axis), 1);
}

guint axis_time_end(const Axis *axis)
{
	return MIN(axis->first + times_in_view(axis), axis->times);
}

int axis_head(const Axis *axis)
{
	return axis->height >= TALL ? 3 : 2;
}

int axis_bottom(const Axis *axis)
{
	return axis->height - foot_height(axis->height);
}

static int lane_levels(const Axis *axis, guint article)
{
	return (int)tracks_levels(axis->tracks, article, axis->first, axis_time_end(axis));
}

/* Rows for all lanes. */
static int lanes_room(const Axis *axis)
{
	return axis_bottom(axis) - 1 - axis_head(axis);
}

/* Lanes have air between them where all of them fit. */
static int lane_height(const Axis *axis, guint article)
{
	int height = lane_levels(axis, article), all = 0;

	for (guint i = 0; i < axis->articles && all <= lanes_room(axis); i++)
		all += lane_levels(axis, i) + 1;
	return height + (all <= lanes_room(axis));
}

int axis_y(const Axis *axis, guint article)
{
	int y = 1 + axis_head(axis);

	if (article < axis->top)
		return -1;
	for (guint i = axis->top; i < article && y < axis_bottom(axis); i++)
		y += lane_height(axis, i);
	return y < axis_bottom(axis) ? y : -1;
}

/* The first article that must be on top for ARTICLE's lane to be seen whole. */
static guint least_top(const Axis *axis, guint article)
{
	int left = lanes_room(axis) - lane_height(axis, article);
	guint top = article;

	while (top > 0 && left >= lane_height(axis, top - 1))
		left -= lane_height(axis, --top);
	return top;
}

void axis_settle(Axis *axis, guint times, TimelineCell at)
{
	axis->times = times;
	axis->at = at;
	if (at.stretch != TIMELINE_NONE) {
		guint fit = times_in_view(axis);
		if (at.stretch + 1 < axis->first || at.stretch > axis->first + fit)
			axis->first = at.stretch - MIN(fit / 2, at.stretch);
		else if (at.stretch < axis->first)
			axis->first = at.stretch;
		else if (at.stretch == axis->first + fit)
			axis->first++;
		axis->first = MIN(axis->first, times - MIN(fit, times));
	}
	axis->top = CLAMP(axis->top, least_top(axis, at.article), at.article);
	axis->top = MIN(axis->top, least_top(axis, axis->articles - 1));
}

/* COUNT columns of the axis from its column AT on, whichever way it runs. */
static Pen pen_at(const Axis *axis, Grid *grid, int y, int at, int count)
{
	int left = axis->rtl ? axis->width - at - count : at;

	return (Pen){ .grid = grid, .y = y, .left = MAX(left, 0), .right = left + count };
}

Pen axis_pen(const Axis *axis, Grid *grid, int y, guint first, guint last)
{
	guint end = axis_time_end(axis);
	guint from = MAX(first, axis->first), to = MIN(last, end - 1);

	return pen_at(axis, grid, y,
		      teller_width(axis) + (int)(from - axis->first) * column_width(axis),
		      (int)(to + 1 - from) * column_width(axis));
}

Pen axis_teller_pen(const Axis *axis, Grid *grid, int y)
{
	return pen_at(axis, grid, y, 1, teller_width(axis) - 2);
}

gboolean axis_hit(const Axis *axis, int x, int y, TimelineCell *cell)
{
	int at = (axis->rtl ? axis->width - 1 - x : x) - teller_width(axis);

	if (y < 1 + axis_head(axis) || y >= axis_bottom(axis) || axis->times == 0)
		return FALSE;
	*cell = axis->at;
	for (guint i = axis->top; i < axis->articles && axis_y(axis, i) >= 0; i++)
		if (axis_y(axis, i) <= y)
			cell->article = i;
	if (at >= 0)
		cell->stretch = MIN(axis->first + (guint)(at / column_width(axis)),
				    axis_time_end(axis) - 1);
	return TRUE;
}

/* Forward in time is to the left where time runs so. */
static gboolean step_times(const Axis *axis, const KeymapRequest *request, guint *to)
{
	gint64 step = MAX(request->count, 1), left = axis->rtl ? step : -step, times;

	if (request->command == COMMAND_COLUMN_LEFT)
		times = left;
	else if (request->command == COMMAND_COLUMN_RIGHT)
		times = -left;
	else if (!pace_lines(request, times_in_view(axis), &times))
		return FALSE;
	if (axis->times > 0)
		*to = (guint)CLAMP((gint64)*to + times, 0, (gint64)axis->times - 1);
	return TRUE;
}

/* The next time that the article at hand tells, or the one before. */
static gboolean step_told(const Axis *axis, Command command, TimelineCell *cell, GString *message)
{
	gboolean next = command == COMMAND_TIME_NEXT || command == COMMAND_FACT_NEXT;
	const GArray *track = tracks_of(axis->tracks, axis->at.article);
	guint found = TIMELINE_NONE;

	if (!next && command != COMMAND_TIME_PREVIOUS && command != COMMAND_FACT_PREVIOUS)
		return FALSE;
	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		if (item->fact == DESK_NO_FACT)
			continue;
		if (next ? item->first > cell->stretch && found == TIMELINE_NONE
			 : item->first < cell->stretch)
			found = item->first;
	}
	if (found == TIMELINE_NONE)
		translation_append(message,
				   next ? _("article %u tells of no time after this")
					: _("article %u tells of no time before this"),
				   axis->at.article + 1);
	else
		cell->stretch = found;
	return TRUE;
}

gboolean axis_step(const Axis *axis, const KeymapRequest *request, TimelineCell *cell,
		   GString *message)
{
	const PaceArticles articles = { axis->articles, COMMAND_LINE_DOWN, COMMAND_LINE_UP };

	*cell = axis->at;
	return pace_article(&articles, request, &cell->article, message) ||
	       step_times(axis, request, &cell->stretch) ||
	       step_told(axis, request->command, cell, message);
}
