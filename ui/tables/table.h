/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table: which rows a table of facts has, in which order, and the cell at hand.
 *
 * A row is an item of something that is told, which the rules of its table know by number, in the
 * order of the text. Orders, filters and kinds are numbers too, from 0, each list in a round. A
 * table owns its rows and borrows what its rules are given.
 */
#ifndef UI_TABLE_H
#define UI_TABLE_H

#include "ui/tables/lanes.h"

/* A name of NULL is behind the last one. */
typedef struct TableFilter {
	const char *name;
	gboolean is_of_article; /* what it lets through hangs on the article at hand */
} TableFilter;

typedef struct TableRules {
	const char *const *orders; /* their names, NULL behind the last one */
	const TableFilter *filters;
	guint kinds;
	/* The fact by which ITEM is known again where other facts lie on the desk. */
	guint (*fact)(gconstpointer of, guint item);
	/* All that can be sought in it; free with g_free(). */
	char *(*text)(gconstpointer of, guint item);
	gboolean (*is_of_kind)(gconstpointer of, guint item, guint kind);
	gboolean (*passes)(gconstpointer of, guint item, guint filter, guint article);
	/* 0 where the order of the text decides. */
	int (*compare)(gconstpointer of, guint one, guint other, guint order);
	/* What the rows are called; free with g_free(). */
	char *(*kind_name)(guint kind);
} TableRules;

typedef struct Table Table;

/* An empty table of OF's items of one KIND at first. */
Table *table_new(const TableRules *rules, gconstpointer of, guint kind);
void table_free(Table *table);

/* There are other items now, so many; everything else stays. */
void table_refresh(Table *table, guint items);

guint table_count(const Table *table);

/* All items, whether there is a row for them or not. */
guint table_items(const Table *table);

guint table_item(const Table *table, guint row);

/* The cell at hand, of LANES_NO_ROW where there is no row. What lies behind the last row is that.
 */
LanesCell table_cell(const Table *table);
void table_go_to(Table *table, LanesCell cell);

/* The next order, filter, or kind that there is; what is at hand stays so. */
void table_turn_order(Table *table);
void table_turn_filter(Table *table);
void table_turn_kind(Table *table);

/* Let rows be chosen and ordered as in BEFORE, a table by the same rules, and narrowed as there. */
void table_carry(Table *table, const Table *before);

/* Let only those rows be that hold all words of TYPED, however spelt; "" lets all be. What is at
 * hand stays so. */
void table_narrow(Table *table, const char *typed);

/* What was typed; borrowed. */
const char *table_typed(const Table *table);

/* What the rows are, in words: "disputed first · all · dates". Free with g_free(). */
char *table_title(const Table *table);

#endif
