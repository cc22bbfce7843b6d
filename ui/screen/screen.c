/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each cell is placed by its column, so that no terminal's opinion about widths can shift what
 * stands behind it. Two grids are kept: the one that is drawn on, which has the cells as they are
 * seen, and what the terminal was sent for it.
 */
#include "config.h"

#include "ui/screen/screen.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include <curses.h>
#include <term.h>

#include "ui/screen/input.h"
#include "ui/terminal/signals.h"
#include "ui/terminal/terminal.h"
#include "ui/terminal/theme.h"
#include "ui/words/translation.h"

#define PAIRS_MAX 250

struct Screen {
	SCREEN *curses;
	FILE *in; /* standard input or /dev/tty */
	Terminal terminal;
	Settings settings;
	Theme theme;
	ThemeDepth depth;
	gboolean is_asked;      /* the terminal, and its answer was not heard yet */
	Grid *drawn;            /* the model; NULL: not yet needed */
	Grid *shown;            /* what was sent for it; NULL: nothing */
	GridCell *row;          /* what is to be sent for one row; as wide as the grid */
	Style pairs[PAIRS_MAX]; /* colours of the pairs from 1 on */
	int pair_count;
	Sequence sequence;
	guint news;   /* set of SignalsNews not yet seen to */
	int expected; /* a descriptor, or -1 */
	gboolean ticks;
};

GQuark screen_error_quark(void)
{
	return g_quark_from_static_string("screen-error");
}

/* Append a terminal capability without its padding. */
static void append_capability(GString *out, const char *name)
{
	const char *value = tigetstr(name);

	if (!value || value == (const char *)-1)
		return;
	while (*value) {
		const char *end = g_str_has_prefix(value, "$<") ? strchr(value, '>') : NULL;
		if (!end)
			g_string_append_c(out, *value);
		value = (end ? end : value) + 1;
	}
}

/* What must be undone if a signal ends the program now. */
static void set_farewell(Screen *screen)
{
	GString *bytes = g_string_new("");

	terminal_append_leave(bytes, &screen->terminal);
	terminal_append_mouse_off(bytes);
	append_capability(bytes, "rmkx");
	append_capability(bytes, "sgr0");
	append_capability(bytes, "cnorm");
	append_capability(bytes, "rmcup");
	signals_set_farewell(bytes->str, bytes->len);
	g_string_free(bytes, TRUE);
}

/*
 * To the terminal's other screen. There the terminal is told to keep out, and then all is cleared,
 * because the mode is kept per row and taken when a row is cleared.
 */
static void enter(Screen *screen)
{
	erase();
	refresh();
	set_farewell(screen);
	terminal_enter(&screen->terminal);
	screen_forget(screen);
}

/* The first time, the terminal is asked there; what it knows is told when it has answered. */
static void begin(Screen *screen)
{
	erase();
	refresh();
	set_farewell(screen);
	terminal_ask(&screen->terminal);
	screen->is_asked = TRUE;
}

static void hear_terminal(Screen *screen)
{
	GString *typed = g_string_new("");

	terminal_hear(&screen->terminal, typed);
	screen->is_asked = FALSE;
	screen->sequence.state = screen->terminal.answer.pending;
	screen->sequence.time = g_get_monotonic_time();
	for (gsize i = typed->len; i > 0; i--)
		ungetch((guchar)typed->str[i - 1]);
	g_string_free(typed, TRUE);
	set_farewell(screen);
	terminal_enter(&screen->terminal);
	screen_forget(screen);
}

static void leave(Screen *screen)
{
	terminal_leave(&screen->terminal);
	endwin();
	signals_set_farewell("", 0);
}

/* No flow control: Ctrl-S and Ctrl-Q are keys. So is Ctrl-C, which leaves what was begun. */
static void set_line(Screen *screen)
{
	struct termios line;

	cbreak();
	noecho();
	nonl();
	if (tcgetattr(fileno(screen->in), &line) == 0) {
		line.c_iflag &= ~(tcflag_t)IXON;
		line.c_cc[VINTR] = _POSIX_VDISABLE;
		tcsetattr(fileno(screen->in), TCSADRAIN, &line);
		def_prog_mode();
	}
}

static void set_modes(Screen *screen)
{
	set_line(screen);
	input_begin();
	leaveok(stdscr, FALSE);
	if (has_colors()) {
		start_color();
		use_default_colors();
	}
	screen->depth = theme_depth(has_colors() ? COLORS : 0, g_getenv("NO_COLOR"),
				    screen->terminal.hints.term);
}

/* NULL with ERROR where the terminal's description is missing or cannot place the cursor. */
static SCREEN *start_curses(FILE *in, const char *term, GError **error)
{
	SCREEN *curses = newterm(NULL, stdout, in);
	const char *place = curses ? tigetstr("cup") : NULL;

	if (curses)
		endwin(); /* never left, curses writes at every movement of the cursor */
	if (place && place != (const char *)-1)
		return curses;
	g_set_error(error, SCREEN_ERROR, SCREEN_ERROR_TERMINAL,
		    _("the terminal is not known, or too simple for the reader: TERM=%s"),
		    term ? term : "");
	if (curses)
		delscreen(curses);
	return NULL;
}

static void drop_grids(Screen *screen)
{
	g_clear_pointer(&screen->shown, grid_free);
	g_clear_pointer(&screen->drawn, grid_free);
	g_clear_pointer(&screen->row, g_free);
}

Screen *screen_open(const Settings *settings, GError **error)
{
	FILE *in = terminal_open_keyboard();

	if (!in) {
		g_set_error(error, SCREEN_ERROR, SCREEN_ERROR_NO_KEYS, _("no keyboard: %s"),
			    g_strerror(errno));
		return NULL;
	}
	signals_catch(fileno(in), STDOUT_FILENO);
	SCREEN *curses = start_curses(in, g_getenv("TERM"), error);
	if (!curses) {
		signals_release();
		terminal_close_keyboard(in);
		return NULL;
	}
	Screen *screen = g_new0(Screen, 1);
	screen->theme = settings->theme;
	screen->curses = curses;
	screen->expected = -1;
	screen->in = in;
	screen->settings = *settings;
	screen->terminal = terminal_new(fileno(in), STDOUT_FILENO, settings->bidi);
	set_modes(screen);
	begin(screen);
	return screen;
}

void screen_close(Screen *screen)
{
	if (!screen)
		return;
	if (screen->is_asked)
		hear_terminal(screen);
	leave(screen);
	signals_release();
	delscreen(screen->curses);
	terminal_close_keyboard(screen->in);
	drop_grids(screen);
	g_free(screen);
}

Grid *screen_grid(Screen *screen)
{
	if (!screen->drawn) {
		screen->drawn = grid_new(COLS, LINES);
		screen->drawn->typography = settings_typography(&screen->settings);
		screen->row = g_new(GridCell, (gsize)COLS);
	}
	return screen->drawn;
}

void screen_forget(Screen *screen)
{
	g_clear_pointer(&screen->shown, grid_free);
	erase();
	clearok(curscr, TRUE);
}

static short pair_of(Screen *screen, Style style)
{
	if (style.foreground == THEME_DEFAULT && style.background == THEME_DEFAULT)
		return 0;
	for (int i = 0; i < screen->pair_count; i++)
		if (screen->pairs[i].foreground == style.foreground &&
		    screen->pairs[i].background == style.background)
			return (short)(i + 1);
	if (screen->pair_count == PAIRS_MAX || screen->pair_count + 1 >= COLOR_PAIRS)
		return 0;
	screen->pairs[screen->pair_count++] = style;
	init_pair((short)screen->pair_count, style.foreground, style.background);
	return (short)screen->pair_count;
}

static attr_t attributes_of(Style style)
{
	attr_t set = style.attributes & THEME_BOLD ? A_BOLD : 0;

	set |= style.attributes & THEME_DIM ? A_DIM : 0;
	set |= style.attributes & THEME_UNDERLINE ? A_UNDERLINE : 0;
	set |= style.attributes & THEME_REVERSE ? A_REVERSE : 0;
	return set;
}

gboolean screen_has_marks(const Screen *screen)
{
	return screen->settings.marks == MARKS_AUTO ? screen->terminal.choice.has_marks
						    : screen->settings.marks == MARKS_KEEP;
}

/*
 * The characters of a cell as curses takes them. What the C library, by which curses counts, holds
 * for another width than we do would shift the row; it is replaced.
 */
static void characters_of(const Screen *screen, const GridCell *cell,
			  wchar_t characters[CCHARW_MAX + 1])
{
	guint32 sent[CCHARW_MAX];
	guint count = quirk_characters(screen->terminal.choice.quirk, screen_has_marks(screen),
				       cell->grapheme, CCHARW_MAX, sent);

	for (guint i = 0; i < count; i++)
		characters[i] = (wchar_t)sent[i];
	characters[count] = L'\0';
	if (count == 0)
		wcscpy(characters, L" ");
	else if (wcwidth(characters[0]) != cell->width)
		wcscpy(characters, L"\uFFFD");
}

static void put_cell(Screen *screen, int x, int y, const GridCell *cell)
{
	wchar_t characters[CCHARW_MAX + 1];
	Style style = theme_style(&screen->theme, screen->depth, cell->role, cell->flags);
	cchar_t curses_cell;

	if (cell->flags & DRIVER_OTHER_WEIGHT)
		style.attributes ^= THEME_BOLD;
	characters_of(screen, cell, characters);
	/* What stands for a wide one is as wide. */
	for (int column = 0; column < MAX(cell->width / wcwidth(characters[0]), 1); column++) {
		setcchar(&curses_cell, characters, attributes_of(style), pair_of(screen, style),
			 NULL);
		/* In the last cell of the screen it is an error though it is shown. */
		(void)mvadd_wch(y, x + column, &curses_cell);
	}
}

/* Where the terminal has what the model has at X, Y, and the other way. */
static int column_of(Screen *screen, int x, int y)
{
	const GridCell *cells = screen->drawn ? grid_cell_const(screen->drawn, 0, y) : NULL;

	if (!cells || x < 0 || x >= screen->drawn->width)
		return x;
	return driver_column(screen->terminal.choice.driver, cells, screen->drawn->width, x);
}

static void place_cursor(Screen *screen)
{
	const Grid *grid = screen->drawn;

	if (grid->cursor_x < 0 || grid->cursor_y < 0) {
		curs_set(0);
		return;
	}
	int x = MIN(grid->cursor_x, COLS - 1), y = MIN(grid->cursor_y, LINES - 1);
	move(y, column_of(screen, x, y));
	curs_set(1);
}

/* Send those cells of a row that are not what was sent. */
static void show_row(Screen *screen, int y)
{
	int width = screen->drawn->width;
	GridCell *shown = grid_cell(screen->shown, 0, y);

	driver_row(screen->terminal.choice.driver, grid_cell_const(screen->drawn, 0, y), width,
		   screen->row);
	for (int x = 0; x < width; x++)
		if (screen->row[x].width > 0 && !grid_cells_equal(&screen->row[x], &shown[x]))
			put_cell(screen, x, y, &screen->row[x]);
	memcpy(shown, screen->row, (gsize)width * sizeof *shown);
}

void screen_show(Screen *screen)
{
	Grid *grid = screen_grid(screen);

	if (screen->is_asked)
		hear_terminal(screen);
	if (!screen->shown)
		screen->shown = grid_new(grid->width, grid->height);
	for (int y = 0; y < grid->height; y++)
		show_row(screen, y);
	place_cursor(screen);
	refresh();
	terminal_link(&screen->terminal, &grid->link);
}

const Terminal *screen_terminal(Screen *screen)
{
	if (screen->is_asked)
		hear_terminal(screen);
	return &screen->terminal;
}

static Event resize(Screen *screen)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
		resizeterm(size.ws_row, size.ws_col);
	drop_grids(screen);
	screen_forget(screen);
	return (Event){ .type = EVENT_RESIZE, .width = COLS, .height = LINES };
}

/* Somebody else has used the terminal meanwhile, and its size may be another one. */
static void come_back(Screen *screen)
{
	enter(screen);
	screen->news = SIGNALS_RESIZED;
}

void screen_lend(Screen *screen, void (*use)(gpointer data), gpointer data)
{
	if (screen->is_asked)
		hear_terminal(screen);
	leave(screen);
	use(data);
	come_back(screen);
}

void screen_suspend(Screen *screen)
{
	leave(screen);
	signals_stop();
	come_back(screen);
}

/* What signals tell: a new size is an event; to stop and to come back are seen to here. */
static gboolean read_news(Screen *screen, Event *event)
{
	guint news = screen->news;

	screen->news = 0;
	if (news & SIGNALS_STOPPED) {
		screen_suspend(screen);
	} else if (news & SIGNALS_CONTINUED) {
		endwin();
		come_back(screen);
	} else if (news & SIGNALS_RESIZED) {
		*event = resize(screen);
		return TRUE;
	} else if (news & SIGNALS_OTHER) {
		screen->expected = -1;
		screen->news = news & ~(guint)SIGNALS_OTHER;
		*event = (Event){ .type = EVENT_FOUND };
		return TRUE;
	} else if (news & SIGNALS_TICK) {
		*event = (Event){ .type = EVENT_TICK };
		return TRUE;
	} else if (news & SIGNALS_HUNG_UP) {
		*event = (Event){ .type = EVENT_END };
		return TRUE;
	}
	return FALSE;
}

void screen_expect(Screen *screen, int descriptor, gboolean ticks)
{
	screen->expected = descriptor;
	screen->ticks = ticks;
}

Event screen_read(Screen *screen)
{
	Event event;

	while (!read_news(screen, &event) && !input_read(&screen->sequence, &event))
		if (!screen->news)
			screen->news = signals_wait(screen->expected, screen->ticks);
	if (event.type == EVENT_CLICK || event.type == EVENT_DRAG || event.type == EVENT_WHEEL)
		event.x = column_of(screen, event.x, event.y);
	return event;
}
