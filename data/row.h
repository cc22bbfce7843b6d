/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * row: the rows of the word lists in data/LANGUAGE/CLASS.tsv, read, checked and in order.
 *
 * A row that cannot stand is named on stderr and ends the program. Rows own their strings.
 */
#ifndef DATA_ROW_H
#define DATA_ROW_H

#include "fact/lexicon.h"

typedef struct Row {
	char *language;
	LexiconClass class;
	char *form, *value, *attribute;
	const char *file; /* where it stands */
	guint line;
	gboolean is_varied; /* its form is another spelling of one that stands there */
} Row;

/* A growing array of rows; free with g_array_unref(). */
GArray *rows_new(void);

/* Append the rows of FILE under DIRECTORY; its path says its language and class. */
void rows_read(GArray *rows, const char *directory, const char *file);

/* Append ROW once more with another FORM, which it takes. */
void rows_append_form(GArray *rows, const Row *row, char *form);

/*
 * Sort the rows by language, form and class. Of a form that stands in a class twice, the row
 * written by hand stays; two written by hand end the program.
 */
void rows_settle(GArray *rows);

/* Whether VALUE is written as a number. */
gboolean row_is_number(const char *value);

#endif
