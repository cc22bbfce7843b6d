/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * boundary: where the words and the sentences of a text end, as UAX #29 tells it, by ICU.
 */
#ifndef TEXT_BOUNDARY_H
#define TEXT_BOUNDARY_H

#include "text/text.h"

/* ORDER BOUNDARY_KIND: names of ICU's in boundary.c */
typedef enum BoundaryKind {
	BOUNDARY_WORD, /* what stands between words is parted from them by boundaries too */
	BOUNDARY_SENTENCE,
} BoundaryKind;

/* The rules of a language; dear to make, cheap to use. */
typedef struct BoundaryRules BoundaryRules;

/* LANGUAGE is a BCP 47 tag or NULL. */
BoundaryRules *boundary_rules_new(BoundaryKind kind, const char *language);
void boundary_rules_free(BoundaryRules *rules);

/*
 * The boundaries inside SPAN as ascending byte offsets (gsize), the span's own start and end
 * included. Free with g_array_unref().
 */
GArray *boundaries_find(BoundaryRules *rules, const Text *text, Span span);

/* What of SPAN, between two boundaries, holds the byte OFFSET; the last where that is beyond. */
Span boundaries_around(BoundaryRules *rules, const Text *text, Span span, gsize offset);

#endif
