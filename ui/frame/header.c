/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/header.h"

#include "layout/line.h"
#include "report/marks.h"
#include "ui/frame/pen.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* Articles out of view at one side that are named one by one. */
#define NAMED_MAX 4

/* From this many columns on, articles and facts are counted; and relations are named in words. */
#define NARROW_WIDTH 60
#define WORDY_WIDTH 100

int header_height(int height)
{
	return height >= 4 ? 1 : 0;
}

static void add_number(GPtrArray *map, const char *format, guint number)
{
	g_ptr_array_add(map, translation_digits(g_strdup_printf(format, number)));
}

/* The articles at the places from FIRST up to END, which are out of view. */
static void add_beyond(GPtrArray *map, const Lineup *lineup, guint first, guint end)
{
	if (end - first > NAMED_MAX) {
		add_number(map, "%u ", lineup_article(lineup, first) + 1);
		g_ptr_array_add(map, g_strdup("–"));
		add_number(map, "%u", lineup_article(lineup, end - 1) + 1);
		return;
	}
	for (guint i = first; i < end; i++)
		add_number(map, "%u ", lineup_article(lineup, i) + 1);
}

/* The articles whose columns are hidden, in parentheses. */
static void add_hidden(GPtrArray *map, const Lineup *lineup, guint articles)
{
	guint hidden = articles - lineup_count(lineup);

	if (hidden > NAMED_MAX) {
		add_number(map, "(%u) ", hidden);
		return;
	}
	for (guint i = 0; i < articles && hidden > 0; i++)
		if (lineup_is_hidden(lineup, i))
			add_number(map, "(%u) ", i + 1);
}

/*
 * The articles as their columns lie, from the right; the one with the focus in brackets, arrows to
 * those out of view.
 */
static GPtrArray *map_of(const Desk *desk, Spread *spread)
{
	GPtrArray *map = g_ptr_array_new_with_free_func(g_free);
	const Lineup *lineup = spread_lineup(spread);
	guint first = spread_first(spread);
	guint end = first + spread_columns(spread);
	guint all = lineup_count(lineup);

	if (first > 0) {
		add_beyond(map, lineup, 0, first);
		g_ptr_array_add(map, g_strdup("▸ "));
	}
	for (guint i = first; i < end; i++) {
		guint article = lineup_article(lineup, i);
		add_number(map, article == spread_focused(spread) ? "[%u] " : "%u ", article + 1);
	}
	if (end < all) {
		g_ptr_array_add(map, g_strdup("◂ "));
		add_beyond(map, lineup, end, all);
	}
	add_hidden(map, lineup, desk_article_count(desk));
	return map;
}

/* Whatever the language, the map lies as the columns do. */
static void draw_map(Pen *pen, const GPtrArray *map)
{
	Typography typography = pen->grid->typography;
	int width = 0;

	for (guint i = 0; i < map->len; i++)
		width += line_string_width(map->pdata[i], typography);
	width = MIN(width, pen_room(pen));
	int left = pen->rtl ? pen->right - width : pen->left;
	Pen box = pen_of_cell(pen->grid, pen->y, left, left + width);
	for (guint i = 0; i < map->len; i++)
		pen_end(&box, map->pdata[i], ROLE_BAR, GRID_BOLD);
	pen_skip(pen, width + 1);
}

static void append_progress(GString *out, const Desk *desk)
{
	guint progress = desk_progress(desk);

	if (desk_is_stopped(desk))
		g_string_append(out, _("no facts were looked for · Esc looks"));
	else if (progress == 0)
		g_string_append(out, _("looking for facts …"));
	else if (progress < 100)
		translation_append(out, _("looking for facts · %u %% · Esc stops"), progress);
	else
		g_string_append(out, _("linking facts … · Esc stops"));
}

static GString *findings_of(const Desk *desk, int width)
{
	GString *findings = g_string_new("");

	if (!desk_tells_facts(desk)) {
		append_progress(findings, desk);
		return findings;
	}
	if (width >= NARROW_WIDTH)
		translation_append(
			findings,
			translation_of_many("%u fact", "%u facts", desk_shown_count(desk)),
			desk_shown_count(desk));
	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		const char *name =
			width >= WORDY_WIDTH ? terms_relation(relation) : marks_sign(relation);
		if (findings->len > 0)
			g_string_append(findings, width >= NARROW_WIDTH ? " · " : "  ");
		translation_append(findings, "%u ", desk_link_count(desk, relation));
		g_string_append(findings, name);
	}
	return findings;
}

void header_draw(Grid *grid, int y, const Desk *desk, Spread *spread, gboolean synced)
{
	GString *count = g_string_new("");
	GPtrArray *map = map_of(desk, spread);
	GString *findings = findings_of(desk, grid->width);
	guint articles = desk_article_count(desk);
	Pen pen = pen_new(grid, y);

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_BAR);
	translation_append(count, translation_of_many("%u article", "%u articles", articles),
			   articles);
	g_string_append(count, "   ");
	if (grid->width >= NARROW_WIDTH)
		pen_start(&pen, count->str, ROLE_BAR, 0);
	draw_map(&pen, map);
	pen_start(&pen, synced ? _("⇅ together") : "", ROLE_BAR, 0);
	pen_end(&pen, findings->str, ROLE_BAR, 0);
	g_string_free(count, TRUE);
	g_ptr_array_unref(map);
	g_string_free(findings, TRUE);
}
