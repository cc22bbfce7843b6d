/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * leaf: what is around a view that is a text: a bar above it, and below it the keys that matter.
 */
#ifndef UI_LEAF_H
#define UI_LEAF_H

#include "ui/frame/foot.h"
#include "ui/views/scroll.h"

/* The first row of the text, and how many rows there are for it on a screen of HEIGHT rows. */
#define LEAF_TOP 1
int leaf_rows(int height);

/* Draw what is around the text that SCROLL is in. NAME and TYPED are as bar_draw() has them. */
void leaf_draw(Grid *grid, const Desk *desk, const char *name, const char *typed,
	       const Scroll *scroll, const FootKey *keys);

#endif
