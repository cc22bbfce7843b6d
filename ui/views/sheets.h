/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets: the views that lie open on each other; the uppermost one is seen. It owns their states.
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

/* DESK must outlive them. FIRST is the view beneath all others, which is never closed. */
Sheets *sheets_new(const Desk *desk, const View *first, int width, int height);
void sheets_free(Sheets *sheets);

/* The one that is seen; borrowed until another one is opened or it is closed. */
const Sheet *sheets_top(const Sheets *sheets);
const Sheet *sheets_first(const Sheets *sheets);

void sheets_open(Sheets *sheets, const View *view);

/* Close the one that is seen; FALSE where it is the last one. */
gboolean sheets_close(Sheets *sheets);

/* Close all but the first. */
void sheets_close_all(Sheets *sheets);

/* Go to VIEW: back to where it lies open already, else open it at the place that is at hand. */
void sheets_switch(Sheets *sheets, const View *view);

/* Open VIEW where the uppermost one leads to; where it leads nowhere, that is said. */
void sheets_follow(Sheets *sheets, const View *view, GString *message);

/* The place in the articles that is at hand in the view that is seen. */
gboolean sheets_place(const Sheets *sheets, ReaderPlace *place);

/* The fact that is at hand; DESK_NO_FACT where none is, which is said. */
guint sheets_fact(const Sheets *sheets, GString *message);

/* The passage that is at hand; FALSE where none is, which is said. */
gboolean sheets_passage(const Sheets *sheets, Passage *passage, GString *message);

/* Close views until one is VIEW, which is the first or lies open; its state is borrowed. */
gpointer sheets_uncover(Sheets *sheets, const View *view);

void sheets_resize(Sheets *sheets, int width, int height);

/* Other facts lie on the desk than before. */
void sheets_refresh(Sheets *sheets);

/* Let the views lie open that do in BEFORE, as they are there, for the articles after RENEWAL. */
void sheets_carry(Sheets *sheets, const Sheets *before, Renewal *renewal);

#endif
