/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mark: what is to be shown about a span of an article: a role, a sign beside it, brackets.
 *
 * Marks never move text: signs and brackets stand in cells that are blank anyway, the spaces
 * between words and the margins. Where there is none, they are left out.
 */
#ifndef LAYOUT_MARK_H
#define LAYOUT_MARK_H

#include "layout/line.h"

typedef struct Mark {
	Span span;
	GridRole role;    /* ROLE_TEXT leaves the text's own */
	guint flags;      /* set of GridFlag, added to the text's own */
	const char *sign; /* one column, drawn in the blank before the word it begins in; or NULL */
	GridRole sign_role;
	gboolean bracketed; /* enclosed in [ ] where blanks stand at its ends */
} Mark;

/* Those of MARKS (Mark, sorted by span; or NULL) that touch SPAN; free with g_array_unref(). */
GArray *marks_touching(const GArray *marks, Span span);

/*
 * Show MARKS (Mark) on LINE, which is drawn in ROW of GRID; beside the row lie MARGIN columns at
 * each side. Where a sign and a bracket want one cell, the sign has it.
 */
void marks_draw(const GArray *marks, const Paragraph *paragraph, Line line, Grid *grid,
		GridRect row, int margin);

#endif
