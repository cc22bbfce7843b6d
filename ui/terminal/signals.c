/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/terminal/signals.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#define FAREWELL_SIZE 512

static const int fatal_signals[] = { SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE };
static const int noted_signals[] = { SIGWINCH, SIGTSTP, SIGCONT, SIGHUP };

static struct {
	int in, out;
	struct termios line;
	gboolean has_line;
	char farewell[FAREWELL_SIZE];
	sigset_t before;               /* the mask at signals_catch() */
	volatile sig_atomic_t length;  /* of the farewell */
	volatile sig_atomic_t resized; /* noted by the handlers until signals_wait() tells it */
	volatile sig_atomic_t stopped;
	volatile sig_atomic_t continued;
	volatile sig_atomic_t hung_up;
} caught;

/* Only what is safe in a handler. It is spent when it is called: raising again ends the program. */
static void say_farewell(int number)
{
	ssize_t written = write(caught.out, caught.farewell, (size_t)caught.length);

	(void)written;
	if (caught.has_line)
		tcsetattr(caught.in, TCSANOW, &caught.line);
	raise(number);
}

static void note(int number)
{
	if (number == SIGWINCH)
		caught.resized = 1;
	else if (number == SIGTSTP)
		caught.stopped = 1;
	else if (number == SIGHUP)
		caught.hung_up = 1;
	else
		caught.continued = 1;
}

/* Signals that whoever started us wants ignored stay ignored. */
static void set_handler(int number, void (*handler)(int), unsigned int flags)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = (int)flags };
	struct sigaction before;

	sigemptyset(&action.sa_mask);
	sigaddset(&action.sa_mask, SIGTTOU);
	sigaction(number, NULL, &before);
	if (before.sa_handler != SIG_IGN)
		sigaction(number, &action, NULL);
}

void signals_catch(int in, int out)
{
	sigset_t noted;

	caught.in = in;
	caught.out = out;
	caught.length = 0;
	caught.has_line = tcgetattr(in, &caught.line) == 0;
	for (gsize i = 0; i < G_N_ELEMENTS(fatal_signals); i++)
		set_handler(fatal_signals[i], say_farewell, SA_RESETHAND);
	sigemptyset(&noted);
	for (gsize i = 0; i < G_N_ELEMENTS(noted_signals); i++)
		sigaddset(&noted, noted_signals[i]);
	pthread_sigmask(SIG_BLOCK, &noted, &caught.before);
	for (gsize i = 0; i < G_N_ELEMENTS(noted_signals); i++)
		set_handler(noted_signals[i], note, 0);
}

void signals_set_farewell(const char *bytes, gsize length)
{
	g_assert(length <= FAREWELL_SIZE);
	caught.length = 0;
	memcpy(caught.farewell, bytes, length);
	caught.length = (sig_atomic_t)length;
}

static gboolean has_bytes(void)
{
	int waiting = 0;

	return ioctl(caught.in, FIONREAD, &waiting) == 0 && waiting > 0;
}

static guint take_notes(void)
{
	guint news = 0;

	news |= caught.resized ? SIGNALS_RESIZED : 0;
	news |= caught.stopped ? SIGNALS_STOPPED : 0;
	news |= caught.continued ? SIGNALS_CONTINUED : 0;
	news |= caught.hung_up ? SIGNALS_HUNG_UP : 0;
	caught.resized = caught.stopped = caught.continued = 0;
	return news;
}

guint signals_wait(int other, gboolean ticks)
{
	static const struct timespec moment = { .tv_nsec = 200 * 1000 * 1000 };
	guint news = 0;
	fd_set set;

	FD_ZERO(&set);
	FD_SET(caught.in, &set);
	if (other >= 0)
		FD_SET(other, &set);
	int ready = pselect(MAX(caught.in, other) + 1, &set, NULL, NULL, ticks ? &moment : NULL,
			    &caught.before);
	if (ready < 0)
		return errno == EINTR ? take_notes() : SIGNALS_HUNG_UP;
	if (ready == 0)
		return SIGNALS_TICK;
	if (other >= 0 && FD_ISSET(other, &set))
		news |= SIGNALS_OTHER;
	if (FD_ISSET(caught.in, &set))
		news |= has_bytes() ? SIGNALS_INPUT : SIGNALS_HUNG_UP;
	return news;
}

void signals_stop(void)
{
	sigset_t stop;

	sigemptyset(&stop);
	sigaddset(&stop, SIGTSTP);
	set_handler(SIGTSTP, SIG_DFL, 0);
	raise(SIGTSTP);
	pthread_sigmask(SIG_UNBLOCK, &stop, NULL); /* here it stops, and here it goes on */
	pthread_sigmask(SIG_BLOCK, &stop, NULL);
	set_handler(SIGTSTP, note, 0);
}

void signals_release(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(fatal_signals); i++)
		set_handler(fatal_signals[i], SIG_DFL, 0);
	for (gsize i = 0; i < G_N_ELEMENTS(noted_signals); i++)
		set_handler(noted_signals[i], SIG_DFL, 0);
	pthread_sigmask(SIG_SETMASK, &caught.before, NULL);
	caught.has_line = FALSE;
}

void signals_lend(void)
{
	signals_release();
	signal(SIGINT, SIG_IGN);
	signal(SIGQUIT, SIG_IGN);
}

void signals_take_back(void)
{
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	signals_catch(caught.in, caught.out);
}
