/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/table.h"

#include "ui/desk/sought.h"
#include "ui/words/translation.h"

struct Table {
	const TableRules *rules;
	gconstpointer of;
	GArray *rows;   /* guint: the items that are let through, in order */
	Sought *sought; /* what was typed, held against all items */
	guint items;
	guint order, filter, kind;
	guint item, fact; /* what is at hand, G_MAXUINT for nothing; it need not have a row */
	LanesCell at;
};

Table *table_new(const TableRules *rules, gconstpointer of, guint kind)
{
	Table *table = g_new0(Table, 1);

	table->rules = rules;
	table->of = of;
	table->kind = kind;
	table->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	table->sought = sought_new(rules->text, of);
	table->item = table->fact = G_MAXUINT;
	table->at.row = LANES_NO_ROW;
	return table;
}

void table_free(Table *table)
{
	g_array_unref(table->rows);
	sought_free(table->sought);
	g_free(table);
}

static gboolean passes(const Table *table, guint item)
{
	const TableRules *rules = table->rules;

	return rules->is_of_kind(table->of, item, table->kind) &&
	       rules->passes(table->of, item, table->filter, table->at.article) &&
	       sought_holds(table->sought, item);
}

static gint compare_rows(gconstpointer a, gconstpointer b, gpointer data)
{
	const Table *table = data;
	guint one = *(const guint *)a, other = *(const guint *)b;
	int order = table->rules->compare(table->of, one, other, table->order);

	return order ? order : (one > other) - (one < other);
}

/* The row of what is at hand; the first one where it has none. */
static guint row_at_hand(const Table *table)
{
	for (guint row = 0; row < table->rows->len; row++)
		if (table_item(table, row) == table->item)
			return row;
	return table->rows->len ? 0 : LANES_NO_ROW;
}

static void note_at_hand(Table *table)
{
	if (table->at.row == LANES_NO_ROW)
		return;
	table->item = table_item(table, table->at.row);
	table->fact = table->rules->fact(table->of, table->item);
}

static void fill_rows(Table *table)
{
	g_array_set_size(table->rows, 0);
	for (guint i = 0; i < table->items; i++)
		if (passes(table, i))
			g_array_append_val(table->rows, i);
	g_array_sort_with_data(table->rows, compare_rows, table);
	table->at.row = row_at_hand(table);
	if (table->item == G_MAXUINT)
		note_at_hand(table);
}

void table_refresh(Table *table, guint items)
{
	table->items = items;
	table->item = G_MAXUINT;
	for (guint i = 0; i < items && table->item == G_MAXUINT; i++)
		if (table->rules->fact(table->of, i) == table->fact)
			table->item = i;
	sought_forget(table->sought, items);
	fill_rows(table);
}

guint table_count(const Table *table)
{
	return table->rows->len;
}

guint table_items(const Table *table)
{
	return table->items;
}

guint table_item(const Table *table, guint row)
{
	g_assert(row < table->rows->len);
	return g_array_index(table->rows, guint, row);
}

LanesCell table_cell(const Table *table)
{
	return table->at;
}

void table_go_to(Table *table, LanesCell cell)
{
	gboolean is_other = cell.article != table->at.article;

	table->at.article = cell.article;
	table->at.row = table->rows->len ? MIN(cell.row, table->rows->len - 1) : LANES_NO_ROW;
	note_at_hand(table);
	if (is_other && table->rules->filters[table->filter].is_of_article)
		fill_rows(table);
}

void table_turn_order(Table *table)
{
	if (!table->rules->orders[++table->order])
		table->order = 0;
	fill_rows(table);
}

void table_turn_filter(Table *table)
{
	if (!table->rules->filters[++table->filter].name)
		table->filter = 0;
	fill_rows(table);
}

static gboolean has_kind(const Table *table, guint kind)
{
	for (guint i = 0; i < table->items; i++)
		if (table->rules->is_of_kind(table->of, i, kind))
			return TRUE;
	return FALSE;
}

void table_turn_kind(Table *table)
{
	guint kind = table->kind;

	do
		kind = (kind + 1) % table->rules->kinds;
	while (kind != table->kind && !has_kind(table, kind));
	table->kind = kind;
	fill_rows(table);
}

void table_narrow(Table *table, const char *typed)
{
	sought_type(table->sought, typed);
	fill_rows(table);
}

void table_carry(Table *table, const Table *before)
{
	table->order = before->order;
	table->filter = before->filter;
	table->kind = before->kind;
	table_narrow(table, table_typed(before));
}

const char *table_typed(const Table *table)
{
	return sought_typed(table->sought);
}

char *table_title(const Table *table)
{
	const TableRules *rules = table->rules;
	const TableFilter *filter = &rules->filters[table->filter];
	char *kind = rules->kind_name(table->kind);
	GString *title = g_string_new(translation_of(rules->orders[table->order]));

	g_string_append_printf(title, " · %s", translation_of(filter->name));
	if (filter->is_of_article)
		translation_append(title, " %u", table->at.article + 1);
	g_string_append_printf(title, " · %s", kind);
	g_free(kind);
	return g_string_free(title, FALSE);
}
