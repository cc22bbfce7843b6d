/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * caption: a fact in a line, in the reader's words: its kind, what it is of, its canonical value.
 */
#ifndef UI_CAPTION_H
#define UI_CAPTION_H

#include "ui/desk/desk.h"
#include "ui/frame/pen.h"

/* Write it from the left. */
void caption_draw(Pen *pen, const Desk *desk, guint fact);

/* The same as a string, by which it can be sought; free with g_free(). */
char *caption_text(const Desk *desk, guint fact);

#endif
