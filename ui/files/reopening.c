/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/reopening.h"

#include "ui/files/changes.h"
#include "ui/words/translation.h"

/* Append the first complaint of NEXT that was not there BEFORE; FALSE where there is none. */
static gboolean complain(const Opening *before, const Opening *next, GString *message)
{
	for (guint i = 0; i < next->complaints->len; i++) {
		const char *complaint = next->complaints->pdata[i];
		if (!g_ptr_array_find_with_equal_func(before->complaints, complaint, g_str_equal,
						      NULL)) {
			g_string_append(message, complaint);
			return TRUE;
		}
	}
	return FALSE;
}

gboolean reopening_open(const Opening *opening, const char *path, Opening *next, GString *message)
{
	guint least = shelf_count(opening->shelf) + (path ? 1 : 0);

	*next = opening_again(opening, path);
	gboolean is_bad = complain(opening, next, message);
	if (is_bad && shelf_count(next->shelf) < least) {
		opening_clear(next);
		return FALSE;
	}
	GPtrArray *changes = changes_between(opening->shelf, next->shelf);
	if (!is_bad)
		changes_tell(changes, message);
	changes_free(changes);
	return TRUE;
}

gboolean reopening_follow(const Opening *opening, Opening *next, GString *message)
{
	*next = opening_again(opening, NULL);
	GPtrArray *changes = changes_between(opening->shelf, next->shelf);
	gboolean is_good = !complain(opening, next, message) && changes_are_any(changes);

	if (is_good) {
		g_string_append(message, _("files have changed on disk; "));
		changes_tell(changes, message);
	} else {
		opening_clear(next);
	}
	changes_free(changes);
	return is_good;
}
