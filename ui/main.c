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

#include "fact/explain.h"
#include "link/findings.h"
#include "report/explain.h"
#include "report/linkage.h"
#include "report/print.h"
#include "ui/bidi_test.h"
#include "ui/files/opening.h"
#include "ui/settings/options.h"
#include "ui/settings/preferences.h"
#include "ui/sitting.h"
#include "ui/words/translation.h"

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

/* The article that was read from PATH; G_MAXUINT where none was. */
static guint article_of(const Shelf *shelf, const char *path)
{
	char *shown = g_filename_display_name(path);
	guint at = 0;

	while (at < shelf_count(shelf) &&
	       strcmp(article_name(shelf_article(shelf, at)), shown) != 0)
		at++;
	g_free(shown);
	return at < shelf_count(shelf) ? at : G_MAXUINT;
}

/* Why a fact was found where it is asked for; nothing where that file was not read. */
static GString *explain(const Options *options, const Opening *opening)
{
	guint article = article_of(opening->shelf, options->explain);

	if (article == G_MAXUINT)
		return g_string_new(NULL);
	const Text *text = article_text(shelf_article(opening->shelf, article));
	Reading *reading = reading_new(opening->shelf);
	char *words = explain_place(reading, article, text_byte_of(text, options->explain_at));
	GString *out = g_string_new(words);
	g_free(words);
	reading_free(reading);
	return out;
}

/* What was asked for, NULL where there is no such link; FOUND are what a check came upon. */
static GString *report(const Options *options, const Opening *opening, guint *found)
{
	const Shelf *shelf = opening->shelf;

	if (options->explain)
		return explain(options, opening);
	if (options->task == TASK_FACTS)
		return report_without_links(opening, options->format);
	Findings *findings = findings_of_shelf(shelf, opening->decisions);
	const GArray *facts = findings->facts;
	GString *out = options->task == TASK_LINKS && options->explain_link
			       ? explain_link(shelf, facts, findings->links,
					      options->explain_link - 1, NULL)
		       : options->task == TASK_LINKS
			       ? linkage_report(shelf, facts, findings->links, options->format)
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

	if (!out) {
		fprintf(stderr, _("muqabala: --explain=%d: there is no such link\n"),
			(int)options->explain_link - 1);
		return FALSE;
	}
	fwrite(out->str, 1, out->len, stdout);
	fflush(stdout);
	g_string_free(out, TRUE);
	return !(found & options->fatal);
}

/* Read on the screen where there is one. */
static gboolean is_read(const Options *options, const Preferences *preferences, Opening *opening)
{
	GError *error = NULL;

	if (options->task != TASK_READ || !isatty(STDOUT_FILENO))
		return FALSE;
	Bindings *bindings = bindings_new(options->settings.keys, options->settings.keyboard);
	preferences_bind(preferences, bindings, opening->complaints);
	gboolean held = sitting_hold(opening, &options->settings, bindings, &error);
	if (!held)
		fprintf(stderr, "muqabala: %s\n", error->message);
	g_clear_error(&error);
	bindings_free(bindings);
	return held;
}

/* Whether all that was printed went out; says so where it did not. */
static gboolean is_written(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return TRUE;
	fprintf(stderr, _("muqabala: standard output: cannot be written\n"));
	return FALSE;
}

/* What is asked of the program itself, not of articles; FALSE where nothing is. */
static gboolean tell_of_itself(const Options *options)
{
	if (options->version)
		printf("muqabala %s\n", PACKAGE_VERSION);
	else if (options->bidi_test)
		bidi_test_run(&options->settings, options->width);
	else if (options->print_config) {
		char *text = preferences_default();
		fputs(text, stdout);
		g_free(text);
	} else
		return FALSE;
	return TRUE;
}

/* Open the articles and do what is asked; the exit status. COMPLAINTS are told with the others. */
static int work(const Options *options, const Preferences *preferences, GPtrArray *complaints)
{
	Opening opening = opening_new(options->paths, options->decisions);

	for (guint i = 0; i < complaints->len; i++)
		g_ptr_array_add(opening.complaints, g_strdup(complaints->pdata[i]));
	/* FALSE where a check found what it must not. */
	gboolean is_good = shelf_count(opening.shelf) == 0 ||
			   is_read(options, preferences, &opening) || print(options, &opening);
	complain(&opening);
	is_good = is_written() && opening.is_whole && is_good;
	opening_clear(&opening);
	return is_good ? EXIT_SUCCESS : STATUS_FOUND;
}

static int run(Options *options, const Preferences *preferences, GPtrArray *complaints, int argc,
	       char **argv)
{
	GError *error = NULL;

	preferences_fill(preferences, &options->settings, complaints);
	if (!options_read(options, argc, argv, &error)) {
		fprintf(stderr, _("muqabala: %s\nTry: muqabala --help\n"), error->message);
		g_error_free(error);
		return STATUS_USAGE;
	}
	if (tell_of_itself(options))
		return is_written() ? EXIT_SUCCESS : STATUS_FOUND;
	return work(options, preferences, complaints);
}

int main(int argc, char **argv)
{
	GPtrArray *complaints = g_ptr_array_new_with_free_func(g_free);
	Options options = { 0 };

	set_locale();
	Preferences *preferences = preferences_open(NULL, complaints);
	int status = run(&options, preferences, complaints, argc, argv);
	options_clear(&options);
	preferences_free(preferences);
	g_ptr_array_unref(complaints);
	return status;
}
