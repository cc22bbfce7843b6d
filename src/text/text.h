/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text: UTF-8 that is known to be good.
 *
 * A text never changes. Offsets are bytes; whoever needs code points counts them with
 * text_codepoints().
 */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "text/span.h"

typedef struct Text Text;

/* Take ownership of LENGTH bytes of valid UTF-8 (followed by a NUL that is not counted). */
Text *text_new_take(char *bytes, gsize length);
void text_free(Text *text);

/* The bytes, NUL-terminated; they live as long as the text. */
const char *text_bytes(const Text *text);
gsize text_length(const Text *text);

/* How many code points SPAN holds. */
gsize text_codepoints(const Text *text, Span span);

/* The byte at which code point NUMBER (from 0) begins; the length where there are fewer. */
gsize text_byte_of(const Text *text, gsize number);

/* A copy of SPAN; free with g_free(). */
char *text_slice(const Text *text, Span span);

#endif
