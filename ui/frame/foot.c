/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/foot.h"

#include "layout/line.h"
#include "report/marks.h"
#include "ui/frame/caption.h"
#include "ui/frame/pen.h"
#include "ui/frame/standing.h"
#include "ui/frame/telling.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

int foot_height(int height)
{
	if (height >= 40)
		return 7;
	if (height >= 24)
		return 6;
	if (height >= 16)
		return 4;
	if (height >= 10)
		return 3;
	return height >= 6 ? 1 : 0;
}

/* Columns between two keys. */
#define KEY_GAP 3

/* The first key of COMMAND; empty where it has none. */
static char *name_of(const Desk *desk, Command command)
{
	GString *name = g_string_new("");

	bindings_append_keys(desk_bindings(desk), name, command, 1);
	return g_string_free(name, FALSE);
}

static gboolean has_help(const FootKey *keys)
{
	while (keys->command != COMMAND_NONE && keys->command != COMMAND_HELP)
		keys++;
	return keys->command == COMMAND_HELP;
}

/* Columns of a key with its label, and of all of KEYS. */
static int key_width(const Grid *grid, const char *name, const char *label)
{
	return line_string_width(name, grid->typography) + 1 +
	       line_string_width(label, grid->typography);
}

static int keys_width(const Grid *grid, const Desk *desk, const FootKey *keys, gboolean has_fact)
{
	int width = 0;

	for (; keys->command != COMMAND_NONE; keys++) {
		char *name = name_of(desk, keys->command);
		if (*name && (has_fact || !keys->needs_fact))
			width += key_width(grid, name, translation_of(keys->label)) + KEY_GAP;
		g_free(name);
	}
	return width;
}

/* At the end of the row, where it is always found. */
static void draw_help_key(Pen *pen, const Desk *desk)
{
	char *name = name_of(desk, COMMAND_HELP);

	pen_end(pen, _("help"), ROLE_STATUS, 0);
	pen_end(pen, " ", ROLE_STATUS, 0);
	pen_end_words(pen, name, ROLE_KEY, 0);
	pen_end(pen, "   ", ROLE_STATUS, 0);
	g_free(name);
}

void foot_draw_keys(Grid *grid, int y, const Desk *desk, const FootKey *keys, gboolean has_fact)
{
	Pen pen = pen_new(grid, y);
	gboolean fits = keys_width(grid, desk, keys, has_fact) <= pen_room(&pen) + KEY_GAP;

	if (!fits && has_help(keys))
		draw_help_key(&pen, desk);
	for (; keys->command != COMMAND_NONE; keys++) {
		const char *label = translation_of(keys->label);
		char *name = name_of(desk, keys->command);
		gboolean is_told = *name && (has_fact || !keys->needs_fact) &&
				   (fits || keys->command != COMMAND_HELP);
		if (is_told && pen_room(&pen) >= key_width(grid, name, label)) {
			pen_start_words(&pen, name, ROLE_KEY, 0);
			pen_start(&pen, " ", ROLE_STATUS, 0);
			pen_start(&pen, label, ROLE_STATUS, 0);
			pen_skip(&pen, KEY_GAP);
		} else if (is_told) {
			pen.right = pen.left;
		}
		g_free(name);
	}
}

/* What the signs beside facts mean. */
static void draw_signs(Grid *grid, int y)
{
	Pen pen = pen_new(grid, y);

	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		pen_start(&pen, i > 0 ? "   " : "", ROLE_DIM, 0);
		pen_start(&pen, marks_sign(relation), marks_sign_role(relation), 0);
		pen_start(&pen, " ", ROLE_DIM, 0);
		pen_start(&pen, terms_meaning(relation), ROLE_DIM, 0);
	}
}

/* Where an article is found, for whoever points at it. */
static void draw_address(Pen *pen, const char *address)
{
	if (!address)
		return;
	pen_start(pen, " · ", ROLE_DIM, 0);
	Pen before = *pen;
	pen_start_words(pen, address, ROLE_DIM, 0);
	pen->grid->link = (GridLink){ .address = address,
				      .x = pen->rtl ? pen->right : before.left,
				      .y = pen->y,
				      .width = pen_room(&before) - pen_room(pen) };
}

/* What is known of an article whose column has the focus, when no fact has it. */
static void draw_article(Grid *grid, int y, const Desk *desk, guint article)
{
	guint facts = desk_article_fact_count(desk, article);
	const Article *told = shelf_article(desk_shelf(desk), article);
	GString *words = g_string_new("");
	Pen pen = pen_new(grid, y);

	translation_append(words, _("article %u"), article + 1);
	g_string_append(words, " · ");
	pen_start(&pen, words->str, ROLE_DIM, 0);
	pen_start_words(&pen, article_teller(told), ROLE_BYLINE, 0);
	g_string_assign(words, " · ");
	translation_append(words, translation_of_many("%u fact", "%u facts", facts), facts);
	if (desk_tells_facts(desk))
		pen_start(&pen, words->str, ROLE_DIM, 0);
	draw_address(&pen, article_url(told));
	g_string_free(words, TRUE);
}

/* Rows, from Y on, that are left for what the articles tell: the keys have the last one. */
static void draw_telling(Grid *grid, int y, int rows, const Desk *desk, guint fact)
{
	Pen pen = pen_new(grid, y);

	caption_draw(&pen, desk, fact);
	if (rows < 4) {
		pen_start(&pen, "   ", ROLE_STATUS, 0);
		standing_draw(&pen, desk, fact);
		telling_draw(grid, y + 1, rows - 1, desk, fact);
		return;
	}
	pen = pen_new(grid, y + 1);
	standing_draw(&pen, desk, fact);
	telling_draw(grid, y + 2, rows - 2, desk, fact);
}

/* The rule above the foot, and in it the note on what is in focus, or that this is new. */
static void draw_rule(Grid *grid, int y, const Desk *desk, guint article, gsize offset, guint fact)
{
	const Fact *told = fact != DESK_NO_FACT ? desk_fact(desk, fact) : NULL;
	const MemoryNote *note = memory_note_at(desk_memory(desk), told ? told->article : article,
						told ? told->span.start : offset);
	Pen pen = pen_within(grid, y, 3, grid->width - 4);

	if (!grid->typography.is_linear)
		grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "─", ROLE_FRAME);
	if (told && !note && desk_is_new(desk, fact))
		pen_start(&pen, _(" + new since the article changed "), ROLE_MESSAGE, 0);
	if (!note)
		return;
	char *line = g_strdelimit(g_strdup(note->text), "\n", ' ');
	pen_start(&pen, " * ", ROLE_MESSAGE, 0);
	pen_start_words(&pen, line, ROLE_MESSAGE, 0);
	pen_start(&pen, " ", ROLE_MESSAGE, 0);
	g_free(line);
}

void foot_draw(Grid *grid, const Desk *desk, const FootKey *keys, guint article, gsize offset,
	       guint fact)
{
	int rows = foot_height(grid->height);
	int y = grid->height - rows;

	if (rows == 0)
		return;
	if (rows > 1) {
		draw_rule(grid, y, desk, article, offset, fact);
		y++;
		rows--;
	}
	gboolean has_keys = rows > 2;
	if (has_keys) {
		foot_draw_keys(grid, grid->height - 1, desk, keys, fact != DESK_NO_FACT);
		rows--;
	}
	if (fact != DESK_NO_FACT) {
		draw_telling(grid, y, rows, desk, fact);
		return;
	}
	draw_article(grid, y, desk, article);
	if (has_keys && rows > 1)
		draw_signs(grid, y + 1);
	else if (rows > 1)
		foot_draw_keys(grid, y + 1, desk, keys, FALSE);
}
