/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * anchor: columns that go together: where one is moved, the others go to the passages that tell the
 * same, on the same line of the screen. A column that has none says so, and one that is locked
 * stays.
 */
#ifndef UI_ANCHOR_H
#define UI_ANCHOR_H

#include "ui/reader/motion.h"

/* Let columns go together, or each by itself; let the column with the focus stay, or go. */
Motion anchor_turn_sync, anchor_turn_lock;

/* Where the column with the focus is, before it is moved. */
typedef struct AnchorView {
	guint article;
	Span visible;
	gboolean has_point;
	gsize point;
} AnchorView;

AnchorView anchor_view(Reader *reader);

/* Bring the other columns in view along where they go together and it is another view than BEFORE.
 */
void anchor_follow(Reader *reader, AnchorView before);

#endif
