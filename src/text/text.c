/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/text.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unistr.h>

struct Text {
	char *bytes;
	gsize length;
};

Text *text_new_take(char *bytes, gsize length)
{
	g_assert(u8_check((const uint8_t *)bytes, length) == NULL);

	Text *text = g_new(Text, 1);
	text->bytes = bytes;
	text->length = length;
	return text;
}

void text_free(Text *text)
{
	if (!text)
		return;
	g_free(text->bytes);
	g_free(text);
}

const char *text_bytes(const Text *text)
{
	return text->bytes;
}

gsize text_length(const Text *text)
{
	return text->length;
}

gsize text_codepoints(const Text *text, Span span)
{
	return u8_mbsnlen((const uint8_t *)text->bytes + span.start, span_length(span));
}

char *text_slice(const Text *text, Span span)
{
	return g_strndup(text->bytes + span.start, span_length(span));
}

static UBreakIteratorType break_type(TextUnit unit)
{
	switch (unit) {
	case TEXT_WORD:
		return UBRK_WORD;
	case TEXT_SENTENCE:
		return UBRK_SENTENCE;
	case TEXT_GRAPHEME:
		break;
	}
	return UBRK_CHARACTER;
}

GArray *text_boundaries(const Text *text, Span span, TextUnit unit, const char *language)
{
	GArray *offsets = g_array_new(FALSE, FALSE, sizeof(gsize));
	UErrorCode status = U_ZERO_ERROR;
	UText utext = UTEXT_INITIALIZER;

	utext_openUTF8(&utext, text->bytes + span.start, (int64_t)span_length(span), &status);
	UBreakIterator *breaks =
		ubrk_open(break_type(unit), language ? language : "", NULL, 0, &status);
	ubrk_setUText(breaks, &utext, &status);
	g_assert(U_SUCCESS(status));
	for (int32_t at = ubrk_first(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
		gsize offset = span.start + (gsize)at;
		g_array_append_val(offsets, offset);
	}
	ubrk_close(breaks);
	utext_close(&utext);
	return offsets;
}
