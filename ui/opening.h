/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * opening: lays the articles that the command line names on a shelf, and keeps what there is to
 * complain of.
 */
#ifndef UI_OPENING_H
#define UI_OPENING_H

#include "article/shelf.h"

typedef struct Opening {
	Shelf *shelf;
	GPtrArray *complaints; /* strings "FILE: what is wrong" */
	gboolean is_whole;     /* everything could be read */
} Opening;

/*
 * Open PATHS (NULL-terminated), where "-" is standard input; without any, the bundled articles.
 * Clear with opening_clear().
 */
Opening opening_new(char **paths);
void opening_clear(Opening *opening);

#endif
