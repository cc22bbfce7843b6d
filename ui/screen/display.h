/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * display: what a sitting is shown on: a screen, or a terminal that can only write lines.
 */
#ifndef UI_DISPLAY_H
#define UI_DISPLAY_H

#include "ui/screen/screen.h"

typedef struct Display Display;

/* Which one it is, TERM and SETTINGS tell. NULL with ERROR where neither can be had. */
Display *display_open(const Settings *settings, GError **error);
void display_close(Display *display);

/* As those of a screen; there is no terminal where it is none. */
Grid *display_grid(Display *display);
void display_show(Display *display);
const Terminal *display_terminal(Display *display);
Event display_read(Display *display);
void display_expect(Display *display, int descriptor, gboolean ticks);
void display_forget(Display *display);
void display_suspend(Display *display);
void display_lend(Display *display, void (*use)(gpointer data), gpointer data);

#endif
