/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ruler: a page on which a person sees at once whether the terminal shows right-to-left text right.
 *
 * Above each line of text stands another of digits and dots, which no terminal puts in another
 * order: it tells where each word and each sign of the text must stand.
 */
#ifndef UI_RULER_H
#define UI_RULER_H

#include "layout/grid.h"

/* What the page tells besides; strings, or NULL. */
typedef struct RulerNotes {
	const char *driver;  /* its name */
	const char *reason;  /* why that one */
	const char *answers; /* of the terminal */
	const char *advice;  /* for the person */
	gboolean has_marks;  /* vowel marks are shown */
} RulerNotes;

/* The rows of the whole page. */
int ruler_height(void);

/* Draw the page on GRID, in its order; what has no room is left out. */
void ruler_draw(Grid *grid, const RulerNotes *notes);

#endif
