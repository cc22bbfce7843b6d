/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/caption.h"

#include "report/marks.h"
#include "ui/words/local_value.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* With fewer columns, the colour alone says what is told. */
#define TIGHT_WIDTH 22

/* From this many columns on, days are told with their names and months in full. */
#define ROOMY_WIDTH 44

/* The speed, the length …; else the kind of the fact. */
static const char *what_is_told(const Fact *fact)
{
	const char *name = fact->kind == FACT_QUANTITY ? terms_measure(fact->unit) : NULL;
	return name ? name : terms_kind(fact->kind);
}

/* A country's value is a code, and a quotation's nothing: the words tell. */
static void draw_words(Pen *pen, const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	char *words = desk_words(desk, fact);

	if (told->kind == FACT_QUOTE || g_strcmp0(told->key, told->value) == 0) {
		pen_start_words(pen, words, ROLE_STATUS, 0);
		pen_start(pen, *told->value ? " · " : "", ROLE_DIM, 0);
	}
	g_free(words);
}

/* Who is quoted. */
static void draw_speaker(Pen *pen, const Desk *desk, const Fact *quote)
{
	if (quote->kind != FACT_QUOTE || span_is_empty(quote->source))
		return;
	const Article *article = shelf_article(desk_shelf(desk), quote->article);
	char *name = text_slice(article_text(article), quote->source);

	pen_start(pen, _(" · said by "), ROLE_DIM, 0);
	pen_start_words(pen, name, ROLE_NAME, 0);
	g_free(name);
}

static void draw_what(Pen *pen, const Fact *told, const char *thing)
{
	pen_start(pen, what_is_told(told), marks_role(told->kind), GRID_BOLD);
	if (thing) {
		pen_start(pen, _(" of "), ROLE_DIM, 0);
		pen_start_words(pen, thing, ROLE_STATUS, 0);
	}
	pen_start(pen, " · ", ROLE_DIM, 0);
}

/* What a count is of, its value says itself. */
void caption_draw(Pen *pen, const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	const char *mod = terms_mod(told->mod);
	char *value =
		local_value(told, pen_room(pen) < ROOMY_WIDTH ? LOCAL_DATE_SHORT : LOCAL_DATE_FULL);
	char *thing = told->kind == FACT_COUNT ? NULL : desk_thing_beside(desk, fact);

	gboolean is_tight = pen_room(pen) < TIGHT_WIDTH;
	GridRole role = is_tight ? marks_role(told->kind) : ROLE_STATUS;

	if (!is_tight)
		draw_what(pen, told, thing);
	if (fact_kind_is_name(told->kind) || told->kind == FACT_QUOTE)
		draw_words(pen, desk, fact);
	draw_speaker(pen, desk, told);
	if (told->kind == FACT_COUNT || fact_kind_is_name(told->kind))
		pen_start_words(pen, value, role, GRID_BOLD);
	else
		pen_start(pen, value, role, GRID_BOLD);
	if (mod) {
		pen_start(pen, " · ", ROLE_DIM, 0);
		pen_start(pen, mod, ROLE_STATUS, 0);
	}
	if (is_tight && thing) {
		pen_start(pen, " · ", ROLE_DIM, 0);
		pen_start_words(pen, thing, ROLE_DIM, 0);
	}
	g_free(thing);
	g_free(value);
}

char *caption_text(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	const char *mod = terms_mod(told->mod);
	char *thing = desk_thing(desk, fact);
	char *value = local_value(told, LOCAL_DATE_FULL);
	char *text = g_strjoin(" ", what_is_told(told), told->value, value, mod ? mod : "",
			       thing ? thing : "", NULL);

	g_free(value);
	g_free(thing);
	return text;
}
