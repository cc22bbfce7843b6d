/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/sentence.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct SentenceRules {
	UBreakIterator *breaks;
};

SentenceRules *sentence_rules_new(const char *language)
{
	SentenceRules *rules = g_new(SentenceRules, 1);
	UErrorCode status = U_ZERO_ERROR;

	rules->breaks = ubrk_open(UBRK_SENTENCE, language ? language : "", NULL, 0, &status);
	g_assert(U_SUCCESS(status));
	return rules;
}

void sentence_rules_free(SentenceRules *rules)
{
	if (!rules)
		return;
	ubrk_close(rules->breaks);
	g_free(rules);
}

GArray *sentence_boundaries(SentenceRules *rules, const Text *text, Span span)
{
	GArray *offsets = g_array_new(FALSE, FALSE, sizeof(gsize));
	UErrorCode status = U_ZERO_ERROR;
	UText bytes = UTEXT_INITIALIZER;

	utext_openUTF8(&bytes, text_bytes(text) + span.start, (int64_t)span_length(span), &status);
	ubrk_setUText(rules->breaks, &bytes, &status);
	g_assert(U_SUCCESS(status));
	for (int32_t at = ubrk_first(rules->breaks); at != UBRK_DONE;
	     at = ubrk_next(rules->breaks)) {
		gsize offset = span.start + (gsize)at;
		g_array_append_val(offsets, offset);
	}
	utext_close(&bytes);
	return offsets;
}
