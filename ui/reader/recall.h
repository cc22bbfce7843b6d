/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * recall: puts the reader where the person was when they last left, and remembers where that is.
 */
#ifndef UI_RECALL_H
#define UI_RECALL_H

#include "ui/memory/memory.h"
#include "ui/reader/reader.h"

/* Go where MEMORY says; its articles are those of the reader. */
void recall_reader(Reader *reader, const Memory *memory);

/* Let MEMORY know where the reader is, and that the view called VIEW is seen. */
void recall_keep(Reader *reader, Memory *memory, const char *view);

#endif
