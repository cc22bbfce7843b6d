/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long a key takes in each view, from the key to the grid that is to be shown.
 *
 * usage: keys FILES [FOLDER]    the first FILES articles of a folder, 200 columns and 50 rows
 *
 * A key counts with the fastest of some rounds, each of which goes the same way through all views.
 * Under `valgrind --tool=callgrind --toggle-collect=press --dump-after=press` each key is a dump.
 */
#include <stdio.h>
#include <stdlib.h>

#include "ui/session/session.h"

enum { WIDTH = 200, HEIGHT = 50, ROUNDS = 5 };

/* The slowest that a key may be, in milliseconds. */
#define SLOWEST 8.0

/* The views, and the keys that are pressed in each. */
static const char *const walk[] = {
	"j", "d", "]f",  "Enter", "]n", "Tab", "s",     "d",     "s", "M", "j", "d", "h",
	"o", "o", "o",   "F",     "F",  "F",   "F",     "F",     "F", "F", "K", "K", "/",
	"1", "2", "Esc", "Enter", "q",  "T",   "l",     "d",     "j", "-", "-", "+", "+",
	"+", "-", "G",   "Enter", "q",  "I",   "j",     "h",     "o", "o", "o", "F", "F",
	"F", "F", "/",   "ا",     "ل",  "Esc", "Enter", "Enter", "q", "?", "q", "R",
};

static void ignore(const char *path, const GError *error, gpointer data)
{
	(void)path, (void)error, (void)data;
}

/* The first FILES files of FOLDER, by name. */
static Shelf *open_files(const char *folder, guint files)
{
	Shelf *all = shelf_new(), *shelf = shelf_new();

	shelf_add_path(all, folder, ignore, NULL);
	for (guint i = 0; i < MIN(files, shelf_count(all)); i++)
		shelf_add_path(shelf, article_name(shelf_article(all, i)), ignore, NULL);
	shelf_free(all);
	return shelf;
}

__attribute__((noinline)) static void press(Session *session, Key key, Grid *grid)
{
	const Event event = { .type = EVENT_KEY, .key = key };

	session_step(session, &event);
	session_draw(session, grid);
}

/* NAME is a key's name, or two keys. */
static double time_of(Session *session, const char *name, Grid *grid)
{
	gint64 start = g_get_monotonic_time();
	Key key = key_named(name);

	if (key == KEY_NONE) {
		press(session, (Key)name[0], grid);
		key = (Key)name[1];
		start = g_get_monotonic_time();
	}
	press(session, key, grid);
	return (double)(g_get_monotonic_time() - start) / 1000;
}

static void walk_through(const Shelf *shelf, Desk *desk, double *times)
{
	Decisions *decisions = decisions_new(shelf, "");
	Session *session = session_new(desk, decisions, WIDTH, HEIGHT);
	Grid *grid = grid_new(WIDTH, HEIGHT);

	session_draw(session, grid);
	for (guint i = 0; i < G_N_ELEMENTS(walk); i++)
		times[i] = MIN(times[i], time_of(session, walk[i], grid));
	grid_free(grid);
	session_free(session);
	decisions_free(decisions);
}

int main(int argc, char **argv)
{
	const char *srcdir = g_getenv("top_srcdir");
	char *bundled = g_build_filename(srcdir ? srcdir : ".", "data", "articles", NULL);
	Shelf *shelf =
		open_files(argc > 2 ? argv[2] : bundled, argc > 1 ? (guint)atoi(argv[1]) : 5);
	Memory *memory = memory_new(shelf);
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	Desk *desk = desk_new(shelf, memory, bindings);
	double times[G_N_ELEMENTS(walk)], slowest = 0;
	guint rounds = g_getenv("ROUNDS") ? (guint)atoi(g_getenv("ROUNDS")) : ROUNDS;

	for (guint i = 0; i < G_N_ELEMENTS(walk); i++)
		times[i] = G_MAXDOUBLE;
	desk_take(desk, findings_of_shelf(shelf, NULL));
	for (guint i = 0; i < rounds; i++)
		walk_through(shelf, desk, times);
	for (guint i = 0; i < G_N_ELEMENTS(walk); i++) {
		slowest = MAX(slowest, times[i]);
		printf("%s%s %.2f", i ? "  " : "", walk[i], times[i]);
	}
	printf("\n%u articles: the slowest key takes %.2f ms\n", shelf_count(shelf), slowest);
	desk_free(desk);
	memory_free(memory);
	bindings_free(bindings);
	shelf_free(shelf);
	g_free(bundled);
	return slowest <= SLOWEST ? EXIT_SUCCESS : EXIT_FAILURE;
}
