/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/sought.h"

#include <string.h>

#include "text/fold.h"

struct Sought {
	SoughtText *text;
	gconstpointer data;
	GPtrArray *texts; /* by row: folded; NULL: not made yet */
	GArray *failed;   /* gboolean by row: it does not hold a beginning of what is typed */
	char *typed;
	char **words; /* of what was typed, folded */
};

Sought *sought_new(SoughtText *text, gconstpointer data)
{
	Sought *sought = g_new0(Sought, 1);

	sought->text = text;
	sought->data = data;
	sought->typed = g_strdup("");
	sought->words = g_new0(char *, 1);
	sought->failed = g_array_new(FALSE, TRUE, sizeof(gboolean));
	sought_forget(sought, 0);
	return sought;
}

void sought_free(Sought *sought)
{
	g_ptr_array_unref(sought->texts);
	g_array_unref(sought->failed);
	g_strfreev(sought->words);
	g_free(sought->typed);
	g_free(sought);
}

void sought_forget(Sought *sought, guint rows)
{
	g_clear_pointer(&sought->texts, g_ptr_array_unref);
	sought->texts = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_set_size(sought->texts, (gint)rows);
	g_array_set_size(sought->failed, 0);
	g_array_set_size(sought->failed, rows);
}

void sought_type(Sought *sought, const char *typed)
{
	char *folded = fold_string(typed, strlen(typed));
	guint rows = sought->failed->len;

	if (!g_str_has_prefix(typed, sought->typed)) {
		g_array_set_size(sought->failed, 0);
		g_array_set_size(sought->failed, rows);
	}
	g_free(sought->typed);
	sought->typed = g_strdup(typed);
	g_strfreev(sought->words);
	sought->words = g_strsplit(folded, " ", -1);
	g_free(folded);
}

const char *sought_typed(const Sought *sought)
{
	return sought->typed;
}

static const char *text_of(Sought *sought, guint row)
{
	gpointer *folded = &sought->texts->pdata[row];

	if (!*folded) {
		char *text = sought->text(sought->data, row);
		*folded = fold_string(text, strlen(text));
		g_free(text);
	}
	return *folded;
}

gboolean sought_holds(Sought *sought, guint row)
{
	gboolean *failed = &g_array_index(sought->failed, gboolean, row);

	if (*failed)
		return FALSE;
	for (char **word = sought->words; *word; word++)
		if (**word && !strstr(text_of(sought, row), *word)) {
			*failed = TRUE;
			return FALSE;
		}
	return TRUE;
}
