/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/pace.h"

#include "ui/words/translation.h"

gboolean pace_lines(const KeymapRequest *request, guint in_view, gint64 *lines)
{
	gint64 page = MAX((gint64)in_view - 1, 1), half = MAX((gint64)in_view / 2, 1);
	const struct {
		Command command;
		gint64 lines;
	} paces[] = {
		{ COMMAND_LINE_DOWN, 1 },     { COMMAND_LINE_UP, -1 },
		{ COMMAND_HALF_DOWN, half },  { COMMAND_HALF_UP, -half },
		{ COMMAND_PAGE_DOWN, page },  { COMMAND_PAGE_UP, -page },
		{ COMMAND_START, -PACE_ALL }, { COMMAND_END, PACE_ALL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(paces); i++)
		if (paces[i].command == request->command) {
			*lines = paces[i].lines * MAX(request->count, 1);
			return TRUE;
		}
	return FALSE;
}

/* The article that is wanted, which need not be there. */
static gboolean find_article(const PaceArticles *articles, const KeymapRequest *request,
			     guint *article)
{
	guint at = *article, steps = MAX(request->count, 1);

	if (request->command == articles->onward)
		*article = MIN(at + steps, articles->count - 1);
	else if (request->command == articles->back)
		*article = at - MIN(steps, at);
	else if (request->command == COMMAND_ARTICLE ||
		 (request->command == COMMAND_ARTICLE_NEXT && request->count > 0))
		*article = steps - 1;
	else if (request->command == COMMAND_ARTICLE_NEXT)
		*article = (at + 1) % articles->count;
	else if (request->command == COMMAND_ARTICLE_PREVIOUS)
		*article = (at + articles->count - 1) % articles->count;
	else
		return FALSE;
	return TRUE;
}

gboolean pace_article(const PaceArticles *articles, const KeymapRequest *request, guint *article,
		      GString *message)
{
	guint wanted = *article;

	if (!find_article(articles, request, &wanted))
		return FALSE;
	if (wanted < articles->count)
		*article = wanted;
	else
		translation_append(message,
				   translation_of_many("there is only %u article",
						       "there are only %u articles",
						       articles->count),
				   articles->count);
	return TRUE;
}
