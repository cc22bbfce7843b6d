/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * teletype: a terminal that can only write one line after the other (TERM=dumb), as a screen: what
 * is new in the grid is written, from above, and nothing is taken back.
 *
 * It asks of its terminal no escape sequence. Where lines are sent whole, a line is so many keys.
 */
#ifndef UI_TELETYPE_H
#define UI_TELETYPE_H

#include "layout/grid.h"
#include "ui/keys/event.h"
#include "ui/settings/settings.h"

typedef struct Teletype Teletype;

/* NULL with ERROR where there is no keyboard. */
Teletype *teletype_open(const Settings *settings, GError **error);
void teletype_close(Teletype *teletype);

/* As those of a screen. */
Grid *teletype_grid(Teletype *teletype);
void teletype_show(Teletype *teletype);
void teletype_forget(Teletype *teletype);
Event teletype_read(Teletype *teletype);
void teletype_expect(Teletype *teletype, int descriptor, gboolean ticks);
void teletype_suspend(Teletype *teletype);
void teletype_lend(Teletype *teletype, void (*use)(gpointer data), gpointer data);

/*
 * The rows of GRID that are not in SHOWN, a set of rows, which becomes that of GRID; brackets and
 * signs beside words make no row another one. Free with g_free().
 */
char *teletype_news(const Grid *grid, GHashTable *shown);

#endif
