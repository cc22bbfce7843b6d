/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/boundary.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unistr.h>

struct BoundaryRules {
	BoundaryKind kind;
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

	rules->kind = kind;
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

/* Letters, digits and blanks of most texts, which end no sentence; the rest is asked for. */
static gboolean is_common(UChar32 c)
{
	return (c >= 0x620 && c <= 0x64a) || (c >= 'a' && c <= 'z') || c == ' ' ||
	       (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 0x660 && c <= 0x669);
}

/* How far behind the end of a sentence one is, by rules SB8a to SB11. */
typedef enum Behind {
	BEHIND_NOTHING,
	BEHIND_END,
	BEHIND_BLANK,
} Behind;

/* Move on over C, of sentence break class CLASS; FALSE where a boundary may stand before it. */
static gboolean move_on(Behind *behind, int32_t class)
{
	switch (class) {
	case U_SB_EXTEND:
	case U_SB_FORMAT:
		return TRUE;
	case U_SB_STERM:
	case U_SB_ATERM:
		*behind = BEHIND_END;
		return TRUE;
	case U_SB_SEP:
	case U_SB_CR:
	case U_SB_LF:
		return FALSE;
	case U_SB_CLOSE:
		return *behind != BEHIND_BLANK;
	case U_SB_SP:
		if (*behind == BEHIND_END)
			*behind = BEHIND_BLANK;
		return TRUE;
	default:
		return *behind == BEHIND_NOTHING;
	}
}

/*
 * Whether something else than one sentence may stand in the bytes. Most paragraphs are one, and the
 * rules are dear: a pass over what can end a sentence is not. FALSE is certain.
 */
static gboolean may_part(const char *bytes, gsize length)
{
	Behind behind = BEHIND_NOTHING;
	ucs4_t code;

	for (gsize at = 0; at < length;) {
		at += (gsize)u8_mbtouc(&code, (const uint8_t *)bytes + at, length - at);
		UChar32 c = (UChar32)code;
		if (is_common(c)) {
			if (!move_on(&behind, c == ' ' ? U_SB_SP : U_SB_OTHER))
				return TRUE;
			continue;
		}
		int32_t class = u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK);
		/* A point before a digit is in a number (SB6). */
		if (class == U_SB_ATERM && at < length && bytes[at] >= '0' && bytes[at] <= '9')
			continue;
		if (!move_on(&behind, class))
			return TRUE;
	}
	return FALSE;
}

static GArray *whole(Span span)
{
	GArray *offsets = g_array_new(FALSE, FALSE, sizeof(gsize));

	g_array_append_val(offsets, span.start);
	if (!span_is_empty(span))
		g_array_append_val(offsets, span.end);
	return offsets;
}

GArray *boundaries_find(BoundaryRules *rules, const Text *text, Span span)
{
	if (rules->kind == BOUNDARY_SENTENCE &&
	    !may_part(text_bytes(text) + span.start, span_length(span)))
		return whole(span);
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
