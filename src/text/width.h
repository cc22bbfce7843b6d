/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * width: the columns that characters take on a terminal. The only judge.
 *
 * Terminals and C libraries disagree on invisible characters, on the soft hyphen and on the Arabic
 * signs that span digits; those count 0 here and are never sent to a terminal, so that nothing on
 * the screen rests on the disagreement.
 */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include <glib.h>

/* Columns of one code point: 0, 1 or 2. */
int width_codepoint(guint32 codepoint);

/* Whether the code point is left out of what is sent to a terminal. */
gboolean width_is_unsent(guint32 codepoint);

#endif
