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

#include "link/findings.h"
#include "report/print.h"
#include "ui/bidi_test.h"
#include "ui/opening.h"
#include "ui/options.h"
#include "ui/sitting.h"
#include "ui/translation.h"

/*
 * Exit status where some input could not be read or a check found what it must not, and where the
 * command line is wrong.
 */
#define STATUS_FOUND 1
#define STATUS_USAGE 2

/* Columns of what is printed where there is no terminal to tell them: five articles abreast. */
#define PRINT_WIDTH 200

/* The locale of messages, by name: setlocale() tells none that the system lacks. */
static const char *messages_locale(void)
{
	static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

	for (gsize i = 0; i < G_N_ELEMENTS(variables); i++) {
		const char *value = g_getenv(variables[i]);
		if (value && *value)
			return value;
	}
	return NULL;
}

/* Whatever the user's language is, the screen is written in UTF-8. */
static void set_locale(void)
{
	const char *directory = g_getenv("MUQABALA_LOCALEDIR");

	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0 && !setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "en_US.UTF-8");
	translation_open(g_getenv("LANGUAGE"), messages_locale(),
			 directory ? directory : LOCALEDIR);
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

/* Of the facts alone, which need no links. */
static GString *report_without_links(const Opening *opening, ReportFormat format)
{
	Reading *reading = reading_new(opening->shelf);
	GArray *facts = findings_facts(reading, opening->decisions);
	GString *out = report_facts(opening->shelf, facts, format);

	g_array_unref(facts);
	reading_free(reading);
	return out;
}

/* What was asked for; FOUND are the relations a check came upon. */
static GString *report(const Options *options, const Opening *opening, guint *found)
{
	const Shelf *shelf = opening->shelf;

	if (options->task == TASK_FACTS)
		return report_without_links(opening, options->format);
	Findings *findings = findings_of_shelf(shelf, opening->decisions);
	const GArray *facts = findings->facts;
	GString *out = options->task == TASK_LINKS
			       ? report_links(shelf, facts, findings->links, options->format)
		       : options->task == TASK_CHECK
			       ? check_links(shelf, facts, findings->links, options->kinds, found)
			       : print_spread(shelf, facts, findings->links,
					      settings_typography(&options->settings),
					      print_width(options), options->panes);

	findings_free(findings);
	return out;
}

/* FALSE where a check found what it must not. */
static gboolean print(const Options *options, const Opening *opening)
{
	guint found = 0;
	GString *out = report(options, opening, &found);

	fwrite(out->str, 1, out->len, stdout);
	fflush(stdout);
	g_string_free(out, TRUE);
	return !(found & options->fatal);
}

/* Read on the screen where there is one. */
static gboolean is_read(const Options *options, const Opening *opening)
{
	GError *error = NULL;

	if (options->task != TASK_READ || !isatty(STDOUT_FILENO))
		return FALSE;
	gboolean held = sitting_hold(opening, &options->settings, &error);
	if (!held)
		fprintf(stderr, "muqabala: %s\n", error->message);
	g_clear_error(&error);
	return held;
}

/* FALSE where a check found what it must not. */
static gboolean work(const Options *options, const Opening *opening)
{
	return is_read(options, opening) || print(options, opening);
}

/* Whether all that was printed went out; says so where it did not. */
static gboolean is_written(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return TRUE;
	fprintf(stderr, _("muqabala: standard output: cannot be written\n"));
	return FALSE;
}

int main(int argc, char **argv)
{
	GError *error = NULL;
	Options options;

	set_locale();
	if (!options_read(&options, argc, argv, &error)) {
		fprintf(stderr, _("muqabala: %s\nTry: muqabala --help\n"), error->message);
		g_error_free(error);
		options_clear(&options);
		return STATUS_USAGE;
	}
	if (options.version || options.bidi_test) {
		if (options.version)
			printf("muqabala %s\n", PACKAGE_VERSION);
		else
			bidi_test_run(&options.settings, options.width);
		options_clear(&options);
		return is_written() ? EXIT_SUCCESS : STATUS_FOUND;
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
