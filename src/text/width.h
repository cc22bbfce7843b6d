/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * width: the columns that characters take on a terminal. The only judge.
 *
 * Terminals and C libraries disagree on some characters: those are never sent to a terminal, so
 * that nothing on the screen rests on the disagreement. They are dropped, which counts 0, or
 * replaced by U+FFFD, which counts 1. What one terminal alone counts in its own way is told by
 * ui/terminal/quirk.h.
 */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include <glib.h>

/* What is done about a character. */
typedef enum WidthTreatment {
	WIDTH_KEPT,
	WIDTH_NONE, /* kept, but takes no column whatever the library says */
	WIDTH_DROPPED,
	WIDTH_REPLACED,
} WidthTreatment;

WidthTreatment width_treatment(guint32 codepoint);

/* Columns of one code point: 0, 1 or 2. */
int width_codepoint(guint32 codepoint);

/* Whether the code point is left out of what is sent to a terminal. */
gboolean width_is_unsent(guint32 codepoint);

#endif
