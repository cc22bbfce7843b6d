/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/recall.h"

/* Nothing is laid out for an article that is not looked at. */
static void recall_tops(Reader *reader, const Memory *memory)
{
	gsize offset;

	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++)
		if (memory_top(memory, i, &offset))
			spread_settle(reader_spread(reader), i, offset);
}

static void recall_columns(Reader *reader, const Memory *memory)
{
	Spread *spread = reader_spread(reader);
	const GArray *columns = memory_columns(memory);
	guint *order = g_new(guint, columns->len);

	for (guint i = 0; i < columns->len; i++) {
		const MemoryColumn *column = &g_array_index(columns, MemoryColumn, i);
		order[i] = column->article;
		if (column->is_hidden)
			lineup_hide(spread_lineup(spread), column->article);
	}
	lineup_set_order(spread_lineup(spread), order, columns->len);
	spread_arrange(spread);
	g_free(order);
}

/* Only where they do not lie as the articles do. */
static void keep_columns(Reader *reader, Memory *memory)
{
	const Lineup *lineup = spread_lineup(reader_spread(reader));
	GArray *columns = memory_columns(memory);
	gboolean is_changed = FALSE;

	g_array_set_size(columns, 0);
	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++) {
		guint article = lineup_order(lineup)[i];
		MemoryColumn column = { article, lineup_is_hidden(lineup, article) };
		is_changed |= article != i || column.is_hidden;
		g_array_append_val(columns, column);
	}
	if (!is_changed)
		g_array_set_size(columns, 0);
}

void recall_reader(Reader *reader, const Memory *memory)
{
	const MemoryScene *scene = memory_scene(memory);

	recall_columns(reader, memory);
	recall_tops(reader, memory);
	if (!scene)
		return;
	spread_focus(reader_spread(reader), scene->focused);
	if (scene->is_alone)
		reader_set_alone(reader, TRUE);
	if (scene->has_point)
		reader_go_to(reader, (ReaderPlace){ scene->focused, scene->point });
}

void recall_keep(Reader *reader, Memory *memory, const char *view)
{
	Spread *spread = reader_spread(reader);
	MemoryScene scene = { .is_alone = reader_is_alone(reader), .view = (char *)view };
	ReaderPlace place;

	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++)
		if (spread_anchor(spread, i) > 0)
			memory_set_top(memory, i, spread_anchor(spread, i));
	keep_columns(reader, memory);
	scene.focused = spread_focused(spread);
	scene.has_point = reader_place(reader, &place);
	scene.point = place.offset;
	memory_set_scene(memory, &scene);
}
