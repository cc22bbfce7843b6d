/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * span: a half-open range of bytes in a text.
 *
 * Every module above this one says where something stands by a span of the article's own text;
 * none holds a copy of the words.
 */
#ifndef TEXT_SPAN_H
#define TEXT_SPAN_H

#include <glib.h>

typedef struct Span {
	gsize start; /* first byte */
	gsize end;   /* one past the last byte */
} Span;

static inline gsize span_length(Span span)
{
	return span.end - span.start;
}

static inline gboolean span_is_empty(Span span)
{
	return span.end <= span.start;
}

static inline gboolean span_has(Span span, gsize offset)
{
	return offset >= span.start && offset < span.end;
}

static inline gboolean span_overlaps(Span a, Span b)
{
	return a.start < b.end && b.start < a.end;
}

#endif
