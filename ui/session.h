/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * session: all that the person sees and does, without a terminal: events go in, a grid comes out.
 *
 * A session owns its views. The views lie on each other; the uppermost one is seen.
 */
#ifndef UI_SESSION_H
#define UI_SESSION_H

#include "layout/grid.h"
#include "link/decision.h"
#include "ui/command.h"
#include "ui/desk.h"
#include "ui/event.h"

typedef struct Session Session;

/* What the person wants of the terminal after a step. */
typedef enum SessionWish {
	SESSION_GOES_ON,
	SESSION_REDRAWS, /* the whole screen, whatever it shows */
	SESSION_SUSPENDS,
	SESSION_COPIES,  /* session_copied() is to be brought to the clipboard */
	SESSION_CANCELS, /* the search for facts is to be stopped or, where it was, begun again */
	SESSION_DECIDES, /* something was decided: what is found is to be found anew, and kept */
	SESSION_ENDS,
} SessionWish;

/* DESK and DECISIONS, to which the session adds, must outlive it. */
Session *session_new(const Desk *desk, Decisions *decisions, int width, int height);
void session_free(Session *session);

/* Say TEXT on the last row until the next event; or add it to what is said. */
void session_say(Session *session, const char *text);
void session_add(Session *session, const char *text);

SessionWish session_step(Session *session, const Event *event);

/* The command that the last event asked for, where there was one and it was done. */
Command session_done(const Session *session);

/* What was last copied; borrowed. */
const char *session_copied(const Session *session);

/* Draw all of GRID, in whatever size it has. */
void session_draw(Session *session, Grid *grid);

#endif
