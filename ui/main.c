/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * main: from the command line to articles, facts and links, and from there to the screen or to a
 * report on standard output.
 */
#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "report/print.h"
#include "ui/opening.h"
#include "ui/options.h"
#include "ui/screen.h"
#include "ui/session.h"
#include "ui/worker.h"

/*
 * Exit status where some input could not be read or a check found what it must not, and where the
 * command line is wrong.
 */
#define STATUS_FOUND 1
#define STATUS_USAGE 2

/* How long the screen waits for the facts, in milliseconds: no longer than is noticed. */
#define PATIENCE 100

/* Columns of what is printed where there is no terminal to tell them: five articles abreast. */
#define PRINT_WIDTH 200

/* Whatever the user's language is, the screen is written in UTF-8. */
static void set_locale(void)
{
	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0 && !setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "en_US.UTF-8");
}

static void complain(const Opening *opening)
{
	for (guint i = 0; i < opening->complaints->len; i++)
		fprintf(stderr, "muqabala: %s\n", (const char *)opening->complaints->pdata[i]);
}

static int print_width(const Options *options)
{
	struct winsize size;

	if (options->width > 0)
		return options->width;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return PRINT_WIDTH;
}

/* What was asked for; FOUND are the relations a check came upon. */
static GString *report(const Options *options, const Desk *desk, guint *found)
{
	switch (options->task) {
	case TASK_FACTS:
		return report_facts(desk_shelf(desk), desk_facts(desk), options->format);
	case TASK_LINKS:
		return report_links(desk_shelf(desk), desk_facts(desk), desk_links(desk),
				    options->format);
	case TASK_CHECK:
		return check_links(desk_shelf(desk), desk_facts(desk), desk_links(desk),
				   options->kinds, found);
	default:
		return print_spread(desk_shelf(desk), desk_facts(desk), desk_links(desk),
				    print_width(options), options->panes);
	}
}

/* FALSE where a check found what it must not. */
static gboolean print(const Options *options, const Desk *desk)
{
	guint found = 0;
	GString *out = report(options, desk, &found);

	fwrite(out->str, 1, out->len, stdout);
	fflush(stdout);
	g_string_free(out, TRUE);
	return !(found & options->fatal);
}

static void greet(Session *session, const Opening *opening)
{
	guint count = opening->complaints->len;

	if (count == 0)
		return;
	const char *first = opening->complaints->pdata[0];
	char *text =
		count == 1 ? g_strdup(first) : g_strdup_printf("%u messages: %s …", count, first);
	session_say(session, text);
	g_free(text);
}

/* Somebody reads on the screen. */
typedef struct Sitting {
	const Opening *opening;
	Screen *screen;
	Desk *desk;
	Worker *worker; /* looks for facts, or has found them */
	Session *session;
} Sitting;

static void take_findings(Sitting *sitting)
{
	const Event found = { .type = EVENT_FOUND };

	desk_take(sitting->desk, worker_take(sitting->worker));
	session_step(sitting->session, &found);
}

/* Take what is found soon; the rest comes as an event. */
static void expect_findings(Sitting *sitting)
{
	if (worker_is_done(sitting->worker, PATIENCE))
		take_findings(sitting);
	else
		screen_expect(sitting->screen, worker_descriptor(sitting->worker));
}

/* Keep what was decided, and find anew what hangs on it. */
static void keep_decisions(Sitting *sitting)
{
	const Opening *opening = sitting->opening;
	char *text = decisions_text(opening->decisions);
	GError *error = NULL;

	worker_free(sitting->worker);
	sitting->worker = worker_new(opening->shelf, opening->decisions);
	if (!ledger_write(opening->ledger, text, &error)) {
		session_say(sitting->session, error->message);
		g_error_free(error);
	}
	g_free(text);
	expect_findings(sitting);
}

static void obey(Sitting *sitting, SessionWish wish)
{
	if (wish == SESSION_REDRAWS)
		screen_forget(sitting->screen);
	else if (wish == SESSION_SUSPENDS)
		screen_suspend(sitting->screen);
	else if (wish == SESSION_DECIDES)
		keep_decisions(sitting);
}

static void read_articles(Sitting *sitting)
{
	Screen *screen = sitting->screen;
	Grid *grid = screen_grid(screen);
	SessionWish wish = SESSION_GOES_ON;

	sitting->session =
		session_new(sitting->desk, sitting->opening->decisions, grid->width, grid->height);
	session_draw(sitting->session, grid); /* the pages are laid out meanwhile */
	expect_findings(sitting);
	greet(sitting->session, sitting->opening);
	while (wish != SESSION_ENDS) {
		session_draw(sitting->session, screen_grid(screen));
		screen_show(screen);
		Event event = screen_read(screen);
		if (event.type == EVENT_FOUND)
			desk_take(sitting->desk, worker_take(sitting->worker));
		wish = session_step(sitting->session, &event);
		obey(sitting, wish);
	}
	session_free(sitting->session);
}

/* Read on the screen where there is one, else print. */
static void read_or_print(const Options *options, Desk *desk, const Opening *opening)
{
	GError *error = NULL;
	Sitting sitting = { .opening = opening,
			    .desk = desk,
			    .worker = worker_new(opening->shelf, opening->decisions),
			    .screen = screen_open(options->bidi, &error) };

	if (sitting.screen) {
		read_articles(&sitting);
		screen_close(sitting.screen);
	} else {
		fprintf(stderr, "muqabala: %s\n", error->message);
		g_error_free(error);
		desk_take(desk, worker_take(sitting.worker));
		print(options, desk);
	}
	worker_free(sitting.worker);
}

/* FALSE where a check found what it must not. */
static gboolean work(const Options *options, const Opening *opening)
{
	Desk *desk = desk_new(opening->shelf);
	gboolean is_good = TRUE;

	if (options->task == TASK_READ && isatty(STDOUT_FILENO)) {
		read_or_print(options, desk, opening);
	} else {
		desk_take(desk, findings_of_shelf(opening->shelf, opening->decisions));
		is_good = print(options, desk);
	}
	desk_free(desk);
	return is_good;
}

/* Whether all that was printed went out; says so where it did not. */
static gboolean is_written(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return TRUE;
	fprintf(stderr, "muqabala: standard output: cannot be written\n");
	return FALSE;
}

int main(int argc, char **argv)
{
	GError *error = NULL;
	Options options;

	set_locale();
	if (!options_read(&options, argc, argv, &error)) {
		fprintf(stderr, "muqabala: %s\nTry: muqabala --help\n", error->message);
		g_error_free(error);
		options_clear(&options);
		return STATUS_USAGE;
	}
	if (options.version) {
		printf("muqabala %s\n", PACKAGE_VERSION);
		options_clear(&options);
		return EXIT_SUCCESS;
	}
	Opening opening = opening_new(options.paths, options.decisions);
	gboolean is_good = shelf_count(opening.shelf) == 0 || work(&options, &opening);
	complain(&opening);
	is_good = is_written() && opening.is_whole && is_good;
	int status = is_good ? EXIT_SUCCESS : STATUS_FOUND;
	opening_clear(&opening);
	options_clear(&options);
	return status;
}
