/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/header.h"

#include "report/marks.h"
#include "ui/pen.h"

/* Articles out of view at one side that are named one by one. */
#define NAMED_MAX 4

/* From this many columns on, the articles are counted; and relations are named in words. */
#define NARROW_WIDTH 40
#define WORDY_WIDTH 100

int header_height(int height)
{
	return height >= 4 ? 1 : 0;
}

/* The articles from FIRST up to END, from the left: the last one first. */
static void append_hidden(GString *out, guint first, guint end)
{
	if (end - first > NAMED_MAX) {
		g_string_append_printf(out, "%u–%u ", end, first + 1);
		return;
	}
	for (guint i = end; i > first; i--)
		g_string_append_printf(out, "%u ", i);
}

/* The articles as their columns lie; the one with the focus in brackets, arrows to the hidden. */
static GString *map_of(const Desk *desk, const Spread *spread)
{
	GString *map = g_string_new("");
	guint first = spread_first(spread);
	guint end = first + spread_columns(spread);
	guint all = desk_article_count(desk);

	if (end < all) {
		append_hidden(map, end, all);
		g_string_append(map, "◂ ");
	}
	for (guint i = end; i > first; i--)
		g_string_append_printf(map, i - 1 == spread_focused(spread) ? "[%u] " : "%u ", i);
	if (first > 0) {
		g_string_append(map, "▸ ");
		append_hidden(map, 0, first);
	}
	return map;
}

static GString *findings_of(const Desk *desk, gboolean wordy)
{
	GString *findings = g_string_new("");

	if (!desk_has_findings(desk)) {
		g_string_assign(findings, "looking for facts …");
		return findings;
	}
	g_string_printf(findings, "%u facts", desk_shown_count(desk));
	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		const char *name = wordy ? link_relation_name(relation) : marks_sign(relation);
		g_string_append_printf(findings, " · %u %s", desk_link_count(desk, relation), name);
	}
	return findings;
}

void header_draw(Grid *grid, int y, const Desk *desk, const Spread *spread)
{
	GString *count = g_string_new("");
	GString *map = map_of(desk, spread);
	GString *findings = findings_of(desk, grid->width >= WORDY_WIDTH);
	guint articles = desk_article_count(desk);
	Pen pen = pen_new(grid, y);

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_BAR);
	g_string_printf(count, "%u article%s   ", articles, articles == 1 ? "" : "s");
	if (grid->width >= NARROW_WIDTH)
		pen_left(&pen, count->str, ROLE_BAR, 0);
	pen_left(&pen, map->str, ROLE_BAR, GRID_BOLD);
	pen_right(&pen, findings->str, ROLE_BAR, 0);
	g_string_free(count, TRUE);
	g_string_free(map, TRUE);
	g_string_free(findings, TRUE);
}
