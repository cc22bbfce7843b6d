/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * print: the whole spread as plain text, for pipes and printers.
 *
 * Cells from left to right, columns of the articles side by side, the first at the right, in as
 * many tiers as are needed. The string returned is the caller's.
 */
#ifndef REPORT_PRINT_H
#define REPORT_PRINT_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "layout/typography.h"
#include "link/link.h"

/* Set in TYPOGRAPHY, WIDTH columns wide, PANES articles abreast (0: as many as fit). */
GString *print_spread(const Shelf *shelf, const GArray *facts, const Links *links,
		      Typography typography, int width, guint panes);

#endif
