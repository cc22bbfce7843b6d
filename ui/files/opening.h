/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * opening: lays the articles that the command line names on a shelf, with what was decided on them
 * before, and keeps what there is to complain of.
 */
#ifndef UI_OPENING_H
#define UI_OPENING_H

#include "article/shelf.h"
#include "link/decision.h"
#include "ui/files/editions.h"
#include "ui/memory/ledger.h"

typedef struct Opening {
	char **paths;
	gboolean is_bundled; /* the bundled articles lie before those of the paths */
	GPtrArray *closed;   /* strings: the names of articles that are left out */
	Editions *editions;  /* earlier versions of what changed since it was opened */
	char *when;          /* it was opened: "14:05" */
	char *ledger_name;   /* as it was asked for; or NULL */
	GString *input;      /* what standard input gave; or NULL */
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
 * What standard input gave is not read again. What has changed is kept as it was.
 */
Opening opening_again(const Opening *opening, const char *path);

/* The article that PATH names, where it lies open; FALSE where it does not. */
gboolean opening_has(const Opening *opening, const char *path, guint *article);

/* The same without ARTICLE, until it is opened again. */
Opening opening_without(const Opening *opening, guint article);

/* The same with the earlier versions of ARTICLE beside it or, where they lie there, without. */
Opening opening_with_editions(const Opening *opening, guint article);
void opening_clear(Opening *opening);

#endif
