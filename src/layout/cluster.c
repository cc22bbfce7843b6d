/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The paragraph's glyphs are joined as a whole first; then they are dealt out to clusters, each of
 * which starts with one that takes columns.
 */
#include "layout/cluster.h"

#include <string.h>

#include <unicode/utf8.h>

#include "layout/adapt.h"
#include "layout/bidi.h"
#include "layout/mirror.h"
#include "layout/shape.h"

enum {
	FLAG_FIRST = 0x1F1E6, /* regional indicators: letters from A to Z */
	FLAG_LAST = 0x1F1FF,
	NO_BREAK_SPACE = 0xA0,
	DOTTED_CIRCLE = 0x25CC,
	IDEOGRAPHIC_SPACE = 0x3000,
	REPLACEMENT = 0xFFFD,
};

static gboolean forbids_break(guint32 c)
{
	return c == NO_BREAK_SPACE || c == 0x2007 || c == 0x202F;
}

static void append_character(Cluster *cluster, guint32 c)
{
	guint8 *grapheme = (guint8 *)cluster->grapheme;
	guint length = cluster->length;

	U8_APPEND_UNSAFE(grapheme, length, c);
	cluster->length = (guint8)length;
}

static gboolean is_flag_half(guint32 c)
{
	return c >= FLAG_FIRST && c <= FLAG_LAST;
}

/* Two halves are a flag of two columns; some terminals give as many to a lone one. */
static gboolean is_lone_flag_half(const Glyph *glyphs, gsize count, gsize at)
{
	gsize first = at;

	while (first > 0 && is_flag_half(glyphs[first - 1].c))
		first--;
	gboolean is_second = (at - first) % 2;
	return !is_second && !(at + 1 < count && is_flag_half(glyphs[at + 1].c));
}

/* Make C the whole grapheme; joined letters take three bytes. */
static inline void show(Cluster *cluster, guint32 c)
{
	guint8 *grapheme = (guint8 *)cluster->grapheme;
	guint length = 0;

	if (c - 0x800 < 0x10000 - 0x800) {
		grapheme[0] = (guint8)(0xE0 | c >> 12);
		grapheme[1] = (guint8)(0x80 | (c >> 6 & 0x3F));
		grapheme[2] = (guint8)(0x80 | (c & 0x3F));
		length = 3;
	} else {
		U8_APPEND_UNSAFE(grapheme, length, c);
	}
	cluster->length = (guint8)length;
}

static void show_space(Cluster *cluster, guint32 c)
{
	gboolean is_wide = c == IDEOGRAPHIC_SPACE;

	cluster->width = is_wide ? 2 : 1;
	cluster->is_space = !forbids_break(c);
	show(cluster, is_wide ? c : ' ');
}

/* Make CLUSTER one that begins with GLYPH, and whose bytes begin at START. */
static void begin(Cluster *cluster, const Glyph *glyph, gsize start)
{
	GlyphPart part = (GlyphPart)glyph->properties.part;
	gboolean turns = glyph->level % 2 && glyph->properties.is_mirrored;

	*cluster = (Cluster){
		.source = { start, start }, .width = 1, .level = glyph->level, .gap = CLUSTER_NO_GAP
	};
	if (part == GLYPH_BASE) {
		cluster->width = glyph->properties.width;
		show(cluster, turns ? mirror_of(glyph->c) : glyph->c);
	} else if (part == GLYPH_SPACE) {
		show_space(cluster, glyph->c);
	} else if (part == GLYPH_NONE) {
		cluster->width = 0;
	} else {
		show(cluster, part == GLYPH_MARK ? DOTTED_CIRCLE : REPLACEMENT);
	}
}

/* A half of a flag alone is shown as the letter that it stands for. */
static void name_lone_flag_half(Cluster *cluster, const Glyph *glyphs, gsize count,
				const Glyph *glyph)
{
	if (!is_flag_half(glyph->c) || !is_lone_flag_half(glyphs, count, (gsize)(glyph - glyphs)))
		return;
	memset(cluster->grapheme, 0, sizeof cluster->grapheme);
	show(cluster, 'A' + glyph->c - FLAG_FIRST);
}

static void append_mark(Cluster *cluster, guint32 mark, guint *marks)
{
	if (cluster->length == 1 && cluster->grapheme[0] == ' ') {
		cluster->is_space = FALSE;
		show(cluster, NO_BREAK_SPACE);
	}
	if ((*marks)++ < CLUSTER_MARKS)
		append_character(cluster, mark);
}

/* Two letters of one form stand for the same bytes: FALSE where the next one does, from START on.
 */
static inline gboolean end_before(Cluster *cluster, gsize start)
{
	cluster->source.end = start;
	return start != cluster->source.start;
}

static void settle_shared(Cluster *clusters, guint count)
{
	for (guint i = count; i > 1; i--)
		if (span_is_empty(clusters[i - 2].source))
			clusters[i - 2].source = clusters[i - 1].source;
}

/*
 * Deal glyphs, whose places count from OFFSET up to END, out to CLUSTERS, which have room for one
 * each; the number of clusters made. What comes first begins a cluster; if it shows nothing, the
 * next one takes it over.
 */
static guint deal_out(const Glyph *glyphs, gsize count, gsize offset, gsize end, Cluster *clusters)
{
	Cluster *last = clusters - 1;
	gboolean has_shared = FALSE;
	guint marks = 0;

	for (const Glyph *glyph = glyphs; glyph < glyphs + count; glyph++) {
		GlyphPart part = (GlyphPart)glyph->properties.part;
		gsize start = offset + glyph->place;
		gboolean is_first = last < clusters;
		if (is_first || last->width == 0 || part < GLYPH_MARK) {
			if (!is_first && last->width == 0)
				start = (last--)->source.start;
			else if (!is_first)
				has_shared |= !end_before(last, start);
			begin(++last, glyph, start);
			if (glyph->c >= FLAG_FIRST)
				name_lone_flag_half(last, glyphs, count, glyph);
			marks = 0;
		}
		if (part == GLYPH_MARK)
			append_mark(last, glyph->c, &marks);
		else if (part == GLYPH_NONE && glyph->properties.has_place)
			last->gap = MIN(last->gap, glyph->level);
		last->breaks |= glyph->breaks;
	}
	if (last >= clusters)
		last->source.end = end;
	if (has_shared)
		settle_shared(clusters, (guint)(last + 1 - clusters));
	return (guint)(last + 1 - clusters);
}

GArray *clusters_new(const char *bytes, gsize length, gsize offset, gboolean rtl,
		     Typography typography, Breaker *breaker)
{
	gsize count;
	Glyph *glyphs = glyphs_new(bytes, length, &count);
	GArray *clusters = g_array_sized_new(FALSE, FALSE, sizeof(Cluster), (guint)count + 1);

	adapt_glyphs(glyphs, count, typography);
	GlyphUnits units = glyphs_units(glyphs, count);
	if (breaker)
		breaker_find(breaker, glyphs, count, units);
	if (typography.order == ORDER_VISUAL) {
		bidi_resolve(glyphs, count, units, rtl);
		shape_join(glyphs, count);
	}
	g_array_set_size(clusters, (guint)count);
	Cluster *first = (Cluster *)(gpointer)clusters->data;
	g_array_set_size(clusters, deal_out(glyphs, count, offset, offset + length, first));
	g_free(units.units);
	g_free(glyphs);
	return clusters;
}
