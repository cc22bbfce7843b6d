/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/boundary.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct BoundaryRules {
	UBreakIterator *breaks;
};

/* ORDER BOUNDARY_KIND */
static const UBreakIteratorType types[] = { UBRK_WORD, UBRK_SENTENCE };

BoundaryRules *boundary_rules_new(BoundaryKind kind, const char *language)
{
	BoundaryRules *rules = g_new(BoundaryRules, 1);
	UErrorCode status = U_ZERO_ERROR;
	/* CLDR knows behind which abbreviations no sentence ends. */
	char *locale = g_strconcat(language ? language : "",
				   kind == BOUNDARY_SENTENCE ? "@ss=standard" : "", NULL);

	rules->breaks = ubrk_open(types[kind], locale, NULL, 0, &status);
	g_assert(U_SUCCESS(status));
	g_free(locale);
	return rules;
}

void boundary_rules_free(BoundaryRules *rules)
{
	if (!rules)
		return;
	ubrk_close(rules->breaks);
	g_free(rules);
}

GArray *boundaries_find(BoundaryRules *rules, const Text *text, Span span)
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

Span boundaries_around(BoundaryRules *rules, const Text *text, Span span, gsize offset)
{
	GArray *offsets = boundaries_find(rules, text, span);
	guint next = 1;

	g_assert(offset >= span.start && !span_is_empty(span));
	while (next + 1 < offsets->len && g_array_index(offsets, gsize, next) <= offset)
		next++;
	Span around = { g_array_index(offsets, gsize, next - 1),
			g_array_index(offsets, gsize, next) };
	g_array_unref(offsets);
	return around;
}
