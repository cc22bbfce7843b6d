/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * column: an article's page as it lies in a spread, and how far it is scrolled.
 *
 * The page is made when the column is first laid. What is kept of the column's place over sizes is
 * the byte its first line began with when it was last scrolled. All zero is a column at its start
 * that was never laid; but for column_settle() and column_clear(), it must be laid first.
 */
#ifndef LAYOUT_COLUMN_H
#define LAYOUT_COLUMN_H

#include "layout/page.h"

typedef struct Column {
	Page *page;
	PagePlace top;
	gsize anchor;
	int height; /* lines of text for which the top was settled */
} Column;

/* How columns are laid: cells of text, and lines. */
typedef struct ColumnSize {
	int width, height;
} ColumnSize;

/* Bring the column of ARTICLE, which must outlive it, and has place INDEX on its shelf, to SIZE. */
void column_lay(Column *column, const Article *article, guint index, Typography typography,
		ColumnSize size);

/* Let go of the page: what it is of is to be laid in another typography. */
void column_clear(Column *column);

/* Let the line that holds byte OFFSET be the first one when the column is next laid. */
void column_settle(Column *column, gsize offset);

/* As far as the text goes: at its end no line beneath it is left blank. */
void column_scroll(Column *column, int lines);
void column_scroll_to_start(Column *column);
void column_scroll_to_end(Column *column);

/* Let the line that holds byte OFFSET be on LINE, 0 the first one. */
void column_scroll_to(Column *column, gsize offset, int line);

/* Scroll only if byte OFFSET is out of view, so that it stands a third down. */
void column_reveal(Column *column, gsize offset);

/* The first byte in view, and the first byte after the view; TEXT_END is that of the article. */
Span column_visible(const Column *column, gsize text_end);

/* The place Y lines beneath the top; FALSE where the text has ended before. */
gboolean column_place_at(const Column *column, int y, PagePlace *place);

/* How many lines beneath the top PLACE is; FALSE where it is out of view. */
gboolean column_line_of(const Column *column, PagePlace place, int *line);

#endif
