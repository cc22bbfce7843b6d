/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Modes, queries and replies as in https://terminal-wg.pages.freedesktop.org/bidi/ and in xterm's
 * "Control Sequences" (DECRQM, XTVERSION, DA1, DA2). What is meant for the terminal around tmux or
 * screen is wrapped in a DCS string, as their manuals tell.
 */
#include "config.h"

#include "ui/terminal/terminal.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

static const char ask_modes[] = "\033[8$p\033[?1243$p\033[?2501$p";

/*
 * The device attributes come last, as every terminal answers them. The name's parameter is zero,
 * written 00: terminals read it the same, and simulators that are used to time programs and stumble
 * over their own answer to the short form let it pass.
 */
static const char ask_name[] = "\033[>00q\033[>c\033[c";

/* What tmux does not take for an answer to itself: it comes back if what is wrapped is handed on.
 */
static const char ask_status[] = "\033[5n";

static const char explicit_on[] = "\033[8l";
static const char explicit_off[] = "\033[8h";
static const char arrow_swap_off[] = "\033[?1243l";
static const char arrow_swap_on[] = "\033[?1243h";
static const char autodetection_off[] = "\033[?2501l";
static const char autodetection_on[] = "\033[?2501h";
static const char mlterm_off[] = "\033]5379;use_ctl=false\007";
static const char mlterm_on[] = "\033]5379;use_ctl=true\007";
static const char drag_on[] = "\033[?1002h"; /* movements while a button is held */
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";

FILE *terminal_open_keyboard(void)
{
	return isatty(STDIN_FILENO) ? stdin : fopen("/dev/tty", "r");
}

void terminal_close_keyboard(FILE *keyboard)
{
	if (keyboard != stdin)
		fclose(keyboard);
}

/* What the environment says of the terminal. */
static Hints read_hints(void)
{
	const char *term = g_getenv("TERM");
	Passage passage = g_getenv("TMUX")  ? PASSAGE_TMUX
			  : g_getenv("STY") ? PASSAGE_SCREEN
					    : PASSAGE_NONE;

	return (Hints){
		.term = term,
		.term_program = g_getenv("TERM_PROGRAM"),
		.mlterm = g_getenv("MLTERM"),
		.konsole = g_getenv("KONSOLE_VERSION"),
		.kitty = g_getenv("KITTY_WINDOW_ID"),
		.vte = g_getenv("VTE_VERSION"),
		.passage = passage,
		.is_multiplexed =
			passage != PASSAGE_NONE || (term && (g_str_has_prefix(term, "tmux") ||
							     g_str_has_prefix(term, "screen"))),
	};
}

Terminal terminal_new(int in, int out, Driver wanted)
{
	return (Terminal){
		.in = in,
		.out = out,
		.is_asked = wanted == DRIVER_AUTO || wanted == DRIVER_BDSM,
		.wanted = wanted,
		.hints = read_hints(),
		.outer_pipe = -1,
	};
}

/* Append BYTES so that what stands between hands them on. */
static void append_wrapped(GString *out, Passage passage, const char *bytes)
{
	if (passage == PASSAGE_NONE || !bytes[0]) {
		g_string_append(out, bytes);
		return;
	}
	g_string_append(out, passage == PASSAGE_TMUX ? "\033Ptmux;" : "\033P");
	for (; *bytes; bytes++) {
		if (*bytes == '\033' && passage == PASSAGE_TMUX)
			g_string_append_c(out, '\033');
		g_string_append_c(out, *bytes);
	}
	g_string_append(out, "\033\\");
}

/* Where a terminal did not tell of its modes, the first is supposed to be set, as is usual. */
static void append_modes(GString *out, const Answer *answer, gboolean on)
{
	if (!on)
		g_string_append(out, explicit_on);
	else if (answer->implicit_bidi != ANSWER_MODE_RESET)
		g_string_append(out, explicit_off);
	if (answer->arrow_swap == ANSWER_MODE_SET)
		g_string_append(out, on ? arrow_swap_on : arrow_swap_off);
	if (answer->autodetection == ANSWER_MODE_SET)
		g_string_append(out, on ? autodetection_on : autodetection_off);
}

static void append_order(GString *out, const Terminal *terminal, gboolean on)
{
	GString *bytes = g_string_new("");

	if (terminal->choice.driver == DRIVER_BDSM)
		append_modes(bytes, &terminal->answer, on);
	else if (terminal->choice.driver == DRIVER_MLTERM)
		g_string_append(bytes, on ? mlterm_on : mlterm_off);
	append_wrapped(out, terminal->hints.passage, bytes->str);
	g_string_free(bytes, TRUE);
}

void terminal_append_enter(GString *out, const Terminal *terminal)
{
	append_order(out, terminal, FALSE);
}

void terminal_append_leave(GString *out, const Terminal *terminal)
{
	append_order(out, terminal, TRUE);
}

void terminal_append_copy(GString *out, const char *text, gsize length)
{
	char *encoded = g_base64_encode((const guchar *)text, length);

	g_string_append_printf(out, "\033]52;c;%s\033\\", encoded);
	g_free(encoded);
}

static gboolean is_web_address(const char *address)
{
	if (!g_str_has_prefix(address, "https://") && !g_str_has_prefix(address, "http://"))
		return FALSE;
	while (*address > ' ' && *address < 0x7F)
		address++;
	return *address == '\0';
}

void terminal_append_link(GString *out, const GridLink *link)
{
	gsize length = link->address ? strlen(link->address) : 0;
	gsize shown = MIN(length, (gsize)MAX(link->width, 0));

	if (shown < 2 || !is_web_address(link->address))
		return;
	/* The cursor and its colours are kept meanwhile. */
	g_string_append_printf(out, "\0337\033[%d;%dH\033[0;4m\033]8;;%s\033\\", link->y + 1,
			       link->x + 1, link->address);
	g_string_append_len(out, link->address, (gssize)(shown < length ? shown - 1 : shown));
	g_string_append_printf(out, "%s\033]8;;\033\\\0338", shown < length ? "…" : "");
}

void terminal_append_mouse_off(GString *out)
{
	g_string_append(out, mouse_off);
}

static void write_all(int out, const GString *bytes)
{
	for (gsize at = 0; at < bytes->len;) {
		ssize_t n = write(out, bytes->str + at, bytes->len - at);
		if (n < 0 && errno != EINTR)
			return;
		at += n > 0 ? (gsize)n : 0;
	}
}

/* Append what comes from IN before DEADLINE (microseconds); FALSE when nothing more does. */
static gboolean read_some(int in, gint64 deadline, GString *heard)
{
	gint64 left = (deadline - g_get_monotonic_time()) / 1000;
	struct pollfd wait = { .fd = in, .events = POLLIN };
	char buffer[256];

	if (left <= 0)
		return FALSE;
	int ready = poll(&wait, 1, (int)left);
	if (ready < 0)
		return errno == EINTR;
	ssize_t n = ready ? read(in, buffer, sizeof buffer) : 0;
	if (n > 0)
		g_string_append_len(heard, buffer, n);
	return n > 0;
}

/* Let tmux tell of the terminal that it is shown in; the end of a pipe, or -1. */
static int ask_tmux(void)
{
	static const char *const command[] = {
		"tmux", "display-message", "-p",
		"#{client_termname}\n#{allow-passthrough}\n#{client_termtype}", NULL
	};
	int pipe = -1;

	g_spawn_async_with_pipes(NULL, (char **)command, NULL,
				 G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
				 NULL, &pipe, NULL, NULL);
	return pipe;
}

/* What stands between answers for itself, and so must be asked too where it is tmux. */
void terminal_ask(Terminal *terminal)
{
	Passage passage = terminal->hints.passage;

	if (!terminal->is_asked || !choice_may_ask(&terminal->hints))
		return;
	GString *bytes = g_string_new("");
	if (passage == PASSAGE_TMUX) {
		terminal->outer_pipe = ask_tmux();
		append_wrapped(bytes, passage, ask_modes);
		append_wrapped(bytes, passage, ask_status);
		g_string_append(bytes, ask_name);
	} else {
		append_wrapped(bytes, passage, ask_modes);
		append_wrapped(bytes, passage, ask_name);
	}
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
	terminal->deadline = g_get_monotonic_time() + TERMINAL_PATIENCE * 1000;
}

static void hear_tmux(Terminal *terminal)
{
	if (terminal->outer_pipe < 0)
		return;
	GString *told = g_string_new("");
	while (read_some(terminal->outer_pipe, terminal->deadline, told))
		;
	close(terminal->outer_pipe);
	terminal->outer_pipe = -1;
	char **lines = g_strsplit(told->str, "\n", 3);
	if (g_strv_length(lines) == 3) {
		g_strlcpy(terminal->outer.term, lines[0], sizeof terminal->outer.term);
		terminal->outer.opens = strcmp(lines[1], "off") != 0 && lines[1][0];
		g_strlcpy(terminal->outer.name, g_strchomp(lines[2]), sizeof terminal->outer.name);
	}
	g_strfreev(lines);
	g_string_free(told, TRUE);
}

/* The outer one answers on its own, after tmux or before. */
static gboolean is_all_heard(const Terminal *terminal)
{
	return terminal->answer.is_complete &&
	       (!terminal->outer.opens || terminal->answer.is_passed);
}

void terminal_hear(Terminal *terminal, GString *typed)
{
	GString *heard = g_string_new("");

	hear_tmux(terminal);
	while (terminal->deadline && !is_all_heard(terminal) &&
	       read_some(terminal->in, terminal->deadline, heard)) {
		g_string_truncate(typed, 0);
		terminal->answer = answer_parse(heard->str, heard->len, typed);
	}
	terminal->deadline = 0;
	terminal->choice = choice_make(terminal->wanted, &terminal->answer, &terminal->hints,
				       &terminal->outer);
	g_string_free(heard, TRUE);
}

void terminal_enter(const Terminal *terminal)
{
	GString *bytes = g_string_new("");

	terminal_append_enter(bytes, terminal);
	g_string_append(bytes, drag_on);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}

void terminal_leave(const Terminal *terminal)
{
	GString *bytes = g_string_new("");

	terminal_append_leave(bytes, terminal);
	terminal_append_mouse_off(bytes);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}

void terminal_link(const Terminal *terminal, const GridLink *link)
{
	Driver driver = terminal->choice.driver;
	GString *bytes = g_string_new("");

	if (choice_may_ask(&terminal->hints) &&
	    (driver == DRIVER_VISUAL || driver == DRIVER_BDSM || driver == DRIVER_MLTERM))
		terminal_append_link(bytes, link);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}

void terminal_copy(const Terminal *terminal, const char *text, gsize length)
{
	GString *bytes = g_string_new("");

	terminal_append_copy(bytes, text, length);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}
