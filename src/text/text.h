/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text: UTF-8 that is known to be good, walked by grapheme, word or sentence.
 *
 * A text never changes. Offsets are bytes; whoever needs code points counts them with
 * text_codepoints(). Boundaries are those of UAX #29, by ICU.
 */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "text/span.h"

typedef struct Text Text;

typedef enum TextUnit {
	TEXT_GRAPHEME,
	TEXT_WORD,
	TEXT_SENTENCE,
} TextUnit;

/* Take ownership of LENGTH bytes of valid UTF-8 (followed by a NUL that is not counted). */
Text *text_new_take(char *bytes, gsize length);
void text_free(Text *text);

/* The bytes, NUL-terminated; they live as long as the text. */
const char *text_bytes(const Text *text);
gsize text_length(const Text *text);

/* How many code points SPAN holds. */
gsize text_codepoints(const Text *text, Span span);

/* A copy of SPAN; free with g_free(). */
char *text_slice(const Text *text, Span span);

/*
 * The boundaries of UNIT inside SPAN as ascending byte offsets (gsize), the span's own start and
 * end included. LANGUAGE is a BCP 47 tag or NULL. Free with g_array_unref().
 */
GArray *text_boundaries(const Text *text, Span span, TextUnit unit, const char *language);

#endif
