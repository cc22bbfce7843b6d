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

enum {
	NO_BREAK_SPACE = 0xA0,
	DOTTED_CIRCLE = 0x25CC,
	IDEOGRAPHIC_SPACE = 0x3000,
	REPLACEMENT =
		0xFFFD, /* shown for what is no character, as C libraries know no width of it */
};

/* The characters of a paragraph, presentation forms told back to letters, in joined forms. */
typedef struct Characters {
	guint32 *shown;
	guint32 *place; /* where each stands in the bytes */
	gsize count;
} Characters;

/* What a character is to a cell. */
typedef enum Part {
	PART_BASE,  /* takes columns */
	PART_SPACE, /* takes columns, and shows nothing */
	PART_MARK,  /* stands on a base */
	PART_NONE,  /* is not shown */
} Part;

static Characters characters_new(const char *bytes, gsize length, GridOrder order)
{
	Characters characters = { g_new(guint32, length + 1), g_new(guint32, length + 1), 0 };

	for (gsize at = 0; at < length;) {
		guint32 letters[2], place = (guint32)at;
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		guint count = shape_letters(c, letters);
		if (count == 0)
			letters[count++] = c;
		for (guint i = 0; i < count; i++) {
			characters.shown[characters.count] = letters[i];
			characters.place[characters.count++] = place;
		}
	}
	if (order == GRID_VISUAL)
		shape_join(characters.shown, characters.count);
	return characters;
}

static void characters_free(Characters characters)
{
	g_free(characters.shown);
	g_free(characters.place);
}

/* Joined Arabic letters and what ASCII shows: nearly all of a text, told without a table. */
static gboolean is_plain(guint32 c)
{
	return (c >= 0xFE80 && c <= 0xFEFC) || (c > 0x20 && c < 0x7F);
}

/* Variation selectors count as not shown: terminals do not agree on the look they ask for. */
static Part part_of(guint32 c)
{
	if (is_plain(c) || !u_isdefined((UChar32)c))
		return PART_BASE;
	if (c == SHAPE_ABSORBED)
		return PART_NONE;
	if (uc_is_property_white_space(c))
		return PART_SPACE;
	if (width_is_unsent(c) || u_hasBinaryProperty((UChar32)c, UCHAR_VARIATION_SELECTOR))
		return PART_NONE;
	return width_codepoint(c) > 0 ? PART_BASE : PART_MARK;
}

static gboolean forbids_break(guint32 c)
{
	return c == NO_BREAK_SPACE || c == 0x2007 || c == 0x202F;
}

static void append_character(Cluster *cluster, guint32 c)
{
	gsize used = strlen(cluster->grapheme);
	int n = u8_uctomb((uint8_t *)cluster->grapheme + used, c,
			  GRID_GRAPHEME_SIZE - 1 - (int)used);

	if (n > 0)
		cluster->grapheme[used + (gsize)n] = '\0';
}

static Cluster base_cluster(guint32 c, guint8 level)
{
	Cluster cluster = { .level = level, .width = 1 };

	if (!u_isdefined((UChar32)c))
		c = REPLACEMENT;
	if (!is_plain(c))
		cluster.width = (guint8)width_codepoint(c);
	append_character(&cluster, level % 2 ? bidi_mirror(c) : c);
	return cluster;
}

static Cluster space_cluster(guint32 c, guint8 level)
{
	Cluster cluster = base_cluster(c == IDEOGRAPHIC_SPACE ? c : ' ', level);

	cluster.is_space = !forbids_break(c);
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

static Cluster cluster_of(guint32 c, Part part, guint8 level)
{
	switch (part) {
	case PART_SPACE:
		return space_cluster(c, level);
	case PART_MARK:
		return base_cluster(DOTTED_CIRCLE, level);
	case PART_NONE:
		return (Cluster){ .level = level };
	case PART_BASE:
		break;
	}
	return base_cluster(c, level);
}

/* What takes columns begins a cluster; so does what comes first, which the next may replace. */
static GArray *deal_out(const Characters *characters, const guint8 *levels)
{
	GArray *clusters = g_array_new(FALSE, FALSE, sizeof(Cluster));
	Cluster *last = NULL;
	guint marks = 0;

	g_array_set_size(clusters, (guint)characters->count);
	for (gsize i = 0; i < characters->count; i++) {
		guint32 c = characters->shown[i], place = characters->place[i];
		Part part = part_of(c);
		gboolean is_empty = last && last->width == 0;
		if (!last || is_empty || part == PART_BASE || part == PART_SPACE) {
			Cluster cluster = cluster_of(c, part, levels[place]);
			cluster.source.start = is_empty ? last->source.start : place;
			if (!last)
				last = (Cluster *)(gpointer)clusters->data;
			else if (!is_empty)
				last++;
			*last = cluster;
			marks = 0;
		}
		if (part == PART_MARK)
			append_mark(last, c, &marks);
	}
	if (last)
		g_array_set_size(clusters, (guint)(last + 1 - (Cluster *)(gpointer)clusters->data));
	return clusters;
}

/*
 * The bytes with directional overrides made embeddings, so that no text can show a number or a name
 * in another order than it is told, searched and copied in.
 */
static char *without_overrides(const char *bytes, gsize length)
{
	/* In UTF-8 LRE and RLE are like them but for the last byte, which is less by three. */
	static const char lro[] = "\u202D", rlo[] = "\u202E";
	char *safe = g_memdup2(bytes, length);

	for (gsize at = 2; at < length; at++)
		if (!memcmp(safe + at - 2, lro, 3) || !memcmp(safe + at - 2, rlo, 3))
			safe[at] = (char)(safe[at] - 3);
	return safe;
}

GArray *clusters_new(const char *bytes, gsize length, gsize offset, gboolean rtl, GridOrder order)
{
	Characters characters = characters_new(bytes, length, order);
	char *safe = without_overrides(bytes, length);
	guint8 *levels =
		order == GRID_VISUAL ? bidi_levels(safe, length, rtl) : g_new0(guint8, length);
	GArray *clusters = deal_out(&characters, levels);

	for (guint i = 0; i < clusters->len; i++) {
		Cluster *cluster = &g_array_index(clusters, Cluster, i);
		gsize end = i + 1 < clusters->len ? cluster[1].source.start : length;
		cluster->source = (Span){ offset + cluster->source.start, offset + end };
	}
	g_free(levels);
	g_free(safe);
	characters_free(characters);
	return clusters;
}
