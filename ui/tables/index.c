/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/index.h"

#include <string.h>

#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* The matter of a thing. */
#define NO_MATTER G_MAXUINT

enum {
	BY_COUNT, /* what is named most first */
	BY_PLACE, /* as the articles name it */
	BY_KIND,  /* persons, places, organizations, things */
};

enum {
	FILTER_NONE,
	FILTER_SHARED, /* named by two articles or more */
	FILTER_OWN,    /* named by the article at hand alone */
	FILTER_SILENT, /* named, but not by the article at hand */
};

typedef enum IndexKind {
	KIND_ALL,
	KIND_PERSON,
	KIND_PLACE,
	KIND_ORGANIZATION,
	KIND_THING,
	KINDS
} IndexKind;

struct Index {
	const Desk *desk;
	GArray *named; /* IndexRow: all, in the order of the text */
	Table *table;
};

static const char *const order_names[] = {
	[BY_COUNT] = N_("most named first"),
	[BY_PLACE] = N_("in order of the text"),
	[BY_KIND] = N_("by kind"),
	NULL,
};

static const TableFilter filters[] = {
	[FILTER_NONE] = { N_("all"), FALSE },
	[FILTER_SHARED] = { N_("named by two or more"), FALSE },
	[FILTER_OWN] = { N_("named only by"), TRUE },
	[FILTER_SILENT] = { N_("not named by"), TRUE },
	{ NULL, FALSE },
};

static const char *const kind_names[KINDS] = {
	[KIND_ALL] = N_("whoever and whatever is named"),
	[KIND_PERSON] = N_("persons"),
	[KIND_PLACE] = N_("places"),
	[KIND_ORGANIZATION] = N_("organizations"),
	[KIND_THING] = N_("things"),
};

static const IndexRow *named_at(const Index *index, guint at)
{
	return &g_array_index(index->named, IndexRow, at);
}

static const Matter *matter_of(const Index *index, const IndexRow *of)
{
	return &g_array_index(desk_matters(index->desk), Matter, of->matter);
}

static IndexKind kind_of(const Index *index, const IndexRow *of)
{
	if (of->matter == NO_MATTER)
		return KIND_THING;
	return (IndexKind)(desk_fact(index->desk, of->fact)->kind - FACT_PERSON) + KIND_PERSON;
}

const char *index_kind(const Index *index, const IndexRow *of)
{
	return of->matter == NO_MATTER ? _("thing")
				       : terms_kind(desk_fact(index->desk, of->fact)->kind);
}

/* A country's value is a code: its words tell more. */
char *index_name(const Index *index, const IndexRow *of)
{
	const Fact *fact = desk_fact(index->desk, of->fact);

	if (of->matter == NO_MATTER)
		return desk_thing(index->desk, of->fact);
	return g_strcmp0(fact->key, fact->value) == 0 ? desk_words(index->desk, of->fact)
						      : g_strdup(fact->value);
}

guint index_told(const Index *index, const IndexRow *of, guint article, Span *word)
{
	LinkRelation relation;
	guint count, told;

	if (of->matter == NO_MATTER) {
		count = links_mention_count(desk_links(index->desk), of->fact, article);
		if (count > 0)
			links_mention(desk_links(index->desk), of->fact, article, word);
		return count;
	}
	told = matter_told(matter_of(index, of), desk_facts(index->desk), article, &relation,
			   &count);
	if (told != DESK_NO_FACT)
		*word = desk_fact(index->desk, told)->span;
	return count;
}

static void add_names(Index *index)
{
	const GArray *matters = desk_matters(index->desk);

	for (guint i = 0; i < matters->len; i++) {
		const Matter *matter = &g_array_index(matters, Matter, i);
		IndexRow row = { matter->fact, i, matter->facts->len, matter->articles };
		if (fact_kind_is_name(desk_fact(index->desk, matter->fact)->kind) &&
		    !matter->is_role)
			g_array_append_val(index->named, row);
	}
}

/* Whether the word that FACT is of is part of a name, which has a row of its own. */
static gboolean is_of_name(const Index *index, guint fact)
{
	const Desk *desk = index->desk;
	Span word;

	links_thing(desk_links(desk), fact, &word);
	guint name = desk_fact_at(desk, desk_fact(desk, fact)->article, word);
	return name != DESK_NO_FACT && fact_kind_is_name(desk_fact(desk, name)->kind);
}

static void add_thing(Index *index, guint fact)
{
	IndexRow row = { .fact = fact, .matter = NO_MATTER };

	row.count = links_mention_total(desk_links(index->desk), fact, &row.articles);
	g_array_append_val(index->named, row);
}

static void add_things(Index *index)
{
	const GArray *shown = desk_shown(index->desk);
	GHashTable *seen = g_hash_table_new(NULL, NULL);
	guint number;

	for (guint i = 0; i < shown->len; i++) {
		guint fact = g_array_index(shown, guint, i);
		if (links_thing_number(desk_links(index->desk), fact, &number) &&
		    !is_of_name(index, fact) &&
		    g_hash_table_add(seen, GUINT_TO_POINTER(number + 1)))
			add_thing(index, fact);
	}
	g_hash_table_unref(seen);
}

static gint compare_places(gconstpointer a, gconstpointer b)
{
	const IndexRow *one = a, *other = b;

	if (one->fact != other->fact)
		return one->fact < other->fact ? -1 : 1;
	return (one->matter == NO_MATTER) - (other->matter == NO_MATTER);
}

static guint fact_of(gconstpointer data, guint item)
{
	return named_at(data, item)->fact;
}

static gboolean is_of_kind(gconstpointer data, guint item, guint kind)
{
	return kind == KIND_ALL || kind == kind_of(data, named_at(data, item));
}

static gboolean passes(gconstpointer data, guint item, guint filter, guint article)
{
	const IndexRow *of = named_at(data, item);
	Span word;
	gboolean is_told = index_told(data, of, article, &word) > 0;

	switch (filter) {
	case FILTER_SHARED:
		return of->articles > 1;
	case FILTER_OWN:
		return of->articles == 1 && is_told;
	case FILTER_SILENT:
		return !is_told;
	default:
		return TRUE;
	}
}

/* All that can be sought in a row: what it is, its name, and its words in every article. */
static char *text_of(gconstpointer data, guint item)
{
	const Index *index = data;
	const IndexRow *of = named_at(index, item);
	char *name = index_name(index, of);
	GString *text = g_string_new(index_kind(index, of));

	g_string_append_printf(text, "\n%s", name);
	for (guint i = 0; of->matter != NO_MATTER && i < matter_of(index, of)->facts->len; i++) {
		guint fact = g_array_index(matter_of(index, of)->facts, MatterFact, i).fact;
		char *words = desk_words(index->desk, fact);
		if (!strstr(text->str, words))
			g_string_append_printf(text, "\n%s", words);
		g_free(words);
	}
	g_free(name);
	return g_string_free(text, FALSE);
}

static int compare_rows(gconstpointer data, guint one, guint other, guint order)
{
	const IndexRow *of = named_at(data, one), *than = named_at(data, other);

	switch (order) {
	case BY_COUNT:
		return (int)than->count - (int)of->count;
	case BY_KIND:
		return (int)kind_of(data, of) - (int)kind_of(data, than);
	default:
		return 0;
	}
}

static char *kind_name(guint kind)
{
	return g_strdup(translation_of(kind_names[kind]));
}

static const TableRules rules = {
	.orders = order_names,
	.filters = filters,
	.kinds = KINDS,
	.fact = fact_of,
	.text = text_of,
	.is_of_kind = is_of_kind,
	.passes = passes,
	.compare = compare_rows,
	.kind_name = kind_name,
};

Index *index_new(const Desk *desk)
{
	Index *index = g_new0(Index, 1);

	index->desk = desk;
	index->named = g_array_new(FALSE, FALSE, sizeof(IndexRow));
	index->table = table_new(&rules, index, KIND_ALL);
	index_refresh(index);
	return index;
}

void index_free(Index *index)
{
	g_array_unref(index->named);
	table_free(index->table);
	g_free(index);
}

void index_refresh(Index *index)
{
	g_array_set_size(index->named, 0);
	add_names(index);
	add_things(index);
	g_array_sort(index->named, compare_places);
	table_refresh(index->table, index->named->len);
}

Table *index_table(const Index *index)
{
	return index->table;
}

const IndexRow *index_row(const Index *index, guint row)
{
	return named_at(index, table_item(index->table, row));
}

static gint compare_spans(gconstpointer a, gconstpointer b)
{
	gsize one = ((const Span *)a)->start, other = ((const Span *)b)->start;

	return (one > other) - (one < other);
}

/* The facts of a name in ARTICLE. */
static GArray *names_in(const Index *index, const Matter *matter, guint article)
{
	GArray *places = g_array_new(FALSE, FALSE, sizeof(Span));

	for (guint i = 0; i < matter->facts->len; i++) {
		const Fact *fact =
			desk_fact(index->desk, g_array_index(matter->facts, MatterFact, i).fact);
		if (fact->article == article)
			g_array_append_val(places, fact->span);
	}
	g_array_sort(places, compare_spans);
	return places;
}

Search *index_places(const Index *index, const IndexRow *of)
{
	const Shelf *shelf = desk_shelf(index->desk);
	GArray **places = g_new0(GArray *, shelf_count(shelf));
	Span word;

	for (guint i = 0; i < shelf_count(shelf); i++) {
		if (index_told(index, of, i, &word) == 0)
			continue;
		places[i] = of->matter == NO_MATTER
				    ? links_mentions(desk_links(index->desk), of->fact, shelf, i)
				    : names_in(index, matter_of(index, of), i);
	}
	return search_new_known(shelf, places);
}

/* Whether FACT is told in a row of a name, or is of its thing. */
static gboolean row_has(const Index *index, const IndexRow *of, guint fact)
{
	const Links *links = desk_links(index->desk);
	guint one, other;

	if (of->matter == NO_MATTER)
		return links_thing_number(links, fact, &one) &&
		       links_thing_number(links, of->fact, &other) && one == other;
	for (guint i = 0; i < matter_of(index, of)->facts->len; i++)
		if (g_array_index(matter_of(index, of)->facts, MatterFact, i).fact == fact)
			return TRUE;
	return FALSE;
}

guint index_row_of(const Index *index, guint fact)
{
	for (guint row = 0; fact != DESK_NO_FACT && row < table_count(index->table); row++)
		if (row_has(index, index_row(index, row), fact))
			return row;
	return LANES_NO_ROW;
}
