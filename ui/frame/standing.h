/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * standing: which articles agree with a fact, which tell it less exactly, which differ, and which
 * are silent, said in words.
 */
#ifndef UI_STANDING_H
#define UI_STANDING_H

#include "ui/desk/desk.h"
#include "ui/frame/pen.h"

/* Write it from the left. */
void standing_draw(Pen *pen, const Desk *desk, guint fact);

#endif
