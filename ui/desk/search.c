/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/search.h"

#include "ui/desk/query.h"

struct Search {
	const Shelf *shelf;
	Query *query;  /* NULL where the places were known */
	char *pattern; /* of the query, or NULL */
	GArray **hits; /* by article; NULL where it was not yet searched */
};

Search *search_new(const Shelf *shelf, const char *pattern, GError **error)
{
	Query *query = query_new(pattern, error);

	if (!query)
		return NULL;
	Search *search = g_new(Search, 1);
	search->shelf = shelf;
	search->query = query;
	search->pattern = g_strdup(pattern);
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

/* What there is of HITS in an article that is ARTICLE before RENEWAL. */
static GArray *renew_hits(const GArray *hits, guint article, Renewal *renewal)
{
	GArray *renewed = g_array_new(FALSE, FALSE, sizeof(Span));

	for (guint i = 0; i < hits->len; i++) {
		Span hit = g_array_index(hits, Span, i);
		ReaderPlace start = { article, hit.start }, end = { article, hit.end };
		if (!renewal_place(renewal, &start) || !renewal_place(renewal, &end) ||
		    start.offset >= end.offset)
			continue;
		hit = (Span){ start.offset, end.offset };
		g_array_append_val(renewed, hit);
	}
	return renewed;
}

Search *search_renewed(const Search *search, Renewal *renewal)
{
	const Shelf *shelf = renewal_after(renewal);

	if (search->pattern)
		return search_new(shelf, search->pattern, NULL);
	GArray **places = g_new0(GArray *, shelf_count(shelf));
	for (guint i = 0, before; i < shelf_count(shelf); i++)
		if (renewal_origin(renewal, i, &before))
			places[i] = renew_hits(search->hits[before], before, renewal);
	return search_new_known(shelf, places);
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
	if (search->query)
		query_free(search->query);
	g_free(search);
}

const GArray *search_hits(Search *search, guint article)
{
	g_assert(article < shelf_count(search->shelf));
	if (search->hits[article])
		return search->hits[article];
	const Article *searched = shelf_article(search->shelf, article);
	GArray *hits = g_array_new(FALSE, FALSE, sizeof(Span));
	query_find(search->query, searched, hits);
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
