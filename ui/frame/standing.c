/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/standing.h"

#include "link/silence.h"
#include "report/marks.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* In less room than this, signs stand without words. */
#define WORDY_WIDTH 40

/* Append the numbers of the articles that stand to FACT in RELATION. */
static void append_standing(GString *out, const Desk *desk, guint fact, LinkRelation relation)
{
	for (guint i = 0; i < desk_article_count(desk); i++) {
		LinkRelation standing;
		if (i != desk_fact(desk, fact)->article && desk_stands(desk, fact, i, &standing) &&
		    standing == relation)
			translation_append(out, " %u", i + 1);
	}
}

/* How many tell FACT in words of their own, where some of those that agree do not. */
static void append_independent(GString *out, const Desk *desk, guint fact)
{
	const Links *links = desk_links(desk);
	const GArray *of = links_of(links, fact);

	for (guint i = 0; i < of->len && !fact_kind_is_name(desk_fact(desk, fact)->kind); i++) {
		const Link *link = links_at(links, g_array_index(of, guint, i));
		guint told = silence_tellers(desk_facts(desk), link->facts);
		guint independent = silence_independent(links, desk_facts(desk), link->facts);
		if (link->relation == LINK_AGREE && independent < told)
			translation_append(out, _(", %u independently"), independent);
	}
}

static gboolean is_told_by(const Desk *desk, guint fact, guint article)
{
	LinkRelation relation;

	return article == desk_fact(desk, fact)->article ||
	       desk_stands(desk, fact, article, &relation);
}

static void draw_numbers(Pen *pen, const char *label, const GString *numbers)
{
	if (numbers->len == 0)
		return;
	pen_start(pen, label, ROLE_ALONE, 0);
	pen_start(pen, numbers->str, ROLE_STATUS, GRID_BOLD);
	pen_start(pen, "   ", ROLE_STATUS, 0);
}

/* Silence in words: who tells what is around the fact without it, and who nothing of it. */
static void draw_silence(Pen *pen, const Desk *desk, guint fact)
{
	GString *numbers[] = { g_string_new(""), g_string_new(""), g_string_new("") };
	GString *naming = g_string_new("");
	char *thing = desk_thing(desk, fact);
	Span place;

	for (guint i = 0; i < desk_article_count(desk); i++) {
		if (is_told_by(desk, fact, i))
			continue;
		translation_append(numbers[desk_silence(desk, fact, i, &place)], " %u", i + 1);
		if (thing && links_mention(desk_links(desk), fact, i, &place))
			translation_append(naming, " %u", i + 1);
	}
	draw_numbers(pen, _("silent:"), numbers[DESK_SILENT]);
	draw_numbers(pen, _("absent:"), numbers[DESK_ABSENT]);
	if (naming->len > 0) {
		pen_start_words(pen, thing, ROLE_STATUS, 0);
		draw_numbers(pen, _(" is named in:"), naming);
	}
	draw_numbers(pen, _("not searched for facts:"), numbers[DESK_UNREAD]);
	g_free(thing);
	g_string_free(naming, TRUE);
	for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++)
		g_string_free(numbers[i], TRUE);
}

void standing_draw(Pen *pen, const Desk *desk, guint fact)
{
	gboolean is_brief = pen_room(pen) < WORDY_WIDTH;
	GString *numbers = g_string_new("");

	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		g_string_truncate(numbers, 0);
		append_standing(numbers, desk, fact, relation);
		if (numbers->len == 0)
			continue;
		if (relation == LINK_AGREE && !is_brief)
			append_independent(numbers, desk, fact);
		pen_start(pen, marks_sign(relation), marks_sign_role(relation), 0);
		if (!is_brief) {
			pen_start(pen, " ", ROLE_STATUS, 0);
			pen_start(pen, terms_relation(relation), marks_sign_role(relation), 0);
			pen_start(pen, ":", ROLE_STATUS, 0);
		}
		pen_start(pen, numbers->str, ROLE_STATUS, GRID_BOLD);
		pen_start(pen, "   ", ROLE_STATUS, 0);
	}
	g_string_free(numbers, TRUE);
	if (!desk_is_comparable(desk, fact)) {
		pen_start(pen, _("○ not exact enough to be compared"), ROLE_ALONE, 0);
		return;
	}
	if (links_of(desk_links(desk), fact)->len == 0) {
		pen_start(pen, is_brief ? "○" : _("○ told here only"), ROLE_ALONE, 0);
		pen_start(pen, "   ", ROLE_ALONE, 0);
	}
	draw_silence(pen, desk, fact);
}
