/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Modes, queries and replies as in https://terminal-wg.pages.freedesktop.org/bidi/ and in xterm's
 * "Control Sequences" (DECRQM, XTVERSION, DA1).
 */
#include "config.h"

#include "ui/terminal.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

/*
 * Mode 8, mode ?1243, the name; the device attributes come last, as every terminal answers them.
 * The name's parameter is zero, written 00: terminals read it the same, and simulators that are
 * used to time programs and stumble over their own answer to the short form let it pass.
 */
static const char query[] = "\033[8$p\033[?1243$p\033[>00q\033[c";

static const char explicit_on[] = "\033[8l";
static const char explicit_off[] = "\033[8h";
static const char arrow_swap_off[] = "\033[?1243l";
static const char arrow_swap_on[] = "\033[?1243h";
static const char mlterm_off[] = "\033]5379;use_ctl=false\007";
static const char mlterm_on[] = "\033]5379;use_ctl=true\007";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

FILE *terminal_open_keyboard(void)
{
	return isatty(STDIN_FILENO) ? stdin : fopen("/dev/tty", "r");
}

void terminal_close_keyboard(FILE *keyboard)
{
	if (keyboard != stdin)
		fclose(keyboard);
}

TerminalHints terminal_hints(void)
{
	const char *term = g_getenv("TERM");

	return (TerminalHints){
		.term = term,
		.term_program = g_getenv("TERM_PROGRAM"),
		.mlterm = g_getenv("MLTERM"),
		.is_multiplexed = g_getenv("TMUX") || g_getenv("STY") ||
				  (term && (g_str_has_prefix(term, "tmux") ||
					    g_str_has_prefix(term, "screen"))),
	};
}

/* The mode that a DECRPM reply tells: BODY is what stands between "mode;" and "$y". */
static TerminalMode mode_told(const char *body)
{
	switch (body[0]) {
	case '1':
	case '3':
		return TERMINAL_MODE_SET;
	case '2':
	case '4':
		return TERMINAL_MODE_RESET;
	default:
		return TERMINAL_MODE_UNKNOWN;
	}
}

static void understand(TerminalAnswer *answer, const char *sequence)
{
	gboolean is_mode = g_str_has_suffix(sequence, "$y");

	if (is_mode && g_str_has_prefix(sequence, "\033[8;"))
		answer->implicit_bidi = mode_told(sequence + strlen("\033[8;"));
	else if (is_mode && g_str_has_prefix(sequence, "\033[?1243;"))
		answer->arrow_swap = mode_told(sequence + strlen("\033[?1243;"));
	else if (g_str_has_prefix(sequence, "\033P>|"))
		sscanf(sequence, "\033P>|%31[^\033]", answer->name);
	else if (g_str_has_prefix(sequence, "\033[?") && g_str_has_suffix(sequence, "c"))
		answer->is_complete = TRUE;
}

TerminalAnswer terminal_parse(const char *bytes, gsize length, GString *typed)
{
	TerminalAnswer answer = { 0 };
	GString *sequence = g_string_new("");

	for (gsize i = 0; i < length; i++) {
		if (!sequence_takes(&answer.pending, (guchar)bytes[i])) {
			g_string_append_c(typed, bytes[i]);
			g_string_truncate(sequence, 0);
			continue;
		}
		g_string_append_c(sequence, bytes[i]);
		if (answer.pending == SEQUENCE_NONE) {
			understand(&answer, sequence->str);
			g_string_truncate(sequence, 0);
		}
	}
	g_string_free(sequence, TRUE);
	return answer;
}

static gboolean is_mlterm(const TerminalAnswer *answer, const TerminalHints *hints)
{
	if (g_str_has_prefix(answer->name, "mlterm"))
		return TRUE;
	return !hints->is_multiplexed &&
	       (hints->mlterm || (hints->term && g_str_has_prefix(hints->term, "mlterm")));
}

void terminal_append_enter(GString *out, const TerminalAnswer *answer, const TerminalHints *hints)
{
	if (answer->implicit_bidi != TERMINAL_MODE_UNKNOWN) {
		g_string_append(out, explicit_on);
		if (answer->arrow_swap == TERMINAL_MODE_SET)
			g_string_append(out, arrow_swap_off);
	}
	if (is_mlterm(answer, hints))
		g_string_append(out, mlterm_off);
}

void terminal_append_leave(GString *out, const TerminalAnswer *answer, const TerminalHints *hints)
{
	if (answer->implicit_bidi == TERMINAL_MODE_SET)
		g_string_append(out, explicit_off);
	if (answer->implicit_bidi != TERMINAL_MODE_UNKNOWN &&
	    answer->arrow_swap == TERMINAL_MODE_SET)
		g_string_append(out, arrow_swap_on);
	if (is_mlterm(answer, hints))
		g_string_append(out, mlterm_on);
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

/* Some old terminals print a part of a query they do not know. */
static gboolean is_worth_asking(const TerminalHints *hints)
{
	if (hints->term && (strcmp(hints->term, "linux") == 0 || strcmp(hints->term, "dumb") == 0))
		return FALSE;
	return hints->is_multiplexed || g_strcmp0(hints->term_program, "Apple_Terminal") != 0;
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

void terminal_ask(Terminal *terminal)
{
	if (!terminal->is_told || !is_worth_asking(&terminal->hints))
		return;
	GString *bytes = g_string_new(query);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
	terminal->deadline = g_get_monotonic_time() + TERMINAL_PATIENCE * 1000;
}

void terminal_hear(Terminal *terminal, GString *typed)
{
	GString *heard = g_string_new("");

	while (terminal->deadline && !terminal->answer.is_complete &&
	       read_some(terminal->in, terminal->deadline, heard)) {
		g_string_truncate(typed, 0);
		terminal->answer = terminal_parse(heard->str, heard->len, typed);
	}
	terminal->deadline = 0;
	g_string_free(heard, TRUE);
}

void terminal_enter(const Terminal *terminal)
{
	GString *bytes = g_string_new("");

	if (terminal->is_told)
		terminal_append_enter(bytes, &terminal->answer, &terminal->hints);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}

void terminal_leave(const Terminal *terminal)
{
	GString *bytes = g_string_new("");

	if (terminal->is_told)
		terminal_append_leave(bytes, &terminal->answer, &terminal->hints);
	write_all(terminal->out, bytes);
	g_string_free(bytes, TRUE);
}
