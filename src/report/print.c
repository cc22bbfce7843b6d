/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/print.h"

#include "layout/spread.h"
#include "report/marks.h"

/* Rows that are drawn at a time, so that a long article needs no grid of its own length. */
enum { SLAB = 64 };

/* Articles that are printed beside each other. */
typedef struct Tier {
	guint first;
	guint count;
	int column; /* cells of each, its separator left out */
	Page **pages;
	PagePlace *tops;
	GArray **marks;
	gboolean *ended;
} Tier;

static const char separator[] = "│";

static void tier_init(Tier *tier, const Shelf *shelf, const GArray *facts, const Links *links,
		      Typography typography)
{
	tier->pages = g_new(Page *, tier->count);
	tier->tops = g_new(PagePlace, tier->count);
	tier->marks = g_new(GArray *, tier->count);
	tier->ended = g_new0(gboolean, tier->count);
	for (guint i = 0; i < tier->count; i++) {
		guint article = tier->first + i;
		tier->pages[i] = page_new(shelf_article(shelf, article), article, tier->column);
		page_set_typography(tier->pages[i], typography);
		tier->tops[i] = page_first(tier->pages[i]);
		tier->marks[i] = marks_new(facts, links, article, MARKS_NO_FOCUS);
	}
}

static void tier_clear(Tier *tier)
{
	for (guint i = 0; i < tier->count; i++) {
		page_free(tier->pages[i]);
		g_array_unref(tier->marks[i]);
	}
	g_free(tier->pages);
	g_free(tier->tops);
	g_free(tier->marks);
	g_free(tier->ended);
}

/* Draw the next rows of every page; the first article stands at the right. */
static void draw_slab(Tier *tier, Grid *grid)
{
	grid_clear(grid);
	for (guint i = 0; i < tier->count; i++) {
		int x = (int)(tier->count - 1 - i) * (tier->column + 1);
		GridRect rect = { x, 0, tier->column, SLAB };
		if (i > 0)
			grid_fill(grid, (GridRect){ x + tier->column, 0, 1, SLAB }, separator,
				  ROLE_FRAME);
		if (!tier->ended[i])
			page_draw(tier->pages[i], tier->tops[i], grid, rect, tier->marks[i]);
	}
}

/* Move on; FALSE where every page has been drawn to its end. */
static gboolean advance(Tier *tier)
{
	gboolean more = FALSE;

	for (guint i = 0; i < tier->count; i++) {
		Page *page = tier->pages[i];
		PagePlace next = page_move(page, tier->tops[i], SLAB);
		/* No farther than the last row that has been drawn: that was the end. */
		if (page_compare(next, page_move(page, tier->tops[i], SLAB - 1)) == 0)
			tier->ended[i] = TRUE;
		tier->tops[i] = next;
		more |= !tier->ended[i];
	}
	return more;
}

static gboolean is_blank_row(const Grid *grid, int y)
{
	for (int x = 0; x < grid->width; x++) {
		const GridCell *cell = grid_cell_const(grid, x, y);
		if (cell->role != ROLE_FRAME && cell->grapheme[0] && cell->grapheme[0] != ' ')
			return FALSE;
	}
	return TRUE;
}

/* Rows that are blank up to the tier's end are left out. */
static void print_tier(GString *out, Tier *tier, int width)
{
	Grid *grid = grid_new(width, SLAB);
	GString *held = g_string_new(NULL);

	do {
		draw_slab(tier, grid);
		for (int y = 0; y < SLAB; y++) {
			char *row = grid_row(grid, y);
			g_string_append_printf(held, "%s\n", row);
			g_free(row);
			if (is_blank_row(grid, y))
				continue;
			g_string_append_len(out, held->str, (gssize)held->len);
			g_string_truncate(held, 0);
		}
	} while (advance(tier));
	g_string_free(held, TRUE);
	grid_free(grid);
}

static guint fitting_panes(int width)
{
	int column = SPREAD_MIN_COLUMN + 2 * PAGE_MARGIN;
	return (guint)MAX(1, (width + 1) / (column + 1));
}

GString *print_spread(const Shelf *shelf, const GArray *facts, const Links *links,
		      Typography typography, int width, guint panes)
{
	GString *out = g_string_new(NULL);
	guint articles = shelf_count(shelf);

	width = MAX(width, 1);
	panes = CLAMP(panes ? panes : fitting_panes(width), 1, MAX(articles, 1));
	for (guint first = 0; first < articles; first += panes) {
		guint count = MIN(panes, articles - first);
		/* A last tier that is not full keeps the column width of the others. */
		int column = MAX((width - (int)panes + 1) / (int)panes, 1);
		Tier tier = { .first = first, .count = count, .column = column };

		if (first > 0)
			g_string_append_c(out, '\n');
		tier_init(&tier, shelf, facts, links, typography);
		print_tier(out, &tier, (int)count * (column + 1) - 1);
		tier_clear(&tier);
	}
	return out;
}
