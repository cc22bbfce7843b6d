/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/arrange.h"

#include "ui/words/translation.h"

/* Article COUNT, or that with the focus; FALSE where there is none, which is said. */
static gboolean find_article(Reader *reader, guint count, guint *article, GString *message)
{
	guint articles = desk_article_count(reader_desk(reader));

	*article = count > 0 ? count - 1 : spread_focused(reader_spread(reader));
	if (*article < articles)
		return TRUE;
	char *text = g_strdup_printf(_("there is no article %u, only %u"), count, articles);
	text = translation_digits(text);
	g_string_append(message, text);
	g_free(text);
	return FALSE;
}

void arrange_hide(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);
	guint article;

	if (!find_article(reader, count, &article, message))
		return;
	if (lineup_is_hidden(spread_lineup(spread), article))
		translation_append(message, _("article %u is hidden already"), article + 1);
	else if (!lineup_hide(spread_lineup(spread), article))
		g_string_append(message, _("the last column stays"));
	else
		translation_append(message, _("article %u is hidden"), article + 1);
	spread_arrange(spread);
}

void arrange_show(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);
	guint articles = desk_article_count(reader_desk(reader));
	guint article;

	if (!find_article(reader, count, &article, message))
		return;
	if (lineup_count(spread_lineup(spread)) == articles)
		g_string_append(message, _("no column is hidden"));
	for (guint i = 0; i < articles; i++)
		if (count == 0 || i == article)
			lineup_show(spread_lineup(spread), i);
	spread_arrange(spread);
}

static gboolean move(Reader *reader, guint count, int step)
{
	Spread *spread = reader_spread(reader);
	gboolean is_moved = FALSE;

	for (guint i = 0; i < MAX(count, 1); i++) {
		if (!lineup_move(spread_lineup(spread), spread_focused(spread), step))
			break;
		is_moved = TRUE;
	}
	spread_arrange(spread);
	return is_moved;
}

void arrange_left(Reader *reader, guint count, GString *message)
{
	if (!move(reader, count, 1))
		g_string_append(message, _("there is no column farther left"));
}

void arrange_right(Reader *reader, guint count, GString *message)
{
	if (!move(reader, count, -1))
		g_string_append(message, _("there is no column farther right"));
}
