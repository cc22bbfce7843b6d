/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/timechart.h"

#include "layout/line.h"
#include "report/marks.h"
#include "ui/timeline/timename.h"
#include "ui/words/translation.h"

typedef struct Chart {
	const Timeline *timeline;
	const Desk *desk;
	const Axis *axis;
} Chart;

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
static void draw_signs(const Chart *chart, Pen *pen, const TrackItem *item)
{
	const Axis *axis = chart->axis;
	LinkRelation relation;

	if (item->fact != DESK_NO_FACT) {
		gboolean is_linked = links_gravest(desk_links(chart->desk), item->fact, &relation);
		put(axis, pen, is_linked ? marks_sign(relation) : "○",
		    is_linked ? marks_sign_role(relation) : ROLE_ALONE, 0);
	}
	if (item->is_published)
		put(axis, pen, "◆", ROLE_BYLINE, 0);
	if (item->is_vague)
		put(axis, pen, "╌", ROLE_TIME, 0);
}

static void draw_words(const Chart *chart, Pen *pen, const TrackItem *item, guint flags)
{
	char *words = item->fact == DESK_NO_FACT ? g_strdup(_("published"))
						 : desk_words(chart->desk, item->fact);
	char *more = item->count > 1 ? translation_digits(g_strdup_printf(" +%u", item->count - 1))
				     : g_strdup("");
	int width = line_string_width(more, pen->grid->typography);
	Pen box = *pen;

	if (pen_room(&box) > width + 2) {
		box.left += chart->axis->rtl ? width : 0;
		box.right -= chart->axis->rtl ? 0 : width;
	}
	put_words(chart->axis, &box, words, item->fact == DESK_NO_FACT ? ROLE_BYLINE : ROLE_TIME,
		  flags);
	box.left = chart->axis->rtl ? pen->left : box.left;
	box.right = chart->axis->rtl ? box.right : pen->right;
	put(chart->axis, &box, more, ROLE_DIM, 0);
	if (item->last > item->first)
		put(chart->axis, &box, " ", ROLE_TIME, 0);
	g_free(words);
	g_free(more);
}

static void draw_item(const Chart *chart, Grid *grid, int y, guint article, const TrackItem *item)
{
	const Axis *axis = chart->axis;
	gboolean at_hand = article == axis->at.article && tracks_at(axis->tracks, axis->at) == item;
	gboolean is_bar = item->last > item->first;
	Pen pen = axis_pen(axis, grid, y, item->first,
			   is_bar ? item->last : free_until(axis, article, item));

	if (is_bar)
		draw_bar(axis, grid, y, item);
	pen.left += axis->rtl;
	pen.right -= !axis->rtl;
	if (item->first >= axis->first)
		draw_signs(chart, &pen, item);
	if (pen_room(&pen) > 0)
		draw_words(chart, &pen, item, at_hand ? GRID_FOCUS : 0);
}

/* Dots where an article tells nothing; brighter at the cell at hand. */
static void draw_dots(const Chart *chart, Grid *grid, guint article, int y)
{
	const Axis *axis = chart->axis;
	const char *dot = desk_is_understood(chart->desk, article) ? "·" : "?";

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
static void draw_teller(const Chart *chart, Grid *grid, guint article, int y)
{
	const Axis *axis = chart->axis;
	gboolean at_hand = article == axis->at.article;
	char *number = translation_digits(g_strdup_printf(at_hand ? "[%u]" : " %u ", article + 1));
	Pen pen = axis_teller_pen(axis, grid, y);

	put(axis, &pen, number, ROLE_STATUS, at_hand ? GRID_BOLD : 0);
	put(axis, &pen, " ", ROLE_STATUS, 0);
	put_words(axis, &pen, article_teller(shelf_article(desk_shelf(chart->desk), article)),
		  ROLE_BYLINE, 0);
	g_free(number);
}

static void draw_lane(const Chart *chart, Grid *grid, guint article)
{
	const Axis *axis = chart->axis;
	int y = axis_y(axis, article);
	const GArray *track = tracks_of(axis->tracks, article);

	draw_teller(chart, grid, article, y);
	draw_dots(chart, grid, article, y);
	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		int at = y + (int)item->level;
		if (item->last < axis->first || item->first >= axis_time_end(axis) ||
		    at >= axis_bottom(axis))
			continue;
		draw_item(chart, grid, at, article, item);
		if (article == axis->at.article && tracks_at(axis->tracks, axis->at) == item) {
			Pen pen = axis_pen(axis, grid, at, axis->at.stretch, axis->at.stretch);
			grid->cursor_x = axis->rtl ? pen.right - 1 : pen.left;
			grid->cursor_y = at;
		}
	}
}

/* The names of the times; what many have in common, only where it changes. */
static void draw_times(const Chart *chart, Grid *grid)
{
	const Axis *axis = chart->axis;
	char *before = NULL;

	for (guint i = axis->first; i < axis_time_end(axis); i++) {
		char *longer, *label = timename_short(chart->timeline, i, &longer);
		char *distance = timename_distance(chart->timeline, i);
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
			put_words(axis, &pen, distance, ROLE_DIM, 0);
		}
		g_free(distance);
		g_free(label);
		g_free(before);
		before = longer;
	}
	g_free(before);
}

/* That there are times before and behind those in view. */
static void draw_arrows(const Chart *chart, Grid *grid)
{
	const Axis *axis = chart->axis;
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

void timechart_draw(const Timeline *timeline, const Axis *axis, Grid *grid)
{
	const Chart chart = { timeline, timeline_desk(timeline), axis };

	for (guint i = axis->top; i < axis->articles && axis_y(axis, i) >= 0; i++)
		draw_lane(&chart, grid, i);
	draw_times(&chart, grid);
	draw_arrows(&chart, grid);
}
