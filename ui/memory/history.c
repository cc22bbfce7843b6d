/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/memory/history.h"

#include <string.h>

struct History {
	GPtrArray *lines;
};

History *history_new(void)
{
	History *history = g_new(History, 1);

	history->lines = g_ptr_array_new_with_free_func(g_free);
	return history;
}

void history_free(History *history)
{
	if (!history)
		return;
	g_ptr_array_unref(history->lines);
	g_free(history);
}

void history_add(History *history, const char *line)
{
	GPtrArray *lines = history->lines;

	if (*line == '\0')
		return;
	for (guint i = 0; i < lines->len; i++)
		if (strcmp(lines->pdata[i], line) == 0) {
			g_ptr_array_add(lines, g_ptr_array_steal_index(lines, i));
			return;
		}
	if (lines->len == HISTORY_MAX)
		g_ptr_array_remove_index(lines, 0);
	g_ptr_array_add(lines, g_strdup(line));
}

guint history_count(const History *history)
{
	return history->lines->len;
}

const char *history_line(const History *history, guint index)
{
	g_assert(index < history->lines->len);
	return history->lines->pdata[index];
}

gboolean history_find(const History *history, guint *at, int step, const char *start)
{
	guint count = history->lines->len;

	for (guint i = *at + (guint)step; i < count; i += (guint)step)
		if (g_str_has_prefix(history->lines->pdata[i], start)) {
			*at = i;
			return TRUE;
		}
	return FALSE;
}
