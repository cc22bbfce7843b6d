/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/anchor.h"

#include "ui/words/translation.h"

AnchorView anchor_view(Reader *reader)
{
	AnchorView view = { .article = spread_focused(reader_spread(reader)) };
	ReaderPlace place;

	view.visible = spread_visible(reader_spread(reader), view.article);
	view.has_point = reader_place(reader, &place);
	view.point = place.offset;
	return view;
}

static gboolean is_same(AnchorView one, AnchorView other)
{
	return one.article == other.article && one.visible.start == other.visible.start &&
	       one.visible.end == other.visible.end && one.has_point == other.has_point &&
	       one.point == other.point;
}

/* The place in article OTHER that tells what FACT does, the nearest to what it shows now. */
static gboolean find_partner(Reader *reader, guint fact, guint other, gsize *offset)
{
	const Desk *desk = reader_desk(reader);
	GArray *partners = desk_partners(desk, fact, other);
	gsize shown = spread_visible(reader_spread(reader), other).start, nearest = G_MAXSIZE;

	for (guint i = 0; i < partners->len; i++) {
		guint partner = g_array_index(partners, DeskPartner, i).fact;
		gsize start = desk_fact(desk, partner)->span.start;
		gsize distance = start > shown ? start - shown : shown - start;
		if (distance >= nearest)
			continue;
		nearest = distance;
		*offset = start;
	}
	g_array_unref(partners);
	return nearest != G_MAXSIZE;
}

/* The first time or amount in SPAN that article OTHER tells too: where it stands in both. */
static gboolean find_by_facts(Reader *reader, guint article, Span span, guint other, gsize *here,
			      gsize *there)
{
	const Desk *desk = reader_desk(reader);
	guint fact = desk_fact_near(desk, article, span.start, 1);

	for (; fact != DESK_NO_FACT; fact = desk_fact_next(desk, fact, 1)) {
		const Fact *told = desk_fact(desk, fact);
		if (told->article != article || told->span.start >= span.end)
			return FALSE;
		if (!fact_kind_is_value(told->kind) || !find_partner(reader, fact, other, there))
			continue;
		*here = told->span.start;
		return TRUE;
	}
	return FALSE;
}

/* Where SPAN of ARTICLE and article OTHER tell the same: the same passage, else the same fact. */
static gboolean find_in(Reader *reader, guint article, Span span, guint other, gsize *here,
			gsize *there)
{
	Span sentence;

	if (!desk_counterpart(reader_desk(reader), article, span, other, &sentence))
		return find_by_facts(reader, article, span, other, here, there);
	*here = span.start;
	*there = sentence.start;
	return TRUE;
}

/* The paragraph of ARTICLE in which byte OFFSET is. */
static Span paragraph_at(const Article *article, gsize offset)
{
	guint i = 0;

	while (i + 1 < article_paragraph_count(article) &&
	       article_paragraph(article, i).end <= offset)
		i++;
	return article_paragraph(article, i);
}

/* The same for the point: its fact, or else its paragraph. */
static gboolean find_at(Reader *reader, ReaderPlace place, guint other, gsize *here, gsize *there)
{
	const Desk *desk = reader_desk(reader);
	guint fact = reader_fact(reader);
	Span span = paragraph_at(shelf_article(desk_shelf(desk), place.article), place.offset);

	*here = place.offset;
	return (fact != DESK_NO_FACT && find_partner(reader, fact, other, there)) ||
	       find_in(reader, place.article, span, other, here, there);
}

/* The same for the point or, where it is out of view, for the first paragraph in view that has
 * something. */
static gboolean find_anchor(Reader *reader, guint article, guint other, gsize *here, gsize *there)
{
	const Article *shown = shelf_article(desk_shelf(reader_desk(reader)), article);
	Span visible = spread_visible(reader_spread(reader), article);
	ReaderPlace place;

	if (reader_place(reader, &place))
		return find_at(reader, place, other, here, there);
	for (gsize at = visible.start; at < visible.end;) {
		Span span = paragraph_at(shown, at);
		span.start = MAX(span.start, at);
		gsize next = span.end + 1;
		span.end = MIN(span.end, visible.end);
		if (find_in(reader, article, span, other, here, there))
			return TRUE;
		at = next;
	}
	return FALSE;
}

/* The line on which ARTICLE, whose column is in view, shows byte OFFSET; 0 where it does not. */
static int line_of(Spread *spread, guint article, gsize offset)
{
	gsize top = spread_visible(spread, article).start;
	int x, first, y;

	return spread_locate(spread, article, top, &x, &first) &&
			       spread_locate(spread, article, offset, &x, &y)
		       ? y - first
		       : 0;
}

static void bring(Reader *reader, guint article, guint other)
{
	Spread *spread = reader_spread(reader);
	gsize here, there;
	gboolean is_told = find_anchor(reader, article, other, &here, &there);

	if (is_told)
		spread_scroll_to(spread, other, there, line_of(spread, article, here));
	together_set_gap(reader_together(reader), other, !is_told);
}

/* Bring all columns in view to what that with the focus shows. */
static void bring_all(Reader *reader)
{
	guint article = spread_focused(reader_spread(reader));

	together_set_gap(reader_together(reader), article, FALSE);
	for (guint i = 0; i < desk_article_count(reader_desk(reader)); i++)
		if (i != article && reader_has_in_view(reader, i) &&
		    !together_stays(reader_together(reader), i))
			bring(reader, article, i);
}

void anchor_follow(Reader *reader, AnchorView before)
{
	if (together_is_on(reader_together(reader)) && !is_same(before, anchor_view(reader)))
		bring_all(reader);
}

void anchor_turn_sync(Reader *reader, guint count, GString *message)
{
	gboolean synced = !together_is_on(reader_together(reader));

	(void)count;
	together_set_on(reader_together(reader), synced);
	if (synced)
		bring_all(reader);
	g_string_append(message,
			synced ? _("columns go together") : _("each column goes by itself"));
}

void anchor_turn_lock(Reader *reader, guint count, GString *message)
{
	guint article = spread_focused(reader_spread(reader));
	gboolean locked = !together_stays(reader_together(reader), article);

	(void)count;
	together_set_stays(reader_together(reader), article, locked);
	translation_append(message,
			   locked ? _("article %u stays where it is")
				  : _("article %u goes with the others"),
			   article + 1);
}
