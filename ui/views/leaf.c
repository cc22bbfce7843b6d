/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/leaf.h"

#include "ui/frame/bar.h"
#include "ui/words/translation.h"

/* From this height on, the last row is for the keys, with a blank one before it. */
enum { KEYS_HEIGHT = 8, KEYS_ROWS = 2 };

int leaf_rows(int height)
{
	return MAX(height - LEAF_TOP - (height >= KEYS_HEIGHT ? KEYS_ROWS : 0), 1);
}

void leaf_draw(Grid *grid, const Desk *desk, const char *name, const char *typed,
	       const Scroll *scroll, const FootKey *keys)
{
	char *count = translation_digits(
		g_strdup_printf(_("%u of %u"), (guint)scroll_end(scroll), (guint)scroll->lines));

	bar_draw(grid, name, typed, "", count);
	if (grid->height >= KEYS_HEIGHT)
		foot_draw_keys(grid, grid->height - 1, desk, keys, FALSE);
	g_free(count);
}
