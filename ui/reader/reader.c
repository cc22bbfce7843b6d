/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/reader.h"

#include "ui/frame/foot.h"
#include "ui/frame/header.h"
#include "ui/reader/jumps.h"
#include "ui/reader/signs.h"
#include "ui/words/translation.h"

static const FootKey foot_keys[] = {
	{ COMMAND_FOLLOW, N_("show in all"), TRUE },
	{ COMMAND_BACK, N_("back"), TRUE },
	{ COMMAND_FACT_NEXT, N_("next fact"), FALSE },
	{ COMMAND_DISPUTE_NEXT, N_("next disagreement"), FALSE },
	{ COMMAND_MATRIX, N_("matrix"), FALSE },
	{ COMMAND_ARTICLE_NEXT, N_("next article"), FALSE },
	{ COMMAND_SEARCH, N_("search"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("quit"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

/* While the person goes through what is named. */
static const FootKey trail_keys[] = {
	{ COMMAND_FOLLOW, N_("next mention"), FALSE },
	{ COMMAND_HIT_PREVIOUS, N_("mention before"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("back to the index"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

struct Reader {
	const Desk *desk;
	Spread *spread;
	int header; /* rows above the spread */
	gboolean is_alone;
	Together *together;
	gboolean has_point;
	ReaderPlace point;
	guint fact; /* at the point, or DESK_NO_FACT */
	guint followed;
	Search *search;
	gboolean is_trail; /* a view of what is named leads through its places */
	Jumps *jumps;
	SelectionUnit selected;
	ReaderPlace taken; /* where */
	guint edge;        /* that the mouse pulls; or 0 */
	guint look;        /* another number whenever marks must look different */
	guint edition;     /* of the notes that are shown */
	guint *looks;      /* by article: the look its marks have */
};

Reader *reader_new(const Desk *desk)
{
	Reader *reader = g_new0(Reader, 1);

	reader->desk = desk;
	reader->spread = spread_new(desk_shelf(desk));
	spread_set_numerals(reader->spread, translation_digits);
	reader->fact = DESK_NO_FACT;
	reader->jumps = jumps_new(reader->spread);
	reader->look = 1;
	reader->looks = g_new0(guint, desk_article_count(desk));
	reader->together = together_new(reader->spread, desk_article_count(desk));
	return reader;
}

void reader_free(Reader *reader)
{
	jumps_free(reader->jumps);
	spread_free(reader->spread);
	search_free(reader->search);
	g_free(reader->looks);
	together_free(reader->together);
	g_free(reader);
}

const Desk *reader_desk(const Reader *reader)
{
	return reader->desk;
}

Spread *reader_spread(Reader *reader)
{
	return reader->spread;
}

guint reader_fact(const Reader *reader)
{
	return reader->fact;
}

guint *reader_followed(Reader *reader)
{
	return &reader->followed;
}

/* When the columns are laid out anew. */
static void keep_point_in_view(Reader *reader)
{
	if (reader->has_point)
		spread_reveal(reader->spread, reader->point.article, reader->point.offset);
}

void reader_resize(Reader *reader, int width, int height)
{
	reader->header = header_height(height);
	spread_resize(reader->spread, width, height - reader->header - foot_height(height));
	keep_point_in_view(reader);
}

gboolean reader_has_in_view(Reader *reader, guint article)
{
	return spread_has_in_view(reader->spread, article);
}

static void set_point(Reader *reader, gboolean has_point, ReaderPlace point)
{
	Span at = { point.offset, point.offset + 1 };

	reader->has_point = has_point;
	reader->point = point;
	reader->fact = has_point ? desk_fact_at(reader->desk, point.article, at) : DESK_NO_FACT;
	reader->followed = 0;
	reader->selected = SELECTION_NONE;
	reader->look++;
}

void reader_refresh(Reader *reader)
{
	set_point(reader, reader->has_point, reader->point);
}

void reader_go_to(Reader *reader, ReaderPlace place)
{
	set_point(reader, TRUE, place);
	spread_focus(reader->spread, place.article);
	spread_reveal(reader->spread, place.article, place.offset);
}

gboolean reader_place(Reader *reader, ReaderPlace *place)
{
	guint focused = spread_focused(reader->spread);
	Span visible = spread_visible(reader->spread, focused);

	*place = reader->point;
	if (reader->has_point && place->article == focused && span_has(visible, place->offset))
		return TRUE;
	*place = (ReaderPlace){ focused, visible.start };
	return FALSE;
}

void reader_settle(Reader *reader)
{
	ReaderPlace place;

	if (reader->has_point && !reader_place(reader, &place))
		set_point(reader, FALSE, place);
}

gboolean reader_is_alone(const Reader *reader)
{
	return reader->is_alone;
}

void reader_set_alone(Reader *reader, gboolean alone)
{
	reader->is_alone = alone;
	spread_limit(reader->spread, alone ? 1 : 0);
	keep_point_in_view(reader);
}

Together *reader_together(const Reader *reader)
{
	return reader->together;
}

Search *reader_search(Reader *reader)
{
	return reader->search;
}

void reader_take_search(Reader *reader, Search *search)
{
	search_free(reader->search);
	reader->search = search;
	reader->is_trail = FALSE;
	reader->look++;
}

void reader_take_trail(Reader *reader, Search *trail)
{
	reader_take_search(reader, trail);
	reader->is_trail = TRUE;
}

gboolean reader_is_on_trail(Reader *reader)
{
	if (!reader->has_point || !reader->is_trail)
		return FALSE;
	const GArray *hits = search_hits(reader->search, reader->point.article);
	for (guint i = 0; i < hits->len; i++)
		if (g_array_index(hits, Span, i).start == reader->point.offset)
			return TRUE;
	return FALSE;
}

gboolean reader_hit(Reader *reader, int x, int y, guint *article, Span *source)
{
	return spread_hit(reader->spread, x, y - reader->header, article, source);
}

gboolean reader_grasp_edge(Reader *reader, int x, int y)
{
	reader->edge = spread_edge_at(reader->spread, x, y - reader->header);
	return reader->edge > 0;
}

void reader_pull_edge(Reader *reader, int x)
{
	if (reader->edge > 0)
		spread_move_edge(reader->spread, reader->edge, x);
}

gboolean reader_go_along_strip(Reader *reader, int x, int y)
{
	guint article;
	gsize offset;

	if (!spread_strip_at(reader->spread, x, y - reader->header, &article, &offset))
		return FALSE;
	spread_scroll_to(reader->spread, article, offset, 0);
	spread_focus(reader->spread, article);
	return TRUE;
}

static const ReaderPlace *point_of(const Reader *reader)
{
	return reader->has_point ? &reader->point : NULL;
}

void reader_remember(Reader *reader)
{
	jumps_add(reader->jumps, point_of(reader));
}

void reader_forget_idle(Reader *reader)
{
	jumps_forget_idle(reader->jumps, point_of(reader));
}

gboolean reader_go_back(Reader *reader)
{
	gboolean has_point;
	ReaderPlace point;

	if (!jumps_go_back(reader->jumps, &has_point, &point))
		return FALSE;
	set_point(reader, has_point, point);
	return TRUE;
}

/* The columns of articles that are new lie behind the others. */
static void carry_columns(Reader *reader, Reader *before, Renewal *renewal)
{
	Lineup *lineup = spread_lineup(reader->spread), *old = spread_lineup(before->spread);
	guint count = desk_article_count(before->desk), known = 0, article;
	guint *order = g_new(guint, count);

	for (guint i = 0; i < count; i++) {
		guint was = lineup_order(old)[i];
		ReaderPlace top = { was, spread_anchor(before->spread, was) };
		if (!renewal_article(renewal, was, &article))
			continue;
		order[known++] = article;
		if (lineup_is_hidden(old, was))
			lineup_hide(lineup, article);
		else
			lineup_show(lineup, article);
		if (top.offset > 0 && renewal_place(renewal, &top))
			spread_settle(reader->spread, article, top.offset);
		together_set_stays(reader->together, article,
				   together_stays(before->together, was));
	}
	lineup_set_order(lineup, order, known);
	spread_arrange(reader->spread);
	g_free(order);
}

void reader_carry(Reader *reader, Reader *before, Renewal *renewal)
{
	ReaderPlace point = before->point;
	guint focused;

	carry_columns(reader, before, renewal);
	together_set_on(reader->together, together_is_on(before->together));
	if (renewal_article(renewal, spread_focused(before->spread), &focused))
		spread_focus(reader->spread, focused);
	jumps_carry(reader->jumps, before->jumps, renewal);
	if (before->search)
		reader_take_search(reader, search_renewed(before->search, renewal));
	reader->is_trail = before->is_trail;
	reader_set_alone(reader, before->is_alone);
	if (before->has_point && renewal_place(renewal, &point))
		set_point(reader, TRUE, point);
	else
		set_point(reader, FALSE, point);
	keep_point_in_view(reader);
}

static gint compare_marks(gconstpointer a, gconstpointer b)
{
	gsize one = ((const Mark *)a)->span.start, other = ((const Mark *)b)->span.start;

	return (one > other) - (one < other);
}

static void add_hits(Reader *reader, guint article, GArray *marks)
{
	const GArray *hits = search_hits(reader->search, article);

	for (guint i = 0; i < hits->len; i++) {
		Mark mark = { .span = g_array_index(hits, Span, i),
			      .role = ROLE_TEXT,
			      .flags = GRID_HIT };
		g_array_append_val(marks, mark);
	}
	g_array_sort(marks, compare_marks);
}

static void add_selection(const Reader *reader, GArray *marks)
{
	Mark mark = { .span = selection_span(reader->desk, reader->taken.article,
					     reader->taken.offset, reader->selected),
		      .role = ROLE_TEXT,
		      .flags = GRID_SELECTED };

	g_array_append_val(marks, mark);
	g_array_sort(marks, compare_marks);
}

SelectionUnit reader_select_more(Reader *reader)
{
	if (reader->selected == SELECTION_NONE)
		reader_place(reader, &reader->taken);
	reader->selected = selection_next(reader->desk, reader->taken.article, reader->taken.offset,
					  reader->selected);
	reader->look++;
	return reader->selected;
}

Passage reader_passage(Reader *reader)
{
	Passage passage = { .unit = reader->selected };
	ReaderPlace place = reader->taken;

	passage.is_chosen = passage.unit != SELECTION_NONE;
	if (!passage.is_chosen) {
		reader_place(reader, &place);
		passage.unit = reader->fact != DESK_NO_FACT ? SELECTION_FACT : SELECTION_SENTENCE;
	}
	passage.article = place.article;
	passage.span = selection_span(reader->desk, place.article, place.offset, passage.unit);
	return passage;
}

/* Give the columns in view the marks that belong to focus, search and selection. */
static void refresh_marks(Reader *reader)
{
	if (reader->edition != memory_edition(desk_memory(reader->desk)))
		reader->look++;
	reader->edition = memory_edition(desk_memory(reader->desk));
	for (guint place = 0; place < spread_columns(reader->spread); place++) {
		guint i = spread_article(reader->spread, place);
		if (reader->looks[i] == reader->look)
			continue;
		GArray *marks = desk_marks(reader->desk, i, reader->fact);
		if (signs_add(reader->desk, i, marks))
			g_array_sort(marks, compare_marks);
		if (reader->search)
			add_hits(reader, i, marks);
		if (reader->selected != SELECTION_NONE && reader->taken.article == i)
			add_selection(reader, marks);
		spread_take_marks(reader->spread, i, marks);
		reader->looks[i] = reader->look;
	}
}

static void place_cursor(Reader *reader, Grid *grid)
{
	ReaderPlace place;
	int x, y;

	reader_place(reader, &place);
	if (!spread_locate(reader->spread, place.article, place.offset, &x, &y))
		return;
	grid->cursor_x = x;
	grid->cursor_y = y + reader->header;
}

void reader_draw(Reader *reader, Grid *grid)
{
	ReaderPlace place;

	spread_set_typography(reader->spread, grid->typography);
	refresh_marks(reader);
	if (reader->header > 0)
		header_draw(grid, 0, reader->desk, reader->spread,
			    together_is_on(reader->together));
	spread_draw(reader->spread, grid, 0, reader->header);
	reader_place(reader, &place);
	foot_draw(grid, reader->desk, reader_is_on_trail(reader) ? trail_keys : foot_keys,
		  place.article, place.offset, reader->fact);
	place_cursor(reader, grid);
}
