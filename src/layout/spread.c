/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All columns are equally wide, unless edges were moved, so that an article keeps its lines when
 * the window slides. A column is laid when its article is first looked at, and brought to the
 * spread's size when it is looked at again.
 */
#include "layout/spread.h"

#include "layout/column.h"
#include "layout/edges.h"
#include "layout/heading.h"
#include "layout/strip.h"

/* A column narrower than this has no strip; an area lower than that has no headings, and a column
 * that is alone needs none but in a high one. */
enum { STRIP_MIN_WIDTH = 12, HEADING_MIN_HEIGHT = 4, ALONE_MIN_HEIGHT = 10 };
enum { STRIP_WIDTH = 1 };

/* An article with what is said of it. */
typedef struct Entry {
	Column column;
	GArray *marks;
	const char *note;
	gboolean is_quiet;
} Entry;

struct Spread {
	const Shelf *shelf;
	Entry *entries; /* one for each article */
	Lineup *lineup;
	int width, height;
	Typography typography;
	guint limit;
	guint first, shown; /* places of the line-up */
	guint focused;      /* article */
	Edges edges;
	char *(*write_number)(char *text); /* or NULL */
};

Spread *spread_new(const Shelf *shelf)
{
	Spread *spread = g_new0(Spread, 1);

	spread->shelf = shelf;
	spread->entries = g_new0(Entry, shelf_count(shelf));
	spread->lineup = lineup_new(shelf_count(shelf));
	spread_resize(spread, 0, 0);
	return spread;
}

void spread_free(Spread *spread)
{
	if (!spread)
		return;
	for (guint i = 0; i < shelf_count(spread->shelf); i++) {
		column_clear(&spread->entries[i].column);
		g_clear_pointer(&spread->entries[i].marks, g_array_unref);
	}
	lineup_free(spread->lineup);
	g_free(spread->entries);
	g_free(spread);
}

void spread_take_marks(Spread *spread, guint article, GArray *marks)
{
	g_clear_pointer(&spread->entries[article].marks, g_array_unref);
	spread->entries[article].marks = marks;
}

void spread_set_note(Spread *spread, guint article, const char *note, gboolean quiet)
{
	spread->entries[article].note = note;
	spread->entries[article].is_quiet = quiet;
}

/* The columns that fit, and the window on the articles that holds the focus. */
static void settle_window(Spread *spread)
{
	guint count = lineup_count(spread->lineup);
	guint focused = lineup_place(spread->lineup, spread->focused);
	int least = STRIP_WIDTH + 2 * PAGE_MARGIN + SPREAD_MIN_COLUMN + EDGE_WIDTH;
	guint fit = (guint)MAX((spread->width + EDGE_WIDTH) / least, 1);

	if (spread->typography.is_linear)
		fit = 1;
	if (spread->limit > 0)
		fit = MIN(fit, spread->limit);
	spread->shown = MIN(fit, count);
	if (focused < spread->first)
		spread->first = focused;
	if (focused >= spread->first + spread->shown && spread->shown > 0)
		spread->first = focused - spread->shown + 1;
	spread->first = MIN(spread->first, count - spread->shown);
	edges_settle(&spread->edges, spread->width, spread->shown);
}

void spread_resize(Spread *spread, int width, int height)
{
	spread->width = MAX(width, 0);
	spread->height = MAX(height, 0);
	settle_window(spread);
}

void spread_set_typography(Spread *spread, Typography typography)
{
	if (typography_equal(spread->typography, typography))
		return;
	spread->typography = typography;
	settle_window(spread);
	for (guint i = 0; i < shelf_count(spread->shelf); i++)
		column_clear(&spread->entries[i].column);
}

void spread_set_numerals(Spread *spread, char *(*write)(char *text))
{
	spread->write_number = write;
}

void spread_limit(Spread *spread, guint columns)
{
	spread->limit = columns;
	settle_window(spread);
}

guint spread_first(const Spread *spread)
{
	return spread->first;
}

guint spread_columns(const Spread *spread)
{
	return spread->shown;
}

guint spread_article(const Spread *spread, guint place)
{
	return lineup_article(spread->lineup, spread->first + place);
}

Lineup *spread_lineup(Spread *spread)
{
	return spread->lineup;
}

void spread_arrange(Spread *spread)
{
	guint place = lineup_place(spread->lineup, spread->focused);

	spread_focus(spread, lineup_article(spread->lineup, place));
}

void spread_focus(Spread *spread, guint article)
{
	g_assert(article < shelf_count(spread->shelf));
	lineup_show(spread->lineup, article);
	spread->focused = article;
	settle_window(spread);
}

guint spread_focused(const Spread *spread)
{
	return spread->focused;
}

static int heading_height(const Spread *spread)
{
	int least = spread->shown > 1 ? HEADING_MIN_HEIGHT : ALONE_MIN_HEIGHT;

	return spread->height >= least && !spread->typography.is_linear ? 1 : 0;
}

int spread_height(const Spread *spread)
{
	return spread->height - heading_height(spread);
}

/* The place of ARTICLE among the columns in view; out of these where it is out of view. */
static guint place_of(const Spread *spread, guint article)
{
	return lineup_place(spread->lineup, article) - spread->first;
}

gboolean spread_has_in_view(const Spread *spread, guint article)
{
	return !lineup_is_hidden(spread->lineup, article) &&
	       place_of(spread, article) < spread->shown;
}

/* Columns out of view are as wide as all were. */
static int column_width(const Spread *spread, guint article)
{
	return spread_has_in_view(spread, article)
		       ? edges_width(&spread->edges, place_of(spread, article))
		       : edges_equal_width(&spread->edges);
}

static int strip_width(const Spread *spread, guint article)
{
	gboolean has_strip = column_width(spread, article) >= STRIP_MIN_WIDTH;

	return has_strip && !spread->typography.is_linear ? STRIP_WIDTH : 0;
}

/* Where the column of ARTICLE lies, heading included. */
static GridRect column_rect(const Spread *spread, guint article)
{
	guint place = place_of(spread, article);
	int width = edges_width(&spread->edges, place);

	return (GridRect){ edges_end(&spread->edges, place) - width, 0, width, spread->height };
}

/* Where its text lies. */
static GridRect page_rect(const Spread *spread, guint article)
{
	GridRect rect = column_rect(spread, article);

	rect.x += strip_width(spread, article);
	rect.width -= strip_width(spread, article);
	rect.y += heading_height(spread);
	rect.height -= heading_height(spread);
	return rect;
}

/* The column of ARTICLE, at the spread's size. */
static Column *column_of(Spread *spread, guint article)
{
	Column *column = &spread->entries[article].column;
	int width = column_width(spread, article) - strip_width(spread, article);

	column_lay(column, shelf_article(spread->shelf, article), article, spread->typography,
		   (ColumnSize){ MAX(width, 1), spread_height(spread) });
	return column;
}

void spread_scroll(Spread *spread, guint article, int lines)
{
	column_scroll(column_of(spread, article), lines);
}

void spread_scroll_to_start(Spread *spread, guint article)
{
	column_scroll_to_start(column_of(spread, article));
}

void spread_scroll_to_end(Spread *spread, guint article)
{
	column_scroll_to_end(column_of(spread, article));
}

void spread_scroll_to(Spread *spread, guint article, gsize offset, int line)
{
	column_scroll_to(column_of(spread, article), offset, line);
}

void spread_settle(Spread *spread, guint article, gsize offset)
{
	column_settle(&spread->entries[article].column, offset);
}

gsize spread_anchor(const Spread *spread, guint article)
{
	return spread->entries[article].column.anchor;
}

void spread_reveal(Spread *spread, guint article, gsize offset)
{
	column_reveal(column_of(spread, article), offset);
}

Span spread_visible(Spread *spread, guint article)
{
	const Article *shown = shelf_article(spread->shelf, article);
	Span last = article_paragraph(shown, article_paragraph_count(shown) - 1);

	return column_visible(column_of(spread, article), last.end);
}

static void draw_heading(Spread *spread, guint article, Grid *grid, GridRect rect)
{
	const Column *column = column_of(spread, article);
	Span headline = article_paragraph(shelf_article(spread->shelf, article), 0);
	gboolean has_focus = article == spread->focused;
	gboolean is_gone = page_offset(column->page, column->top) >= headline.end;
	char *number = g_strdup_printf(has_focus ? "[%u]" : " %u ", article + 1);

	if (spread->write_number)
		number = spread->write_number(number);
	const Heading heading = { number, has_focus, spread->entries[article].note,
				  is_gone ? column->page : NULL };
	heading_draw(&heading, grid, rect);
	g_free(number);
}

static void draw_column(Spread *spread, guint article, Grid *grid, int x, int y)
{
	const Entry *entry = &spread->entries[article];
	const Column *column = column_of(spread, article);
	GridRect page = page_rect(spread, article);
	int strip = strip_width(spread, article);

	page.x += x;
	page.y += y;
	page_draw(column->page, column->top, grid, page, entry->marks);
	if (entry->is_quiet)
		grid_change_role(grid, page, ROLE_TEXT, ROLE_DIM);
	if (strip > 0)
		strip_draw(shelf_article(spread->shelf, article), entry->marks,
			   spread_visible(spread, article), grid,
			   (GridRect){ page.x - strip, page.y, strip, page.height });
	if (heading_height(spread) > 0)
		draw_heading(spread, article, grid, (GridRect){ page.x, y, page.width, 1 });
}

void spread_draw(Spread *spread, Grid *grid, int x, int y)
{
	if (spread->width == 0 || spread->height == 0)
		return;
	grid_fill(grid, (GridRect){ x, y, spread->width, spread->height }, "", ROLE_TEXT);
	for (guint i = 0; i < spread->shown; i++) {
		guint article = spread_article(spread, i);
		int left = x + column_rect(spread, article).x - EDGE_WIDTH;
		draw_column(spread, article, grid, x, y);
		if (i + 1 < spread->shown)
			grid_fill(grid, (GridRect){ left, y, EDGE_WIDTH, spread->height }, "│",
				  ROLE_FRAME);
	}
}

static gboolean column_at(const Spread *spread, int x, int y, guint *article)
{
	for (guint i = 0; y >= 0 && y < spread->height && i < spread->shown; i++) {
		*article = spread_article(spread, i);
		GridRect rect = column_rect(spread, *article);
		if (x >= rect.x && x < rect.x + rect.width)
			return TRUE;
	}
	return FALSE;
}

gboolean spread_hit(Spread *spread, int x, int y, guint *article, Span *source)
{
	PagePlace place;

	*source = (Span){ 0, 0 };
	if (!column_at(spread, x, y, article))
		return FALSE;
	GridRect page = page_rect(spread, *article);
	const Column *column = column_of(spread, *article);
	if (x >= page.x && y >= page.y && column_place_at(column, y - page.y, &place))
		page_offset_at(column->page, place, x - page.x, source);
	return TRUE;
}

guint spread_edge_at(const Spread *spread, int x, int y)
{
	return y >= 0 && y < spread->height ? edges_find(&spread->edges, x) : 0;
}

void spread_move_edge(Spread *spread, guint edge, int x)
{
	edges_move(&spread->edges, edge, x);
}

gboolean spread_strip_at(const Spread *spread, int x, int y, guint *article, gsize *offset)
{
	if (!column_at(spread, x, y, article))
		return FALSE;
	GridRect page = page_rect(spread, *article);
	if (x >= page.x || y < page.y)
		return FALSE;
	*offset = strip_offset(shelf_article(spread->shelf, *article), y - page.y, page.height);
	return TRUE;
}

gboolean spread_locate(Spread *spread, guint article, gsize offset, int *x, int *y)
{
	if (!spread_has_in_view(spread, article))
		return FALSE;
	const Column *column = column_of(spread, article);
	GridRect page = page_rect(spread, article);
	PagePlace place;
	int at, line;

	if (!page_locate(column->page, offset, &place, &at) ||
	    !column_line_of(column, place, &line))
		return FALSE;
	*x = page.x + at;
	*y = page.y + line;
	return TRUE;
}
