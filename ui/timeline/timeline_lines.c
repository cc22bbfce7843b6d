/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/timeline_lines.h"

#include "report/marks.h"
#include "ui/frame/pen.h"
#include "ui/timeline/timename.h"
#include "ui/words/translation.h"

static void draw_number(Pen *pen, guint article)
{
	char *number = translation_digits(g_strdup_printf("  %u ", article + 1));

	pen_start(pen, number, ROLE_STATUS, GRID_BOLD);
	g_free(number);
}

/* The article's number, how the fact stands to the others, the words. */
static void draw_fact(Pen *pen, const Desk *desk, guint fact, gboolean at_hand)
{
	char *words = desk_words(desk, fact);
	LinkRelation relation;

	draw_number(pen, desk_fact(desk, fact)->article);
	if (links_gravest(desk_links(desk), fact, &relation)) {
		pen_start(pen, marks_sign(relation), marks_sign_role(relation), 0);
		pen_start(pen, " ", ROLE_STATUS, 0);
	}
	if (at_hand) {
		pen->grid->cursor_x = pen->left;
		pen->grid->cursor_y = pen->y;
	}
	pen_start_words(pen, words, ROLE_TIME, at_hand ? GRID_FOCUS : 0);
	g_free(words);
}

static void draw_line(const Timeline *timeline, Grid *grid, int y, guint index)
{
	const Desk *desk = timeline_desk(timeline);
	const TimelineStretch *of = timeline_stretch(timeline, index);
	TimelineCell at = timeline_cell(timeline);
	char *label = timename_full(timeline, index);
	Pen pen = pen_new(grid, y);

	if (index == at.stretch) {
		grid->cursor_x = pen.left;
		grid->cursor_y = y;
	}
	pen_start(&pen, label, ROLE_TIME, index == at.stretch ? GRID_BOLD : 0);
	for (guint i = 0; i < of->published->len; i++) {
		draw_number(&pen, g_array_index(of->published, guint, i));
		pen_start(&pen, _("published"), ROLE_BYLINE, 0);
	}
	for (guint i = 0; i < of->facts->len; i++) {
		guint fact = g_array_index(of->facts, guint, i);
		draw_fact(&pen, desk, fact,
			  index == at.stretch && desk_fact(desk, fact)->article == at.article);
	}
	g_free(label);
}

void timeline_lines_draw(const Timeline *timeline, Grid *grid, int top, int bottom)
{
	guint count = timeline_count(timeline), rows = (guint)MAX(bottom - top, 1);
	guint at = timeline_cell(timeline).stretch;
	guint first = at == TIMELINE_NONE ? 0 : at - MIN(at, rows / 2);

	first = MIN(first, count - MIN(rows, count));
	for (guint i = first; i < count && i < first + rows; i++)
		draw_line(timeline, grid, top + (int)(i - first), i);
}
