/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * view: what every view of the desk can do: a table of functions.
 *
 * A view draws the whole screen; the session draws its message or its prompt over the last row.
 * What a view does not handle, it hands back, and the session takes it.
 */
#ifndef UI_VIEW_H
#define UI_VIEW_H

#include "layout/grid.h"
#include "ui/desk/desk.h"
#include "ui/keys/keymap.h"
#include "ui/reader/reader.h"

typedef enum ViewResult {
	VIEW_DONE,
	VIEW_UNHANDLED,
	VIEW_CLOSED, /* the view wants to be left */
	VIEW_LEADS,  /* the person wants to read where the view leads to */
} ViewResult;

typedef struct View {
	const char *name;
	/* A new state of the view; DESK must outlive it. */
	gpointer (*open)(const Desk *desk);
	void (*close)(gpointer state);
	/* It lies on the view called BENEATH; NULL where that makes no difference. */
	void (*lie_on)(gpointer state, const char *beneath);
	void (*resize)(gpointer state, int width, int height);
	void (*draw)(gpointer state, Grid *grid);
	/* Other facts lie on the desk than before; NULL where that changes nothing. */
	void (*refresh)(gpointer state);
	/* Do what is asked. What there is to say is appended to MESSAGE. */
	ViewResult (*act)(gpointer state, const KeymapRequest *request, GString *message);
	/* EVENT is a click or a turn of the wheel. */
	void (*point)(gpointer state, const Event *event);
	/* Find words and go there; NULL where nothing can be sought. */
	void (*seek)(gpointer state, const char *pattern, GString *message);
	/* Show only what holds what is TYPED so far, "" for all; what was typed. NULL where SEEK
	 * finds, or nothing can be sought. */
	void (*narrow)(gpointer state, const char *typed);
	const char *(*narrowed)(gpointer state);
	/* The place in the articles that is at hand; FALSE where none is, which is said. NULL where
	 * there never is one. */
	gboolean (*lead)(gpointer state, ReaderPlace *place, GString *message);
	/* All places that are worth going through where the view leads; NULL where that place is
	 * all. Whoever is led there takes them. */
	Search *(*trail)(gpointer state);
	void (*take_trail)(gpointer state, Search *trail);
	/* The passage that is at hand: what is selected, a fact, a sentence; NULL where the fact at
	 * hand is all there is. */
	Passage (*passage)(gpointer state);
	/* Go to a place in the articles, or to what is told there; NULL where neither is shown. */
	void (*show)(gpointer state, ReaderPlace place);
	/* Be as BEFORE, a state of the same view, was, for the articles after RENEWAL, the place
	 * apart where it can be shown; NULL where nothing is carried over. */
	void (*carry)(gpointer state, gpointer before, Renewal *renewal);
	/* Closed, it is kept as it was, for when it is opened again. */
	gboolean is_kept;
} View;

#endif
