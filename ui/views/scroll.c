/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/scroll.h"

#include "ui/keys/pace.h"

static void move(Scroll *scroll, gint64 lines)
{
	scroll->top = (int)CLAMP(scroll->top + lines, 0, MAX(scroll->lines - scroll->height, 0));
}

void scroll_set_lines(Scroll *scroll, int lines)
{
	scroll->lines = lines;
	move(scroll, 0);
}

void scroll_set_height(Scroll *scroll, int height)
{
	scroll->height = height;
	move(scroll, 0);
}

int scroll_end(const Scroll *scroll)
{
	return MIN(scroll->top + scroll->height, scroll->lines);
}

gboolean scroll_step(Scroll *scroll, const KeymapRequest *request)
{
	gint64 lines;

	if (!pace_lines(request, (guint)scroll->height, &lines))
		return FALSE;
	move(scroll, lines);
	return TRUE;
}

void scroll_wheel(Scroll *scroll, const Event *event)
{
	if (event->type == EVENT_WHEEL)
		move(scroll, event->steps);
}
