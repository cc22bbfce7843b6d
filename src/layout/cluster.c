/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The paragraph's characters are joined as a whole first; then they are dealt out to clusters, each
 * of which starts with a character that takes columns.
 */
#include "layout/cluster.h"

#include <string.h>

#include <unicode/uchar.h>
#include <unictype.h>
#include <unistr.h>

#include "layout/bidi.h"
#include "layout/shape.h"
#include "text/width.h"

enum { DOTTED_CIRCLE = 0x25CC, NO_BREAK_SPACE = 0xA0, IDEOGRAPHIC_SPACE = 0x3000 };

/* The characters of a paragraph, presentation forms told back to letters, in joined forms. */
typedef struct Characters {
	guint32 *shown;
	guint32 *place; /* where each stands in the bytes */
	gsize count;
} Characters;

static Characters characters_new(const char *bytes, gsize length)
{
	GArray *shown = g_array_sized_new(FALSE, FALSE, sizeof(guint32), (guint)length / 2 + 1);
	GArray *place = g_array_sized_new(FALSE, FALSE, sizeof(guint32), (guint)length / 2 + 1);

	for (gsize at = 0; at < length;) {
		guint32 letters[2], start = (guint32)at;
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		guint count = shape_letters(c, letters);
		if (count == 0)
			letters[count++] = c;
		g_array_append_vals(shown, letters, count);
		for (guint i = 0; i < count; i++)
			g_array_append_val(place, start);
	}
	gsize count = shown->len;
	Characters characters = { (guint32 *)(gpointer)g_array_free(shown, FALSE),
				  (guint32 *)(gpointer)g_array_free(place, FALSE), count };
	shape_join(characters.shown, count);
	return characters;
}

static void characters_free(Characters characters)
{
	g_free(characters.shown);
	g_free(characters.place);
}

/* Variation selectors ask for a look that terminals do not agree on. */
static gboolean is_hidden(guint32 c)
{
	return c == SHAPE_ABSORBED || width_is_unsent(c) ||
	       u_hasBinaryProperty((UChar32)c, UCHAR_VARIATION_SELECTOR);
}

/* White space at which a line may end; the spaces that forbid it are not meant. */
static gboolean is_breaking_space(guint32 c)
{
	return uc_is_property_white_space(c) && c != NO_BREAK_SPACE && c != 0x2007 && c != 0x202F;
}

static void append_character(Cluster *cluster, guint32 c)
{
	gsize used = strlen(cluster->grapheme);
	int n = u8_uctomb((uint8_t *)cluster->grapheme + used, c,
			  GRID_GRAPHEME_SIZE - 1 - (int)used);

	if (n > 0)
		cluster->grapheme[used + (gsize)n] = '\0';
}

static Cluster cluster_of(guint32 c, guint8 level)
{
	Cluster cluster = { .level = level, .width = (guint8)MAX(width_codepoint(c), 1) };

	cluster.is_space = (guint8)is_breaking_space(c);
	if (uc_is_property_white_space(c) && c != IDEOGRAPHIC_SPACE)
		c = ' ';
	append_character(&cluster, level % 2 ? bidi_mirror(c) : c);
	return cluster;
}

static void append_mark(Cluster *cluster, guint32 mark, guint *marks)
{
	if (strcmp(cluster->grapheme, " ") == 0) {
		cluster->is_space = FALSE;
		cluster->grapheme[0] = '\0';
		append_character(cluster, NO_BREAK_SPACE);
	}
	if ((*marks)++ < CLUSTER_MARKS)
		append_character(cluster, mark);
}

/* A character that takes no column and has none before it to stand on. */
static Cluster orphan_cluster(guint32 c, guint8 level)
{
	guint marks = 0;

	if (is_hidden(c))
		return (Cluster){ .level = level };
	Cluster cluster = cluster_of(DOTTED_CIRCLE, level);
	append_mark(&cluster, c, &marks);
	return cluster;
}

static GArray *deal_out(const Characters *characters, const guint8 *levels)
{
	GArray *clusters =
		g_array_sized_new(FALSE, TRUE, sizeof(Cluster), (guint)characters->count + 1);
	guint marks = 0;

	for (gsize i = 0; i < characters->count; i++) {
		guint32 c = characters->shown[i], place = characters->place[i];
		Cluster *last = clusters->len > 0
					? &g_array_index(clusters, Cluster, clusters->len - 1)
					: NULL;
		gboolean stands = is_breaking_space(c) || (!is_hidden(c) && width_codepoint(c) > 0);
		if (last && last->width > 0 && !stands) {
			if (!is_hidden(c))
				append_mark(last, c, &marks);
			continue;
		}
		Cluster cluster =
			stands ? cluster_of(c, levels[place]) : orphan_cluster(c, levels[place]);
		cluster.source.start = place;
		marks = stands ? 0 : 1;
		if (last && last->width == 0) {
			cluster.source.start = last->source.start;
			*last = cluster;
		} else {
			g_array_append_val(clusters, cluster);
		}
	}
	return clusters;
}

GArray *clusters_new(const char *bytes, gsize length, gsize offset, gboolean rtl)
{
	Characters characters = characters_new(bytes, length);
	guint8 *levels = bidi_levels(bytes, length, rtl);
	GArray *clusters = deal_out(&characters, levels);

	for (guint i = 0; i < clusters->len; i++) {
		Cluster *cluster = &g_array_index(clusters, Cluster, i);
		gsize end = i + 1 < clusters->len ? cluster[1].source.start : length;
		cluster->source = (Span){ offset + cluster->source.start, offset + end };
	}
	g_free(levels);
	characters_free(characters);
	return clusters;
}
