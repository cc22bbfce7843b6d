/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/heading.h"

#include "layout/line.h"

void heading_draw(const Heading *heading, Grid *grid, GridRect rect)
{
	GridRole role = heading->has_focus ? ROLE_HEADLINE : ROLE_DIM;
	guint flags = heading->has_focus ? GRID_BOLD : 0;
	int left = MAX(rect.width - line_string_width(heading->number, grid->typography), 0);

	line_draw_string(grid, rect.x + left, rect.y, rect.width - left, heading->number, FALSE,
			 role, flags);
	rect.x += PAGE_MARGIN;
	left -= 2 * PAGE_MARGIN;
	if (heading->note && left > 0) {
		int note = MIN(line_string_width(heading->note, grid->typography), left);
		line_draw_string(grid, rect.x, rect.y, note, heading->note, FALSE, ROLE_ALONE, 0);
		rect.x += note + PAGE_MARGIN;
		left -= note + PAGE_MARGIN;
	}
	if (heading->page)
		page_draw_title(heading->page, grid, rect.x, rect.y, left, role, flags);
}
