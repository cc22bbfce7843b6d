/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * selection: what of an article is taken at a place: a word, a fact, a sentence, a paragraph.
 *
 * A selection is logical: a stretch of the text as it is read, however it lies on the screen.
 */
#ifndef UI_SELECTION_H
#define UI_SELECTION_H

#include "ui/desk/desk.h"

/* From the least to the most. ORDER SELECTION_UNIT: names in selection.c */
typedef enum SelectionUnit {
	SELECTION_NONE,
	SELECTION_WORD,
	SELECTION_FACT,
	SELECTION_SENTENCE,
	SELECTION_PARAGRAPH,
	SELECTION_UNITS,
} SelectionUnit;

/* What UNIT holds byte OFFSET of ARTICLE, without white space at its ends; empty where none does.
 */
Span selection_span(const Desk *desk, guint article, gsize offset, SelectionUnit unit);

/* The next greater unit that takes more than UNIT does; SELECTION_NONE after the last. */
SelectionUnit selection_next(const Desk *desk, guint article, gsize offset, SelectionUnit unit);

/* "the word", "the sentence", …; and that it is selected. Static. */
const char *selection_name(SelectionUnit unit);
const char *selection_report(SelectionUnit unit);

#endif
