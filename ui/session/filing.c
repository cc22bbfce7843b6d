/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/filing.h"

#include "ui/words/translation.h"

void filing_clear(Filing *filing)
{
	g_free(filing->path);
}

SessionWish filing_open(Filing *filing, const char *path)
{
	g_free(filing->path);
	filing->path = g_strdup(path);
	return SESSION_OPENS;
}

SessionWish filing_want(Filing *filing, guint article, SessionWish wish, GString *message)
{
	guint articles = desk_article_count(filing->desk);

	filing->article = article;
	if (wish == SESSION_CLOSES && articles == 1)
		g_string_append(message, _("the last article stays; q leaves"));
	else if (article >= articles)
		translation_append(message, _("there is no article %u"), article + 1);
	else
		return wish;
	return SESSION_GOES_ON;
}
