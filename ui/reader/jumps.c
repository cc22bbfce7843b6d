/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/jumps.h"

#define JUMPS_MAX 100

typedef struct Jump {
	gboolean has_point;
	ReaderPlace point;
	guint focused;
	GArray *tops; /* ReaderPlace: the first bytes of the columns in view */
} Jump;

struct Jumps {
	Spread *spread;
	GPtrArray *list; /* Jump */
};

static void free_jump(gpointer data)
{
	Jump *jump = data;

	g_array_unref(jump->tops);
	g_free(jump);
}

Jumps *jumps_new(Spread *spread)
{
	Jumps *jumps = g_new(Jumps, 1);

	jumps->spread = spread;
	jumps->list = g_ptr_array_new_with_free_func(free_jump);
	return jumps;
}

void jumps_free(Jumps *jumps)
{
	g_ptr_array_unref(jumps->list);
	g_free(jumps);
}

static ReaderPlace top_of(const Jump *jump, guint index)
{
	return g_array_index(jump->tops, ReaderPlace, index);
}

static Jump *new_jump(const ReaderPlace *point, guint focused)
{
	Jump *jump = g_new0(Jump, 1);

	jump->has_point = point != NULL;
	if (point)
		jump->point = *point;
	jump->focused = focused;
	jump->tops = g_array_new(FALSE, FALSE, sizeof(ReaderPlace));
	return jump;
}

void jumps_add(Jumps *jumps, const ReaderPlace *point)
{
	Spread *spread = jumps->spread;
	Jump *jump = new_jump(point, spread_focused(spread));

	for (guint i = 0; i < spread_columns(spread); i++) {
		guint article = spread_article(spread, i);
		ReaderPlace top = { article, spread_visible(spread, article).start };
		g_array_append_val(jump->tops, top);
	}
	if (jumps->list->len == JUMPS_MAX)
		g_ptr_array_remove_index(jumps->list, 0);
	g_ptr_array_add(jumps->list, jump);
}

/* Whether going back to JUMP would change nothing. */
static gboolean is_here(const Jumps *jumps, const Jump *jump, const ReaderPlace *point)
{
	gboolean is_same = jump->has_point == (point != NULL) &&
			   jump->focused == spread_focused(jumps->spread);

	if (is_same && point)
		is_same = jump->point.article == point->article &&
			  jump->point.offset == point->offset;
	for (guint i = 0; is_same && i < jump->tops->len; i++) {
		ReaderPlace top = top_of(jump, i);
		is_same = spread_visible(jumps->spread, top.article).start == top.offset;
	}
	return is_same;
}

void jumps_forget_idle(Jumps *jumps, const ReaderPlace *point)
{
	guint count = jumps->list->len;

	if (count > 0 && is_here(jumps, jumps->list->pdata[count - 1], point))
		g_ptr_array_set_size(jumps->list, (gint)count - 1);
}

gboolean jumps_go_back(Jumps *jumps, gboolean *has_point, ReaderPlace *point)
{
	if (jumps->list->len == 0)
		return FALSE;
	Jump *jump = g_ptr_array_steal_index(jumps->list, jumps->list->len - 1);
	for (guint i = 0; i < jump->tops->len; i++) {
		ReaderPlace top = top_of(jump, i);
		spread_scroll_to(jumps->spread, top.article, top.offset, 0);
	}
	spread_focus(jumps->spread, jump->focused);
	*has_point = jump->has_point;
	*point = jump->point;
	free_jump(jump);
	return TRUE;
}

/* Where JUMP leads after RENEWAL; NULL where the article it was made in is gone. */
static Jump *renew(const Jump *jump, Renewal *renewal)
{
	ReaderPlace point = jump->point;
	guint focused;

	if (!renewal_article(renewal, jump->focused, &focused))
		return NULL;
	gboolean has_point = jump->has_point && renewal_place(renewal, &point);
	Jump *renewed = new_jump(has_point ? &point : NULL, focused);
	for (guint i = 0; i < jump->tops->len; i++) {
		ReaderPlace top = top_of(jump, i);
		if (renewal_place(renewal, &top))
			g_array_append_val(renewed->tops, top);
	}
	return renewed;
}

void jumps_carry(Jumps *jumps, const Jumps *before, Renewal *renewal)
{
	for (guint i = 0; i < before->list->len; i++) {
		Jump *jump = renew(before->list->pdata[i], renewal);
		if (jump)
			g_ptr_array_add(jumps->list, jump);
	}
}
