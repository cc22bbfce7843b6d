/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/mark.h"

#include <string.h>

/* A line as it was drawn, and where its clusters are. */
typedef struct DrawnLine {
	const Paragraph *paragraph;
	Line line;
	const LineColumns *columns; /* of the clusters shown */
	Grid *grid;
	GridRect row;
	int margin;
} DrawnLine;

/* The clusters of a span in a paragraph; an end outside of it is not its own. */
typedef struct MarkedClusters {
	guint start, end;
	gboolean has_start, has_end;
} MarkedClusters;

GArray *marks_touching(const GArray *marks, Span span)
{
	GArray *touching = g_array_new(FALSE, FALSE, sizeof(Mark));

	for (guint i = 0; marks && i < marks->len; i++) {
		const Mark *mark = &g_array_index(marks, Mark, i);
		if (mark->span.start >= span.end)
			break;
		if (span_overlaps(mark->span, span))
			g_array_append_vals(touching, mark, 1);
	}
	return touching;
}

static MarkedClusters clusters_of(const Mark *mark, const Paragraph *paragraph)
{
	guint count = paragraph_cluster_count(paragraph);
	Span first = paragraph_cluster(paragraph, 0)->source;
	Span last = paragraph_cluster(paragraph, count - 1)->source;

	return (MarkedClusters){
		.start = paragraph_cluster_at(paragraph, mark->span.start),
		.end = paragraph_cluster_at(paragraph, mark->span.end - 1) + 1,
		.has_start = mark->span.start >= first.start,
		.has_end = mark->span.end <= last.end,
	};
}

static LineColumns columns_of(const DrawnLine *drawn, guint cluster)
{
	return drawn->columns[cluster - drawn->line.start];
}

static int column_of(const DrawnLine *drawn, guint cluster)
{
	return columns_of(drawn, cluster).own;
}

/* The column of a cluster, stretched or not, that is the nearest to the next one. */
static int last_column_of(const DrawnLine *drawn, guint cluster)
{
	LineColumns columns = columns_of(drawn, cluster);

	return columns.own > columns.start ? columns.start : columns.end - 1;
}

/* The cell at COLUMN of the row, which may be one of the margin's; NULL outside. */
static GridCell *cell_at(const DrawnLine *drawn, int column)
{
	if (column < -drawn->margin || column >= drawn->row.width + drawn->margin)
		return NULL;
	return grid_cell(drawn->grid, drawn->row.x + column, drawn->row.y);
}

static void colour(const DrawnLine *drawn, const Mark *mark, MarkedClusters marked)
{
	guint start = MAX(marked.start, drawn->line.start);
	guint end = MIN(marked.end, drawn->line.shown);

	for (guint i = start; i < end; i++) {
		LineColumns columns = columns_of(drawn, i);
		for (int column = columns.start; column < columns.end; column++) {
			GridCell *cell = cell_at(drawn, column);
			if (!cell)
				continue;
			if (mark->role != ROLE_TEXT)
				cell->role = (guint8)mark->role;
			cell->flags |= (guint8)mark->flags;
		}
	}
}

/* The column beside the line where it begins, or ends. */
static int column_before(const DrawnLine *drawn)
{
	return paragraph_is_rtl(drawn->paragraph) ? drawn->row.width : -1;
}

static int column_after(const DrawnLine *drawn)
{
	if (!paragraph_is_rtl(drawn->paragraph))
		return drawn->line.width;
	return drawn->row.width - drawn->line.width - 1;
}

static void put(const DrawnLine *drawn, int column, const char *grapheme, GridRole role)
{
	GridCell *cell = cell_at(drawn, column);

	if (!cell || !grid_cell_is_blank(cell))
		return;
	g_strlcpy(cell->grapheme, grapheme, GRID_GRAPHEME_SIZE);
	cell->role = (guint8)role;
	cell->flags = 0;
}

static gboolean is_on_line(const DrawnLine *drawn, guint cluster)
{
	return cluster >= drawn->line.start && cluster < drawn->line.end;
}

static gboolean is_blank_cluster(const DrawnLine *drawn, guint cluster)
{
	return strcmp(paragraph_cluster(drawn->paragraph, cluster)->grapheme, " ") == 0;
}

static void put_sign(const DrawnLine *drawn, const Mark *mark, MarkedClusters marked)
{
	guint at = marked.start;

	if (!mark->sign || !marked.has_start || !is_on_line(drawn, at))
		return;
	while (at > drawn->line.start && !is_blank_cluster(drawn, at - 1))
		at--;
	put(drawn, at > drawn->line.start ? last_column_of(drawn, at - 1) : column_before(drawn),
	    mark->sign, mark->sign_role);
}

static void put_brackets(const DrawnLine *drawn, const Mark *mark, MarkedClusters marked)
{
	Line line = drawn->line;

	if (!mark->bracketed)
		return;
	if (marked.has_start && marked.start >= line.start && marked.start < line.shown) {
		int column = marked.start > line.start ? last_column_of(drawn, marked.start - 1)
						       : column_before(drawn);
		put(drawn, column, column < column_of(drawn, marked.start) ? "[" : "]", mark->role);
	}
	if (marked.has_end && marked.end > line.start && marked.end <= line.shown) {
		int column = marked.end < line.shown ? column_of(drawn, marked.end)
						     : column_after(drawn);
		put(drawn, column, column < column_of(drawn, marked.end - 1) ? "[" : "]",
		    mark->role);
	}
}

typedef void MarkDrawing(const DrawnLine *drawn, const Mark *mark, MarkedClusters marked);

void marks_draw(const GArray *marks, const Paragraph *paragraph, Line line, Grid *grid,
		GridRect row, int margin)
{
	/* All signs before any bracket, so that a neighbour's bracket takes no sign's cell. */
	static MarkDrawing *const drawings[] = { colour, put_sign, put_brackets };
	LineColumns *columns = paragraph_columns(paragraph, line, row.width);
	DrawnLine drawn = { paragraph, line, columns, grid, row, margin };

	for (guint d = 0; d < G_N_ELEMENTS(drawings); d++) {
		for (guint i = 0; i < marks->len; i++) {
			const Mark *mark = &g_array_index(marks, Mark, i);
			drawings[d](&drawn, mark, clusters_of(mark, paragraph));
		}
	}
	g_free(columns);
}
