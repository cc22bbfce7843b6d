/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/line.h"

#include <string.h>

#include "layout/bidi.h"

struct Paragraph {
	GArray *clusters;
	gboolean rtl;
};

static const char ellipsis[] = "…";

Paragraph *paragraph_new(const Text *text, Span span, gboolean rtl, GridOrder order,
			 Breaker *breaker)
{
	const char *bytes = text_bytes(text) + span.start;
	gsize length = span_length(span);
	Paragraph *paragraph = g_new(Paragraph, 1);

	paragraph->rtl = order == GRID_VISUAL && bidi_paragraph_is_rtl(bytes, length, rtl);
	paragraph->clusters =
		clusters_new(bytes, length, span.start, paragraph->rtl, order, breaker);
	return paragraph;
}

Paragraph *paragraph_new_string(const char *string, gboolean rtl, GridOrder order, Breaker *breaker)
{
	Paragraph *paragraph = g_new(Paragraph, 1);

	paragraph->rtl = order == GRID_VISUAL && rtl;
	paragraph->clusters = clusters_new(string, strlen(string), 0, rtl, order, breaker);
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
	return wrap_lines(paragraph->clusters, width);
}

/* The clusters of LINE that are drawn. */
static const Cluster *drawn_clusters(const Paragraph *paragraph, Line line, guint *count)
{
	*count = line.shown - line.start;
	return (const Cluster *)(gconstpointer)paragraph->clusters->data + line.start;
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

/* The clusters of LINE that are drawn, from left to right, told from its first; g_free(). */
static guint *visual_order(const Paragraph *paragraph, Line line)
{
	guint count;
	const Cluster *clusters = drawn_clusters(paragraph, line, &count);
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

/* The column where LINE starts in a row of WIDTH columns: flush at its direction's side. */
static int left_column(const Paragraph *paragraph, Line line, int width)
{
	return paragraph->rtl ? width - line.width : 0;
}

GArray *paragraph_columns(const Paragraph *paragraph, Line line, int width)
{
	guint count;
	const Cluster *clusters = drawn_clusters(paragraph, line, &count);
	guint *order = visual_order(paragraph, line);
	GArray *columns = g_array_sized_new(FALSE, FALSE, sizeof(int), count);
	int column = left_column(paragraph, line, width);

	g_array_set_size(columns, count);
	for (guint i = 0; i < count; i++) {
		g_array_index(columns, int, order[i]) = column;
		column += clusters[order[i]].width;
	}
	g_free(order);
	return columns;
}

int paragraph_column(const Paragraph *paragraph, Line line, int width, guint cluster)
{
	if (cluster < line.start || cluster >= line.shown)
		return -1;

	GArray *columns = paragraph_columns(paragraph, line, width);
	int column = g_array_index(columns, int, cluster - line.start);

	g_array_unref(columns);
	return column;
}

gboolean paragraph_cluster_at_column(const Paragraph *paragraph, Line line, int width, int column,
				     guint *cluster)
{
	guint count;
	const Cluster *clusters = drawn_clusters(paragraph, line, &count);
	guint *order = visual_order(paragraph, line);
	int right = left_column(paragraph, line, width);

	for (guint i = 0; i < count; i++) {
		*cluster = line.start + order[i];
		right += clusters[order[i]].width;
		if (column < right)
			break;
	}
	g_free(order);
	return count > 0;
}

void paragraph_draw(const Paragraph *paragraph, Line line, Grid *grid, int x, int y, int width,
		    GridRole role, guint flags, int article)
{
	guint count;
	const Cluster *clusters = drawn_clusters(paragraph, line, &count);
	guint *order = visual_order(paragraph, line);
	int column = left_column(paragraph, line, width);

	for (guint i = 0; i < count; i++) {
		const Cluster *cluster = &clusters[order[i]];
		gboolean fits = column >= 0 && column + cluster->width <= width;
		GridCell *cell = NULL;
		if (fits && cluster->width > 0)
			cell = grid_put(grid, x + column, y, cluster->grapheme, cluster->length,
					cluster->width, role, flags);
		column += cluster->width;
		for (int n = 0; cell && article != GRID_NO_ARTICLE && n < cluster->width; n++) {
			cell[n].article = (gint16)article;
			cell[n].source = cluster->source;
		}
	}
	g_free(order);
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

void paragraph_draw_cut(const Paragraph *paragraph, Grid *grid, int x, int y, int width,
			GridRole role, guint flags, int article)
{
	Line line = whole_line(paragraph);

	if (line.width <= width) {
		paragraph_draw(paragraph, line, grid, x, y, width, role, flags, article);
	} else if (width > 0) {
		int left = paragraph->rtl ? 1 : 0;
		line = cut_line(paragraph, width - 1);
		paragraph_draw(paragraph, line, grid, x + left, y, width - 1, role, flags, article);
		left = paragraph->rtl ? width - 1 - line.width : line.width;
		grid_put(grid, x + left, y, ellipsis, strlen(ellipsis), 1, role, flags);
	}
}

void line_draw_string(Grid *grid, int x, int y, int width, const char *string, gboolean rtl,
		      GridRole role, guint flags)
{
	Paragraph *paragraph = paragraph_new_string(string, rtl, grid->order, NULL);

	paragraph_draw_cut(paragraph, grid, x, y, width, role, flags, GRID_NO_ARTICLE);
	paragraph_free(paragraph);
}

int line_string_width(const char *string, GridOrder order)
{
	Paragraph *paragraph = paragraph_new_string(string, FALSE, order, NULL);
	int width = whole_line(paragraph).width;

	paragraph_free(paragraph);
	return width;
}
