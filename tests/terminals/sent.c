/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Prints what a terminal is sent for every assigned code point, and how many columns that must
 * take: a line "WIDTH HEX..." for each. Of ideographs and Hangul syllables, all of which are alike,
 * every hundredth will do.
 *
 * usage: sent usual|mlterm|kitty|screen
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>

#include "layout/cluster.h"
#include "ui/terminal/quirk.h"

enum { MOST = 5, STEP = 100 };

static gboolean is_tried(guint32 c)
{
	gboolean is_ideograph = u_hasBinaryProperty((UChar32)c, UCHAR_IDEOGRAPHIC) ||
				ublock_getCode((UChar32)c) == UBLOCK_HANGUL_SYLLABLES ||
				u_charType((UChar32)c) == U_PRIVATE_USE_CHAR;

	return u_isdefined((UChar32)c) && u_charType((UChar32)c) != U_SURROGATE &&
	       (!is_ideograph || c % STEP == 0);
}

/* A letter and C behind it: a line of both, if anything of C is sent. */
static void print_sent(guint32 c, Quirk quirk)
{
	char bytes[8] = "x";
	gsize length = 1 + (gsize)g_unichar_to_utf8(c, bytes + 1);
	GArray *clusters = clusters_new(bytes, length, 0, FALSE, (Typography){ 0 }, NULL);
	GString *line = g_string_new("");
	guint characters[MOST], sent = 0;
	int width = 0;

	for (guint i = 0; i < clusters->len; i++) {
		const Cluster *cluster = &g_array_index(clusters, Cluster, i);
		guint count = quirk_characters(quirk, TRUE, cluster->grapheme, MOST, characters);
		for (guint n = 0; n < count; n++, sent++)
			g_string_append_printf(line, " %X", characters[n]);
		width += characters[0] == 0xFFFD ? 1 : cluster->width;
	}
	if (sent > 1)
		printf("%d%s\n", width, line->str);
	g_string_free(line, TRUE);
	g_array_unref(clusters);
}

int main(int argc, char **argv)
{
	/* ORDER QUIRK */
	static const char *const names[QUIRKS] = { "usual", "mlterm", "kitty", "screen" };

	for (guint quirk = 0; argc == 2 && quirk < QUIRKS; quirk++) {
		if (strcmp(names[quirk], argv[1]) != 0)
			continue;
		for (guint32 c = 0xA0; c < 0x110000; c++)
			if (is_tried(c))
				print_sent(c, (Quirk)quirk);
		return EXIT_SUCCESS;
	}
	fprintf(stderr, "usage: sent usual|mlterm|kitty|screen\n");
	return EXIT_FAILURE;
}
