/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/variant.h"

#include <string.h>

/* Names that are spelled by ear; those of a language's own have one spelling. */
static gboolean is_spelled_by_ear(const Row *row)
{
	if (row->class == LEXICON_NAME)
		return strcmp(row->value, "foreign") == 0 || strcmp(row->value, "family") == 0;
	return row->class == LEXICON_PLACE;
}

/* FORM with all letters LETTER as OTHER; free with g_free(). */
static char *respelled(const char *form, const char *letter, const char *other)
{
	char **parts = g_strsplit(form, letter, -1);
	char *out = g_strjoinv(other, parts);

	g_strfreev(parts);
	return out;
}

/* What a place is known by in another spelling may be another word. */
static void note_varied(Row *row)
{
	char *attribute = row->attribute;

	row->is_varied = TRUE;
	if (row->class != LEXICON_PLACE)
		return;
	row->attribute = *attribute ? g_strconcat(attribute, "-varied", NULL) : g_strdup("varied");
	g_free(attribute);
}

static void vary(GArray *rows, const Row *variant, guint count)
{
	for (guint i = 0; i < count; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		if (!is_spelled_by_ear(row) || strcmp(row->language, variant->language) != 0 ||
		    !strstr(row->form, variant->form))
			continue;
		Row copy = *row; /* the array may move */
		rows_append_form(rows, &copy, respelled(copy.form, variant->form, variant->value));
		note_varied(&g_array_index(rows, Row, rows->len - 1));
	}
}

void rows_vary(GArray *rows)
{
	guint count = rows->len;

	for (guint i = 0; i < count; i++) {
		Row variant = g_array_index(rows, Row, i);
		if (variant.class == LEXICON_VARIANT)
			vary(rows, &variant, count);
	}
}
