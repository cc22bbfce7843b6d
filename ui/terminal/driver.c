/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/driver.h"

#include <string.h>

#include <unictype.h>
#include <unistr.h>

#include "ui/terminal/theme.h"

/* Characters that curses takes in one cell: CCHARW_MAX. */
#define CELL_CHARACTERS 5

static const char lrm[] = "\u200E", lro[] = "\u202D", pdf[] = "\u202C";
static const char lrm_rlo[] = "\u200E\u202E", pdf_lrm[] = "\u202C\u200E";

static const char *const names[DRIVERS] = {
	[DRIVER_AUTO] = "auto",     [DRIVER_VISUAL] = "visual",   [DRIVER_BDSM] = "bdsm",
	[DRIVER_MLTERM] = "mlterm", [DRIVER_RLO] = "rlo",         [DRIVER_LRO] = "lro",
	[DRIVER_KITTY] = "kitty",   [DRIVER_LOGICAL] = "logical",
};

const char *driver_name(Driver driver)
{
	return names[driver];
}

gboolean driver_named(const char *name, Driver *driver)
{
	for (guint i = 0; i < DRIVERS; i++)
		if (strcmp(name, names[i]) == 0) {
			*driver = (Driver)i;
			return TRUE;
		}
	return FALSE;
}

TextOrder driver_order(Driver driver)
{
	return driver == DRIVER_LOGICAL ? ORDER_LOGICAL : ORDER_VISUAL;
}

/* The first character of a cell; a space where it has none. */
static ucs4_t base_of(const GridCell *cell)
{
	ucs4_t c;

	return u8_next(&c, (const uint8_t *)cell->grapheme) ? c : ' ';
}

static gboolean is_rtl(const GridCell *cell)
{
	int direction = uc_bidi_class(base_of(cell));

	return direction == UC_BIDI_R || direction == UC_BIDI_AL;
}

static gboolean has_rtl(const GridCell *cells, int start, int end)
{
	for (int x = start; x < end; x++)
		if ((guchar)cells[x].grapheme[0] >= 0x80 && is_rtl(&cells[x]))
			return TRUE;
	return FALSE;
}

/* Box drawing and block elements: what stands between columns, and beside them. */
static gboolean is_wall(const GridCell *cell)
{
	ucs4_t c = base_of(cell);

	return c >= 0x2500 && c <= 0x259F;
}

/* Add MARKS, so many characters; marks of the text that find no room any more are lost. */
static void append_marks(GridCell *cell, const char *marks, int count)
{
	const uint8_t *end = (const uint8_t *)cell->grapheme;
	ucs4_t c;

	if (!cell->grapheme[0])
		strcpy(cell->grapheme, " ");
	for (int kept = 0; kept < CELL_CHARACTERS - count; kept++) {
		const uint8_t *next = u8_next(&c, end);
		gsize used = next ? (gsize)((const char *)next - cell->grapheme) : 0;
		if (!next || used + strlen(marks) >= GRID_GRAPHEME_SIZE)
			break;
		end = next;
	}
	strcpy(cell->grapheme + ((const char *)end - cell->grapheme), marks);
}

/* Two of them beside each other are a flag; there is no flag that is read from the right. */
static gboolean is_flag_half(const GridCell *cell)
{
	ucs4_t c = base_of(cell);

	return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/*
 * Put the cells from START up to END in SENT from the right. A wide one keeps its halves' order,
 * and so does a flag.
 */
static void reverse(const GridCell *cells, int start, int end, GridCell *sent)
{
	for (int x = start; x < end; x++) {
		int at = start + end - 1 - x;
		if (x + 1 < end && is_flag_half(&cells[x]) && is_flag_half(&cells[x + 1])) {
			sent[at - 1] = cells[x];
			sent[at] = cells[++x];
		} else if (cells[x].width == 2)
			sent[at - 1] = cells[x];
		else if (cells[x].width == 0)
			sent[at + 1] = cells[x];
		else
			sent[at] = cells[x];
	}
}

/* The cell that begins at the last column before END. */
static GridCell *last_before(GridCell *cells, int end)
{
	return &cells[cells[end - 1].width == 0 ? end - 2 : end - 1];
}

/*
 * A stretch of a row between two walls. What stands in the first column is a wall too, as a mark
 * must follow something on its row.
 */
typedef struct Stretch {
	int wall;       /* the column of the wall on its left */
	int start, end; /* half-open */
	gboolean is_rtl;
} Stretch;

static Stretch stretch_from(const GridCell *cells, int width, int wall)
{
	int start = wall + MAX(cells[wall].width, 1), end = start;

	while (end < width && !is_wall(&cells[end]))
		end++;
	return (Stretch){ wall, start, end, start < end && has_rtl(cells, wall, end) };
}

/*
 * Within the override all is right-to-left, and comes out as it lies in the grid. LRM keeps walls,
 * which are neutral to UAX #9, from being taken for a part of what stands at both their sides; and
 * blanks at the end of the row from being put back to the row's own direction (rule L1).
 */
static void send_rlo(const GridCell *cells, int width, GridCell *sent)
{
	for (int wall = 0; wall < width;) {
		Stretch stretch = stretch_from(cells, width, wall);
		if (stretch.is_rtl) {
			reverse(cells, stretch.start, stretch.end, sent);
			append_marks(&sent[wall], lrm_rlo, 2);
			if (stretch.end == width)
				append_marks(last_before(sent, stretch.end), pdf_lrm, 2);
			else
				append_marks(last_before(sent, stretch.end), pdf, 1);
		}
		wall = stretch.end;
	}
}

static int column_rlo(const GridCell *cells, int width, int x)
{
	Stretch stretch = { 0 };

	for (int wall = 0; wall <= x; wall = stretch.end)
		stretch = stretch_from(cells, width, wall);
	if (!stretch.is_rtl || x < stretch.start)
		return x;
	return stretch.start + stretch.end - 1 - x;
}

/* A letter in the first column, before the override, is kept apart from it by LRM. */
static void send_lro(const GridCell *cells, int width, GridCell *sent)
{
	if (!has_rtl(cells, 0, width))
		return;
	if (is_rtl(&cells[0]))
		append_marks(&sent[0], lrm, 1);
	append_marks(&sent[0], lro, 1);
	append_marks(last_before(sent, width), pdf, 1);
}

/* Letters, and what is of the Arabic script: its digits too, as kitty 0.26.5 shows. */
static gboolean is_turned(const GridCell *cell)
{
	ucs4_t c = base_of(cell);

	return is_rtl(cell) || c == 0x060C || (c >= 0x0660 && c <= 0x066C) ||
	       (c >= 0x06F0 && c <= 0x06F9);
}

/* What kitty draws in one go: cells of one weight, all turned or none. */
static int piece_end(const GridCell *cells, int width, int start)
{
	gboolean turned = is_turned(&cells[start]);
	gboolean bold = theme_is_bold(cells[start].role, cells[start].flags);
	int end = start + 1;

	while (end < width && !grid_cell_is_blank(&cells[end]) &&
	       (cells[end].width == 0 ||
		(is_turned(&cells[end]) == turned &&
		 theme_is_bold(cells[end].role, cells[end].flags) == bold)))
		end++;
	return end;
}

/* What is drawn in a cell comes from the other end, but its colours and lines stay. */
static void turn_look(const GridCell *cells, int start, int end, GridCell *sent)
{
	for (int x = start; x < end; x++)
		memcpy(sent[x].grapheme, cells[start + end - 1 - x].grapheme,
		       sizeof sent[x].grapheme);
}

/* Give the cells another weight than the turned ones beside them have. */
static void part_from(GridCell *sent, int start, int end, const GridCell *neighbour)
{
	gboolean bold = theme_is_bold(neighbour->role, neighbour->flags);

	for (int x = start; x < end; x++)
		if (theme_is_bold(sent[x].role, sent[x].flags) == bold)
			sent[x].flags |= DRIVER_OTHER_WEIGHT;
}

/*
 * kitty lets each stretch of letters in one font be turned round as its first letter asks. Whether
 * the digits and the dots beside a word are in its font cannot be known; another weight makes sure
 * that they are not.
 */
static void send_kitty(const GridCell *cells, int width, GridCell *sent)
{
	for (int start = 0, end; start < width; start = end) {
		end = start + 1;
		if (grid_cell_is_blank(&cells[start]) || is_wall(&cells[start]))
			continue;
		end = piece_end(cells, width, start);
		if (is_turned(&cells[start]))
			turn_look(cells, start, end, sent);
		else if (start > 0 && is_turned(&cells[start - 1]))
			part_from(sent, start, end, &cells[start - 1]);
		else if (end < width && is_turned(&cells[end]))
			part_from(sent, start, end, &cells[end]);
	}
}

void driver_row(Driver driver, const GridCell *cells, int width, GridCell *sent)
{
	memcpy(sent, cells, (gsize)width * sizeof *cells);
	if (width == 0)
		return;
	switch (driver) {
	case DRIVER_RLO:
		send_rlo(cells, width, sent);
		break;
	case DRIVER_LRO:
		send_lro(cells, width, sent);
		break;
	case DRIVER_KITTY:
		send_kitty(cells, width, sent);
		break;
	default:
		break;
	}
}

int driver_column(Driver driver, const GridCell *cells, int width, int x)
{
	g_assert(x >= 0 && x < width);
	return driver == DRIVER_RLO ? column_rlo(cells, width, x) : x;
}
