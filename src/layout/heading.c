/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/heading.h"

#include "layout/line.h"

void heading_draw(const Heading *heading, Grid *grid, GridRect rect)
{
	GridRole role = heading->has_focus ? ROLE_HEADLINE : ROLE_DIM;
	guint flags = heading->has_focus ? GRID_BOLD : 0;
	int left = MAX(rect.width - line_string_width(heading->number, grid->typography), 0);
	GridRect number = { rect.x + left, rect.y, rect.width - left, 1 };

	line_draw_string(grid, number, heading->number, FALSE, role, flags);
	rect.x += PAGE_MARGIN;
	rect.width = left - 2 * PAGE_MARGIN;
	if (heading->note && rect.width > 0) {
		int width = MIN(line_string_width(heading->note, grid->typography), rect.width);
		GridRect note = { rect.x, rect.y, width, 1 };
		line_draw_string(grid, note, heading->note, FALSE, ROLE_ALONE, 0);
		rect.x += width + PAGE_MARGIN;
		rect.width -= width + PAGE_MARGIN;
	}
	if (heading->page)
		page_draw_title(heading->page, grid, rect, role, flags);
}
