/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/column.h"

gboolean column_place_at(const Column *column, int y, PagePlace *place)
{
	*place = page_move(column->page, column->top, y);
	return y == 0 || page_compare(*place, page_move(column->page, column->top, y - 1)) != 0;
}

/* The end of the text is laid out only where the view from TOP is not full. */
static void set_top(Column *column, PagePlace top)
{
	PagePlace foot;

	column->top = top;
	if (!column_place_at(column, MAX(column->height - 1, 0), &foot))
		column->top = page_last(column->page, column->height);
}

void column_lay(Column *column, const Article *article, guint index, Typography typography,
		ColumnSize size)
{
	gboolean is_settled = column->page && column->height == size.height;

	if (!column->page) {
		column->page = page_new(article, index, size.width);
		page_set_typography(column->page, typography);
	} else if (page_width(column->page) != size.width) {
		page_set_width(column->page, size.width);
		is_settled = FALSE;
	}
	if (!is_settled) {
		column->height = size.height;
		set_top(column, page_place(column->page, column->anchor));
	}
}

void column_clear(Column *column)
{
	g_clear_pointer(&column->page, page_free);
}

void column_settle(Column *column, gsize offset)
{
	column->anchor = offset;
	column->height = -1; /* not settled */
}

static void go_to(Column *column, PagePlace top)
{
	set_top(column, top);
	column->anchor = page_offset(column->page, column->top);
}

void column_scroll(Column *column, int lines)
{
	go_to(column, page_move(column->page, column->top, lines));
}

void column_scroll_to_start(Column *column)
{
	go_to(column, page_first(column->page));
}

void column_scroll_to_end(Column *column)
{
	go_to(column, page_last(column->page, column->height));
}

void column_scroll_to(Column *column, gsize offset, int line)
{
	go_to(column, page_move(column->page, page_place(column->page, offset), -line));
}

/* The line at the foot of the view. */
static PagePlace foot_of(const Column *column)
{
	return page_move(column->page, column->top, MAX(column->height - 1, 0));
}

void column_reveal(Column *column, gsize offset)
{
	PagePlace place = page_place(column->page, offset);

	if (page_compare(place, column->top) < 0 || page_compare(place, foot_of(column)) > 0)
		go_to(column, page_move(column->page, place, -(column->height / 3)));
}

Span column_visible(const Column *column, gsize text_end)
{
	PagePlace foot = foot_of(column), next = page_move(column->page, foot, 1);
	gboolean has_more = page_compare(next, foot) != 0;

	return (Span){ page_offset(column->page, column->top),
		       has_more ? page_offset(column->page, next) : text_end };
}

gboolean column_line_of(const Column *column, PagePlace place, int *line)
{
	PagePlace row = column->top;

	for (*line = 0; *line < column->height; ++*line) {
		if (page_compare(row, place) == 0)
			return TRUE;
		row = page_move(column->page, row, 1);
	}
	return FALSE;
}
