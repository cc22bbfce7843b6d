/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/check.h"

#include <string.h>

/* Where a fact begins in its file. */
typedef struct Place {
	gsize line, column;
} Place;

/* Look NAME up among COUNT names. */
static gboolean find_name(const char *name, const char *(*name_of)(guint), guint count,
			  guint *index)
{
	for (guint i = 0; i < count; i++)
		if (strcmp(name, name_of(i)) == 0) {
			*index = i;
			return TRUE;
		}
	return FALSE;
}

static gboolean names_to_bits(const char *names, const char *(*name_of)(guint), guint count,
			      guint *bits)
{
	char **parts = g_strsplit(names, ",", -1);
	gboolean known = parts[0] != NULL;
	guint index;

	*bits = 0;
	for (char **part = parts; *part && known; part++) {
		known = find_name(*part, name_of, count, &index);
		if (known)
			*bits |= 1u << index;
	}
	g_strfreev(parts);
	return known;
}

static const char *kind_name(guint kind)
{
	return fact_kind_name((FactKind)kind);
}

static const char *relation_name(guint relation)
{
	return link_relation_name((LinkRelation)relation);
}

gboolean check_kinds_named(const char *names, guint *kinds)
{
	return names_to_bits(names, kind_name, FACT_KINDS, kinds);
}

gboolean check_relations_named(const char *names, guint *relations)
{
	if (strcmp(names, "none") == 0) {
		*relations = 0;
		return TRUE;
	}
	return names_to_bits(names, relation_name, LINK_RELATIONS, relations);
}

/* The places of all facts: they are in the order of the text, which is walked once. */
static Place *places_new(const Shelf *shelf, const GArray *facts)
{
	Place *places = g_new0(Place, facts->len + 1);
	guint article = G_MAXUINT;
	gsize line = 0, line_start = 0, at = 0;

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		const Text *text = article_text(shelf_article(shelf, fact->article));
		if (fact->article != article) {
			article = fact->article;
			line = 1;
			line_start = at = 0;
		}
		for (; at < fact->span.start; at++)
			if (text_bytes(text)[at] == '\n') {
				line++;
				line_start = at + 1;
			}
		places[i].line = line;
		places[i].column =
			1 + text_codepoints(text, (Span){ line_start, fact->span.start });
	}
	return places;
}

/* The first fact of LINK that stands in another article than FACT. */
static guint opposite(const GArray *facts, const Link *link, guint fact)
{
	guint article = g_array_index(facts, Fact, fact).article;

	for (guint i = 0; i < link->facts->len; i++) {
		guint other = g_array_index(link->facts, guint, i);
		if (g_array_index(facts, Fact, other).article != article)
			return other;
	}
	g_assert_not_reached();
}

static void append_place(GString *out, const Shelf *shelf, const Fact *fact, Place place)
{
	g_string_append_printf(out, "%s:%zu:%zu", article_name(shelf_article(shelf, fact->article)),
			       place.line, place.column);
}

static void append_line(GString *out, const Shelf *shelf, const GArray *facts, const Place *places,
			const Link *link, guint index)
{
	guint other = opposite(facts, link, index);
	const Fact *fact = &g_array_index(facts, Fact, index);
	const Fact *against = &g_array_index(facts, Fact, other);

	append_place(out, shelf, fact, places[index]);
	g_string_append_printf(out, ": %s: %s: %s against ", fact_kind_name(fact->kind),
			       fact->value, link_relation_name(link->relation));
	append_place(out, shelf, against, places[other]);
	g_string_append_c(out, '\n');
}

static gboolean is_wanted(const Link *link, guint kinds)
{
	gboolean is_role = fact_kind_is_name(link->kind) && link->relation != LINK_AGREE;

	return kinds & 1u << link->kind || (is_role && kinds & CHECK_ROLES);
}

GString *check_links(const Shelf *shelf, const GArray *facts, const Links *links, guint kinds,
		     guint *found)
{
	GString *out = g_string_new(NULL);
	Place *places = places_new(shelf, facts);

	*found = 0;
	for (guint i = 0; i < facts->len; i++) {
		const GArray *of = links_of(links, i);
		for (guint j = 0; j < of->len; j++) {
			const Link *link = links_at(links, g_array_index(of, guint, j));
			if (!is_wanted(link, kinds))
				continue;
			*found |= 1u << link->relation;
			append_line(out, shelf, facts, places, link, i);
		}
	}
	g_free(places);
	return out;
}
