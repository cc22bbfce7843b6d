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
#include "ui/desk/desk.h"
#include "ui/desk/renewal.h"
#include "ui/keys/command.h"
#include "ui/keys/event.h"
#include "ui/session/wish.h"

typedef struct Session Session;

/*
 * DESK, to whose memory the session adds, and DECISIONS, to which it adds too, must outlive it. It
 * begins where that memory says.
 */
Session *session_new(const Desk *desk, Decisions *decisions, int width, int height);
void session_free(Session *session);

/* Be where BEFORE, of the articles before RENEWAL, was. */
void session_carry(Session *session, const Session *before, Renewal *renewal);

/* Whether somebody is in the middle of typing something. */
gboolean session_is_busy(const Session *session);

/* Let the desk's memory know where the person is. */
void session_keep(Session *session);

/* Say until the first key, to somebody who is here for the first time, how to go on. */
void session_hint(Session *session);

/* Say TEXT on the last row until the next event; or add it to what is said. */
void session_say(Session *session, const char *text);
void session_add(Session *session, const char *text);

SessionWish session_step(Session *session, const Event *event);

/* The command that the last event asked for, where there was one and it was done. */
Command session_done(const Session *session);

/* What is to be opened beside the articles; NULL where they are only to be read anew. Borrowed. */
const char *session_opened(const Session *session);

/* The article that is to be closed, or whose versions are to lie open. */
guint session_article(const Session *session);

/* Go to ARTICLE. */
void session_focus(Session *session, guint article);

/* What was last copied; what is to be edited, and what was made of it. Borrowed. */
const char *session_copied(const Session *session);
const char *session_edited(const Session *session);
void session_take_edited(Session *session, const char *text);

/* Draw all of GRID, in whatever size it has. */
void session_draw(Session *session, Grid *grid);

#endif
