/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/index.h"

#include <string.h>

#include "ui/desk/sought.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* The matter of a thing. */
#define NO_MATTER G_MAXUINT

/* ORDER kind_names */
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
	GArray *named;  /* IndexRow: all, in the order of the text */
	GArray *rows;   /* guint: those of them that are let through, in order */
	Sought *sought; /* what was typed, held against the names */
	IndexOrder order;
	IndexFilter filter;
	IndexKind kind;
	guint at_hand; /* the fact of the row last gone to, which need not have one */
	LanesCell at;
};

static const char *const order_names[INDEX_ORDERS] = {
	[INDEX_BY_COUNT] = N_("most named first"),
	[INDEX_BY_PLACE] = N_("in order of the text"),
	[INDEX_BY_KIND] = N_("by kind"),
};

static const char *const filter_names[INDEX_FILTERS] = {
	[INDEX_ALL] = N_("all"),
	[INDEX_SHARED] = N_("named by two or more"),
	[INDEX_OWN] = N_("named only by"),
	[INDEX_SILENT] = N_("not named by"),
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

static gboolean is_filtered(const Index *index, const IndexRow *of)
{
	Span word;
	gboolean is_told = index_told(index, of, index->at.article, &word) > 0;

	switch (index->filter) {
	case INDEX_SHARED:
		return of->articles > 1;
	case INDEX_OWN:
		return of->articles == 1 && is_told;
	case INDEX_SILENT:
		return !is_told;
	default:
		return TRUE;
	}
}

/* All that can be sought in a row: what it is, its name, and its words in every article. */
static char *text_of(gconstpointer data, guint at)
{
	const Index *index = data;
	const IndexRow *of = named_at(index, at);
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

static gboolean passes(const Index *index, guint at)
{
	const IndexRow *of = named_at(index, at);

	return (index->kind == KIND_ALL || index->kind == kind_of(index, of)) &&
	       is_filtered(index, of) && sought_holds(index->sought, at);
}

/* Rows stand in the order of the text, which decides where nothing else does. */
static gint compare_rows(gconstpointer a, gconstpointer b, gpointer data)
{
	const Index *index = data;
	guint one = *(const guint *)a, other = *(const guint *)b;
	int order = 0;

	if (index->order == INDEX_BY_COUNT)
		order = (int)named_at(index, other)->count - (int)named_at(index, one)->count;
	else if (index->order == INDEX_BY_KIND)
		order = (int)kind_of(index, named_at(index, one)) -
			(int)kind_of(index, named_at(index, other));
	return order ? order : (one > other) - (one < other);
}

/* The row of what is at hand; the first one where it has none. */
static guint row_at_hand(const Index *index)
{
	for (guint row = 0; row < index->rows->len; row++)
		if (index_row(index, row)->fact == index->at_hand)
			return row;
	return index->rows->len ? 0 : LANES_NO_ROW;
}

static void fill_rows(Index *index)
{
	g_array_set_size(index->rows, 0);
	for (guint i = 0; i < index->named->len; i++)
		if (passes(index, i))
			g_array_append_val(index->rows, i);
	g_array_sort_with_data(index->rows, compare_rows, index);
	index->at.row = row_at_hand(index);
}

Index *index_new(const Desk *desk)
{
	Index *index = g_new0(Index, 1);

	index->desk = desk;
	index->named = g_array_new(FALSE, FALSE, sizeof(IndexRow));
	index->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	index->sought = sought_new(text_of, index);
	index->at_hand = DESK_NO_FACT;
	index_refresh(index);
	return index;
}

void index_free(Index *index)
{
	g_array_unref(index->named);
	g_array_unref(index->rows);
	sought_free(index->sought);
	g_free(index);
}

void index_refresh(Index *index)
{
	g_array_set_size(index->named, 0);
	add_names(index);
	add_things(index);
	g_array_sort(index->named, compare_places);
	sought_forget(index->sought, index->named->len);
	fill_rows(index);
}

guint index_count(const Index *index)
{
	return index->rows->len;
}

const IndexRow *index_row(const Index *index, guint row)
{
	return named_at(index, g_array_index(index->rows, guint, row));
}

guint index_named_count(const Index *index)
{
	return index->named->len;
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
	for (guint row = 0; fact != DESK_NO_FACT && row < index->rows->len; row++)
		if (row_has(index, index_row(index, row), fact))
			return row;
	return LANES_NO_ROW;
}

LanesCell index_cell(const Index *index)
{
	return index->at;
}

void index_go_to(Index *index, LanesCell cell)
{
	gboolean is_other = cell.article != index->at.article;

	index->at = cell;
	if (cell.row != LANES_NO_ROW)
		index->at_hand = index_row(index, cell.row)->fact;
	if (is_other && (index->filter == INDEX_OWN || index->filter == INDEX_SILENT))
		fill_rows(index);
}

void index_turn_order(Index *index)
{
	index->order = (index->order + 1) % INDEX_ORDERS;
	fill_rows(index);
}

void index_turn_filter(Index *index)
{
	index->filter = (index->filter + 1) % INDEX_FILTERS;
	fill_rows(index);
}

void index_turn_kind(Index *index)
{
	index->kind = (index->kind + 1) % KINDS;
	fill_rows(index);
}

void index_narrow(Index *index, const char *typed)
{
	sought_type(index->sought, typed);
	fill_rows(index);
}

const char *index_typed(const Index *index)
{
	return sought_typed(index->sought);
}

char *index_title(const Index *index)
{
	GString *title = g_string_new(translation_of(order_names[index->order]));

	g_string_append_printf(title, " · %s", translation_of(filter_names[index->filter]));
	if (index->filter == INDEX_OWN || index->filter == INDEX_SILENT)
		translation_append(title, " %u", index->at.article + 1);
	g_string_append_printf(title, " · %s", translation_of(kind_names[index->kind]));
	return g_string_free(title, FALSE);
}
