/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lanes: where the cells of a view lie that has a lane an article. What a row is of stands at the
 * right edge, the lanes follow to the left in the order of the articles, as many as there is room
 * for. A bar is above them and the foot below.
 */
#ifndef UI_LANES_H
#define UI_LANES_H

#include "ui/desk/desk.h"
#include "ui/frame/pen.h"
#include "ui/keys/event.h"
#include "ui/keys/keymap.h"

/* The place of no row. */
#define LANES_NO_ROW G_MAXUINT

typedef struct LanesCell {
	guint row; /* LANES_NO_ROW where there is none */
	guint article;
} LanesCell;

typedef struct Lanes {
	const Desk *desk;
	int width, height; /* of the screen */
	int caption;       /* columns wanted for what a row is of */
	gboolean linear;   /* what a row is of stands first, and beside it the lane at hand alone */
	guint rows;        /* how many there are */
	LanesCell at;      /* the cell at hand */
	guint top, first;  /* the first row and article in view */
} Lanes;

/* Bring AT, the cell at hand among ROWS rows, into view; to be called after every change. */
void lanes_settle(Lanes *lanes, guint rows, LanesCell at);

/* Lay them out as GRID, on which they are drawn, is to be read; call it first of all. */
void lanes_set_grid(Lanes *lanes, const Grid *grid);

/* The hardware cursor at the cell at hand, which PEN is of. */
void lanes_place_cursor(const Pen *pen);

/* The rows and articles in view end before these. */
guint lanes_row_end(const Lanes *lanes);
guint lanes_article_end(const Lanes *lanes);

/* Where a row in view says what it is of, and where its cell of an article in view lies. */
Pen lanes_caption_pen(const Lanes *lanes, Grid *grid, guint row);
Pen lanes_cell_pen(const Lanes *lanes, Grid *grid, guint row, guint article);

/*
 * Draw the bar, NAME and TITLE at its left, what was TYPED to narrow the rows ("": nothing), and
 * COUNT at its right; and who tells each lane.
 */
void lanes_draw_head(const Lanes *lanes, Grid *grid, const char *name, const char *title,
		     const char *typed, const char *count);

/* Draw in a cell that its article does not tell what the row is of. WORD is what it names without
 * that, in brackets, or an empty span. */
void lanes_draw_silence(const Lanes *lanes, Pen *pen, guint article, DeskSilence silence, Span word,
			guint flags);

/* The cell at a place of the screen; beside the lanes, that of the lane at hand. */
gboolean lanes_hit(const Lanes *lanes, int x, int y, LanesCell *cell);

/* The cell to which a command or a turn of the wheel leads from the one at hand. FALSE where the
 * command is no motion; where it leads nowhere, that is appended to MESSAGE. */
gboolean lanes_step(const Lanes *lanes, const KeymapRequest *request, LanesCell *cell,
		    GString *message);
LanesCell lanes_wheel(const Lanes *lanes, int steps);

#endif
