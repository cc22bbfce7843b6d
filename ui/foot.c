/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/foot.h"

#include <string.h>

#include "link/measure.h"
#include "report/marks.h"
#include "ui/keymap.h"
#include "ui/pen.h"
#include "ui/standing.h"
#include "ui/telling.h"

static const struct {
	Command command;
	const char *label;
	gboolean needs_fact;
} keys[] = {
	{ COMMAND_FOLLOW, "show in all", TRUE },
	{ COMMAND_BACK, "back", TRUE },
	{ COMMAND_FACT_NEXT, "next fact", FALSE },
	{ COMMAND_TIME_NEXT, "next date", FALSE },
	{ COMMAND_ARTICLE_NEXT, "next article", FALSE },
	{ COMMAND_SEARCH, "search", FALSE },
	{ COMMAND_HELP, "help", FALSE },
	{ COMMAND_QUIT, "quit", FALSE },
};

int foot_height(int height)
{
	if (height >= 40)
		return 7;
	if (height >= 24)
		return 6;
	if (height >= 16)
		return 4;
	if (height >= 10)
		return 3;
	return height >= 6 ? 1 : 0;
}

static void draw_keys(Grid *grid, int y, gboolean has_fact)
{
	Pen pen = pen_new(grid, y);
	GString *name = g_string_new("");

	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
		if (keys[i].needs_fact && !has_fact)
			continue;
		g_string_truncate(name, 0);
		keymap_append_keys(name, keys[i].command, 1);
		if (pen_room(&pen) < (int)(name->len + strlen(keys[i].label)) + 1)
			break;
		pen_left(&pen, name->str, ROLE_KEY, 0);
		pen_left(&pen, " ", ROLE_STATUS, 0);
		pen_left(&pen, keys[i].label, ROLE_STATUS, 0);
		pen_left(&pen, "   ", ROLE_STATUS, 0);
	}
	g_string_free(name, TRUE);
}

/* A modifier as words: MORE_THAN is "more than". */
static char *mod_words(FactMod mod)
{
	const char *name = fact_mod_name(mod);

	return name ? g_strdelimit(g_ascii_strdown(name, -1), "_", ' ') : NULL;
}

/* The speed, the length …; else the kind of the fact. */
static const char *what_is_told(const Fact *fact)
{
	const char *name = fact->kind == FACT_QUANTITY ? measure_name(fact->unit) : NULL;
	return name ? name : fact_kind_name(fact->kind);
}

/* The kind of the fact, what it is of (which a count's value says itself), its canonical value and
 * modifier. */
static void draw_fact(Pen *pen, const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	char *mod = mod_words(told->mod);
	char *thing = told->kind == FACT_COUNT ? NULL : desk_thing(desk, fact);

	pen_left(pen, what_is_told(told), marks_role(told->kind), GRID_BOLD);
	if (thing) {
		pen_left(pen, " of ", ROLE_DIM, 0);
		pen_left_words(pen, thing, ROLE_STATUS, 0);
	}
	pen_left(pen, " · ", ROLE_DIM, 0);
	pen_left(pen, told->value, ROLE_STATUS, GRID_BOLD);
	if (mod) {
		pen_left(pen, " · ", ROLE_DIM, 0);
		pen_left(pen, mod, ROLE_STATUS, 0);
	}
	pen_left(pen, "   ", ROLE_STATUS, 0);
	g_free(mod);
	g_free(thing);
}

/* What the signs beside facts mean. */
static void draw_signs(Grid *grid, int y)
{
	Pen pen = pen_new(grid, y);

	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		pen_left(&pen, i > 0 ? "   " : "", ROLE_DIM, 0);
		pen_left(&pen, marks_sign(relation), marks_sign_role(relation), 0);
		pen_left(&pen, " ", ROLE_DIM, 0);
		pen_left(&pen, marks_meaning(relation), ROLE_DIM, 0);
	}
}

/* What is known of an article whose column has the focus, when no fact has it. */
static void draw_article(Grid *grid, int y, const Desk *desk, guint article)
{
	guint facts = desk_article_fact_count(desk, article);
	const Article *told = shelf_article(desk_shelf(desk), article);
	GString *words = g_string_new("");
	Pen pen = pen_new(grid, y);

	g_string_printf(words, "article %u · ", article + 1);
	pen_left(&pen, words->str, ROLE_DIM, 0);
	pen_left_words(&pen, article_teller(told), ROLE_BYLINE, 0);
	g_string_printf(words, " · %u fact%s", facts, facts == 1 ? "" : "s");
	if (desk_has_findings(desk))
		pen_left(&pen, words->str, ROLE_DIM, 0);
	g_string_free(words, TRUE);
}

/* Rows, from Y on, that are left for what the articles tell: the keys have the last one. */
static void draw_telling(Grid *grid, int y, int rows, const Desk *desk, guint fact)
{
	Pen pen = pen_new(grid, y);

	draw_fact(&pen, desk, fact);
	if (rows < 4) {
		standing_draw(&pen, desk, fact);
		telling_draw(grid, y + 1, rows - 1, desk, fact);
		return;
	}
	pen = pen_new(grid, y + 1);
	standing_draw(&pen, desk, fact);
	telling_draw(grid, y + 2, rows - 2, desk, fact);
}

void foot_draw(Grid *grid, int y, const Desk *desk, guint article, guint fact)
{
	int rows = grid->height - y;

	if (rows > 1) {
		grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "─", ROLE_FRAME);
		y++;
		rows--;
	}
	if (rows > 2) {
		draw_keys(grid, grid->height - 1, fact != DESK_NO_FACT);
		rows--;
	}
	if (fact != DESK_NO_FACT) {
		draw_telling(grid, y, rows, desk, fact);
		return;
	}
	draw_article(grid, y, desk, article);
	if (rows > 1)
		draw_signs(grid, y + 1);
}
