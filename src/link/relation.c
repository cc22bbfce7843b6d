/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/relation.h"

const char *link_relation_name(LinkRelation relation)
{
	static const char *const names[LINK_RELATIONS] = {
		[LINK_AGREE] = "agree",
		[LINK_COMPATIBLE] = "compatible",
		[LINK_DIFFER] = "differ",
	};
	return names[relation];
}

Link *link_new(FactKind kind, LinkRelation relation)
{
	Link *link = g_new0(Link, 1);

	link->kind = kind;
	link->relation = relation;
	link->facts = g_array_new(FALSE, FALSE, sizeof(guint));
	return link;
}

void link_free(gpointer data)
{
	Link *link = data;

	g_array_unref(link->facts);
	g_free(link);
}
