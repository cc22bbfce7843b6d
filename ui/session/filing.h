/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * filing: what the person wants of the files: which are to be opened and closed.
 */
#ifndef UI_FILING_H
#define UI_FILING_H

#include "ui/desk/desk.h"
#include "ui/session/wish.h"

typedef struct Filing {
	const Desk *desk; /* borrowed */
	char *path;       /* to be opened beside the others; NULL: all are to be read anew */
	guint article;    /* to be closed, or whose versions are to lie open */
} Filing;

void filing_clear(Filing *filing);

/* Open PATH beside the others or, where it is NULL, read all anew. */
SessionWish filing_open(Filing *filing, const char *path);

/* Do WISH with ARTICLE. Where it cannot be, that is said. */
SessionWish filing_want(Filing *filing, guint article, SessionWish wish, GString *message);

#endif
