/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The blocks are known from the start, by their spans, in ascending order; a block's paragraph and
 * lines are made when they are asked for and kept. The byline's span is the empty one at the
 * headline's end.
 */
#include "layout/page.h"

/*
 * A paragraph of up to so many bytes is set as one; a longer one, which no person wrote, in pieces
 * small enough to be laid out while a key is held down.
 */
enum { WHOLE_SIZE = 16 << 10, PIECE_SIZE = 4 << 10 };

/* Columns beneath which a page has no margins. */
enum { MARGIN_WIDTH = 8 };

/* ORDER BLOCK_KIND: how their lines look */
typedef enum BlockKind {
	BLOCK_HEADLINE,
	BLOCK_BYLINE,
	BLOCK_TEXT,
} BlockKind;

typedef struct Block {
	Span span;
	BlockKind kind;
	gboolean has_air; /* a blank line follows */
	Paragraph *paragraph;
	GArray *lines;
} Block;

struct Page {
	const Article *article;
	guint index;
	int width, margin;
	Typography typography;
	Breaker *breaker;
	GArray *blocks;
};

static void clear_block(gpointer data)
{
	Block *block = data;

	paragraph_free(block->paragraph);
	if (block->lines)
		g_array_unref(block->lines);
}

/* Where the piece from START ends: at END or, where that is too far, after a space. */
static gsize piece_end(const char *bytes, gsize start, gsize end)
{
	if (end - start <= PIECE_SIZE)
		return end;
	for (gsize at = start + PIECE_SIZE; at > start + PIECE_SIZE / 2; at--)
		if (bytes[at - 1] == ' ')
			return at;
	end = start + PIECE_SIZE;
	while (((guint8)bytes[end] & 0xC0) == 0x80)
		end--;
	return end;
}

static void add_paragraph(Page *page, Span span, BlockKind kind)
{
	const char *bytes = text_bytes(article_text(page->article));
	gboolean is_whole = span_length(span) <= WHOLE_SIZE;

	for (gsize start = span.start, end; start < span.end; start = end) {
		end = is_whole ? span.end : piece_end(bytes, start, span.end);
		Block block = { .span = { start, end }, .kind = kind };
		block.has_air = end == span.end && kind == BLOCK_TEXT;
		g_array_append_val(page->blocks, block);
	}
}

static void add_blocks(Page *page)
{
	Span headline = article_paragraph(page->article, 0);
	guint count = article_paragraph_count(page->article);
	Block byline = { { headline.end, headline.end }, BLOCK_BYLINE, TRUE, NULL, NULL };

	add_paragraph(page, headline, BLOCK_HEADLINE);
	g_array_append_val(page->blocks, byline);
	for (guint i = 1; i < count; i++)
		add_paragraph(page, article_paragraph(page->article, i), BLOCK_TEXT);
	g_array_index(page->blocks, Block, page->blocks->len - 1).has_air = FALSE;
}

Page *page_new(const Article *article, guint index, int width)
{
	Page *page = g_new(Page, 1);

	page->article = article;
	page->index = index;
	page->typography = (Typography){ 0 };
	page->breaker = breaker_new(article_language(article));
	page->blocks = g_array_new(FALSE, FALSE, sizeof(Block));
	g_array_set_clear_func(page->blocks, clear_block);
	add_blocks(page);
	page_set_width(page, width);
	return page;
}

void page_free(Page *page)
{
	if (!page)
		return;
	g_array_unref(page->blocks);
	breaker_free(page->breaker);
	g_free(page);
}

int page_width(const Page *page)
{
	return page->width;
}

void page_set_width(Page *page, int width)
{
	page->width = MAX(width, 1);
	page->margin = page->width > MARGIN_WIDTH ? PAGE_MARGIN : 0;
	for (guint i = 0; i < page->blocks->len; i++)
		g_clear_pointer(&g_array_index(page->blocks, Block, i).lines, g_array_unref);
}

void page_set_typography(Page *page, Typography typography)
{
	if (typography_equal(page->typography, typography))
		return;
	page->typography = typography;
	page_set_width(page, page->width);
	for (guint i = 0; i < page->blocks->len; i++)
		g_clear_pointer(&g_array_index(page->blocks, Block, i).paragraph, paragraph_free);
}

static int text_width(const Page *page)
{
	return page->width - 2 * page->margin;
}

/* Who tells it, who wrote it, and on what day; each isolated, as they may run either way. */
static char *byline_text(const Article *article)
{
	const GDate *day = article_day(article);
	const char *teller = article_teller(article), *author = article_author(article);
	GString *text = g_string_new("");

	g_string_append_printf(text, "\u2068%s\u2069", teller);
	if (author && !g_str_equal(author, teller))
		g_string_append_printf(text, " · \u2068%s\u2069", author);
	if (article_label(article))
		g_string_append_printf(text, " · \u2068%s\u2069", article_label(article));
	if (day)
		g_string_append_printf(text, " · \u2066%04d-%02d-%02d\u2069", g_date_get_year(day),
				       g_date_get_month(day), g_date_get_day(day));
	return g_string_free(text, FALSE);
}

static Paragraph *make_paragraph(const Page *page, const Block *block)
{
	const Article *article = page->article;
	gboolean rtl = article_is_rtl(article);
	Typography typography = page->typography;

	if (block->kind != BLOCK_TEXT)
		typography.justification = JUSTIFY_NONE;
	if (block->kind != BLOCK_BYLINE)
		return paragraph_new(article_text(article), block->span, rtl, typography,
				     page->breaker);
	char *text = byline_text(article);
	Paragraph *paragraph = paragraph_new_string(text, rtl, typography, page->breaker);
	g_free(text);
	return paragraph;
}

/* The block at INDEX, laid out. */
static const Block *block_at(Page *page, guint index)
{
	Block *block = &g_array_index(page->blocks, Block, index);

	if (!block->paragraph)
		block->paragraph = make_paragraph(page, block);
	if (!block->lines)
		block->lines = paragraph_wrap(block->paragraph, text_width(page));
	return block;
}

static guint block_height(const Block *block)
{
	return block->lines->len + (block->has_air ? 1 : 0);
}

PagePlace page_first(const Page *page)
{
	(void)page;
	return (PagePlace){ 0, 0 };
}

PagePlace page_last(Page *page, int height)
{
	guint left = (guint)MAX(height, 1);

	for (guint i = page->blocks->len; i > 0; i--) {
		guint tall = block_height(block_at(page, i - 1));
		if (tall >= left)
			return (PagePlace){ i - 1, tall - left };
		left -= tall;
	}
	return page_first(page);
}

static PagePlace move_down(Page *page, PagePlace place, guint lines)
{
	for (;;) {
		guint tall = block_height(block_at(page, place.block));
		if (lines < tall - place.line) {
			place.line += lines;
			return place;
		}
		if (place.block + 1 == page->blocks->len) {
			place.line = tall - 1;
			return place;
		}
		lines -= tall - place.line;
		place = (PagePlace){ place.block + 1, 0 };
	}
}

static PagePlace move_up(Page *page, PagePlace place, guint lines)
{
	while (lines > place.line) {
		if (place.block == 0)
			return page_first(page);
		lines -= place.line + 1;
		place.block--;
		place.line = block_height(block_at(page, place.block)) - 1;
	}
	place.line -= lines;
	return place;
}

PagePlace page_move(Page *page, PagePlace place, int lines)
{
	return lines < 0 ? move_up(page, place, 0u - (guint)lines)
			 : move_down(page, place, (guint)lines);
}

int page_compare(PagePlace a, PagePlace b)
{
	if (a.block != b.block)
		return a.block < b.block ? -1 : 1;
	return (a.line > b.line) - (a.line < b.line);
}

/* The line at PLACE where it shows text of the article, else NULL. */
static const Line *text_line(const Block *block, PagePlace place)
{
	if (block->kind == BLOCK_BYLINE || place.line >= block->lines->len)
		return NULL;
	return &g_array_index(block->lines, Line, place.line);
}

gsize page_offset(Page *page, PagePlace place)
{
	const Block *block = block_at(page, place.block);
	const Line *line = text_line(block, place);

	if (line)
		return paragraph_cluster(block->paragraph, line->start)->source.start;
	if (place.block + 1 == page->blocks->len)
		return block->span.end;
	return g_array_index(page->blocks, Block, place.block + 1).span.start;
}

/* The block of the article's text that holds OFFSET, or the nearest before it. */
static guint block_of(const Page *page, gsize offset)
{
	guint low = 0, high = page->blocks->len;

	while (high - low > 1) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(page->blocks, Block, middle).span.start <= offset)
			low = middle;
		else
			high = middle;
	}
	return g_array_index(page->blocks, Block, low).kind == BLOCK_BYLINE ? low - 1 : low;
}

static guint line_of(const Block *block, guint cluster)
{
	guint low = 0, high = block->lines->len;

	while (high - low > 1) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(block->lines, Line, middle).start <= cluster)
			low = middle;
		else
			high = middle;
	}
	return low;
}

PagePlace page_place(Page *page, gsize offset)
{
	guint index = block_of(page, offset);
	const Block *block = block_at(page, index);

	return (PagePlace){ index, line_of(block, paragraph_cluster_at(block->paragraph, offset)) };
}

gboolean page_locate(Page *page, gsize offset, PagePlace *place, int *column)
{
	*place = page_place(page, offset);

	const Block *block = block_at(page, place->block);
	const Line *line = text_line(block, *place);

	if (!span_has(block->span, offset))
		return FALSE;
	*column = paragraph_column(block->paragraph, *line, text_width(page),
				   paragraph_cluster_at(block->paragraph, offset));
	if (*column < 0)
		return FALSE;
	*column += page->margin;
	return TRUE;
}

gboolean page_offset_at(Page *page, PagePlace place, int column, Span *source)
{
	const Block *block = block_at(page, place.block);
	const Line *line = text_line(block, place);
	guint cluster;

	if (!line || !paragraph_cluster_at_column(block->paragraph, *line, text_width(page),
						  column - page->margin, &cluster))
		return FALSE;
	*source = paragraph_cluster(block->paragraph, cluster)->source;
	return TRUE;
}

/* The bytes of a line of text. */
static Span line_span(const Block *block, const Line *line)
{
	return (Span){ paragraph_cluster(block->paragraph, line->start)->source.start,
		       paragraph_cluster(block->paragraph, line->end - 1)->source.end };
}

static void draw_line(const Page *page, PagePlace place, Grid *grid, GridRect row,
		      const GArray *marks)
{
	/* ORDER BLOCK_KIND */
	static const GridRole roles[] = { ROLE_HEADLINE, ROLE_BYLINE, ROLE_TEXT };
	static const guint flags[] = { GRID_BOLD, 0, 0 };
	const Block *block = &g_array_index(page->blocks, Block, place.block);
	const Line *line = text_line(block, place);

	if (place.line >= block->lines->len)
		return;
	GridInk ink = { roles[block->kind], flags[block->kind],
			line ? (int)page->index : GRID_NO_ARTICLE };
	paragraph_draw(block->paragraph, g_array_index(block->lines, Line, place.line), grid, row,
		       ink);
	if (!line)
		return;
	GArray *touching = marks_touching(marks, line_span(block, line));
	if (touching->len > 0)
		marks_draw(touching, block->paragraph, *line, grid, row, page->margin);
	g_array_unref(touching);
}

void page_draw(Page *page, PagePlace top, Grid *grid, GridRect rect, const GArray *marks)
{
	GridRect row = { rect.x + page->margin, rect.y, text_width(page), 1 };
	PagePlace end = page_move(page, top, rect.height);
	Span view = { page_offset(page, top), block_at(page, end.block)->span.end };
	GArray *touching = marks_touching(marks, view);

	grid_fill(grid, rect, "", ROLE_TEXT);
	for (PagePlace place = top; row.y < rect.y + rect.height; row.y++) {
		PagePlace next = page_move(page, place, 1);
		draw_line(page, place, grid, row, touching);
		if (page_compare(next, place) == 0)
			break;
		place = next;
	}
	g_array_unref(touching);
}

void page_draw_title(Page *page, Grid *grid, GridRect rect, GridRole role, guint flags)
{
	paragraph_draw_cut(block_at(page, 0)->paragraph, grid, rect,
			   (GridInk){ role, flags, (int)page->index });
}
