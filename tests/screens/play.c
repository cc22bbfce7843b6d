/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plays a terminal for the true program on a pseudo-terminal: answers what it asks, presses keys,
 * and holds the bytes it sends against what must be sent. Between the two stands a shell of a few
 * lines, so that the program can be stopped and continued.
 */
#include "config.h"

#include "tests/unit/unit.h"

#include <fcntl.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* How long anything may take, in milliseconds; far more than it does. */
#define PATIENCE 20000

#define QUERY_END "\033[c"
#define DEVICE "\033[?62;22c"
#define IMPLICIT "\033[8;1$y\033[?1243;1$y" DEVICE

typedef struct Play {
	int terminal; /* our end */
	pid_t shell;
	GString *heard;
	gsize mark;       /* what was heard before does not count */
	gboolean is_over; /* nobody has the other end any more */
} Play;

static void run_program(int line, char *const *arguments)
{
	setpgid(0, 0);
	signal(SIGTTOU, SIG_IGN);
	tcsetpgrp(line, getpid());
	signal(SIGTTOU, SIG_DFL);
	/* a shell lets what it runs in the background ignore these, and the program would too */
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	execv(arguments[0], arguments);
	_exit(127);
}

/* Wait for the program; when it stops, say so, and continue it when a line is typed. */
static int watch_program(int line, pid_t program)
{
	int status;
	char typed;

	signal(SIGTTOU, SIG_IGN);
	while (waitpid(program, &status, WUNTRACED) == program && WIFSTOPPED(status)) {
		tcsetpgrp(line, getpid());
		dprintf(line, "<stopped>");
		while (read(line, &typed, 1) == 1 && typed != '\n')
			;
		tcsetpgrp(line, program);
		kill(program, SIGCONT);
	}
	tcsetpgrp(line, getpid());
	struct termios now;
	tcgetattr(line, &now);
	dprintf(line, "<%s %d, line %s>", WIFSIGNALED(status) ? "signal" : "exit",
		WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status),
		now.c_lflag & ICANON && now.c_lflag & ECHO ? "good" : "broken");
	return 0;
}

static void run_shell(const char *name, char *const *arguments)
{
	setsid();
	int line = open(name, O_RDWR);
	ioctl(line, TIOCSCTTY, 0);
	for (int fd = 0; fd < 3; fd++)
		dup2(line, fd);
	setenv("TERM", "xterm-256color", 1);
	setenv("MUQABALA_DATADIR", g_build_filename(g_getenv("top_srcdir"), "data", NULL), 1);
	unsetenv("TMUX");
	unsetenv("STY");
	unsetenv("MLTERM");
	unsetenv("TERM_PROGRAM");
	pid_t program = fork();
	if (program == 0)
		run_program(line, arguments);
	_exit(watch_program(line, program));
}

static Play play_new(const char *option)
{
	struct winsize size = { .ws_row = 30, .ws_col = 100 };
	Play play = { .heard = g_string_new("") };
	char *arguments[] = { (char *)g_getenv("MUQABALA"), (char *)"--no-state", (char *)option,
			      NULL };

	play.terminal = posix_openpt(O_RDWR | O_NOCTTY);
	assert_true(play.terminal >= 0);
	grantpt(play.terminal);
	unlockpt(play.terminal);
	ioctl(play.terminal, TIOCSWINSZ, &size);
	char *name = g_strdup(ptsname(play.terminal));
	play.shell = fork();
	if (play.shell == 0) {
		close(play.terminal); /* so that it hangs up when we are gone */
		run_shell(name, arguments);
	}
	g_free(name);
	return play;
}

static void play_end(Play *play)
{
	int status;

	close(play->terminal);
	kill(play->shell, SIGKILL);
	waitpid(play->shell, &status, 0);
	g_string_free(play->heard, TRUE);
}

static void say(Play *play, const char *bytes)
{
	assert_int_equal(write(play->terminal, bytes, strlen(bytes)), strlen(bytes));
}

/* Hear for at most LIMIT milliseconds what comes; FALSE when nothing does. */
static gboolean hear(Play *play, int limit)
{
	struct pollfd wait = { .fd = play->terminal, .events = POLLIN };
	char buffer[4096];

	if (poll(&wait, 1, limit) <= 0)
		return FALSE;
	ssize_t n = read(play->terminal, buffer, sizeof buffer);
	if (n > 0)
		g_string_append_len(play->heard, buffer, n);
	play->is_over = n <= 0;
	return n > 0;
}

static const char *find(const Play *play, const char *bytes)
{
	return strstr(play->heard->str + play->mark, bytes);
}

/* Wait until BYTES are heard, and from now on count what follows them. */
static void expect(Play *play, const char *bytes)
{
	gint64 end = g_get_monotonic_time() + PATIENCE * 1000;

	while (!find(play, bytes))
		if (!hear(play, 1000) && (play->is_over || g_get_monotonic_time() > end))
			fail_msg("never heard: %s, but: %.200s", bytes,
				 play->heard->str + play->heard->len - MIN(play->heard->len, 200));
	play->mark = (gsize)(find(play, bytes) - play->heard->str) + strlen(bytes);
}

/* The same, but LATER must not come before. */
static void expect_before(Play *play, const char *bytes, const char *later)
{
	gsize mark = play->mark;

	expect(play, bytes);
	char *between = g_strndup(play->heard->str + mark, play->mark - mark);
	assert_null(strstr(between, later));
	g_free(between);
}

static pid_t program_of(const Play *play)
{
	return tcgetpgrp(play->terminal);
}

static void the_terminal_is_told_before_the_first_frame(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, "\033[8$p");
	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect_before(&play, "\033[8l\033[?1243l", "articles");
	expect_before(&play, "\033[2J", "articles");
	expect(&play, "articles");
	play_end(&play);
}

static void what_was_found_is_put_back_at_the_end(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect(&play, "articles");
	say(&play, "q");
	expect_before(&play, "\033[8h\033[?1243h", "\033[?1049l");
	expect(&play, "\033[?1049l");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

static void what_was_found_is_put_back_by_a_signal(void **state)
{
	(void)state;
	const int signals[] = { SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGABRT };

	for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
		Play play = play_new(NULL);
		char *end = g_strdup_printf("<signal %d, line good>", signals[i]);
		expect(&play, QUERY_END);
		say(&play, IMPLICIT);
		expect(&play, "articles");
		kill(program_of(&play), signals[i]);
		expect_before(&play, "\033[8h\033[?1243h", "\033[?1049l");
		expect(&play, "\033[?1049l");
		expect(&play, end);
		g_free(end);
		play_end(&play);
	}
}

static void it_is_left_in_order_when_the_terminal_is_closed(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect(&play, "articles");
	kill(program_of(&play), SIGHUP);
	expect(&play, "\033[?1049l");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

static void it_stops_and_comes_back(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect(&play, "articles");
	say(&play, "\032");
	expect_before(&play, "\033[8h\033[?1243h", "\033[?1049l");
	expect(&play, "\033[?1049l");
	expect(&play, "<stopped>");
	say(&play, "\n");
	expect(&play, "\033[?1049h");
	expect_before(&play, "\033[8l\033[?1243l", "articles");
	expect(&play, "articles");
	say(&play, "q");
	expect(&play, "\033[8h\033[?1243h");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

/* Konsole puts each row in order, but for what is marked. */
static void what_orders_rows_itself_is_sent_overrides(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, "\033P>|Konsole 22.12.3\033\\" DEVICE);
	expect_before(&play, "\u200E\u202E", "\033[8l");
	expect(&play, "\u202C");
	say(&play, "q");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

static void a_terminal_that_knows_nothing_is_told_nothing(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, "\033[8;0$y\033[?1243;0$y" DEVICE);
	expect_before(&play, "articles", "\033[8l");
	say(&play, "q");
	expect_before(&play, "<exit 0, line good>", "\033[8h");
	play_end(&play);
}

static void a_terminal_that_is_silent_is_not_waited_for(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	expect_before(&play, "articles", "\033[8l");
	say(&play, "q");
	expect_before(&play, "<exit 0, line good>", "\033[8h");
	play_end(&play);
}

static void late_answers_are_no_keys(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	expect(&play, "articles");
	say(&play, "\033[8;1$y\033P>|Slow(1)\033\\\033[?62;22c");
	say(&play, "&");
	expect_before(&play, "& does nothing here", "at hand");
	say(&play, "q");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

static void keys_pressed_at_once_are_kept(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	say(&play, "&");
	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect(&play, "& does nothing here");
	play_end(&play);
}

/* Whether or not the terminal minds the mode in which they are sent as terminfo has them. */
static void arrows_have_two_forms(void **state)
{
	(void)state;
	static const char *const forms[] = { "\033[D", "\033OD" };

	for (gsize i = 0; i < G_N_ELEMENTS(forms); i++) {
		Play play = play_new("--bidi=visual");
		expect(&play, "[1]");
		say(&play, forms[i]);
		expect(&play, "[2]");
		play_end(&play);
	}
}

static void ctrl_c_leaves_what_was_begun(void **state)
{
	(void)state;
	Play play = play_new("--bidi=visual");

	expect(&play, "articles");
	say(&play, "/sea\003&");
	expect(&play, "& does nothing here");
	say(&play, "\003");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

static void lam_and_alef_at_once_are_one_key(void **state)
{
	(void)state;
	Play play = play_new("--bidi=visual");

	expect(&play, "articles");
	say(&play, "لآ");
	expect_before(&play, "does nothing here", "nothing was sought yet");
	say(&play, "لn");
	expect(&play, "nothing was sought yet");
	play_end(&play);
}

static void visual_and_logical_ask_nothing(void **state)
{
	(void)state;
	const char *const options[] = { "--bidi=visual", "--bidi=logical" };

	for (gsize i = 0; i < G_N_ELEMENTS(options); i++) {
		Play play = play_new(options[i]);
		expect_before(&play, "articles", "\033[8$p");
		say(&play, "q");
		expect_before(&play, "<exit 0, line good>", "\033[8h");
		play_end(&play);
	}
}

static void a_storm_of_sizes_does_no_harm(void **state)
{
	(void)state;
	Play play = play_new(NULL);

	expect(&play, QUERY_END);
	say(&play, IMPLICIT);
	expect(&play, "articles");
	for (unsigned short i = 0; i < 200; i++) {
		struct winsize size = { .ws_row = (unsigned short)(1 + i % 40),
					.ws_col = (unsigned short)(1 + i * 7 % 160) };
		ioctl(play.terminal, TIOCSWINSZ, &size);
		hear(&play, 1);
	}
	say(&play, "q");
	expect(&play, "<exit 0, line good>");
	play_end(&play);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_terminal_is_told_before_the_first_frame),
		cmocka_unit_test(what_was_found_is_put_back_at_the_end),
		cmocka_unit_test(what_was_found_is_put_back_by_a_signal),
		cmocka_unit_test(it_is_left_in_order_when_the_terminal_is_closed),
		cmocka_unit_test(it_stops_and_comes_back),
		cmocka_unit_test(what_orders_rows_itself_is_sent_overrides),
		cmocka_unit_test(a_terminal_that_knows_nothing_is_told_nothing),
		cmocka_unit_test(a_terminal_that_is_silent_is_not_waited_for),
		cmocka_unit_test(late_answers_are_no_keys),
		cmocka_unit_test(keys_pressed_at_once_are_kept),
		cmocka_unit_test(arrows_have_two_forms),
		cmocka_unit_test(ctrl_c_leaves_what_was_begun),
		cmocka_unit_test(lam_and_alef_at_once_are_one_key),
		cmocka_unit_test(visual_and_logical_ask_nothing),
		cmocka_unit_test(a_storm_of_sizes_does_no_harm),
	};
	return cmocka_run_group_tests_name("play", tests, NULL, NULL);
}
