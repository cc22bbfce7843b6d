/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/pen.h"

#include <unictype.h>
#include <unistr.h>

#include "layout/line.h"

Pen pen_new(Grid *grid, int y)
{
	return (Pen){ .grid = grid, .y = y, .left = 1, .right = grid->width - 1 };
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

static void write_left(Pen *pen, const char *string, gboolean rtl, GridRole role, guint flags)
{
	int width = take_width(pen, string);

	line_draw_string(pen->grid, pen->left, pen->y, width, string, rtl, role, flags);
	pen->left += width;
}

static void write_right(Pen *pen, const char *string, gboolean rtl, GridRole role, guint flags)
{
	int width = take_width(pen, string);

	pen->right -= width;
	line_draw_string(pen->grid, pen->right, pen->y, width, string, rtl, role, flags);
}

void pen_left(Pen *pen, const char *string, GridRole role, guint flags)
{
	write_left(pen, string, FALSE, role, flags);
}

void pen_right(Pen *pen, const char *string, GridRole role, guint flags)
{
	write_right(pen, string, FALSE, role, flags);
}

void pen_left_words(Pen *pen, const char *words, GridRole role, guint flags)
{
	write_left(pen, words, pen_is_rtl(words), role, flags);
}

void pen_right_words(Pen *pen, const char *words, GridRole role, guint flags)
{
	write_right(pen, words, pen_is_rtl(words), role, flags);
}
