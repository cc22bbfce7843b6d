/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * grid: a screenful of cells in visual order.
 *
 * A cell holds one grapheme as it must be seen, how wide it is, what it means (role and flags), and
 * which bytes of which article it stands for. Nothing here knows a terminal; drawing outside the
 * grid is clipped, never an error.
 */
#ifndef LAYOUT_GRID_H
#define LAYOUT_GRID_H

#include "layout/typography.h"
#include "text/span.h"

/* What a cell is. ORDER GRID_ROLE: colours in ui/terminal/theme.c */
typedef enum GridRole {
	ROLE_TEXT,
	ROLE_HEADLINE,
	ROLE_BYLINE, /* source and date */
	ROLE_DIM,    /* what is there but not to be read now */
	ROLE_FRAME,  /* lines between columns */
	ROLE_STRIP,  /* the overview strip: plain, where facts lie, the part in view */
	ROLE_STRIP_LINKED,
	ROLE_STRIP_VIEW,
	ROLE_BAR,    /* the header line */
	ROLE_STATUS, /* the foot strip */
	ROLE_MESSAGE,
	ROLE_KEY,      /* a key named in the foot strip or the help */
	ROLE_TIME,     /* a date or a duration */
	ROLE_QUANTITY, /* a measure, money, a percentage */
	ROLE_COUNT,    /* a count, a number */
	ROLE_NAME,
	ROLE_QUOTE,
	ROLE_AGREE, /* marks of how a fact stands to the others */
	ROLE_COMPATIBLE,
	ROLE_DIFFER,
	ROLE_ALONE,
	GRID_ROLES,
} GridRole;

/* What is added to a role; a set of bits. ORDER GRID_FLAG: attributes in ui/terminal/theme.c */
typedef enum GridFlag {
	GRID_FACT = 1 << 0,    /* underlined: a fact */
	GRID_FOCUS = 1 << 1,   /* the fact in focus */
	GRID_PARTNER = 1 << 2, /* a fact linked with the one in focus */
	GRID_HIT = 1 << 3,     /* found by search */
	GRID_BOLD = 1 << 4,
	GRID_SELECTED = 1 << 5, /* taken by the person */
} GridFlag;

/* The cell stands for no article. */
#define GRID_NO_ARTICLE (-1)

/* How cells are drawn, and for what. */
typedef struct GridInk {
	GridRole role;
	guint flags;
	int article; /* place on the shelf, or GRID_NO_ARTICLE */
} GridInk;

/* Bytes of a cell's grapheme, its NUL included: a base and at most four marks, as curses takes. */
#define GRID_GRAPHEME_SIZE 24

typedef struct GridCell {
	char grapheme[GRID_GRAPHEME_SIZE]; /* "" is a blank, or the right half of a wide one */
	guint8 width;                      /* 1 or 2; 0 for the right half of a wide cell */
	guint8 role;
	guint8 flags;
	gint16 article; /* place on the shelf, or GRID_NO_ARTICLE */
	Span source;    /* bytes of that article's text; empty where it stands for none */
} GridCell;

/* An address that cells of one row show, from the left, cut or whole; NULL: none. Borrowed. */
typedef struct GridLink {
	const char *address;
	int x, y, width;
} GridLink;

typedef struct Grid {
	int width, height;
	GridCell *cells;        /* height rows of width cells */
	Typography typography;  /* how text is to be drawn on it; as it is written at first */
	int cursor_x, cursor_y; /* where the hardware cursor stands; -1: hidden */
	GridLink link;
} Grid;

typedef struct GridRect {
	int x, y, width, height;
} GridRect;

Grid *grid_new(int width, int height);
void grid_free(Grid *grid);

/* Blank every cell. */
void grid_clear(Grid *grid);

/* The cell at X, Y; NULL outside. */
GridCell *grid_cell(Grid *grid, int x, int y);
const GridCell *grid_cell_const(const Grid *grid, int x, int y);

/* Put one grapheme of LENGTH bytes and WIDTH columns; clipped whole. Returns the cell or NULL. */
GridCell *grid_put(Grid *grid, int x, int y, const char *grapheme, gsize length, int width,
		   GridInk ink);

/* Fill RECT with copies of a one-column grapheme ("" for blanks). */
void grid_fill(Grid *grid, GridRect rect, const char *grapheme, GridRole role);

/* Let the cells of RECT, which lies on GRID, that have role FROM have role TO. */
void grid_change_role(Grid *grid, GridRect rect, GridRole from, GridRole to);

/* Row Y as UTF-8 in visual order, trailing blanks left out; free with g_free(). */
char *grid_row(const Grid *grid, int y);

/* Whether nothing is to be seen in a cell. */
gboolean grid_cell_is_blank(const GridCell *cell);

/* Whether two cells look the same. */
gboolean grid_cells_equal(const GridCell *a, const GridCell *b);

#endif
