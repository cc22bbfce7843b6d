/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/command_line.h"

#include <string.h>

#include <unistr.h>

#include "ui/words/translation.h"

GQuark command_line_error_quark(void)
{
	return g_quark_from_static_string("command-line-error");
}

static const char *skip_spaces(const char *text)
{
	return text + strspn(text, " ");
}

/* Digits of any of three kinds at TEXT; 0 where none stand there. Returns what follows. */
static const char *read_count(const char *text, guint *count)
{
	ucs4_t character;
	const uint8_t *at = (const uint8_t *)text, *next;

	*count = 0;
	while ((next = u8_next(&character, at)) && keymap_digit(character) >= 0) {
		guint digit = (guint)keymap_digit(character);
		*count = MIN(*count * 10 + digit, KEYMAP_COUNT_MAX);
		at = next;
	}
	return (const char *)at;
}

/* The word at TEXT as the keys of a Latin layout give it; free with g_free(). */
static char *read_name(const char *text, Bindings *bindings, const char **end)
{
	GString *name = g_string_new("");
	ucs4_t character;
	const uint8_t *at = (const uint8_t *)text, *next;

	while ((next = u8_next(&character, at)) && character != ' ') {
		Key key = bindings_latin(bindings, character);
		if (key < 0x80)
			g_string_append_c(name, (char)key);
		else
			g_string_append_len(name, (const char *)at, next - at);
		at = next;
	}
	*end = (const char *)at;
	return g_string_free(name, FALSE);
}

/* The names (const char *) that begin with START; one that is START is the only one. */
static GPtrArray *names_with(const char *start)
{
	GPtrArray *names = g_ptr_array_new();

	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++) {
		const char *name = command_name((Command)i);
		if (strcmp(name, start) == 0)
			g_ptr_array_set_size(names, 0);
		if (g_str_has_prefix(name, start))
			g_ptr_array_add(names, (gpointer)name);
		if (strcmp(name, start) == 0)
			break;
	}
	return names;
}

static Command command_named(const char *name)
{
	guint i = COMMAND_NONE + 1;

	while (strcmp(command_name((Command)i), name) != 0)
		i++;
	return (Command)i;
}

static gboolean find_command(const char *name, Command *command, GError **error)
{
	GPtrArray *names = names_with(name);
	gboolean good = names->len == 1;

	if (good) {
		*command = command_named(names->pdata[0]);
	} else if (names->len == 0) {
		g_set_error(error, COMMAND_LINE_ERROR, COMMAND_LINE_ERROR_UNKNOWN,
			    _("there is no command %s; Tab lists them"), name);
	} else {
		g_ptr_array_add(names, NULL);
		char *all = g_strjoinv(", ", (char **)names->pdata);
		g_set_error(error, COMMAND_LINE_ERROR, COMMAND_LINE_ERROR_AMBIGUOUS,
			    _("%s may be: %s"), name, all);
		g_free(all);
	}
	g_ptr_array_unref(names);
	return good;
}

/* What stands behind the command's name: a count where it takes one, or words. */
static gboolean read_rest(const char *text, KeymapRequest *request, GError **error)
{
	guint count;
	gboolean is_count = *skip_spaces(read_count(text, &count)) == '\0';

	if (*text == '\0')
		return TRUE;
	if (command_takes_words(request->command)) {
		request->words = text;
		return TRUE;
	}
	if (is_count) {
		request->count = count;
		return TRUE;
	}
	g_set_error(error, COMMAND_LINE_ERROR, COMMAND_LINE_ERROR_WORDS,
		    _("%s takes a number at most, not: %s"), command_name(request->command), text);
	return FALSE;
}

gboolean command_line_read(const char *text, Bindings *bindings, KeymapRequest *request,
			   GError **error)
{
	gboolean good = TRUE;

	*request = (KeymapRequest){ COMMAND_NONE, 0, NULL };
	text = skip_spaces(read_count(skip_spaces(text), &request->count));
	char *name = read_name(text, bindings, &text);
	if (*name != '\0')
		good = find_command(name, &request->command, error) &&
		       read_rest(skip_spaces(text), request, error);
	else if (request->count > 0)
		request->command = COMMAND_ARTICLE;
	g_free(name);
	return good;
}

GPtrArray *command_line_complete(const char *text, gpointer bindings)
{
	GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
	guint count;
	const char *start = skip_spaces(read_count(skip_spaces(text), &count)), *end;
	char *name = read_name(start, bindings, &end);
	GPtrArray *names = *end == '\0' ? names_with(name) : g_ptr_array_new();

	for (guint i = 0; i < names->len; i++)
		g_ptr_array_add(lines, g_strdup_printf("%.*s%s", (int)(start - text), text,
						       (const char *)names->pdata[i]));
	g_ptr_array_unref(names);
	g_free(name);
	return lines;
}
