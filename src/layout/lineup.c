/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/lineup.h"

struct Lineup {
	guint articles;
	guint *order; /* all articles, from the right */
	gboolean *hidden;
	guint count;   /* not hidden */
	guint *shown;  /* their articles, from the right */
	guint *places; /* by article */
};

/* After each change of the order or of what is hidden. */
static void settle(Lineup *lineup)
{
	lineup->count = 0;
	for (guint i = 0; i < lineup->articles; i++) {
		guint article = lineup->order[i];
		lineup->places[article] = lineup->count;
		if (!lineup->hidden[article])
			lineup->shown[lineup->count++] = article;
	}
	for (guint i = 0; i < lineup->articles && lineup->count > 0; i++)
		lineup->places[i] = MIN(lineup->places[i], lineup->count - 1);
}

Lineup *lineup_new(guint articles)
{
	Lineup *lineup = g_new0(Lineup, 1);

	lineup->articles = articles;
	lineup->order = g_new0(guint, articles);
	lineup->hidden = g_new0(gboolean, articles);
	lineup->shown = g_new0(guint, articles);
	lineup->places = g_new0(guint, articles);
	for (guint i = 0; i < articles; i++)
		lineup->order[i] = i;
	settle(lineup);
	return lineup;
}

void lineup_free(Lineup *lineup)
{
	g_free(lineup->order);
	g_free(lineup->hidden);
	g_free(lineup->shown);
	g_free(lineup->places);
	g_free(lineup);
}

guint lineup_count(const Lineup *lineup)
{
	return lineup->count;
}

guint lineup_article(const Lineup *lineup, guint place)
{
	g_assert(place < lineup->count);
	return lineup->shown[place];
}

guint lineup_place(const Lineup *lineup, guint article)
{
	return article < lineup->articles ? lineup->places[article] : 0;
}

gboolean lineup_hide(Lineup *lineup, guint article)
{
	if (lineup->hidden[article] || lineup->count < 2)
		return FALSE;
	lineup->hidden[article] = TRUE;
	settle(lineup);
	return TRUE;
}

void lineup_show(Lineup *lineup, guint article)
{
	if (!lineup->hidden[article])
		return;
	lineup->hidden[article] = FALSE;
	settle(lineup);
}

gboolean lineup_is_hidden(const Lineup *lineup, guint article)
{
	return article >= lineup->articles || lineup->hidden[article];
}

static guint index_of(const guint *order, guint count, guint article)
{
	guint at = 0;

	while (at < count && order[at] != article)
		at++;
	return at;
}

/* Hidden ones that lie between are gone past. */
gboolean lineup_move(Lineup *lineup, guint article, int step)
{
	guint *order = lineup->order;
	guint at = index_of(order, lineup->articles, article);

	g_assert(step == 1 || step == -1);
	if (lineup->hidden[article] || (step < 0 && lineup->places[article] == 0) ||
	    (step > 0 && lineup->places[article] + 1 >= lineup->count))
		return FALSE;
	guint past = lineup->shown[lineup->places[article] + (guint)step];
	do {
		order[at] = order[at + (guint)step];
		at += (guint)step;
	} while (order[at - (guint)step] != past);
	order[at] = article;
	settle(lineup);
	return TRUE;
}

const guint *lineup_order(const Lineup *lineup)
{
	return lineup->order;
}

void lineup_set_order(Lineup *lineup, const guint *order, guint count)
{
	guint *now = g_new(guint, lineup->articles);
	guint filled = 0;

	for (guint i = 0; i < count; i++)
		if (order[i] < lineup->articles && index_of(now, filled, order[i]) == filled)
			now[filled++] = order[i];
	for (guint i = 0; i < lineup->articles; i++)
		if (index_of(now, filled, lineup->order[i]) == filled)
			now[filled++] = lineup->order[i];
	g_free(lineup->order);
	lineup->order = now;
	settle(lineup);
}
