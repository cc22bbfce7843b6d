/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/bidi_test.h"

#include <stdio.h>
#include <unistd.h>

#include "ui/frame/ruler.h"
#include "ui/screen/screen.h"
#include "ui/words/translation.h"

/* Columns of the page where there is no terminal. */
#define PRINT_WIDTH 80

static void draw_ruler(Screen *screen)
{
	const Terminal *terminal = screen_terminal(screen);
	GString *answers = g_string_new("");
	RulerNotes notes = { .driver = driver_name(terminal->choice.driver),
			     .reason = translation_of(terminal->choice.reason),
			     .advice = terminal->choice.advice
					       ? translation_of(terminal->choice.advice)
					       : NULL,
			     .has_marks = screen_has_marks(screen) };

	if (terminal->is_asked)
		answer_append_text(answers, &terminal->answer);
	else
		g_string_append(answers, _("it was not asked"));
	notes.answers = answers->str;
	ruler_draw(screen_grid(screen), &notes);
	g_string_free(answers, TRUE);
}

/* The ruler page until a key is pressed. */
static void show_ruler(Screen *screen)
{
	Event event;

	do {
		draw_ruler(screen);
		screen_show(screen);
		event = screen_read(screen);
	} while (event.type != EVENT_KEY && event.type != EVENT_END);
}

/* The ruler page where there is no terminal to show it, for which REASON tells. */
static void print_ruler(const Settings *settings, int width, const char *reason)
{
	Grid *grid = grid_new(width ? width : PRINT_WIDTH, ruler_height());
	Driver driver = settings->bidi == DRIVER_AUTO ? DRIVER_VISUAL : settings->bidi;

	grid->typography = settings_typography(settings);
	ruler_draw(grid, &(RulerNotes){ .driver = driver_name(driver),
					.reason = reason,
					.has_marks = settings->marks != MARKS_STRIP });
	for (int y = 0; y < grid->height; y++) {
		char *row = grid_row(grid, y);
		printf("%s\n", row);
		g_free(row);
	}
	grid_free(grid);
}

void bidi_test_run(const Settings *settings, int width)
{
	GError *error = NULL;
	Screen *screen = isatty(STDOUT_FILENO) ? screen_open(settings, &error) : NULL;

	if (screen)
		show_ruler(screen);
	else
		print_ruler(settings, width,
			    error ? error->message : _("standard output is no terminal"));
	screen_close(screen);
	g_clear_error(&error);
}
