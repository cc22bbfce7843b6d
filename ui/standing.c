/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/standing.h"

#include "report/marks.h"

/* Append the numbers of the articles that stand to FACT in RELATION. */
static void append_standing(GString *out, const Desk *desk, guint fact, LinkRelation relation)
{
	for (guint i = 0; i < desk_article_count(desk); i++) {
		LinkRelation standing;
		if (i != desk_fact(desk, fact)->article && desk_stands(desk, fact, i, &standing) &&
		    standing == relation)
			g_string_append_printf(out, " %u", i + 1);
	}
}

/* Append the numbers of the articles that do not tell FACT; with THING those that name its thing.
 */
static void append_silent(GString *out, const Desk *desk, guint fact, gboolean thing)
{
	for (guint i = 0; i < desk_article_count(desk); i++) {
		LinkRelation standing;
		Span word;
		if (i == desk_fact(desk, fact)->article || desk_stands(desk, fact, i, &standing))
			continue;
		if (!thing || links_mention(desk_links(desk), fact, i, &word))
			g_string_append_printf(out, " %u", i + 1);
	}
}

static void draw_silence(Pen *pen, const Desk *desk, guint fact)
{
	GString *silent = g_string_new("");
	GString *naming = g_string_new("");
	char *thing = desk_thing(desk, fact);

	append_silent(silent, desk, fact, FALSE);
	if (thing)
		append_silent(naming, desk, fact, TRUE);
	if (silent->len > 0) {
		pen_left(pen, "silent:", ROLE_ALONE, 0);
		pen_left(pen, silent->str, ROLE_STATUS, GRID_BOLD);
	}
	if (naming->len > 0) {
		pen_left(pen, " · named there:", ROLE_DIM, 0);
		pen_left(pen, naming->str, ROLE_STATUS, 0);
		pen_left(pen, " ", ROLE_DIM, 0);
		pen_left_words(pen, thing, ROLE_STATUS, 0);
	}
	g_free(thing);
	g_string_free(silent, TRUE);
	g_string_free(naming, TRUE);
}

void standing_draw(Pen *pen, const Desk *desk, guint fact)
{
	GString *numbers = g_string_new("");

	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		g_string_truncate(numbers, 0);
		append_standing(numbers, desk, fact, relation);
		if (numbers->len == 0)
			continue;
		pen_left(pen, marks_sign(relation), marks_sign_role(relation), 0);
		pen_left(pen, " ", ROLE_STATUS, 0);
		pen_left(pen, link_relation_name(relation), marks_sign_role(relation), 0);
		pen_left(pen, ":", ROLE_STATUS, 0);
		pen_left(pen, numbers->str, ROLE_STATUS, GRID_BOLD);
		pen_left(pen, "   ", ROLE_STATUS, 0);
	}
	if (links_of(desk_links(desk), fact)->len == 0)
		pen_left(pen, "○ told here only   ", ROLE_ALONE, 0);
	draw_silence(pen, desk, fact);
	g_string_free(numbers, TRUE);
}
