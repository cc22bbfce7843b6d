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

/* Make CLUSTER one that begins with GLYPH. */
static void begin(Cluster *cluster, const Glyph *glyph)
{
	gboolean turns = glyph->level % 2 && glyph->properties.is_mirrored;
	gboolean is_wide_space = glyph->c == IDEOGRAPHIC_SPACE;

	memset(cluster, 0, sizeof *cluster);
	cluster->level = glyph->level;
	cluster->gap = CLUSTER_NO_GAP;
	cluster->width = 1;
	switch ((GlyphPart)glyph->properties.part) {
	case GLYPH_BASE:
		cluster->width = glyph->properties.width;
		append_character(cluster, turns ? mirror_of(glyph->c) : glyph->c);
		break;
	case GLYPH_SPACE:
		cluster->width = is_wide_space ? 2 : 1;
		cluster->is_space = !forbids_break(glyph->c);
		append_character(cluster, is_wide_space ? glyph->c : ' ');
		break;
	case GLYPH_UNKNOWN:
		append_character(cluster, REPLACEMENT);
		break;
	case GLYPH_MARK:
		append_character(cluster, DOTTED_CIRCLE);
		break;
	case GLYPH_NONE:
		cluster->width = 0;
		break;
	}
}

/* A half of a flag alone is shown as the letter that it stands for. */
static void name_lone_flag_half(Cluster *cluster, const Glyph *glyphs, gsize count,
				const Glyph *glyph)
{
	if (!is_lone_flag_half(glyphs, count, (gsize)(glyph - glyphs)))
		return;
	cluster->length = 0;
	append_character(cluster, 'A' + glyph->c - FLAG_FIRST);
	cluster->grapheme[1] = '\0';
}

static void append_mark(Cluster *cluster, guint32 mark, guint *marks)
{
	if (cluster->length == 1 && cluster->grapheme[0] == ' ') {
		cluster->is_space = FALSE;
		cluster->length = 0;
		append_character(cluster, NO_BREAK_SPACE);
	}
	if ((*marks)++ < CLUSTER_MARKS)
		append_character(cluster, mark);
}

/* Deal glyphs out to CLUSTERS, which have room for one each; the number of clusters made. */
static guint deal_out(const Glyph *glyphs, gsize count, Cluster *clusters)
{
	Cluster *last = NULL;
	guint marks = 0;

	for (const Glyph *glyph = glyphs; glyph < glyphs + count; glyph++) {
		GlyphPart part = (GlyphPart)glyph->properties.part;
		/* What comes first begins a cluster; if it shows nothing, the next takes it over.
		 */
		gboolean is_empty = last && last->width == 0;
		if (!last || is_empty || part < GLYPH_MARK) {
			gsize start = is_empty ? last->source.start : glyph->place;
			last = !last ? clusters : is_empty ? last : last + 1;
			begin(last, glyph);
			if (is_flag_half(glyph->c))
				name_lone_flag_half(last, glyphs, count, glyph);
			last->source.start = start;
			marks = 0;
		}
		if (part == GLYPH_MARK)
			append_mark(last, glyph->c, &marks);
		else if (part == GLYPH_NONE && glyph->properties.has_place)
			last->gap = MIN(last->gap, glyph->level);
		last->breaks |= glyph->breaks;
	}
	return last ? (guint)(last + 1 - clusters) : 0;
}

/* A cluster's bytes end where the next one's begin. Two letters of one form share its bytes. */
static void settle_sources(Cluster *clusters, guint count, gsize offset, gsize length)
{
	gsize next = length, end = length;

	for (guint i = count; i > 0; i--) {
		gsize start = clusters[i - 1].source.start;
		end = start < next ? next : end;
		next = start;
		clusters[i - 1].source = (Span){ offset + start, offset + end };
	}
}

GArray *clusters_new(const char *bytes, gsize length, gsize offset, gboolean rtl,
		     Typography typography, Breaker *breaker)
{
	gsize count;
	Glyph *glyphs = glyphs_new(bytes, length, &count);
	GArray *clusters = g_array_sized_new(FALSE, FALSE, sizeof(Cluster), (guint)count + 1);

	adapt_glyphs(glyphs, count, typography);
	if (breaker)
		breaker_find(breaker, glyphs, count);
	if (typography.order == ORDER_VISUAL) {
		bidi_resolve(glyphs, count, rtl);
		shape_join(glyphs, count);
	}
	g_array_set_size(clusters, (guint)count);
	Cluster *first = (Cluster *)(gpointer)clusters->data;
	g_array_set_size(clusters, deal_out(glyphs, count, first));
	settle_sources(first, clusters->len, offset, length);
	g_free(glyphs);
	return clusters;
}
