/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/screen/display.h"

#include <string.h>

#include "ui/screen/teletype.h"

struct Display {
	Screen *screen;     /* or NULL */
	Teletype *teletype; /* or NULL */
};

/* Whether the terminal can only write lines. */
static gboolean is_dumb(void)
{
	const char *term = g_getenv("TERM");

	return !term || !*term || strcmp(term, "dumb") == 0;
}

Display *display_open(const Settings *settings, GError **error)
{
	Display display = { 0 };
	Settings held = *settings;

	if (is_dumb() && held.linear != LINEAR_NO) {
		held.linear = LINEAR_YES;
		display.teletype = teletype_open(&held, error);
	} else {
		if (held.linear == LINEAR_YES)
			held.bidi = DRIVER_LOGICAL;
		display.screen = screen_open(&held, error);
	}
	return display.screen || display.teletype ? g_memdup2(&display, sizeof display) : NULL;
}

void display_close(Display *display)
{
	if (!display)
		return;
	screen_close(display->screen);
	teletype_close(display->teletype);
	g_free(display);
}

Grid *display_grid(Display *display)
{
	return display->screen ? screen_grid(display->screen) : teletype_grid(display->teletype);
}

void display_show(Display *display)
{
	if (display->screen)
		screen_show(display->screen);
	else
		teletype_show(display->teletype);
}

const Terminal *display_terminal(Display *display)
{
	return display->screen ? screen_terminal(display->screen) : NULL;
}

Event display_read(Display *display)
{
	return display->screen ? screen_read(display->screen) : teletype_read(display->teletype);
}

void display_expect(Display *display, int descriptor, gboolean ticks)
{
	if (display->screen)
		screen_expect(display->screen, descriptor, ticks);
	else
		teletype_expect(display->teletype, descriptor, ticks);
}

void display_forget(Display *display)
{
	if (display->screen)
		screen_forget(display->screen);
	else
		teletype_forget(display->teletype);
}

void display_lend(Display *display, void (*use)(gpointer data), gpointer data)
{
	if (display->screen)
		screen_lend(display->screen, use, data);
	else
		teletype_lend(display->teletype, use, data);
}

void display_suspend(Display *display)
{
	if (display->screen)
		screen_suspend(display->screen);
	else
		teletype_suspend(display->teletype);
}
