/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cells lie row by row. The right half of a wide cell has width 0 and no grapheme, and follows its
 * left half always: whatever overwrites one half blanks the other.
 */
#include "layout/grid.h"

#include <string.h>

static const GridCell blank = { .width = 1, .role = ROLE_TEXT, .article = GRID_NO_ARTICLE };

Grid *grid_new(int width, int height)
{
	g_assert(width >= 0 && height >= 0);

	Grid *grid = g_new(Grid, 1);
	grid->width = width;
	grid->height = height;
	grid->typography = (Typography){ 0 };
	grid->cells = g_new(GridCell, (gsize)width * (gsize)height);
	grid_clear(grid);
	return grid;
}

void grid_free(Grid *grid)
{
	if (!grid)
		return;
	g_free(grid->cells);
	g_free(grid);
}

void grid_clear(Grid *grid)
{
	gsize count = (gsize)grid->width * (gsize)grid->height;

	for (gsize i = 0; i < count; i++)
		grid->cells[i] = blank;
	grid->cursor_x = grid->cursor_y = -1;
	grid->link = (GridLink){ 0 };
}

const GridCell *grid_cell_const(const Grid *grid, int x, int y)
{
	if (x < 0 || y < 0 || x >= grid->width || y >= grid->height)
		return NULL;
	return &grid->cells[(gsize)y * (gsize)grid->width + (gsize)x];
}

GridCell *grid_cell(Grid *grid, int x, int y)
{
	return (GridCell *)grid_cell_const(grid, x, y);
}

static void blank_glyph(GridCell *cell)
{
	cell->grapheme[0] = '\0';
	cell->width = 1;
}

/* Undo a wide cell of which the column X is about to be overwritten. */
static void split_wide(Grid *grid, int x, int y)
{
	GridCell *cell = grid_cell(grid, x, y);

	if (cell->width == 0)
		blank_glyph(grid_cell(grid, x - 1, y));
	else if (cell->width == 2)
		blank_glyph(grid_cell(grid, x + 1, y));
}

GridCell *grid_put(Grid *grid, int x, int y, const char *grapheme, gsize length, int width,
		   GridInk ink)
{
	GridCell *cell = grid_cell(grid, x, y);
	const GridCell empty = {
		.role = (guint8)ink.role,
		.flags = (guint8)ink.flags,
		.article = (gint16)ink.article,
	};

	g_assert(width == 1 || width == 2);
	g_assert(length < GRID_GRAPHEME_SIZE);
	if (!cell || x + width > grid->width)
		return NULL;
	split_wide(grid, x, y);
	if (width == 2) {
		split_wide(grid, x + 1, y);
		cell[1] = empty;
	}
	*cell = empty;
	memcpy(cell->grapheme, grapheme, length);
	cell->width = (guint8)width;
	return cell;
}

void grid_fill(Grid *grid, GridRect rect, const char *grapheme, GridRole role)
{
	int left = MAX(rect.x, 0), right = MIN(rect.x + rect.width, grid->width);
	int top = MAX(rect.y, 0), bottom = MIN(rect.y + rect.height, grid->height);
	GridCell filled = blank;

	g_strlcpy(filled.grapheme, grapheme, GRID_GRAPHEME_SIZE);
	filled.role = (guint8)role;
	for (int y = top; y < bottom && left < right; y++) {
		split_wide(grid, left, y);
		split_wide(grid, right - 1, y);
		for (int x = left; x < right; x++)
			*grid_cell(grid, x, y) = filled;
	}
}

gboolean grid_cell_is_blank(const GridCell *cell)
{
	return cell->width == 1 && (cell->grapheme[0] == '\0' || strcmp(cell->grapheme, " ") == 0);
}

char *grid_row(const Grid *grid, int y)
{
	GString *row = g_string_new(NULL);
	int end = grid->width;

	while (end > 0 && grid_cell_is_blank(grid_cell_const(grid, end - 1, y)))
		end--;
	for (int x = 0; x < end; x++) {
		const GridCell *cell = grid_cell_const(grid, x, y);
		if (cell->width > 0)
			g_string_append(row, grid_cell_is_blank(cell) ? " " : cell->grapheme);
	}
	return g_string_free(row, FALSE);
}

gboolean grid_cells_equal(const GridCell *a, const GridCell *b)
{
	return a->width == b->width && a->role == b->role && a->flags == b->flags &&
	       a->grapheme[0] == b->grapheme[0] && strcmp(a->grapheme, b->grapheme) == 0;
}

void grid_change_role(Grid *grid, GridRect rect, GridRole from, GridRole to)
{
	for (int y = rect.y; y < rect.y + rect.height; y++)
		for (int x = rect.x; x < rect.x + rect.width; x++) {
			GridCell *cell = &grid->cells[y * grid->width + x];
			if (cell->role == from)
				cell->role = (guint8)to;
		}
}
