/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/pen.h"

#include <unictype.h>
#include <unistr.h>

#include "layout/line.h"
#include "ui/words/translation.h"

Pen pen_within(Grid *grid, int y, int left, int right)
{
	/* In logical order all rows are read from the left. */
	gboolean rtl = translation_is_rtl() && grid->typography.order == ORDER_VISUAL;

	return (Pen){ .grid = grid, .y = y, .left = left, .right = right, .rtl = rtl };
}

Pen pen_new(Grid *grid, int y)
{
	return pen_within(grid, y, 1, grid->width - 1);
}

Pen pen_of_cell(Grid *grid, int y, int left, int right)
{
	return (Pen){ .grid = grid, .y = y, .left = left, .right = right };
}

int pen_room(const Pen *pen)
{
	return MAX(pen->right - pen->left, 0);
}

gboolean pen_is_rtl(const char *string)
{
	ucs4_t c;

	for (const uint8_t *at = u8_next(&c, (const uint8_t *)string); at; at = u8_next(&c, at)) {
		int direction = uc_bidi_class(c);
		if (direction == UC_BIDI_L)
			return FALSE;
		if (direction == UC_BIDI_R || direction == UC_BIDI_AL)
			return TRUE;
	}
	return FALSE;
}

static int take_width(const Pen *pen, const char *string)
{
	return MIN(line_string_width(string, pen->grid->typography), pen_room(pen));
}

static void write_piece(Pen *pen, const char *string, gboolean rtl, gboolean at_left, GridRole role,
			guint flags)
{
	int width = take_width(pen, string);
	int x = at_left ? pen->left : pen->right - width;

	line_draw_string(pen->grid, (GridRect){ x, pen->y, width, 1 }, string, rtl, role, flags);
	if (at_left)
		pen->left += width;
	else
		pen->right -= width;
}

void pen_start(Pen *pen, const char *string, GridRole role, guint flags)
{
	write_piece(pen, string, pen->rtl, !pen->rtl, role, flags);
}

void pen_end(Pen *pen, const char *string, GridRole role, guint flags)
{
	write_piece(pen, string, pen->rtl, pen->rtl, role, flags);
}

void pen_start_words(Pen *pen, const char *words, GridRole role, guint flags)
{
	write_piece(pen, words, pen_is_rtl(words), !pen->rtl, role, flags);
}

void pen_end_words(Pen *pen, const char *words, GridRole role, guint flags)
{
	write_piece(pen, words, pen_is_rtl(words), pen->rtl, role, flags);
}

void pen_skip(Pen *pen, int columns)
{
	if (pen->rtl)
		pen->right -= columns;
	else
		pen->left += columns;
}

void pen_skip_to(Pen *pen, int column)
{
	if (pen->rtl)
		pen->right = MIN(pen->right, pen->grid->width - column);
	else
		pen->left = MAX(pen->left, column);
}
