/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/telling.h"

#include "layout/line.h"
#include "report/marks.h"
#include "ui/frame/pen.h"
#include "ui/words/translation.h"

/* The widest that one article's words are shown, and the space to the next one's. */
#define WORDS_WIDTH 48
#define WORDS_GAP 4

/* One article's words for the fact. */
typedef struct Entry {
	char *number;
	char *words;
	char *more; /* "+2": other places that tell it; or "" */
	const char *sign;
	GridRole sign_role;
} Entry;

static gboolean entry_init(Entry *entry, const Desk *desk, guint fact, guint article)
{
	GArray *partners = desk_partners(desk, fact, article);
	gboolean is_own = desk_fact(desk, fact)->article == article;
	guint told = is_own ? fact : DESK_NO_FACT;
	LinkRelation relation = LINK_AGREE;

	if (!is_own && partners->len > 0) {
		told = g_array_index(partners, DeskPartner, 0).fact;
		relation = g_array_index(partners, DeskPartner, 0).relation;
	}
	if (told != DESK_NO_FACT) {
		guint others = is_own ? partners->len : partners->len - 1;
		entry->number = translation_digits(g_strdup_printf("%u ", article + 1));
		entry->words = desk_words(desk, told);
		entry->more = others > 0 ? translation_digits(g_strdup_printf("+%u ", others))
					 : g_strdup("");
		entry->sign = is_own ? "▸" : marks_sign(relation);
		entry->sign_role = is_own ? ROLE_STATUS : marks_sign_role(relation);
	}
	g_array_unref(partners);
	return told != DESK_NO_FACT;
}

static void entry_clear(Entry *entry)
{
	g_free(entry->number);
	g_free(entry->words);
	g_free(entry->more);
}

/* From the right: the number, the sign, the words, each in its own direction. */
static void draw_entry(Pen *pen, const Entry *entry, int width, GridRole role)
{
	Pen box = *pen;

	box.left = MAX(pen->right - width, pen->left);
	pen->right = MAX(box.left - WORDS_GAP, pen->left);
	pen_end(&box, entry->number, ROLE_STATUS, GRID_BOLD);
	pen_end(&box, entry->sign, entry->sign_role, 0);
	pen_end(&box, " ", ROLE_STATUS, 0);
	if (*entry->more) {
		Pen more = box;
		more.right = more.left + line_string_width(entry->more, pen->grid->typography);
		pen_start(&more, entry->more, ROLE_DIM, 0);
		box.left = more.left;
	}
	pen_end_words(&box, entry->words, role, 0);
}

static int entry_width(const Entry *entry, Typography typography)
{
	int words = MIN(line_string_width(entry->words, typography), WORDS_WIDTH);

	return line_string_width(entry->number, typography) + 2 + words +
	       line_string_width(entry->more, typography);
}

/* One thing a line: the number, how it stands, the words. */
static void draw_line(Grid *grid, int y, const Entry *entry, GridRole role)
{
	Pen pen = pen_of_cell(grid, y, 1, grid->width - 1);

	pen_start(&pen, entry->number, ROLE_STATUS, GRID_BOLD);
	pen_start(&pen, entry->sign, entry->sign_role, 0);
	pen_start(&pen, " ", ROLE_STATUS, 0);
	pen_start_words(&pen, entry->words, role, 0);
	pen_start(&pen, " ", ROLE_STATUS, 0);
	pen_start(&pen, entry->more, ROLE_DIM, 0);
}

void telling_draw(Grid *grid, int y, int rows, const Desk *desk, guint fact)
{
	GridRole role = marks_role(desk_fact(desk, fact)->kind);
	int end = y + rows;
	Pen pen = pen_of_cell(grid, y, 1, grid->width - 1);
	Entry entry;

	for (guint i = 0; i < desk_article_count(desk) && y < end; i++) {
		if (!entry_init(&entry, desk, fact, i))
			continue;
		int width = entry_width(&entry, grid->typography);
		if (width > pen_room(&pen) && pen_room(&pen) < grid->width - 2)
			pen = pen_of_cell(grid, ++y, 1, grid->width - 1);
		if (y < end && grid->typography.is_linear)
			draw_line(grid, y++, &entry, role);
		else if (y < end)
			draw_entry(&pen, &entry, width, role);
		else
			line_draw_string(grid, (GridRect){ 0, end - 1, 1, 1 }, "…", FALSE, ROLE_DIM,
					 0);
		entry_clear(&entry);
	}
}
