/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/screen/teletype.h"

#include <errno.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <unistr.h>

#include "ui/terminal/sequence.h"
#include "ui/terminal/signals.h"
#include "ui/terminal/terminal.h"
#include "ui/words/translation.h"

/* Of a terminal that does not tell. */
enum { USUAL_WIDTH = 80, USUAL_HEIGHT = 24 };

enum { INPUT_SIZE = 256 };

struct Teletype {
	FILE *in; /* standard input or /dev/tty */
	Settings settings;
	struct termios before;
	gboolean has_line; /* BEFORE is of worth */
	Grid *grid;
	GHashTable *shown; /* the rows last written, without marks */
	Sequence sequence;
	guint8 input[INPUT_SIZE];
	gsize input_length, input_at;
	guint news;   /* set of SignalsNews not yet seen to */
	int expected; /* a descriptor, or -1 */
	gboolean ticks;
};

static GHashTable *rows_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

/* Keys come as they are pressed, and are not written by the terminal. */
static void set_line(const Teletype *teletype)
{
	struct termios line = teletype->before;

	if (!teletype->has_line)
		return;
	line.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	line.c_iflag &= ~(tcflag_t)IXON;
	line.c_cc[VINTR] = _POSIX_VDISABLE;
	line.c_cc[VMIN] = 1;
	line.c_cc[VTIME] = 0;
	tcsetattr(fileno(teletype->in), TCSADRAIN, &line);
}

static void reset_line(const Teletype *teletype)
{
	if (teletype->has_line)
		tcsetattr(fileno(teletype->in), TCSADRAIN, &teletype->before);
}

Teletype *teletype_open(const Settings *settings, GError **error)
{
	FILE *in = terminal_open_keyboard();

	if (!in) {
		g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno),
			    _("no keyboard: %s"), g_strerror(errno));
		return NULL;
	}
	Teletype *teletype = g_new0(Teletype, 1);
	teletype->in = in;
	teletype->settings = *settings;
	teletype->shown = rows_new();
	teletype->expected = -1;
	teletype->has_line = tcgetattr(fileno(in), &teletype->before) == 0;
	signals_catch(fileno(in), STDOUT_FILENO);
	set_line(teletype);
	return teletype;
}

void teletype_close(Teletype *teletype)
{
	if (!teletype)
		return;
	reset_line(teletype);
	signals_release();
	terminal_close_keyboard(teletype->in);
	g_clear_pointer(&teletype->grid, grid_free);
	g_hash_table_unref(teletype->shown);
	g_free(teletype);
}

Grid *teletype_grid(Teletype *teletype)
{
	struct winsize size = { 0 };

	if (teletype->grid)
		return teletype->grid;
	ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
	teletype->grid = grid_new(size.ws_col > 0 ? size.ws_col : USUAL_WIDTH,
				  size.ws_row > 0 ? size.ws_row : USUAL_HEIGHT);
	teletype->grid->typography = settings_typography(&teletype->settings);
	return teletype->grid;
}

/* What of ROW tells it from other rows: where only marks have come beside them, words are old. */
static char *without_marks(const char *row)
{
	static const char *const marks[] = { "[", "]", " ", "≡", "≈", "≠" };
	GString *out = g_string_new(row);

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		g_string_replace(out, marks[i], "", 0);
	return g_string_free(out, FALSE);
}

char *teletype_news(const Grid *grid, GHashTable *shown)
{
	GHashTable *rows = rows_new();
	GString *out = g_string_new("");
	GHashTableIter iter;
	gpointer key;

	for (int y = 0; y < grid->height; y++) {
		char *row = g_strstrip(grid_row(grid, y));
		char *bare = without_marks(row);
		if (*bare && !g_hash_table_contains(shown, bare))
			g_string_append_printf(out, "%s\n", row);
		g_hash_table_add(rows, bare);
		g_free(row);
	}
	g_hash_table_remove_all(shown);
	g_hash_table_iter_init(&iter, rows);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		g_hash_table_iter_steal(&iter);
		g_hash_table_add(shown, key);
	}
	g_hash_table_unref(rows);
	return g_string_free(out, FALSE);
}

void teletype_show(Teletype *teletype)
{
	char *news = teletype_news(teletype_grid(teletype), teletype->shown);

	fputs(news, stdout);
	fflush(stdout);
	g_free(news);
}

void teletype_forget(Teletype *teletype)
{
	g_hash_table_remove_all(teletype->shown);
}

void teletype_lend(Teletype *teletype, void (*use)(gpointer data), gpointer data)
{
	reset_line(teletype);
	use(data);
	set_line(teletype);
	teletype_forget(teletype);
}

static void stop(gpointer data)
{
	(void)data;
	signals_stop();
}

void teletype_suspend(Teletype *teletype)
{
	teletype_lend(teletype, stop, NULL);
}

void teletype_expect(Teletype *teletype, int descriptor, gboolean ticks)
{
	teletype->expected = descriptor;
	teletype->ticks = ticks;
}

/* A line that was sent whole ends with a key that nobody pressed for its own sake. */
static void fill_input(Teletype *teletype)
{
	ssize_t count = read(fileno(teletype->in), teletype->input, INPUT_SIZE);

	teletype->input_at = 0;
	teletype->input_length = count > 0 ? (gsize)count : 0;
	if (count > 1 && teletype->input[count - 1] == '\n')
		teletype->input_length--;
	if (count <= 0)
		teletype->news |= SIGNALS_HUNG_UP;
}

static Key next_key(Teletype *teletype)
{
	ucs4_t c;
	gsize left = teletype->input_length - teletype->input_at;

	if (left == 0)
		return sequence_pause(&teletype->sequence);
	teletype->input_at += (gsize)u8_mbtouc(&c, teletype->input + teletype->input_at, left);
	if (c == '\n')
		return KEY_RETURN;
	if (c == '\b')
		return KEY_RUBOUT;
	return sequence_key(&teletype->sequence, c, g_get_monotonic_time());
}

static gboolean read_news(Teletype *teletype, Event *event)
{
	guint news = teletype->news;

	teletype->news = 0;
	if (news & SIGNALS_STOPPED) {
		teletype_suspend(teletype);
	} else if (news & SIGNALS_RESIZED) {
		g_clear_pointer(&teletype->grid, grid_free);
		const Grid *grid = teletype_grid(teletype);
		*event = (Event){ .type = EVENT_RESIZE,
				  .width = grid->width,
				  .height = grid->height };
		return TRUE;
	} else if (news & SIGNALS_OTHER) {
		teletype->expected = -1;
		teletype->news = news & ~(guint)SIGNALS_OTHER;
		*event = (Event){ .type = EVENT_FOUND };
		return TRUE;
	} else if (news & SIGNALS_HUNG_UP) {
		*event = (Event){ .type = EVENT_END };
		return TRUE;
	} else if (news & SIGNALS_INPUT) {
		fill_input(teletype);
	}
	return FALSE;
}

Event teletype_read(Teletype *teletype)
{
	Event event;

	while (!read_news(teletype, &event)) {
		Key key = next_key(teletype);
		if (key != KEY_NONE)
			return (Event){ .type = EVENT_KEY, .key = key };
		if (teletype->input_at == teletype->input_length && !teletype->news)
			teletype->news = signals_wait(teletype->expected, teletype->ticks);
	}
	return event;
}
