/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * opening: lays the articles that the command line names on a shelf, with what was decided on them
 * before, and keeps what there is to complain of.
 */
#ifndef UI_OPENING_H
#define UI_OPENING_H

#include "article/shelf.h"
#include "link/decision.h"
#include "ui/memory/ledger.h"

typedef struct Opening {
	char **paths;
	char *ledger_name; /* as it was asked for; or NULL */
	GString *input;    /* what standard input gave; or NULL */
	Shelf *shelf;
	Ledger *ledger;
	Decisions *decisions;
	GPtrArray *complaints; /* strings "FILE: what is wrong" */
	gboolean is_whole;     /* everything could be read */
} Opening;

/*
 * Open PATHS (NULL-terminated), where "-" is standard input; without any, the bundled articles; and
 * the ledger at LEDGER, NULL for the usual one. Clear with opening_clear().
 */
Opening opening_new(char **paths, const char *ledger);

/*
 * Open all that OPENING did anew, and PATH ("~/" is the home folder) beside it unless it is NULL.
 * What standard input gave is not read again.
 */
Opening opening_again(const Opening *opening, const char *path);
void opening_clear(Opening *opening);

#endif
