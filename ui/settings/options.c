/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/settings/options.h"

#include <string.h>

#include "ui/words/translation.h"

#define WIDTH_MAX 1000
#define PANES_MAX 100

static const char *const task_names[TASKS] = {
	[TASK_READ] = "read",   [TASK_PRINT] = "print", [TASK_FACTS] = "facts",
	[TASK_LINKS] = "links", [TASK_CHECK] = "check",
};

static const char summary[] =
	N_("Lay several accounts of one event side by side and link the facts in them.\n"
	   "\n"
	   "Commands:\n"
	   "  read   on the screen, side by side (what is done when no command is given)\n"
	   "  print  the same as plain text\n"
	   "  facts  the facts in each article\n"
	   "  links  the facts that articles share\n"
	   "  check  the same, a line for each of them, as compilers write messages");

static const char description[] =
	N_("A directory stands for the files in it, - for standard input. Without a FILE the\n"
	   "bundled articles are opened.\n"
	   "\n"
	   "Exit status: 0, 1 where input could not be read or a check found something, 2 where\n"
	   "the command line is wrong.\n");

/* What GOption fills before it is understood. */
typedef struct Raw {
	char *format;
	char *explain;
	char *kinds;
	char *fatal;
	int width;
	int panes;
	char **words;
} Raw;

static gboolean fail(GError **error, const char *what, const char *value)
{
	g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, what, value);
	return FALSE;
}

/* FILE:OFFSET. */
static gboolean understand_explain(Options *options, const Raw *raw, GError **error)
{
	guint64 number;
	const char *colon = raw->explain ? strrchr(raw->explain, ':') : NULL;
	guint64 offset;

	/* A number alone is a link's. */
	if (raw->explain &&
	    g_ascii_string_to_unsigned(raw->explain, 10, 0, G_MAXUINT - 1, &number, NULL)) {
		options->explain_link = (guint)number + 1;
		return TRUE;
	}
	if (!raw->explain)
		return TRUE;
	if (!colon || colon == raw->explain ||
	    !g_ascii_string_to_unsigned(colon + 1, 10, 0, G_MAXSIZE, &offset, NULL))
		return fail(error, _("--explain=%s: a file, a colon and an offset are wanted"),
			    raw->explain);
	options->explain = g_strndup(raw->explain, (gsize)(colon - raw->explain));
	options->explain_at = (gsize)offset;
	return TRUE;
}

static gboolean understand_check(Options *options, const Raw *raw, GError **error)
{
	options->kinds = CHECK_USUAL_KINDS;
	options->fatal = CHECK_DIFFER;
	if (raw->kinds && !check_kinds_named(raw->kinds, &options->kinds))
		return fail(error, _("--kind=%s: kinds like date,count,money are wanted"),
			    raw->kinds);
	if (raw->fatal && !check_relations_named(raw->fatal, &options->fatal))
		return fail(error, _("--fail-on=%s: differ, compatible, agree or none is wanted"),
			    raw->fatal);
	return TRUE;
}

static gboolean understand(Options *options, const Raw *raw, GError **error)
{
	if (!understand_check(options, raw, error) || !understand_explain(options, raw, error))
		return FALSE;
	if (raw->format && !report_format_named(raw->format, &options->format))
		return fail(error, _("--format=%s: text, tsv or jsonl is wanted"), raw->format);
	if (raw->width < 0 || raw->width > WIDTH_MAX)
		return fail(error, _("--width: a number up to %s is wanted"),
			    G_STRINGIFY(WIDTH_MAX));
	if (raw->panes < 0 || raw->panes > PANES_MAX)
		return fail(error, _("--panes: a number up to %s is wanted"),
			    G_STRINGIFY(PANES_MAX));
	options->width = raw->width;
	options->panes = (guint)raw->panes;
	return TRUE;
}

/* The first word is the task where it names one; a file called so is written ./facts. */
static void take_words(Options *options, char **words)
{
	guint first = 0;

	for (guint task = 0; words && words[0] && task < TASKS; task++)
		if (strcmp(words[0], task_names[task]) == 0) {
			options->task = (OptionsTask)task;
			first = 1;
		}
	options->paths = words ? g_strdupv(words + first) : g_new0(char *, 1);
}

/* The file that is to be explained is read, too, unless it or its directory is named. */
static void take_explained(Options *options)
{
	guint count = g_strv_length(options->paths);

	for (guint i = 0; i < count; i++)
		if (g_str_has_prefix(options->explain, options->paths[i]))
			return;
	options->paths = g_renew(char *, options->paths, count + 2);
	options->paths[count] = g_strdup(options->explain);
	options->paths[count + 1] = NULL;
}

/* An option --NAME=VALUE that is a setting; without a VALUE it is set to yes. */
static gboolean set_option(const char *option, const char *value, gpointer data, GError **error)
{
	Options *options = data;
	GError *wrong = NULL;

	if (settings_set(&options->settings, option + strlen("--"), value ? value : "yes", &wrong))
		return TRUE;
	g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--%s", wrong->message);
	g_error_free(wrong);
	return FALSE;
}

static const char *translate(const char *words, gpointer data)
{
	(void)data;
	return translation_of(words);
}

static gboolean parse(Options *options, Raw *raw, int argc, char **argv, GError **error)
{
	gpointer set = (gpointer)set_option;
	const GOptionEntry entries[] = {
		{ "bidi", 0, 0, G_OPTION_ARG_CALLBACK, set,
		  N_("What the terminal is sent: auto, visual, bdsm, mlterm, rlo, lro, kitty or "
		     "logical"),
		  N_("DRIVER") },
		{ "bidi-test", 0, 0, G_OPTION_ARG_NONE, &options->bidi_test,
		  N_("Show whether this terminal shows right-to-left text right"), NULL },
		{ "digits", 0, 0, G_OPTION_ARG_CALLBACK, set,
		  N_("How digits are shown: written, latin, arabic or persian"), N_("FORM") },
		{ "justify", 0, 0, G_OPTION_ARG_CALLBACK, set,
		  N_("How lines are filled: none, spaces or kashida"), N_("HOW") },
		{ "linear", 0, G_OPTION_FLAG_NO_ARG, G_OPTION_ARG_CALLBACK, set,
		  N_("One thing a line, for screen readers and braille"), NULL },
		{ "marks", 0, 0, G_OPTION_ARG_CALLBACK, set, N_("Vowel marks: auto, keep or strip"),
		  N_("HOW") },
		{ "format", 0, 0, G_OPTION_ARG_STRING, &raw->format,
		  N_("Of facts and links: text, tsv, jsonl"), N_("FORMAT") },
		{ "explain", 0, 0, G_OPTION_ARG_FILENAME, &raw->explain,
		  N_("Why a fact was found at a place, or none"), N_("FILE:OFFSET") },
		{ "decisions", 0, 0, G_OPTION_ARG_FILENAME, &options->decisions,
		  N_("Keep what is overruled in FILE"), N_("FILE") },
		{ "kind", 0, 0, G_OPTION_ARG_STRING, &raw->kinds,
		  N_("Of facts to check, parted by commas"), N_("KINDS") },
		{ "fail-on", 0, 0, G_OPTION_ARG_STRING, &raw->fatal,
		  N_("Status 1 where a check finds: differ, compatible, agree, none"),
		  N_("RELATIONS") },
		{ "width", 0, 0, G_OPTION_ARG_INT, &raw->width, N_("Columns of what is printed"),
		  N_("N") },
		{ "panes", 0, 0, G_OPTION_ARG_INT, &raw->panes, N_("Articles beside each other"),
		  N_("N") },
		{ "no-state", 0, 0, G_OPTION_ARG_NONE, &options->settings.no_state,
		  N_("Remember nothing of this reading, and of none before"), NULL },
		{ "theme", 0, 0, G_OPTION_ARG_CALLBACK, set,
		  N_("Colours: dark, light, mono or high-contrast"), N_("THEME") },
		{ "keys", 0, 0, G_OPTION_ARG_CALLBACK, set, N_("Keys: default, less, vi or emacs"),
		  N_("PROFILE") },
		{ "print-config", 0, 0, G_OPTION_ARG_NONE, &options->print_config,
		  N_("Print a file of all settings, to be kept as the configuration"), NULL },
		{ "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_("Print the version"),
		  NULL },
		{ G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->words, NULL, NULL },
		G_OPTION_ENTRY_NULL,
	};
	GOptionContext *context = g_option_context_new(_("[COMMAND] [FILE|DIRECTORY|-...]"));

	g_option_context_set_summary(context, translation_of(summary));
	g_option_context_set_description(context, translation_of(description));
	GOptionGroup *group = g_option_group_new("main", NULL, NULL, options, NULL);
	g_option_group_add_entries(group, entries);
	g_option_group_set_translate_func(group, translate, NULL, NULL);
	g_option_context_set_main_group(context, group);
	gboolean good = g_option_context_parse(context, &argc, &argv, error);
	g_option_context_free(context);
	return good;
}

gboolean options_read(Options *options, int argc, char **argv, GError **error)
{
	Raw raw = { 0 };

	*options = (Options){ .settings = options->settings };
	gboolean good = parse(options, &raw, argc, argv, error) && understand(options, &raw, error);
	take_words(options, raw.words);
	if (options->explain_link && options->task != TASK_LINKS && good)
		good = fail(error, _("--explain=%s: a file, a colon and an offset are wanted"),
			    raw.explain);
	if (options->explain && options->task != TASK_FACTS && good)
		good = fail(error, _("--explain=%s: only facts are explained"), options->explain);
	if (options->explain)
		take_explained(options);
	g_free(raw.format);
	g_free(raw.explain);
	g_free(raw.kinds);
	g_free(raw.fatal);
	g_strfreev(raw.words);
	return good;
}

void options_clear(Options *options)
{
	g_free(options->explain);
	g_free(options->decisions);
	g_strfreev(options->paths);
}
