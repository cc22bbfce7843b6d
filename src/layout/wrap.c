/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/wrap.h"

/* Where the line that begins with START ends: after the last break that fits, or within a word. */
static guint line_end(const GArray *clusters, guint start, int width)
{
	guint broken = start;
	int used = 0;

	for (guint i = start; i < clusters->len; i++) {
		const Cluster *cluster = &g_array_index(clusters, Cluster, i);
		if (!cluster->is_space && used + cluster->width > width && i > start)
			return broken > start ? broken : i;
		used += cluster->width;
		if (cluster->breaks)
			broken = i + 1;
	}
	return clusters->len;
}

static gboolean hangs(const Cluster *cluster)
{
	return cluster->is_space || cluster->width == 0;
}

static Line line_of(const GArray *clusters, guint start, guint end)
{
	Line line = { start, end, end, 0 };

	while (line.shown > start && hangs(&g_array_index(clusters, Cluster, line.shown - 1)))
		line.shown--;
	for (guint i = start; i < line.shown; i++)
		line.width += g_array_index(clusters, Cluster, i).width;
	return line;
}

GArray *wrap_lines(const GArray *clusters, int width)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
	guint start = 0;

	do {
		Line line = line_of(clusters, start, line_end(clusters, start, width));
		g_array_append_val(lines, line);
		start = line.end;
	} while (start < clusters->len);
	return lines;
}
