/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/strip.h"

typedef struct Look {
	const char *glyph;
	GridRole role;
} Look;

/* By whether a row is in view, and whether linked facts lie in it. */
static const Look looks[2][2] = {
	{ { "▕", ROLE_STRIP }, { "▐", ROLE_STRIP_LINKED } },
	{ { "▓", ROLE_STRIP_VIEW }, { "█", ROLE_STRIP_VIEW } },
};

/* The row that OFFSET falls in. */
static int row_of(Span whole, gsize offset, int rows)
{
	offset = CLAMP(offset, whole.start, whole.end - 1) - whole.start;
	return (int)(offset * (gsize)rows / span_length(whole));
}

static Span whole_of(const Article *article)
{
	guint count = article_paragraph_count(article);

	return (Span){ article_paragraph(article, 0).start,
		       article_paragraph(article, count - 1).end };
}

gsize strip_offset(const Article *article, int row, int rows)
{
	Span whole = whole_of(article);

	row = CLAMP(row, 0, rows - 1);
	return whole.start + span_length(whole) * (gsize)row / (gsize)MAX(rows, 1);
}

void strip_draw(const Article *article, const GArray *marks, Span view, Grid *grid, GridRect rect)
{
	Span whole = whole_of(article);
	gboolean *has_link = g_new0(gboolean, (gsize)rect.height + 1);
	int top = row_of(whole, view.start, rect.height);
	int foot = row_of(whole, MAX(view.end, 1) - 1, rect.height);

	for (guint i = 0; marks && i < marks->len; i++) {
		const Mark *mark = &g_array_index(marks, Mark, i);
		if (mark->sign)
			has_link[row_of(whole, mark->span.start, rect.height)] = TRUE;
	}
	for (int row = 0; row < rect.height; row++) {
		gboolean is_seen = row >= top && row <= foot;
		Look look = looks[is_seen][has_link[row]];
		grid_fill(grid, (GridRect){ rect.x, rect.y + row, rect.width, 1 }, look.glyph,
			  look.role);
	}
	g_free(has_link);
}
