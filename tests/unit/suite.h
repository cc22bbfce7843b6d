/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For tests that take Unicode's own suites, of the Debian package unicode-data. Includes
 * tests/unit/ unit.h first.
 */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include "tests/unit/unit.h"

#include <stdio.h>

#include "layout/glyph.h"

#define SUITE_FOLDER "/usr/share/unicode/"

/* Characters of a case. */
#define SUITE_MOST 256

typedef void SuiteTry(char *line, gpointer data);

/* Call TRY with each line of a suite that is no remark; FALSE where the suite is not there. */
static inline gboolean suite_for_each_line(const char *name, SuiteTry *try, gpointer data)
{
	char *path = g_strconcat(SUITE_FOLDER, name, NULL);
	char *content;
	gboolean found = g_file_get_contents(path, &content, NULL, NULL);

	if (!found)
		printf("# skipped: %s is not there\n", path);
	g_free(path);
	if (!found)
		return FALSE;
	for (char *line = content, *next; line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		if (line[0] != '#' && line[0] != '\0')
			try(line, data);
	}
	g_free(content);
	return TRUE;
}

/* COUNT characters as UTF-8; free with g_free(). */
static inline char *suite_bytes(const guint32 *characters, guint count)
{
	GString *bytes = g_string_new("");

	for (guint i = 0; i < count; i++)
		g_string_append_unichar(bytes, characters[i]);
	return g_string_free(bytes, FALSE);
}

/* What layout holds a character for. */
static inline GlyphPart suite_part(guint32 c)
{
	char bytes[6];
	gsize count, length = (gsize)g_unichar_to_utf8(c, bytes);
	Glyph *glyph = glyphs_new(bytes, length, &count);
	GlyphPart part = (GlyphPart)glyph->properties.part;

	g_free(glyph);
	return part;
}

static inline gboolean suite_is_unseen(guint32 c)
{
	return suite_part(c) == GLYPH_NONE;
}

#endif
