/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/ruler.h"

#include <string.h>

#include <unictype.h>
#include <unistr.h>

#include "layout/line.h"
#include "ui/frame/pen.h"
#include "ui/words/translation.h"

/* Rows above the columns, and the columns of a pane that its lines keep free for their names. */
enum { NOTES_HEIGHT = 5, NAME_WIDTH = 15, PANES = 2, NOTE_INDENT = 9 };

/* What is told by a line, and its text. */
typedef struct Sample {
	const char *name;
	const char *text;
	const char *bare; /* its name where vowel marks are not shown; NULL: the same */
} Sample;

/* Beside each other: of the right pane, and of the left one. */
static const Sample samples[][PANES] = {
	{ { N_("order"), "واحد اثنان ثلاثة", NULL }, { N_("order"), "أربعة خمسة ستة", NULL } },
	{ { N_("lam-alef"), "لا لأ لإ لآ", NULL }, { N_("in words"), "سلام ملأ الآن بلا", NULL } },
	{ { N_("marks"), "مُدَرِّسٌ يَكْتُبُ", N_("marks left out") },
	  { N_("other letters"), "پیچ گچ ژرف ٹکڑا", NULL } },
	{ { N_("digits"), "من 12 إلى 345", NULL }, { N_("by letters"), "بـ5 و٢٠٢٤م", NULL } },
	{ { N_("Latin"), "شركة ABC اليوم", NULL }, { N_("Hebrew"), "אחת שתיים שלוש", NULL } },
	{ { N_("brackets"), "نص (ثان) [ثالث]", NULL },
	  { N_("points"), "نعم، «لا»؛ لماذا؟", NULL } },
	{ { N_("wide"), "مدينة 東京 الكبيرة", NULL }, { N_("emoji"), "قطار 🚆 سريع", NULL } },
	{ { N_("box lines"), "باب ┌─┬─┐ باب", NULL }, { N_("blocks"), "باب ▐█▌ باب", NULL } },
};

static const char order_is_visual[] =
	N_("Each word stands beneath its number and dots, joined; each sign beneath itself.");
static const char order_is_logical[] =
	N_("Letters stand unjoined, from the left, in the order in which they are read.");

int ruler_height(void)
{
	return NOTES_HEIGHT + 2 * (int)G_N_ELEMENTS(samples) + 2;
}

static ucs4_t base_of(const GridCell *cell)
{
	ucs4_t c;

	return u8_next(&c, (const uint8_t *)cell->grapheme) ? c : ' ';
}

static gboolean is_letter(const GridCell *cell)
{
	int direction = uc_bidi_class(base_of(cell));

	return (direction == UC_BIDI_R || direction == UC_BIDI_AL) &&
	       uc_is_general_category_withtable(base_of(cell), UC_CATEGORY_MASK_L);
}

static const GridInk ink = { ROLE_KEY, 0, GRID_NO_ARTICLE };

/* What must be seen above a cell that is no letter: itself, or the digit that all terminals know.*/
static void copy_sign(Grid *grid, int x, int y, const GridCell *cell)
{
	int digit = uc_decimal_value(base_of(cell));
	char shown[GRID_GRAPHEME_SIZE];

	g_strlcpy(shown, cell->grapheme, sizeof shown);
	if (digit >= 0)
		g_snprintf(shown, sizeof shown, "%d", digit);
	else if (uc_bidi_class(base_of(cell)) == UC_BIDI_AL)
		strcpy(shown, "?");
	grid_put(grid, x, y, shown, strlen(shown), cell->width, ink);
}

/* Write above the cells of row Y in RECT what must stand there. Words are counted from FIRST on. */
static int draw_ruler(Grid *grid, GridRect rect, int first)
{
	gboolean is_visual = grid->typography.order == ORDER_VISUAL, within = FALSE;
	int word = first;

	for (int i = 0; i < rect.width; i++) {
		int x = rect.x + (is_visual ? rect.width - 1 - i : i);
		const GridCell *cell = grid_cell(grid, x, rect.y);
		if (!cell || cell->width == 0 || grid_cell_is_blank(cell)) {
			within = within && cell && cell->width == 0;
		} else if (!is_letter(cell)) {
			copy_sign(grid, x, rect.y - 1, cell);
			within = FALSE;
		} else {
			char number = (char)('0' + word % 10);
			grid_put(grid, x, rect.y - 1, within ? "·" : &number, within ? 2 : 1, 1,
				 ink);
			word += !within;
			within = TRUE;
		}
	}
	return word;
}

/* Draw a sample on the second row of RECT, and its ruler on the first; returns the next number. */
static int draw_sample(Grid *grid, GridRect rect, const Sample *sample, gboolean has_marks,
		       int first)
{
	GridRect line = { rect.x + NAME_WIDTH, rect.y + 1, rect.width - NAME_WIDTH - 1, 1 };
	GridRect at = { rect.x + 1, rect.y, NAME_WIDTH - 1, 1 };

	if (line.width <= 0)
		return first;
	const char *name = sample->bare && !has_marks ? sample->bare : sample->name;
	line_draw_string(grid, at, translation_of(name), translation_is_rtl(), ROLE_DIM, 0);
	line_draw_string(grid, line, sample->text, TRUE, ROLE_TEXT, 0);
	return draw_ruler(grid, line, first);
}

static void draw_frame(Grid *grid, GridRect rect, int middle)
{
	static const char *const corners[][3] = { { "┌", "┬", "┐" }, { "└", "┴", "┘" } };
	const int columns[] = { rect.x, middle, rect.x + rect.width - 1 };
	const int rows[] = { rect.y, rect.y + rect.height - 1 };

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		grid_fill(grid, (GridRect){ rect.x, rows[i], rect.width, 1 }, "─", ROLE_FRAME);
	for (gsize i = 0; i < G_N_ELEMENTS(columns); i++) {
		grid_fill(grid, (GridRect){ columns[i], rect.y, 1, rect.height }, "│", ROLE_FRAME);
		for (gsize j = 0; j < G_N_ELEMENTS(rows); j++)
			grid_fill(grid, (GridRect){ columns[i], rows[j], 1, 1 }, corners[j][i],
				  ROLE_FRAME);
	}
}

static void draw_samples(Grid *grid, int y, gboolean has_marks)
{
	int middle = grid->width / 2;
	GridRect left = { 1, 0, middle - 1, 2 };
	GridRect right = { middle + 1, 0, grid->width - middle - 2, 2 };

	for (gsize i = 0; i < G_N_ELEMENTS(samples); i++) {
		left.y = right.y = y + 2 * (int)i;
		int next = draw_sample(grid, right, &samples[i][0], has_marks, 1);
		draw_sample(grid, left, &samples[i][1], has_marks, next);
	}
}

static void draw_note(Grid *grid, int y, const char *name, const char *note, GridRole role)
{
	Pen pen = pen_new(grid, y);

	if (!note)
		return;
	pen_start(&pen, name, ROLE_DIM, 0);
	pen_skip(&pen, 1);
	pen_skip_to(&pen, 1 + NOTE_INDENT);
	pen_start(&pen, note, role, 0);
}

void ruler_draw(Grid *grid, const RulerNotes *notes)
{
	gboolean is_visual = grid->typography.order == ORDER_VISUAL;
	Pen pen = pen_new(grid, 0);
	GridRect frame = { 0, NOTES_HEIGHT, grid->width, ruler_height() - NOTES_HEIGHT };

	grid_clear(grid);
	grid_fill(grid, (GridRect){ 0, 0, grid->width, 1 }, "", ROLE_BAR);
	pen_start(&pen, _("muqabala --bidi-test   driver "), ROLE_BAR, 0);
	pen_start_words(&pen, notes->driver, ROLE_BAR, GRID_BOLD);
	pen_end(&pen, _("any key leaves"), ROLE_BAR, 0);
	draw_note(grid, 1, _("because"), notes->reason, ROLE_STATUS);
	draw_note(grid, 2, _("answers"), notes->answers, ROLE_STATUS);
	draw_note(grid, 3, _("right"),
		  translation_of(is_visual ? order_is_visual : order_is_logical), ROLE_STATUS);
	draw_note(grid, 4, _("advice"), notes->advice, ROLE_MESSAGE);
	if (grid->width < PANES * (NAME_WIDTH + 2))
		return;
	draw_frame(grid, frame, grid->width / 2);
	draw_samples(grid, frame.y + 1, notes->has_marks);
}
