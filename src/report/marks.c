/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/marks.h"

GridRole marks_role(FactKind kind)
{
	/* ORDER FACT_KIND */
	static const GridRole roles[FACT_KINDS] = {
		ROLE_TIME,     ROLE_TIME,  ROLE_QUANTITY, ROLE_COUNT, ROLE_QUANTITY,
		ROLE_QUANTITY, ROLE_NAME,  ROLE_NAME,     ROLE_NAME,  ROLE_QUOTE,
		ROLE_COUNT,    ROLE_COUNT, ROLE_TIME,     ROLE_DIM,
	};
	return roles[kind];
}

gboolean marks_shows(FactKind kind)
{
	return kind != FACT_FURNITURE && !fact_kind_is_bare(kind);
}

const char *marks_sign(LinkRelation relation)
{
	static const char *const signs[LINK_RELATIONS] = { "≡", "≈", "≠" };
	return signs[relation];
}

GridRole marks_sign_role(LinkRelation relation)
{
	static const GridRole roles[LINK_RELATIONS] = { ROLE_AGREE, ROLE_COMPATIBLE, ROLE_DIFFER };
	return roles[relation];
}

static gboolean link_has(const Link *link, guint fact)
{
	for (guint i = 0; i < link->facts->len; i++)
		if (g_array_index(link->facts, guint, i) == fact)
			return TRUE;
	return FALSE;
}

static gboolean is_partner(const Links *links, guint fact, guint focus)
{
	if (focus == MARKS_NO_FOCUS)
		return FALSE;
	const GArray *of = links_of(links, focus);
	for (guint i = 0; i < of->len; i++)
		if (link_has(links_at(links, g_array_index(of, guint, i)), fact))
			return TRUE;
	return FALSE;
}

/*
 * Names and quotations are many, and most agree: their colour is enough, but where they differ.
 */
static Mark mark_of(const GArray *facts, const Links *links, guint index, guint focus)
{
	const Fact *fact = &g_array_index(facts, Fact, index);
	gboolean is_value = fact_kind_is_value(fact->kind);
	Mark mark = { .span = fact->span,
		      .role = marks_role(fact->kind),
		      .flags = is_value ? GRID_FACT : 0 };
	LinkRelation relation;

	if (links_gravest(links, index, &relation) && (is_value || relation == LINK_DIFFER)) {
		mark.sign = marks_sign(relation);
		mark.sign_role = marks_sign_role(relation);
	}
	if (index == focus)
		mark.flags |= GRID_FOCUS;
	else if (is_partner(links, index, focus))
		mark.flags |= GRID_PARTNER;
	mark.bracketed = (mark.flags & (GRID_FOCUS | GRID_PARTNER)) != 0;
	return mark;
}

GArray *marks_new(const GArray *facts, const Links *links, guint article, guint focus)
{
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		gboolean is_shown = marks_shows(fact->kind) && !fact->furniture;
		if (fact->article != article || !(is_shown || fact->kind == FACT_FURNITURE))
			continue;
		Mark mark = mark_of(facts, links, i, focus);
		g_array_append_val(marks, mark);
	}
	return marks;
}
