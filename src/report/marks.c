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

gboolean marks_has(const Fact *fact)
{
	return fact_is_told(fact) || fact->kind == FACT_FURNITURE;
}

const char *marks_sign(LinkRelation relation)
{
	static const char *const signs[LINK_RELATIONS] = {
		[LINK_AGREE] = "≡",
		[LINK_COMPATIBLE] = "≈",
		[LINK_DIFFER] = "≠",
	};

	return signs[relation];
}

GridRole marks_sign_role(LinkRelation relation)
{
	static const GridRole roles[LINK_RELATIONS] = {
		[LINK_AGREE] = ROLE_AGREE,
		[LINK_COMPATIBLE] = ROLE_COMPATIBLE,
		[LINK_DIFFER] = ROLE_DIFFER,
	};

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

Mark marks_one(FactKind kind, Span span)
{
	return (Mark){ .span = span,
		       .role = marks_role(kind),
		       .flags = fact_kind_is_value(kind) ? GRID_FACT : 0 };
}

/* Names and quotations are many, and most agree: their colour is enough, but where they differ. */
void marks_relate(Mark *mark, FactKind kind, LinkRelation gravest)
{
	if (!fact_kind_is_value(kind) && gravest != LINK_DIFFER)
		return;
	mark->sign = marks_sign(gravest);
	mark->sign_role = marks_sign_role(gravest);
}

static Mark mark_of(const GArray *facts, const Links *links, guint index, guint focus)
{
	const Fact *fact = &g_array_index(facts, Fact, index);
	Mark mark = marks_one(fact->kind, fact->span);
	LinkRelation relation;

	if (links_gravest(links, index, &relation))
		marks_relate(&mark, fact->kind, relation);
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
		if (fact->article != article || !marks_has(fact))
			continue;
		Mark mark = mark_of(facts, links, i, focus);
		g_array_append_val(marks, mark);
	}
	return marks;
}
