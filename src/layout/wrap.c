/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/wrap.h"

static inline gboolean hangs(const Cluster *cluster)
{
	return cluster->is_space || cluster->width == 0;
}

/* The line that begins with START: up to the last break that fits, or within a word. */
static Line line_from(const GArray *clusters, guint start, int width)
{
	const Cluster *cluster = &g_array_index(clusters, Cluster, start);
	guint end = start, count = clusters->len, shown = start;
	int used = 0, drawn = 0;
	Line broken = { start, start, start, 0 };

	for (; end < count; end++, cluster++) {
		if (used + cluster->width > width && !cluster->is_space && end > start)
			break;
		used += cluster->width;
		if (!hangs(cluster)) {
			shown = end + 1;
			drawn = used;
		}
		if (cluster->breaks)
			broken = (Line){ start, end + 1, shown, drawn };
	}
	if (end < count && broken.end > start)
		return broken;
	return (Line){ start, end, shown, drawn };
}

GArray *wrap_lines(const GArray *clusters, int width)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
	guint start = 0;

	do {
		Line line = line_from(clusters, start, width);
		g_array_append_val(lines, line);
		start = line.end;
	} while (start < clusters->len);
	return lines;
}
