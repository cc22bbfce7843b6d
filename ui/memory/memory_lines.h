/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * memory_lines: what is remembered, as lines of text, parted by tabs, that people can read and
 * programs can merge line by line:
 *
 *   article  ID  NAME
 *   scene    ID  all|alone  VIEW     which column had the focus, and which view lay open
 *   point    ID  PLACE               the place last gone to
 *   top      ID  PLACE               the first words in view
 *   mark     LETTER  ID  PLACE
 *   note     ID  PLACE  TEXT         a new line in it is \n, a backslash \\
 *   sought   WORDS
 *   typed    COMMAND
 *
 * A PLACE is what stands there, as anchor_append() writes it. An article whose headline was edited
 * is known by its name. Lines about articles that do not lie open, or that are not understood, are
 * kept; those that begin with # are remarks.
 */
#ifndef UI_MEMORY_LINES_H
#define UI_MEMORY_LINES_H

#include "ui/memory/memory.h"

/* Remember what TEXT says. A later line overrules an earlier one. */
void memory_read(Memory *memory, const char *text);

/* All that is remembered; free with g_free(). */
char *memory_write(const Memory *memory);

#endif
