/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * arrange: the reader's columns: hidden, shown again, moved. Articles keep their numbers, and facts
 * of hidden ones are still held against the others.
 */
#ifndef UI_ARRANGE_H
#define UI_ARRANGE_H

#include "ui/reader/motion.h"

/* Hide the column with the focus, or that of article COUNT; show all again, or that one. */
Motion arrange_hide, arrange_show;

/* Move the column with the focus one place, or COUNT places. */
Motion arrange_left, arrange_right;

#endif
