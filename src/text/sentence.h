/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence: where the sentences of a text end, as UAX #29 tells it, by ICU.
 */
#ifndef TEXT_SENTENCE_H
#define TEXT_SENTENCE_H

#include "text/text.h"

/* The rules of a language; dear to make, cheap to use. */
typedef struct SentenceRules SentenceRules;

/* LANGUAGE is a BCP 47 tag or NULL. */
SentenceRules *sentence_rules_new(const char *language);
void sentence_rules_free(SentenceRules *rules);

/*
 * The boundaries of the sentences inside SPAN as ascending byte offsets (gsize), the span's own
 * start and end included. Free with g_array_unref().
 */
GArray *sentence_boundaries(SentenceRules *rules, const Text *text, Span span);

#endif
