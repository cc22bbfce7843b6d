/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * typography: how a person wants text to be set. A plain value; all zero is text as it is written.
 *
 * It is of the screen alone: whatever is searched, copied, exported or counted is the text.
 */
#ifndef LAYOUT_TYPOGRAPHY_H
#define LAYOUT_TYPOGRAPHY_H

#include <glib.h>

/* In what order letters stand in the cells, and in what forms. */
typedef enum TextOrder {
	ORDER_VISUAL,  /* as they are seen: joined, right-to-left text from the right */
	ORDER_LOGICAL, /* as they are read: unjoined, from the left; for screen readers and braille
			*/
} TextOrder;

/* ORDER DIGITS: forms in adapt.c */
typedef enum Digits {
	DIGITS_WRITTEN, /* as they are */
	DIGITS_LATIN,   /* 0 to 9 */
	DIGITS_ARABIC,  /* U+0660 to U+0669, in Arabic text */
	DIGITS_PERSIAN, /* U+06F0 to U+06F9, likewise */
} Digits;

/* How the lines of a paragraph but its last are made as wide as their column. ORDER JUSTIFICATION
 */
typedef enum Justification {
	JUSTIFY_NONE,
	JUSTIFY_SPACES,
	JUSTIFY_KASHIDA, /* first by U+0640 between joined letters, then by spaces */
} Justification;

typedef struct Typography {
	TextOrder order;
	Digits digits;
	Justification justification; /* of text in visual order only */
	gboolean is_unpointed;       /* vowel marks of right-to-left scripts are not shown */
	gboolean is_linear;          /* one thing a line, nothing beside it, no lines drawn */
} Typography;

gboolean typography_equal(Typography a, Typography b);

#endif
