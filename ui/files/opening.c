/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/opening.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "text/decode.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

static void note_complaint(const char *path, const GError *error, gpointer data)
{
	Opening *opening = data;
	char *name = decode_name(path);
	char *what = terms_error(error);

	g_ptr_array_add(opening->complaints, g_strdup_printf("%s: %s", name, what));
	g_free(name);
	g_free(what);
	opening->is_whole = FALSE;
}

static GString *read_standard_input(GError **error)
{
	GString *bytes = g_string_new("");
	char buffer[1 << 16];
	size_t n;

	while ((n = fread(buffer, 1, sizeof buffer, stdin)) > 0 && bytes->len <= ARTICLE_SIZE_LIMIT)
		g_string_append_len(bytes, buffer, (gssize)n);
	if (ferror(stdin))
		g_set_error_literal(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno),
				    g_strerror(errno));
	else if (bytes->len > ARTICLE_SIZE_LIMIT)
		g_set_error(error, ARTICLE_ERROR, ARTICLE_ERROR_TOO_LARGE, "larger than %u MB",
			    (guint)(ARTICLE_SIZE_LIMIT >> 20));
	else
		return bytes;
	g_string_free(bytes, TRUE);
	return NULL;
}

static void open_standard_input(Opening *opening)
{
	const char *name = _("standard input");
	GError *error = NULL;
	if (!opening->input)
		opening->input = read_standard_input(&error);
	const GString *bytes = opening->input;
	Article *article = bytes ? article_from_bytes(name, bytes->str, bytes->len, &error) : NULL;

	if (article)
		shelf_take(opening->shelf, article);
	else
		note_complaint(name, error, opening);
	g_clear_error(&error);
}

static void open_path(Opening *opening, const char *path)
{
	if (strcmp(path, "-") == 0)
		open_standard_input(opening);
	else
		shelf_add_path(opening->shelf, path, note_complaint, opening);
}

/* The articles that come with the program; the variable says where, before it is installed. */
static void open_bundled(Opening *opening)
{
	const char *given = g_getenv("MUQABALA_DATADIR");
	char *path = g_build_filename(given ? given : PKGDATADIR, "articles", NULL);

	open_path(opening, path);
	g_free(path);
}

/* One line for each article whose bytes were not all characters. */
static void complain_of_damage(Opening *opening)
{
	for (guint i = 0; i < shelf_count(opening->shelf); i++) {
		const Article *article = shelf_article(opening->shelf, i);
		gsize count = article_replaced(article);
		const char *format = translation_of_many(
			"%s: %u invalid character replaced (read as %s)",
			"%s: %u invalid characters replaced (read as %s)", count);
		if (count > 0)
			g_ptr_array_add(opening->complaints,
					g_strdup_printf(format, article_name(article), (guint)count,
							article_charset(article)));
	}
}

/* FORMAT has the file and how many of its lines. */
static void complain_of_lines(Opening *opening, guint count, const char *format)
{
	char *path = decode_name(ledger_path(opening->ledger));

	if (count > 0)
		g_ptr_array_add(opening->complaints, g_strdup_printf(format, path, count));
	g_free(path);
}

/* The first of them is named, so that the person knows where to look. */
static void complain_of_gone(Opening *opening)
{
	const char *article, *words = decisions_gone_words(opening->decisions, &article);
	guint gone = decisions_gone(opening->decisions);
	char *path = decode_name(ledger_path(opening->ledger));

	if (words)
		g_ptr_array_add(
			opening->complaints,
			g_strdup_printf(translation_of_many(
						"%s: %u line about words that are gone, and kept: "
						"«%s» in %s",
						"%s: %u lines about words that are gone, and kept: "
						"«%s» in %s",
						gone),
					path, gone, words, article));
	g_free(path);
}

static void open_decisions(Opening *opening, const char *ledger)
{
	GError *error = NULL;

	opening->ledger = ledger_open(ledger, &error);
	opening->decisions = decisions_new(opening->shelf, ledger_text(opening->ledger));
	guint unread = decisions_unread(opening->decisions);
	complain_of_lines(opening, unread,
			  translation_of_many("%s: %u line not understood, and kept",
					      "%s: %u lines not understood, and kept", unread));
	complain_of_gone(opening);
	if (error)
		note_complaint(ledger_path(opening->ledger), error, opening);
	g_clear_error(&error);
}

/* Takes PATHS and INPUT. */
static Opening open_all(char **paths, const char *ledger, GString *input)
{
	Opening opening = { .paths = paths,
			    .ledger_name = g_strdup(ledger),
			    .input = input,
			    .shelf = shelf_new(),
			    .complaints = g_ptr_array_new_with_free_func(g_free),
			    .is_whole = TRUE };

	for (guint i = 0; paths[i]; i++)
		open_path(&opening, paths[i]);
	if (!paths[0])
		open_bundled(&opening);
	complain_of_damage(&opening);
	open_decisions(&opening, ledger);
	return opening;
}

Opening opening_new(char **paths, const char *ledger)
{
	return open_all(g_strdupv(paths), ledger, NULL);
}

Opening opening_again(const Opening *opening, const char *path)
{
	GPtrArray *paths = g_ptr_array_new();
	const GString *input = opening->input;

	for (guint i = 0; opening->paths[i]; i++)
		g_ptr_array_add(paths, g_strdup(opening->paths[i]));
	if (path)
		g_ptr_array_add(paths, g_str_has_prefix(path, "~/")
					       ? g_build_filename(g_get_home_dir(), path + 2, NULL)
					       : g_strdup(path));
	g_ptr_array_add(paths, NULL);
	return open_all((char **)g_ptr_array_free(paths, FALSE), opening->ledger_name,
			input ? g_string_new_len(input->str, (gssize)input->len) : NULL);
}

void opening_clear(Opening *opening)
{
	decisions_free(opening->decisions);
	ledger_free(opening->ledger);
	shelf_free(opening->shelf);
	g_ptr_array_unref(opening->complaints);
	g_strfreev(opening->paths);
	g_free(opening->ledger_name);
	if (opening->input)
		g_string_free(opening->input, TRUE);
}
