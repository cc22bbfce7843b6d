/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decode: bytes of any charset to text.
 *
 * The text is what the file says, character for character and not normalised, so that offsets
 * counted in it are offsets in the decoded file. Two things alone are changed, each for exactly one
 * character: bytes that are no character become U+FFFD, and controls other than tab and line feed
 * become harmless signs (ESC is shown as U+241B), so that nothing downstream can send them to a
 * terminal. A byte order mark is not part of the text.
 */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include "text/text.h"

#define DECODE_ERROR (decode_error_quark())

typedef enum DecodeError {
	DECODE_ERROR_EMPTY,
	DECODE_ERROR_BINARY,
	DECODE_ERROR_CHARSET,
} DecodeError;

typedef struct Decoding {
	char charset[32]; /* IANA name of what the bytes were taken for */
	gsize replaced;   /* how many U+FFFD stand for invalid bytes */
} Decoding;

GQuark decode_error_quark(void);

/* Decode LENGTH bytes and fill HOW; NULL with ERROR where they are empty or no text. */
Text *decode_bytes(const char *bytes, gsize length, Decoding *how, GError **error);

/* A file's name as it may be shown: one line, made harmless like text. Free with g_free(). */
char *decode_name(const char *name);

#endif
