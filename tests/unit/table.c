/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/tables/table.h"

/* What is told: a name for the item, the fact it is known again by, its kind, who tells it. */
typedef struct Item {
	const char *name;
	guint fact, kind, article;
} Item;

static const Item harbour[] = {
	{ "boats", 10, 0, 0 },
	{ "anchors", 11, 2, 1 },
	{ "crews", 12, 0, 1 },
	{ NULL, 0, 0, 0 },
};

/* The same after something was found before them. */
static const Item later[] = {
	{ "tides", 9, 2, 0 },
	{ "boats", 10, 0, 0 },
	{ "anchors", 11, 2, 1 },
	{ NULL, 0, 0, 0 },
};

enum { BY_PLACE, BY_NAME };
enum { FILTER_NONE, FILTER_TOLD };
enum { KIND_LIVING, KIND_NONE_IS, KIND_DEAD, KINDS };

static const char *const orders[] = { "by place", "by name", NULL };
static const TableFilter filters[] = { { "all", FALSE }, { "told by", TRUE }, { NULL, FALSE } };

static const Item *item_at(gconstpointer of, guint item)
{
	return &(*(const Item *const *)of)[item];
}

static guint fact_of(gconstpointer of, guint item)
{
	return item_at(of, item)->fact;
}

static char *text_of(gconstpointer of, guint item)
{
	return g_strdup(item_at(of, item)->name);
}

/* The last kind is any. */
static gboolean is_of_kind(gconstpointer of, guint item, guint kind)
{
	return kind == KINDS || item_at(of, item)->kind == kind;
}

static gboolean passes(gconstpointer of, guint item, guint filter, guint article)
{
	return filter == FILTER_NONE || item_at(of, item)->article == article;
}

static int compare(gconstpointer of, guint one, guint other, guint order)
{
	return order == BY_NAME ? strcmp(item_at(of, one)->name, item_at(of, other)->name) : 0;
}

static char *kind_name(guint kind)
{
	return g_strdup_printf("kind %u", kind);
}

static const TableRules rules = {
	.orders = orders,
	.filters = filters,
	.kinds = KINDS + 1,
	.fact = fact_of,
	.text = text_of,
	.is_of_kind = is_of_kind,
	.passes = passes,
	.compare = compare,
	.kind_name = kind_name,
};

/* The first letters of the rows, the one at hand in capitals: "bAc". */
static void assert_rows(const Table *table, const Item *items, const char *want)
{
	GString *got = g_string_new("");

	for (guint row = 0; row < table_count(table); row++) {
		char letter = *items[table_item(table, row)].name;
		gboolean at_hand = row == table_cell(table).row;
		g_string_append_c(got, at_hand ? g_ascii_toupper(letter) : letter);
	}
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
}

/* A table of *ITEMS, of three. */
static Table *table_of(const Item **items)
{
	Table *table = table_new(&rules, items, KINDS);

	table_refresh(table, 3);
	return table;
}

static void what_is_at_hand_stays_so(void **state)
{
	(void)state;
	const Item *items = harbour;
	Table *table = table_of(&items);

	assert_rows(table, items, "Bac");
	table_turn_order(table);
	assert_rows(table, items, "aBc");
	table_go_to(table, (LanesCell){ 2, 0 });
	table_turn_order(table);
	assert_rows(table, items, "baC");
	table_free(table);
}

static void it_is_known_again_among_others(void **state)
{
	(void)state;
	const Item *items = harbour;
	Table *table = table_of(&items);

	table_go_to(table, (LanesCell){ 1, 0 });
	items = later;
	table_refresh(table, 3);
	assert_rows(table, items, "tbA");
	table_free(table);
}

static void what_has_no_row_is_not_forgotten(void **state)
{
	(void)state;
	const Item *items = harbour;
	Table *table = table_of(&items);

	table_go_to(table, (LanesCell){ 1, 0 });
	table_narrow(table, "boa");
	assert_rows(table, items, "B");
	table_narrow(table, "nothing");
	assert_int_equal(table_cell(table).row, LANES_NO_ROW);
	table_narrow(table, "");
	assert_rows(table, items, "bAc");
	table_free(table);
}

static void a_filter_may_be_of_the_article(void **state)
{
	(void)state;
	const Item *items = harbour;
	Table *table = table_of(&items);

	table_turn_filter(table);
	assert_rows(table, items, "B");
	table_go_to(table, (LanesCell){ 0, 1 });
	assert_rows(table, items, "Ac");
	char *title = table_title(table);
	assert_string_equal(title, "by place · told by 2 · kind 3");
	g_free(title);
	table_turn_filter(table);
	assert_rows(table, items, "Bac");
	table_free(table);
}

static void a_kind_that_nothing_is_of_is_passed_over(void **state)
{
	(void)state;
	const Item *items = harbour;
	Table *table = table_of(&items);

	table_turn_kind(table);
	assert_rows(table, items, "Bc");
	table_turn_kind(table);
	assert_rows(table, items, "A");
	table_refresh(table, 0);
	table_turn_kind(table);
	assert_int_equal(table_count(table), 0);
	table_free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_at_hand_stays_so),
		cmocka_unit_test(it_is_known_again_among_others),
		cmocka_unit_test(what_has_no_row_is_not_forgotten),
		cmocka_unit_test(a_filter_may_be_of_the_article),
		cmocka_unit_test(a_kind_that_nothing_is_of_is_passed_over),
	};
	return cmocka_run_group_tests_name("table", tests, NULL, NULL);
}
