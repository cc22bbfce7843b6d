/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/hits.h"

#include "ui/desk/value_search.h"
#include "ui/words/translation.h"

/* Bytes of a message that tell where something was found; the rest is left out. */
#define COUNTS_LENGTH 60

static void go_through_hits(Reader *reader, guint count, int step, gsize skip, GString *message)
{
	Search *search = reader_search(reader);
	ReaderPlace place;
	Span hit;

	for (guint i = 0; i < MAX(count, 1); i++) {
		gboolean at_point = reader_place(reader, &place);
		guint before = place.article;
		gsize from = place.offset + (at_point && step > 0 ? skip : 0);
		if (!search_next(search, &place.article, from, step, &hit)) {
			g_string_append(message, _("not found"));
			return;
		}
		reader_go_to(reader, (ReaderPlace){ place.article, hit.start });
		if (place.article != before)
			g_string_truncate(message, 0);
		translation_append(message, _("found in article %u"), place.article + 1);
	}
}

void hits_step(Reader *reader, guint count, int step, gsize skip, GString *message)
{
	if (!reader_search(reader)) {
		g_string_append(message, _("nothing was sought yet; / seeks"));
		return;
	}
	reader_remember(reader);
	go_through_hits(reader, count, step, skip, message);
	reader_forget_idle(reader);
}

/* How often it was found, and in which articles. */
static void tell_counts(Reader *reader, GString *message)
{
	Search *search = reader_search(reader);
	GString *articles = g_string_new("");
	guint all = 0;

	for (guint i = 0; i < desk_article_count(reader_desk(reader)); i++) {
		guint count = search_hits(search, i)->len;
		all += count;
		if (count > 0 && articles->len < COUNTS_LENGTH)
			g_string_append_printf(articles, "%s%u: %u×", articles->len ? ", " : "",
					       i + 1, count);
	}
	if (all > 0)
		g_string_printf(message, _("%u found; by article: %s"), all, articles->str);
	g_string_free(articles, TRUE);
}

/* "=" and a value, or a query; NULL where that is nothing, which is said. */
static Search *search_for(Reader *reader, const char *pattern, GString *message)
{
	GError *error = NULL;

	if (*pattern == '=')
		return value_search(reader_desk(reader), pattern + 1, message);
	Search *search = search_new(desk_shelf(reader_desk(reader)), pattern, &error);
	if (error)
		g_string_append(message, error->message);
	g_clear_error(&error);
	return search;
}

void hits_seek(Reader *reader, const char *pattern, GString *message)
{
	if (*pattern != '\0') {
		Search *search = search_for(reader, pattern, message);
		if (!search)
			return;
		reader_take_search(reader, search);
	}
	hits_step(reader, 0, 1, *pattern ? 0 : 1, message);
	if (*pattern != '\0')
		tell_counts(reader, message);
}
