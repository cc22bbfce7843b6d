/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/search.h"

#include <string.h>

#include "text/fold.h"

struct Search {
	const Shelf *shelf;
	char *pattern; /* folded, never empty; NULL where the places were known */
	GArray **hits; /* by article; NULL where it was not yet searched */
};

Search *search_new(const Shelf *shelf, const char *pattern)
{
	char *folded = g_strstrip(fold_string(pattern, strlen(pattern)));

	if (*folded == '\0') {
		g_free(folded);
		return NULL;
	}
	Search *search = g_new(Search, 1);
	search->shelf = shelf;
	search->pattern = folded;
	search->hits = g_new0(GArray *, shelf_count(shelf));
	return search;
}

Search *search_new_known(const Shelf *shelf, GArray **places)
{
	Search *search = g_new(Search, 1);

	*search = (Search){ .shelf = shelf, .hits = places };
	for (guint i = 0; i < shelf_count(shelf); i++)
		if (!places[i])
			places[i] = g_array_new(FALSE, FALSE, sizeof(Span));
	return search;
}

gboolean search_is_known(const Search *search)
{
	return !search->pattern;
}

void search_free(Search *search)
{
	if (!search)
		return;
	for (guint i = 0; i < shelf_count(search->shelf); i++)
		if (search->hits[i])
			g_array_unref(search->hits[i]);
	g_free(search->hits);
	g_free(search->pattern);
	g_free(search);
}

/*
 * The bytes that were folded to FROM … TO. A letter that folds to several is taken whole, and marks
 * on the last one belong to it.
 */
static Span unfold(const Folded *folded, gsize from, gsize to)
{
	while (to < folded->length && folded->origin[to] == folded->origin[to - 1])
		to++;
	return (Span){ folded->origin[from], folded->origin[to] };
}

static void search_paragraph(const Search *search, const Text *text, Span paragraph, GArray *hits)
{
	gsize length = strlen(search->pattern);
	Folded *folded = folded_new(text_bytes(text) + paragraph.start, span_length(paragraph));
	const char *at = folded->bytes;

	while ((at = strstr(at, search->pattern))) {
		gsize from = (gsize)(at - folded->bytes);
		Span hit = unfold(folded, from, from + length);
		hit.start += paragraph.start;
		hit.end += paragraph.start;
		g_array_append_val(hits, hit);
		at += length;
	}
	folded_free(folded);
}

const GArray *search_hits(Search *search, guint article)
{
	g_assert(article < shelf_count(search->shelf));
	if (search->hits[article])
		return search->hits[article];
	const Article *searched = shelf_article(search->shelf, article);
	GArray *hits = g_array_new(FALSE, FALSE, sizeof(Span));
	for (guint i = 0; i < article_paragraph_count(searched); i++)
		search_paragraph(search, article_text(searched), article_paragraph(searched, i),
				 hits);
	search->hits[article] = hits;
	return hits;
}

static gboolean hit_from(const GArray *hits, gsize offset, Span *hit)
{
	for (guint i = 0; i < hits->len; i++) {
		*hit = g_array_index(hits, Span, i);
		if (hit->start >= offset)
			return TRUE;
	}
	return FALSE;
}

static gboolean hit_before(const GArray *hits, gsize offset, Span *hit)
{
	for (guint i = hits->len; i > 0; i--) {
		*hit = g_array_index(hits, Span, i - 1);
		if (hit->start < offset)
			return TRUE;
	}
	return FALSE;
}

gboolean search_next(Search *search, guint *article, gsize offset, int step, Span *hit)
{
	guint count = shelf_count(search->shelf);
	guint at = *article;

	if (step > 0 ? hit_from(search_hits(search, at), offset, hit)
		     : hit_before(search_hits(search, at), offset, hit))
		return TRUE;
	for (guint i = 0; i < count; i++) {
		at = step > 0 ? (at + 1) % count : (at + count - 1) % count;
		const GArray *hits = search_hits(search, at);
		if (hits->len > 0) {
			*hit = g_array_index(hits, Span, step > 0 ? 0 : hits->len - 1);
			*article = at;
			return TRUE;
		}
	}
	return FALSE;
}
