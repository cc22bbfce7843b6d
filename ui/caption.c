/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/caption.h"

#include "link/measure.h"
#include "report/marks.h"

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

/* A country's value is a code, and a quotation's nothing: the words tell. */
static void draw_words(Pen *pen, const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	char *words = desk_words(desk, fact);

	if (told->kind == FACT_QUOTE || g_strcmp0(told->key, told->value) == 0) {
		pen_left_words(pen, words, ROLE_STATUS, 0);
		pen_left(pen, *told->value ? " · " : "", ROLE_DIM, 0);
	}
	g_free(words);
}

/* Who is quoted. */
static void draw_speaker(Pen *pen, const Desk *desk, const Fact *quote)
{
	if (span_is_empty(quote->speaker))
		return;
	const Article *article = shelf_article(desk_shelf(desk), quote->article);
	char *name = text_slice(article_text(article), quote->speaker);

	pen_left(pen, " · said by ", ROLE_DIM, 0);
	pen_left_words(pen, name, ROLE_NAME, 0);
	g_free(name);
}

/* What a count is of, its value says itself. */
void caption_draw(Pen *pen, const Desk *desk, guint fact)
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
	if (fact_kind_is_name(told->kind) || told->kind == FACT_QUOTE)
		draw_words(pen, desk, fact);
	draw_speaker(pen, desk, told);
	pen_left_words(pen, told->value, ROLE_STATUS, GRID_BOLD);
	if (mod) {
		pen_left(pen, " · ", ROLE_DIM, 0);
		pen_left(pen, mod, ROLE_STATUS, 0);
	}
	g_free(mod);
	g_free(thing);
}

char *caption_text(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	char *mod = mod_words(told->mod);
	char *thing = desk_thing(desk, fact);
	char *text = g_strjoin(" ", what_is_told(told), told->value, mod ? mod : "",
			       thing ? thing : "", NULL);

	g_free(mod);
	g_free(thing);
	return text;
}
