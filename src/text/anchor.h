/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * anchor: a place in a text by what stands there, so that it is found again after an edit.
 *
 * It is what the W3C's Web Annotation Data Model calls a text quote selector and a text position
 * selector in one: the words, those before them, and where they were. An anchor owns its strings.
 */
#ifndef TEXT_ANCHOR_H
#define TEXT_ANCHOR_H

#include "text/text.h"

typedef struct Anchor {
	Span span;    /* in the text it was made of */
	char *words;  /* the first of the span or, where that is empty, those that follow */
	char *before; /* what stands before them */
} Anchor;

/* An anchor of SPAN, which may be empty; clear with anchor_clear(). */
Anchor anchor_new(const Text *text, Span span);
void anchor_clear(Anchor *anchor);

/*
 * Where it is in TEXT: where its words are, after those that stood before them if possible, and
 * nearest to where they were; else the beginning of the words, else what follows those before them.
 * FALSE where nothing of it is left; then SPAN is as near as the text has it.
 */
gboolean anchor_find(const Anchor *anchor, const Text *text, Span *span);

/* Append it as four fields parted by tabs; read it again: FALSE where FIELDS are none. */
void anchor_append(GString *out, const Anchor *anchor);
gboolean anchor_read(char *const fields[4], Anchor *anchor);

#endif
