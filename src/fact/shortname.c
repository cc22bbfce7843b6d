/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/shortname.h"

#include <string.h>

/* Whether MARK stands at OFFSET. */
static gboolean has_at(const Text *text, gsize offset, const char *mark)
{
	gsize length = strlen(mark);

	return offset + length <= text_length(text) &&
	       memcmp(text_bytes(text) + offset, mark, length) == 0;
}

gboolean shortname_is_of(const Text *text, const Fact *whole, const Fact *alias)
{
	static const char *const marks[][2] = {
		{ " (", ")" }, { " \"", "\"" }, { " «", "»" }, { " “", "”" }
	};

	if (whole->article != alias->article || whole->paragraph != alias->paragraph ||
	    whole->kind != FACT_ORGANIZATION || alias->kind != FACT_ORGANIZATION)
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (alias->span.start == whole->span.end + strlen(marks[i][0]) &&
		    has_at(text, whole->span.end, marks[i][0]) &&
		    has_at(text, alias->span.end, marks[i][1]))
			return TRUE;
	return FALSE;
}
