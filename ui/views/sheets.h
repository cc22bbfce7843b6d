/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets: the views that lie open on each other; the uppermost one is seen. It owns their states.
 *
 * The first one is the articles side by side, which is never closed.
 */
#ifndef UI_SHEETS_H
#define UI_SHEETS_H

#include "ui/views/view.h"

/* A view that lies open. */
typedef struct Sheet {
	const View *view;
	gpointer state;
	gboolean has_wanted; /* it is to be at this place as soon as the facts are there */
	ReaderPlace wanted;
} Sheet;

typedef struct Sheets Sheets;

/* DESK must outlive them. */
Sheets *sheets_new(const Desk *desk, int width, int height);
void sheets_free(Sheets *sheets);

/* The one that is seen; borrowed until another one is opened or it is closed. */
const Sheet *sheets_top(const Sheets *sheets);

/* The reader of the first one; borrowed. */
Reader *sheets_reader(const Sheets *sheets);

/* Close the one that is seen; FALSE where it is the last one. */
gboolean sheets_close(Sheets *sheets);

/* Turn to the view that COMMAND asks for: back to where it lies open already, else it is opened at
 * the place that is at hand. FALSE where it asks for none. */
gboolean sheets_turn(Sheets *sheets, Command command);

/* Open the view called NAME, if it is one that is kept. */
void sheets_recall(Sheets *sheets, const char *name);

/* Open the articles where the uppermost view leads to; where it leads nowhere, that is said. */
void sheets_follow(Sheets *sheets, GString *message);

/* The place in the articles that is at hand in the view that is seen. */
gboolean sheets_place(const Sheets *sheets, ReaderPlace *place);

/* The fact that is at hand; DESK_NO_FACT where none is, which is said. */
guint sheets_fact(const Sheets *sheets, GString *message);

/* The passage that is at hand; FALSE where none is, which is said. */
gboolean sheets_passage(const Sheets *sheets, Passage *passage, GString *message);

/* Close views until the articles are seen; their reader is borrowed. */
Reader *sheets_uncover(Sheets *sheets);

/* The one that would be uncovered; borrowed. */
Reader *sheets_upper_reader(const Sheets *sheets);

void sheets_resize(Sheets *sheets, int width, int height);

/* Other facts lie on the desk than before. */
void sheets_refresh(Sheets *sheets);

/* Let the views lie open that do in BEFORE, as they are there, for the articles after RENEWAL. */
void sheets_carry(Sheets *sheets, const Sheets *before, Renewal *renewal);

#endif
