/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page: one article as a column of a given width: headline, byline, paragraphs with air between.
 *
 * Only what is asked for is laid out, and kept. A place is a line of a block: the headline, the
 * byline, then the paragraphs; a paragraph too long to be set at once is several blocks. The blank
 * line after a block belongs to it. Offset → cell and cell → offset are a pair: page_locate() and
 * page_offset_at().
 */
#ifndef LAYOUT_PAGE_H
#define LAYOUT_PAGE_H

#include "article/article.h"
#include "layout/mark.h"

typedef struct Page Page;

typedef struct PagePlace {
	guint block;
	guint line;
} PagePlace;

/* ARTICLE must outlive the page; INDEX is its place on the shelf, from 0. */
Page *page_new(const Article *article, guint index, int width);
void page_free(Page *page);

int page_width(const Page *page);

/* Set the page anew at another WIDTH, or in another TYPOGRAPHY; every place told before is void. */
void page_set_width(Page *page, int width);
void page_set_typography(Page *page, Typography typography);

/* Columns of margin at each side of the text, where signs may stand; a narrow page has none. */
#define PAGE_MARGIN 1

PagePlace page_first(const Page *page);

/* The place at the top of a window of HEIGHT lines that shows the end. */
PagePlace page_last(Page *page, int height);

/* Move PLACE by LINES (up where negative), no farther than the first and the last line. */
PagePlace page_move(Page *page, PagePlace place, int lines);

/* <0, 0, >0 as A is before, at, after B. */
int page_compare(PagePlace a, PagePlace b);

/* The byte that the line at PLACE begins with, and the place of the line that holds a byte. */
gsize page_offset(Page *page, PagePlace place);
PagePlace page_place(Page *page, gsize offset);

/*
 * The cell in which byte OFFSET is drawn: its line, and its column from the left of the page. FALSE
 * where the byte is not drawn (white space at a line's end, front matter).
 */
gboolean page_locate(Page *page, gsize offset, PagePlace *place, int *column);

/*
 * The bytes drawn at COLUMN of the line at PLACE; beside a line, the nearest end of it. FALSE
 * where the line shows no text of the article.
 */
gboolean page_offset_at(Page *page, PagePlace place, int column, Span *source);

/* Draw from TOP into RECT, as wide as the page, with MARKS (Mark, sorted by span; or NULL). */
void page_draw(Page *page, PagePlace top, Grid *grid, GridRect rect, const GArray *marks);

/* Draw the headline on the first row of RECT, cut with … at its end. */
void page_draw_title(Page *page, Grid *grid, GridRect rect, GridRole role, guint flags);

#endif
