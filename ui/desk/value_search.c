/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/value_search.h"

#include <string.h>

#include "fact/extract.h"
#include "fact/value.h"
#include "link/match.h"
#include "report/marks.h"
#include "ui/words/translation.h"

/* A canonical value behind the name of its kind. */
static gboolean read_canonical(const char *typed, Fact *fact)
{
	char **parts = g_strsplit(typed, " ", 2);
	FactKind kind;
	gboolean good = parts[0] && parts[1] && fact_kind_named(parts[0], &kind) &&
			fact_set_value(fact, kind, parts[1]);

	g_strfreev(parts);
	return good;
}

/* Add the places that tell what WANTED does to PLACES. */
static void find_places(const Desk *desk, const Fact *wanted, GArray **places)
{
	for (guint i = 0; i < desk_facts(desk)->len; i++) {
		const Fact *fact = desk_fact(desk, i);
		if (match_facts(wanted, fact) != MATCH_EQUAL)
			continue;
		if (!places[fact->article])
			places[fact->article] = g_array_new(FALSE, FALSE, sizeof(Span));
		g_array_append_val(places[fact->article], fact->span);
	}
}

/* The facts that an article in LANGUAGE of these words would tell; g_array_unref(). */
static GArray *facts_of(const char *typed, const char *language)
{
	Shelf *shelf = shelf_new();
	char *text = g_strdup_printf("---\nlang: %s\n---\n%s\n", language, typed);

	shelf_take(shelf, article_from_bytes("", text, strlen(text), NULL));
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);
	reading_free(reading);
	shelf_free(shelf);
	g_free(text);
	return facts;
}

/* Whether TYPED, read in LANGUAGE, tells a value. A bare number is none. */
static gboolean find_in_language(const Desk *desk, const char *typed, const char *language,
				 GArray **places)
{
	GArray *facts = facts_of(typed, language);
	const Fact *wanted = NULL;

	for (guint i = 0; !wanted && i < facts->len; i++)
		if (marks_shows(g_array_index(facts, Fact, i).kind))
			wanted = &g_array_index(facts, Fact, i);
	if (wanted)
		find_places(desk, wanted, places);
	g_array_unref(facts);
	return wanted != NULL;
}

/* In the languages of the articles, and in English. */
static gboolean find_told(const Desk *desk, const char *typed, GArray **places)
{
	const char *before = "en";
	gboolean is_told = find_in_language(desk, typed, before, places);

	for (guint i = 0; !is_told && i < desk_article_count(desk); i++) {
		const char *language = article_language(shelf_article(desk_shelf(desk), i));
		if (strcmp(language, before) != 0)
			is_told = find_in_language(desk, typed, language, places);
		before = language;
	}
	return is_told;
}

static gboolean find_canonical(const Desk *desk, const char *typed, GArray **places)
{
	Fact fact = { 0 };
	gboolean is_read = read_canonical(typed, &fact);

	if (is_read)
		find_places(desk, &fact, places);
	fact_clear(&fact);
	return is_read;
}

Search *value_search(const Desk *desk, const char *typed, GString *message)
{
	char *value = g_strstrip(g_strdup(typed));
	GArray **places = g_new0(GArray *, desk_article_count(desk));
	gboolean is_read = desk_has_findings(desk) &&
			   (find_canonical(desk, value, places) || find_told(desk, value, places));

	g_free(value);
	if (is_read)
		return search_new_known(desk_shelf(desk), places);
	g_free(places);
	g_string_append(message, desk_has_findings(desk)
					 ? _("no value is told by that: 59 km/h, 2023-09-13")
					 : _("facts are still being looked for"));
	return NULL;
}
