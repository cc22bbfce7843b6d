/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs sessions without a terminal. Each folder beside this file that has `keys` is one. The first
 * line of `keys` opens articles: `open FOLDER`. Then follow events, one a line as event_parse()
 * reads them; `show` shows the screen. `screens` is what must be seen; with GOLDEN set it is
 * written anew. A line `language LANGUAGE` before `open` sets that of the interface, a line
 * `linear` has one thing a line. Facts are known from the beginning, unless an event `found` says
 * when. `type WORDS` presses the key of each letter. `edit N OLD|NEW` has article N read anew, with
 * NEW for OLD in its text.
 *
 * Every command of the program must be asked for, and done, in one of them.
 *
 * With the name of a file, its keys alone are run, and what they lead to is printed.
 *
 * Beneath a screen stand the words that are in focus, linked with it, or found by search, in the
 * order they are read in, by article.
 */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>
#include <unistr.h>

#include "ui/files/changes.h"
#include "ui/memory/memory_lines.h"
#include "ui/session/session.h"
#include "ui/words/translation.h"

/* What is told of the cells that have a flag. */
static const struct {
	GridFlag flag;
	const char *name;
} told_flags[] = {
	{ GRID_FOCUS, "focus" },
	{ GRID_PARTNER, "linked" },
	{ GRID_HIT, "found" },
};

/* Commands that were done in some session. */
static gboolean is_done[COMMANDS];

typedef struct Run {
	Shelf *shelf;
	Memory *memory;
	Bindings *bindings;
	Desk *desk;
	Decisions *decisions;
	Session *session;
	int width, height;
	gboolean is_linear;
	GString *shown;
} Run;

static void never_complain(const char *path, const GError *error, gpointer data)
{
	(void)data;
	fprintf(stderr, "%s: %s\n", path, error->message);
	abort();
}

static Run run_new(const char *articles)
{
	Run run = { .shelf = shelf_new(), .width = 80, .height = 24, .shown = g_string_new("") };

	shelf_add_path(run.shelf, articles, never_complain, NULL);
	run.memory = memory_new(run.shelf);
	run.bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);
	run.desk = desk_new(run.shelf, run.memory, run.bindings);
	run.decisions = decisions_new(run.shelf, "");
	run.session = session_new(run.desk, run.decisions, run.width, run.height);
	return run;
}

static void run_clear(Run *run)
{
	session_free(run->session);
	desk_free(run->desk);
	memory_free(run->memory);
	bindings_free(run->bindings);
	decisions_free(run->decisions);
	shelf_free(run->shelf);
	g_string_free(run->shown, TRUE);
}

/* The bytes of ARTICLE on GRID that have FLAG, as spans that are not broken by its absence. */
static void tell_flag(Run *run, const Grid *grid, guint article, GridFlag flag, const char *name)
{
	const Text *text = article_text(shelf_article(run->shelf, article));
	char *flagged = g_malloc0(text_length(text) + 1);

	for (int i = 0; i < grid->width * grid->height; i++) {
		const GridCell *cell = &grid->cells[i];
		if (cell->article == (int)article && cell->flags & flag)
			memset(flagged + cell->source.start, 1, span_length(cell->source));
	}
	for (gsize at = 0; at < text_length(text); at++) {
		gsize start = at;
		while (flagged[at])
			at++;
		if (at > start) {
			char *words = text_slice(text, (Span){ start, at });
			g_string_append_printf(run->shown, "  %s in %u: %s\n", name, article + 1,
					       words);
			g_free(words);
		}
	}
	g_free(flagged);
}

static void show(Run *run, const char *keys)
{
	Grid *grid = grid_new(run->width, run->height);

	if (run->is_linear)
		grid->typography = (Typography){ .order = ORDER_LOGICAL, .is_linear = TRUE };
	session_draw(run->session, grid);
	g_string_append_printf(run->shown, "== %s\n", keys);
	for (int y = 0; y < grid->height; y++) {
		char *row = grid_row(grid, y);
		g_string_append_printf(run->shown, "%s\n", row);
		g_free(row);
	}
	g_string_append_printf(run->shown, "-- cursor %d,%d\n", grid->cursor_x, grid->cursor_y);
	for (gsize i = 0; i < G_N_ELEMENTS(told_flags); i++)
		for (guint article = 0; article < shelf_count(run->shelf); article++)
			tell_flag(run, grid, article, told_flags[i].flag, told_flags[i].name);
	g_string_append_c(run->shown, '\n');
	grid_free(grid);
}

/* As the program does after a decision. */
static void find_anew(Run *run)
{
	const Event found = { .type = EVENT_FOUND };

	desk_take(run->desk, findings_of_shelf(run->shelf, run->decisions));
	session_step(run->session, &found);
}

/* As the program does when the search for facts is stopped, and begun again. */
static void turn_search(Run *run)
{
	if (desk_is_stopped(run->desk))
		desk_tell_progress(run->desk, 0);
	else
		desk_tell_stopped(run->desk);
}

static Article *copy_article(const Article *article, const char *old, const char *new)
{
	char **parts = g_strsplit(text_bytes(article_text(article)), old, 2);
	char *bytes = g_strjoinv(new, parts);
	Article *copy = article_from_bytes(article_name(article), bytes, strlen(bytes), NULL);

	g_strfreev(parts);
	g_free(bytes);
	return copy;
}

/* As the program does when articles are read anew. SHELF is taken. */
static void renew(Run *run, Shelf *shelf)
{
	Run before = *run;
	Renewal *renewal = renewal_new(before.shelf, shelf);
	char *decided = decisions_text(before.decisions);

	session_keep(before.session);
	char *lines = memory_write(before.memory);
	run->shelf = shelf;
	run->memory = memory_new(shelf);
	memory_read(run->memory, lines);
	run->desk = desk_new(shelf, run->memory, run->bindings);
	run->decisions = decisions_new(shelf, decided);
	run->session = session_new(run->desk, run->decisions, run->width, run->height);
	GPtrArray *changes = changes_between(before.shelf, shelf);
	for (guint i = 0; i < changes->len; i++)
		desk_take_changes(run->desk, i, changes->pdata[i]);
	g_ptr_array_unref(changes);
	desk_carry_changes(run->desk, before.desk, renewal);
	session_carry(run->session, before.session, renewal);
	find_anew(run);
	renewal_free(renewal);
	session_free(before.session);
	desk_free(before.desk);
	memory_free(before.memory);
	decisions_free(before.decisions);
	shelf_free(before.shelf);
	g_free(lines);
	g_free(decided);
}

/* Article EDITED has NEW for OLD now; article CLOSED is no more there. */
static void change(Run *run, guint edited, const char *old, const char *new, guint closed)
{
	Shelf *shelf = shelf_new();

	for (guint i = 0; i < shelf_count(run->shelf); i++)
		if (i != closed)
			shelf_take(shelf, copy_article(shelf_article(run->shelf, i),
						       i == edited ? old : "\n",
						       i == edited ? new : "\n"));
	renew(run, shelf);
}

static void edit(Run *run, const char *line)
{
	char **words = g_strsplit(line, "|", 2);
	guint number = 0;
	int length = 0;

	if (sscanf(words[0], "edit %u %n", &number, &length) == 1 && words[1])
		change(run, number - 1, words[0] + length, words[1], G_MAXUINT);
	else
		g_string_append_printf(run->shown, "== nothing is edited: %s\n", line);
	g_strfreev(words);
}

/* What the program does for WISH, as far as a session shows it. */
static void obey(Run *run, SessionWish wish)
{
	if (wish == SESSION_DECIDES)
		find_anew(run);
	if (wish == SESSION_CANCELS)
		turn_search(run);
	if (wish == SESSION_CLOSES)
		change(run, G_MAXUINT, "", "", session_article(run->session));
	if (wish == SESSION_UNFOLDS)
		g_string_append_printf(run->shown, "== versions of article %u\n",
				       session_article(run->session) + 1);
}

static void happen(Run *run, Event event, const char *line)
{
	if (event.type == EVENT_FOUND)
		desk_take(run->desk, findings_of_shelf(run->shelf, run->decisions));
	if (event.type == EVENT_RESIZE) {
		run->width = event.width;
		run->height = event.height;
	}
	SessionWish wish = session_step(run->session, &event);
	is_done[session_done(run->session)] = TRUE;
	if (wish == SESSION_ENDS)
		g_string_append_printf(run->shown, "== the session ended: %s\n", line);
	if (wish == SESSION_COPIES)
		g_string_append_printf(run->shown, "== copied: %s\n", session_copied(run->session));
	if (wish == SESSION_EDITS)
		g_string_append_printf(run->shown, "== edited: %s\n", session_edited(run->session));
	if (wish == SESSION_OPENS)
		g_string_append_printf(run->shown, "== opened: %s\n",
				       session_opened(run->session) ? session_opened(run->session)
								    : "all anew");
	obey(run, wish);
}

static void type(Run *run, const char *words)
{
	const uint8_t *at = (const uint8_t *)words;
	ucs4_t character;

	while ((at = u8_next(&character, at)))
		happen(run, (Event){ .type = EVENT_KEY, .key = character }, words);
}

static void step(Run *run, const char *line, GString *keys)
{
	static const char typing[] = "type ";
	Event event;
	guint percent;

	if (strcmp(line, "show") == 0) {
		show(run, keys->str);
		g_string_truncate(keys, 0);
		return;
	}
	if (sscanf(line, "progress %u", &percent) == 1)
		desk_tell_progress(run->desk, percent);
	else if (g_str_has_prefix(line, typing))
		type(run, line + strlen(typing));
	else if (g_str_has_prefix(line, "edit "))
		edit(run, line);
	else if (event_parse(line, &event))
		happen(run, event, line);
	else
		g_string_append_printf(run->shown, "== no such event: %s\n", line);
	g_string_append_printf(keys, "%s%s", keys->len ? " " : "", line);
}

/* What KEYS lead to; free with g_free(). */
static char *run_keys(const char *keys)
{
	static const char opening[] = "open ", speaking[] = "language ";
	char **lines = g_strsplit(keys, "\n", -1);
	GString *pressed = g_string_new("");
	guint i = 0;

	translation_open(NULL, NULL, NULL);
	for (; lines[i] && !g_str_has_prefix(lines[i], opening); i++)
		if (g_str_has_prefix(lines[i], speaking))
			translation_open(lines[i] + strlen(speaking), "C.UTF-8",
					 g_getenv("MUQABALA_LOCALEDIR"));
	g_assert(lines[i]);
	Run run = run_new(lines[i] + strlen(opening));
	run.is_linear = g_strv_contains((const char *const *)lines, "linear");
	if (!g_strv_contains((const char *const *)lines, "found"))
		step(&run, "found", pressed);
	g_string_truncate(pressed, 0);
	for (i++; lines[i]; i++)
		if (*lines[i] != '\0' && *lines[i] != '#' && strcmp(lines[i], "linear") != 0)
			step(&run, lines[i], pressed);
	char *shown = g_strdup(run.shown->str);
	g_string_free(pressed, TRUE);
	g_strfreev(lines);
	run_clear(&run);
	return shown;
}

/* The first line in which the two differ, as a TAP comment. */
static void tell_difference(const char *expected, const char *shown)
{
	char **a = g_strsplit(expected, "\n", -1);
	char **b = g_strsplit(shown, "\n", -1);
	guint i = 0;

	while (a[i] && b[i] && strcmp(a[i], b[i]) == 0)
		i++;
	printf("# line %u\n# expected: %s\n# shown:    %s\n", i + 1, a[i] ? a[i] : "(end)",
	       b[i] ? b[i] : "(end)");
	g_strfreev(a);
	g_strfreev(b);
}

static gboolean run_folder(const char *folder, guint number, const char *name)
{
	char *keys_path = g_build_filename(folder, "keys", NULL);
	char *screens_path = g_build_filename(folder, "screens", NULL);
	char *keys = NULL, *expected = NULL;
	gboolean good = FALSE;

	g_file_get_contents(keys_path, &keys, NULL, NULL);
	char *shown = run_keys(keys);
	if (g_getenv("GOLDEN"))
		g_file_set_contents(screens_path, shown, -1, NULL);
	if (g_file_get_contents(screens_path, &expected, NULL, NULL))
		good = strcmp(expected, shown) == 0;
	printf("%sok %u - %s\n", good ? "" : "not ", number, name);
	if (!good)
		tell_difference(expected ? expected : "", shown);
	g_free(keys_path);
	g_free(screens_path);
	g_free(keys);
	g_free(expected);
	g_free(shown);
	return good;
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *names_in(const char *folder)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		char *path = g_build_filename(folder, name, "keys", NULL);
		if (g_file_test(path, G_FILE_TEST_EXISTS))
			g_ptr_array_add(names, g_strdup(name));
		g_free(path);
	}
	if (dir)
		g_dir_close(dir);
	g_ptr_array_sort(names, compare_names);
	return names;
}

static gboolean tell_commands(guint number)
{
	gboolean good = TRUE;

	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++)
		if (!is_done[i]) {
			printf("# never done: %s\n", command_name((Command)i));
			good = FALSE;
		}
	printf("%sok %u - every command is done in some session\n", good ? "" : "not ", number);
	return good;
}

/* What the keys in the file PATH lead to. */
static int print_file(const char *path)
{
	char *keys = NULL;

	if (!g_file_get_contents(path, &keys, NULL, NULL))
		return EXIT_FAILURE;
	char *shown = run_keys(keys);
	fputs(shown, stdout);
	g_free(shown);
	g_free(keys);
	return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
	/* Paths are shown as they are given, which must be the same on every machine. */
	g_assert(g_chdir(g_getenv("top_srcdir")) == 0);
	if (argc > 1)
		return print_file(argv[1]);

	char *sessions = g_build_filename(g_getenv("top_srcdir"), "tests", "sessions", NULL);
	GPtrArray *names = names_in(sessions);
	gboolean good = names->len > 0;

	for (guint i = 0; i < names->len; i++) {
		char *folder = g_build_filename(sessions, names->pdata[i], NULL);
		good &= run_folder(folder, i + 1, names->pdata[i]);
		g_free(folder);
	}
	good &= tell_commands(names->len + 1);
	printf("1..%u\n", names->len + 1);
	g_ptr_array_unref(names);
	g_free(sessions);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
