/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/line.h"

#include <string.h>

#include "layout/bidi.h"
#include "layout/justify.h"
#include "layout/kashida.h"

struct Paragraph {
	GArray *clusters;
	gboolean rtl;
	Justification justification;
};

static const char ellipsis[] = "…";

Paragraph *paragraph_new(const Text *text, Span span, gboolean rtl, Typography typography,
			 Breaker *breaker)
{
	const char *bytes = text_bytes(text) + span.start;
	gsize length = span_length(span);
	Paragraph *paragraph = g_new(Paragraph, 1);

	gboolean is_visual = typography.order == ORDER_VISUAL;

	paragraph->rtl = is_visual && bidi_paragraph_is_rtl(bytes, length, rtl);
	paragraph->justification = is_visual ? typography.justification : JUSTIFY_NONE;
	paragraph->clusters =
		clusters_new(bytes, length, span.start, paragraph->rtl, typography, breaker);
	return paragraph;
}

Paragraph *paragraph_new_string(const char *string, gboolean rtl, Typography typography,
				Breaker *breaker)
{
	Paragraph *paragraph = g_new(Paragraph, 1);

	paragraph->rtl = typography.order == ORDER_VISUAL && rtl;
	paragraph->justification = JUSTIFY_NONE;
	paragraph->clusters = clusters_new(string, strlen(string), 0, rtl, typography, breaker);
	return paragraph;
}

void paragraph_free(Paragraph *paragraph)
{
	if (!paragraph)
		return;
	g_array_unref(paragraph->clusters);
	g_free(paragraph);
}

gboolean paragraph_is_rtl(const Paragraph *paragraph)
{
	return paragraph->rtl;
}

guint paragraph_cluster_count(const Paragraph *paragraph)
{
	return paragraph->clusters->len;
}

const Cluster *paragraph_cluster(const Paragraph *paragraph, guint index)
{
	g_assert(index < paragraph->clusters->len);
	return &g_array_index(paragraph->clusters, Cluster, index);
}

guint paragraph_cluster_at(const Paragraph *paragraph, gsize offset)
{
	guint low = 0, high = paragraph->clusters->len;

	while (high - low > 1) {
		guint middle = low + (high - low) / 2;
		if (paragraph_cluster(paragraph, middle)->source.start <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

GArray *paragraph_wrap(const Paragraph *paragraph, int width)
{
	GArray *lines = wrap_lines(paragraph->clusters, width);

	justify_lines(paragraph->clusters, lines, width, paragraph->justification);
	return lines;
}

/* Rule L1: white space at the line's end has the paragraph's own level. */
static void settle_line_end(const Paragraph *paragraph, const Cluster *clusters, guint count,
			    guint8 *levels)
{
	for (guint i = count; i > 0 && clusters[i - 1].is_space; i--)
		levels[i - 1] = paragraph->rtl ? 1 : 0;
}

/*
 * Put in ORDER, among COUNT clusters of these LEVELS, what is unseen between them: isolates and
 * direction marks keep apart what stands at both their sides (rules X9 and L2).
 */
static void reorder_with_gaps(const Cluster *clusters, const guint8 *levels, guint count,
			      guint *order)
{
	guint *owners = g_new(guint, 2 * count), *places = g_new(guint, 2 * count);
	guint8 *all = g_new(guint8, 2 * count);
	guint total = 0, seen = 0;

	for (guint i = 0; i < count; i++) {
		owners[total] = i;
		all[total++] = levels[i];
		owners[total] = count;
		all[total] = clusters[i].gap;
		total += clusters[i].gap != CLUSTER_NO_GAP;
	}
	bidi_reorder(all, total, places);
	for (guint i = 0; i < total; i++)
		if (owners[places[i]] < count)
			order[seen++] = owners[places[i]];
	g_free(all);
	g_free(places);
	g_free(owners);
}

/* The clusters of a line that are drawn. */
typedef struct Row {
	const Cluster *clusters;
	guint count;
	guint *order; /* as they stand from left to right; NULL: straight on, or backwards if rtl */
	gboolean rtl;
	guint8 *added; /* columns behind each; NULL: none */
	int left;      /* the column where it starts: flush at its direction's side */
} Row;

/* Whether all is on the level of RTL, with nothing unseen between that has another. */
static gboolean is_on_one_level(const Cluster *clusters, guint count, gboolean rtl)
{
	guint8 level = rtl ? 1 : 0;

	for (const Cluster *cluster = clusters; cluster < clusters + count; cluster++)
		if (cluster->level != level || cluster->gap != CLUSTER_NO_GAP)
			return FALSE;
	return TRUE;
}

/* The order of COUNT clusters, with white space at the end settled. */
static guint *order_by_levels(const Paragraph *paragraph, const Cluster *clusters, guint count)
{
	guint *order = g_new(guint, count);
	guint8 *levels = g_new(guint8, count);
	gboolean has_gaps = FALSE;

	for (guint i = 0; i < count; i++) {
		levels[i] = clusters[i].level;
		has_gaps |= clusters[i].gap != CLUSTER_NO_GAP;
	}
	settle_line_end(paragraph, clusters, count, levels);
	if (has_gaps)
		reorder_with_gaps(clusters, levels, count, order);
	else
		bidi_reorder(levels, count, order);
	g_free(levels);
	return order;
}

/* LINE in a row of WIDTH columns. */
static Row row_new(const Paragraph *paragraph, Line line, int width)
{
	Row row = { .count = line.shown - line.start, .rtl = paragraph->rtl };

	row.clusters = (const Cluster *)(gconstpointer)paragraph->clusters->data + line.start;
	if (!is_on_one_level(row.clusters, row.count, row.rtl))
		row.order = order_by_levels(paragraph, row.clusters, row.count);
	row.added = justify_stretch(paragraph->clusters, line, paragraph->justification);
	row.left = paragraph->rtl ? width - line.width : 0;
	return row;
}

static void row_clear(Row *row)
{
	g_free(row->order);
	g_free(row->added);
}

/* The cluster at PLACE from the left. */
static inline guint row_at(const Row *row, guint place)
{
	return row->order ? row->order[place] : row->rtl ? row->count - 1 - place : place;
}

/* Where cluster I is, if it and what is added to it begin at COLUMN. */
static inline LineColumns columns_from(const Row *row, guint i, int column)
{
	const Cluster *cluster = &row->clusters[i];
	int end = column + cluster->width;

	if (!row->added)
		return (LineColumns){ column, end, column };
	int added = row->added[i];
	return (LineColumns){ column, end + added, cluster->level % 2 ? column + added : column };
}

LineColumns *paragraph_columns(const Paragraph *paragraph, Line line, int width)
{
	Row row = row_new(paragraph, line, width);
	LineColumns *columns = g_new(LineColumns, row.count);
	int column = row.left;

	for (guint i = 0; i < row.count; i++) {
		guint at = row_at(&row, i);
		LineColumns found = columns_from(&row, at, column);
		columns[at] = found;
		column = found.end;
	}
	row_clear(&row);
	return columns;
}

int paragraph_column(const Paragraph *paragraph, Line line, int width, guint cluster)
{
	if (cluster < line.start || cluster >= line.shown)
		return -1;

	LineColumns *columns = paragraph_columns(paragraph, line, width);
	int column = columns[cluster - line.start].own;

	g_free(columns);
	return column;
}

gboolean paragraph_cluster_at_column(const Paragraph *paragraph, Line line, int width, int column,
				     guint *cluster)
{
	Row row = row_new(paragraph, line, width);
	int right = row.left;

	for (guint i = 0; i < row.count; i++) {
		*cluster = line.start + row_at(&row, i);
		right = columns_from(&row, row_at(&row, i), right).end;
		if (column < right)
			break;
	}
	row_clear(&row);
	return line.shown > line.start;
}

/* Draw a grapheme of so many bytes and columns, which stands for SOURCE. */
static void draw_cell(Grid *grid, int x, int y, const char *grapheme, gsize length, int width,
		      Span source, GridInk ink)
{
	GridCell *cell = grid_put(grid, x, y, grapheme, length, width, ink);

	for (int n = 0; cell && ink.article != GRID_NO_ARTICLE && n < width; n++)
		cell[n].source = source;
}

/* Draw a cluster at its COLUMNS of RECT, and what is added to it. */
static void draw_cluster(const Cluster *cluster, LineColumns columns, Grid *grid, GridRect rect,
			 GridInk ink)
{
	const char *filler = cluster->is_space ? " " : KASHIDA_SIGN;

	if (cluster->width > 0)
		draw_cell(grid, rect.x + columns.own, rect.y, cluster->grapheme, cluster->length,
			  cluster->width, cluster->source, ink);
	for (int column = columns.start; column < columns.end; column++)
		if (column < columns.own || column >= columns.own + cluster->width)
			draw_cell(grid, rect.x + column, rect.y, filler, strlen(filler), 1,
				  cluster->source, ink);
}

void paragraph_draw(const Paragraph *paragraph, Line line, Grid *grid, GridRect rect, GridInk ink)
{
	Row row = row_new(paragraph, line, rect.width);
	int column = row.left;

	for (guint i = 0; i < row.count; i++) {
		guint at = row_at(&row, i);
		LineColumns columns = columns_from(&row, at, column);
		if (columns.start >= 0 && columns.end <= rect.width)
			draw_cluster(&row.clusters[at], columns, grid, rect, ink);
		column = columns.end;
	}
	row_clear(&row);
}

/* As much of the paragraph's start as fits in WIDTH columns, spaces at the cut left out. */
static Line cut_line(const Paragraph *paragraph, int width)
{
	Line line = { 0, 0, 0, 0 };
	int used = 0;

	for (; line.end < paragraph->clusters->len; line.end++) {
		const Cluster *cluster = paragraph_cluster(paragraph, line.end);
		if (used + cluster->width > width)
			break;
		used += cluster->width;
		if (cluster->is_space)
			continue;
		line.shown = line.end + 1;
		line.width = used;
	}
	return line;
}

static Line whole_line(const Paragraph *paragraph)
{
	guint count = paragraph->clusters->len;
	Line line = { 0, count, count, 0 };

	for (guint i = 0; i < count; i++)
		line.width += paragraph_cluster(paragraph, i)->width;
	return line;
}

void paragraph_draw_cut(const Paragraph *paragraph, Grid *grid, GridRect rect, GridInk ink)
{
	Line line = whole_line(paragraph);

	if (line.width <= rect.width) {
		paragraph_draw(paragraph, line, grid, rect, ink);
	} else if (rect.width > 0) {
		GridRect rest = { rect.x + (paragraph->rtl ? 1 : 0), rect.y, rect.width - 1, 1 };
		line = cut_line(paragraph, rest.width);
		paragraph_draw(paragraph, line, grid, rest, ink);
		int left = paragraph->rtl ? rest.width - line.width : line.width;
		ink.article = GRID_NO_ARTICLE;
		grid_put(grid, rect.x + left, rect.y, ellipsis, strlen(ellipsis), 1, ink);
	}
}

void line_draw_string(Grid *grid, GridRect rect, const char *string, gboolean rtl, GridRole role,
		      guint flags)
{
	Paragraph *paragraph = paragraph_new_string(string, rtl, grid->typography, NULL);

	paragraph_draw_cut(paragraph, grid, rect, (GridInk){ role, flags, GRID_NO_ARTICLE });
	paragraph_free(paragraph);
}

int line_string_width(const char *string, Typography typography)
{
	Paragraph *paragraph = paragraph_new_string(string, FALSE, typography, NULL);
	int width = whole_line(paragraph).width;

	paragraph_free(paragraph);
	return width;
}
