/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/text.h"

struct Text {
	char *bytes;
	gsize length;
};

Text *text_new_take(char *bytes, gsize length)
{
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
	gsize count = 0;

	for (gsize i = span.start; i < span.end; i++)
		count += ((guchar)text->bytes[i] & 0xc0) != 0x80;
	return count;
}

gsize text_byte_of(const Text *text, gsize number)
{
	gsize at = 0;

	while (at < text->length && number > 0)
		if (((guchar)text->bytes[++at] & 0xc0) != 0x80)
			number--;
	return at;
}

char *text_slice(const Text *text, Span span)
{
	return g_strndup(text->bytes + span.start, span_length(span));
}
