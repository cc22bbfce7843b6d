/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/wrap.h"

#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct WrapRules {
	UBreakIterator *breaks;
};

static const char soft_hyphen[] = "\u00AD";

/* A word may be parted at a soft hyphen only with a hyphen, which no cell is kept for. */
static gboolean is_after_soft_hyphen(const char *bytes, gsize at)
{
	gsize n = strlen(soft_hyphen);
	return at >= n && memcmp(bytes + at - n, soft_hyphen, n) == 0;
}

/* A break inside a cluster is one before invisible characters: the line may end after them. */
static void mark_breaks(GArray *clusters, UBreakIterator *breaks, const char *bytes)
{
	Cluster *cluster = (Cluster *)(gpointer)clusters->data;
	const Cluster *end = cluster + clusters->len;
	gsize offset = cluster->source.start;

	for (int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
		if (is_after_soft_hyphen(bytes, (gsize)at))
			continue;
		while (cluster < end && cluster->source.end < offset + (gsize)at)
			cluster++;
		if (cluster < end)
			cluster->breaks = TRUE;
	}
}

WrapRules *wrap_rules_new(const char *language)
{
	UErrorCode status = U_ZERO_ERROR;
	WrapRules *rules = g_new(WrapRules, 1);

	rules->breaks = ubrk_open(UBRK_LINE, language ? language : "", NULL, 0, &status);
	g_assert(U_SUCCESS(status));
	return rules;
}

void wrap_rules_free(WrapRules *rules)
{
	if (!rules)
		return;
	ubrk_close(rules->breaks);
	g_free(rules);
}

void wrap_find_breaks(WrapRules *rules, GArray *clusters, const char *bytes, gsize length)
{
	if (clusters->len == 0)
		return;

	UErrorCode status = U_ZERO_ERROR;
	UText text = UTEXT_INITIALIZER;

	utext_openUTF8(&text, bytes, (int64_t)length, &status);
	ubrk_setUText(rules->breaks, &text, &status);
	g_assert(U_SUCCESS(status));
	mark_breaks(clusters, rules->breaks, bytes);
	utext_close(&text);
}

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
