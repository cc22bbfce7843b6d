/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cases: sentences and what is to be found in them, a line each, with a tab between, as they stand
 * in tests/cases/.
 */
#ifndef TESTS_CASES_H
#define TESTS_CASES_H

#include "tests/unit/unit.h"

#include <stdlib.h>

/* What is found in WORDS, as the cases tell it; freed with g_free(). */
typedef char *CasesFunction(const char *words);

/* Hold FIND against the cases of FILE; lines that begin with # are none. */
static inline void cases_hold(const char *file, CasesFunction *find)
{
	char *path = g_strdup_printf("%s/tests/cases/%s", getenv("top_srcdir"), file), *text;
	guint failures = 0;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		char *tab = strchr(*line, '\t');
		if (!tab || **line == '#')
			continue;
		*tab = '\0';
		char *found = find(*line);
		if (strcmp(found, tab + 1) != 0) {
			print_message("# in:       %s\n# expected: %s\n# found:    %s\n", *line,
				      tab + 1, found);
			failures++;
		}
		g_free(found);
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	assert_int_equal(failures, 0);
}

#endif
