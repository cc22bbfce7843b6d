/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/together.h"

#include "ui/words/translation.h"

struct Together {
	Spread *spread;
	guint articles;
	gboolean is_on;
	gboolean *stays, *gaps; /* by article */
};

Together *together_new(Spread *spread, guint articles)
{
	Together *together = g_new0(Together, 1);

	together->spread = spread;
	together->articles = articles;
	together->stays = g_new0(gboolean, articles);
	together->gaps = g_new0(gboolean, articles);
	return together;
}

void together_free(Together *together)
{
	g_free(together->stays);
	g_free(together->gaps);
	g_free(together);
}

static void note(Together *together, guint article)
{
	gboolean is_gap = together->is_on && together->gaps[article];
	const char *words = is_gap ? _("not told here") : NULL;

	if (together->stays[article])
		words = _("stays");
	spread_set_note(together->spread, article, words, is_gap && !together->stays[article]);
}

gboolean together_is_on(const Together *together)
{
	return together->is_on;
}

void together_set_on(Together *together, gboolean on)
{
	together->is_on = on;
	for (guint i = 0; i < together->articles; i++)
		note(together, i);
}

gboolean together_stays(const Together *together, guint article)
{
	return together->stays[article];
}

void together_set_stays(Together *together, guint article, gboolean stays)
{
	together->stays[article] = stays;
	note(together, article);
}

void together_set_gap(Together *together, guint article, gboolean gap)
{
	together->gaps[article] = gap;
	note(together, article);
}
