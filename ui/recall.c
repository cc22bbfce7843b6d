/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/recall.h"

/* Nothing is laid out for an article that is not looked at. */
static void recall_tops(Reader *reader, const Memory *memory)
{
	gsize offset;

	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++)
		if (memory_top(memory, i, &offset))
			spread_settle(reader_spread(reader), i, offset);
}

void recall_reader(Reader *reader, const Memory *memory)
{
	const MemoryScene *scene = memory_scene(memory);

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
	scene.focused = spread_focused(spread);
	scene.has_point = reader_place(reader, &place);
	scene.point = place.offset;
	memory_set_scene(memory, &scene);
}
