/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/opening.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "text/decode.h"
#include "ui/desk/folder.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

static gboolean is_closed(const Opening *opening, const char *name)
{
	return g_ptr_array_find_with_equal_func(opening->closed, name, g_str_equal, NULL);
}

static void note_complaint(const char *path, const GError *error, gpointer data)
{
	Opening *opening = data;
	char *name = decode_name(path);
	char *what = terms_error(error);

	if (!is_closed(opening, name)) {
		g_ptr_array_add(opening->complaints, g_strdup_printf("%s: %s", name, what));
		opening->is_whole = FALSE;
	}
	g_free(name);
	g_free(what);
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

static void remove_closed(Opening *opening)
{
	for (guint i = shelf_count(opening->shelf); i > 0; i--)
		if (is_closed(opening, article_name(shelf_article(opening->shelf, i - 1))))
			shelf_remove(opening->shelf, i - 1);
}

static char *time_now(void)
{
	GDateTime *now = g_date_time_new_now_local();
	char *text = g_date_time_format(now, "%H:%M");

	g_date_time_unref(now);
	return text;
}

/* Read what OPENING, of which this is known already, is to open. */
static void open_all(Opening *opening)
{
	opening->shelf = shelf_new();
	opening->complaints = g_ptr_array_new_with_free_func(g_free);
	opening->is_whole = TRUE;
	opening->when = time_now();
	if (opening->is_bundled)
		open_bundled(opening);
	for (guint i = 0; opening->paths[i]; i++)
		open_path(opening, opening->paths[i]);
	editions_lay(opening->editions, opening->shelf);
	remove_closed(opening);
	complain_of_damage(opening);
	open_decisions(opening, opening->ledger_name);
}

Opening opening_new(char **paths, const char *ledger)
{
	Opening opening = { .paths = g_strdupv(paths),
			    .is_bundled = !paths[0],
			    .closed = g_ptr_array_new_with_free_func(g_free),
			    .editions = editions_new(),
			    .ledger_name = g_strdup(ledger) };

	open_all(&opening);
	return opening;
}

static gpointer copy_string(gconstpointer string, gpointer data)
{
	(void)data;
	return g_strdup(string);
}

/* What OPENING is to open, not yet opened. */
static Opening copy_plan(const Opening *opening)
{
	const GString *input = opening->input;

	return (Opening){
		.paths = g_strdupv(opening->paths),
		.is_bundled = opening->is_bundled,
		.closed = g_ptr_array_copy(opening->closed, copy_string, NULL),
		.editions = editions_copy(opening->editions),
		.ledger_name = g_strdup(opening->ledger_name),
		.input = input ? g_string_new_len(input->str, (gssize)input->len) : NULL,
	};
}

/* Takes PATH. */
static void add_path(Opening *opening, char *path)
{
	guint count = g_strv_length(opening->paths);

	opening->paths = g_renew(char *, opening->paths, count + 2);
	opening->paths[count] = path;
	opening->paths[count + 1] = NULL;
}

/* Articles of PATH, a file or a folder, that were closed are so no more. */
static gboolean reopen(Opening *opening, const char *path)
{
	char *name = decode_name(path);
	gsize length = strlen(name);
	gboolean is_any = FALSE;

	while (length > 1 && name[length - 1] == '/')
		length--;
	for (guint i = opening->closed->len; i > 0; i--) {
		const char *closed = opening->closed->pdata[i - 1];
		if (strncmp(closed, name, length) != 0 ||
		    (closed[length] != '\0' && closed[length] != '/'))
			continue;
		g_ptr_array_remove_index(opening->closed, i - 1);
		is_any = TRUE;
	}
	g_free(name);
	return is_any;
}

/* Open what NEXT is to open after OPENING. */
static void open_next(Opening *next, const Opening *opening)
{
	open_all(next);
	editions_keep(next->editions, opening->shelf, next->shelf, opening->when);
}

Opening opening_again(const Opening *opening, const char *path)
{
	Opening next = copy_plan(opening);
	char *whole = path ? folder_whole_path(path) : NULL;

	if (whole && !reopen(&next, whole) &&
	    !g_strv_contains((const char *const *)next.paths, whole))
		add_path(&next, g_steal_pointer(&whole));
	g_free(whole);
	open_next(&next, opening);
	return next;
}

gboolean opening_has(const Opening *opening, const char *path, guint *article)
{
	char *whole = folder_whole_path(path), *name = g_canonicalize_filename(whole, NULL);
	gboolean is_found = FALSE;

	for (guint i = 0; i < shelf_count(opening->shelf) && !is_found; i++) {
		const char *given = article_name(shelf_article(opening->shelf, i));
		char *other = g_canonicalize_filename(given, NULL);
		is_found = strcmp(name, other) == 0;
		*article = i;
		g_free(other);
	}
	g_free(whole);
	g_free(name);
	return is_found;
}

Opening opening_without(const Opening *opening, guint article)
{
	Opening next = copy_plan(opening);

	g_ptr_array_add(next.closed,
			g_strdup(article_name(shelf_article(opening->shelf, article))));
	open_next(&next, opening);
	return next;
}

Opening opening_with_editions(const Opening *opening, guint article)
{
	Opening next = copy_plan(opening);

	editions_turn(next.editions, article_name(shelf_article(opening->shelf, article)));
	open_next(&next, opening);
	return next;
}

void opening_clear(Opening *opening)
{
	decisions_free(opening->decisions);
	ledger_free(opening->ledger);
	shelf_free(opening->shelf);
	g_ptr_array_unref(opening->complaints);
	g_ptr_array_unref(opening->closed);
	editions_free(opening->editions);
	g_strfreev(opening->paths);
	g_free(opening->ledger_name);
	g_free(opening->when);
	if (opening->input)
		g_string_free(opening->input, TRUE);
}
