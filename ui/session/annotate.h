/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * annotate: what the person leaves in the articles: letters on places, notes on passages.
 *
 * What there is to say is appended to a message.
 */
#ifndef UI_ANNOTATE_H
#define UI_ANNOTATE_H

#include "ui/desk/desk.h"
#include "ui/keys/event.h"
#include "ui/reader/reader.h"

/* Let KEY, a letter or a digit, mark PLACE; FALSE where it is neither. */
gboolean annotate_mark(const Desk *desk, Key key, ReaderPlace place, GString *message);

/* The place that KEY marks; FALSE where it marks none. */
gboolean annotate_marked(const Desk *desk, Key key, ReaderPlace *place, GString *message);

/*
 * What a note is to be written on: PASSAGE where it was chosen, else the passage around it that has
 * one already.
 */
Passage annotate_passage(const Desk *desk, Passage passage);

/* The note on PASSAGE, "" where there is none; borrowed. */
const char *annotate_note(const Desk *desk, Passage passage);

/* Let TEXT be the note on PASSAGE; an empty one takes it away. */
void annotate_write(const Desk *desk, Passage passage, const char *text, GString *message);

/* The nearest place with a note after PLACE (STEP 1) or before it; FALSE where there is none. */
gboolean annotate_step(const Desk *desk, ReaderPlace *place, int step, GString *message);

#endif
