/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/decode.h"

#include <string.h>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unistr.h>

static const char replacement[] = "\xEF\xBF\xBD"; /* U+FFFD */

GQuark decode_error_quark(void)
{
	return g_quark_from_static_string("decode-error");
}

/* What a first look at the bytes as UTF-8 tells. */
typedef struct Census {
	gsize multibyte; /* well-formed sequences of two bytes and more */
	gsize invalid;   /* bytes that are part of none */
	gsize controls;  /* C0 controls that are no white space */
	gsize nulls;
} Census;

static Census take_census(const char *bytes, gsize length)
{
	Census census = { 0 };

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		int n = u8_mbtoucr(&c, (const uint8_t *)bytes + at, length - at);
		if (n < 0) {
			census.invalid++;
			at++;
			continue;
		}
		if (n > 1)
			census.multibyte++;
		else if (c == 0)
			census.nulls++;
		else if (c < 0x20 && !strchr("\t\n\v\f\r", (int)c))
			census.controls++;
		at += (gsize)n;
	}
	return census;
}

/* Copy UTF-8, each maximal run of invalid bytes of one sequence replaced by one U+FFFD. */
static GString *repair_utf8(const char *bytes, gsize length, gsize *replaced)
{
	GString *out = g_string_sized_new(length);

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		int n = u8_mbtoucr(&c, (const uint8_t *)bytes + at, length - at);
		if (n > 0) {
			g_string_append_len(out, bytes + at, n);
			at += (gsize)n;
			continue;
		}
		/* u8_mbtouc() tells how many bytes the broken sequence spans. */
		at += (gsize)u8_mbtouc(&c, (const uint8_t *)bytes + at, length - at);
		g_string_append(out, replacement);
		(*replaced)++;
	}
	return out;
}

static gsize count_replacements(const GString *text)
{
	gsize n = 0;

	for (const char *at = text->str; (at = strstr(at, replacement)); at += 3)
		n++;
	return n;
}

static GString *convert(const char *bytes, gsize length, const char *charset)
{
	UErrorCode status = U_ZERO_ERROR;
	GString *out = NULL;
	/* Three bytes of UTF-8 stand for at most one byte of a single-byte charset. */
	gsize room = length * 3 + 16;
	char *buffer = g_malloc(room);

	int32_t n = ucnv_convert("UTF-8", charset, buffer, (int32_t)room, bytes, (int32_t)length,
				 &status);
	if (U_SUCCESS(status))
		out = g_string_new_len(buffer, n);
	g_free(buffer);
	return out;
}

/* The charset that fits the bytes best, or NULL. */
static gboolean detect(const char *bytes, gsize length, Decoding *how)
{
	UErrorCode status = U_ZERO_ERROR;
	UCharsetDetector *detector = ucsdet_open(&status);
	gboolean found = FALSE;

	ucsdet_setText(detector, bytes, (int32_t)MIN(length, 1 << 20), &status);
	const UCharsetMatch *match = ucsdet_detect(detector, &status);
	const char *name = match ? ucsdet_getName(match, &status) : NULL;
	if (U_SUCCESS(status) && name && ucsdet_getConfidence(match, &status) > 0) {
		g_strlcpy(how->charset, name, sizeof how->charset);
		found = TRUE;
	}
	ucsdet_close(detector);
	return found;
}

static const char *charset_of_mark(const char *bytes, gsize length, gsize *skip)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t mark = 0;
	const char *name =
		ucnv_detectUnicodeSignature(bytes, (int32_t)MIN(length, 16), &mark, &status);

	*skip = (gsize)mark;
	return U_SUCCESS(status) ? name : NULL;
}

/*
 * UTF-8 proves itself: text of another charset has hardly any well-formed sequences. So some bad
 * bytes amid many good sequences are damage, not another charset.
 */
static gboolean is_utf8(Census census)
{
	return census.invalid == 0 || census.multibyte > census.invalid * 4;
}

/* Decode to UTF-8 of unknown tidiness; NULL where the bytes are no text. */
static GString *decode_raw(const char *bytes, gsize length, Decoding *how, GError **error)
{
	gsize skip = 0;
	const char *marked = charset_of_mark(bytes, length, &skip);
	gboolean utf8_mark = marked && strcmp(marked, "UTF-8") == 0;
	Census census = take_census(bytes, length);

	if (marked && !utf8_mark) {
		g_strlcpy(how->charset, marked, sizeof how->charset);
	} else if (census.nulls > 0 || census.controls * 2 > length) {
		g_set_error_literal(error, DECODE_ERROR, DECODE_ERROR_BINARY,
				    "a binary file, not text");
		return NULL;
	} else if (utf8_mark || is_utf8(census) || !detect(bytes, length, how)) {
		g_strlcpy(how->charset, "UTF-8", sizeof how->charset);
		return repair_utf8(bytes + skip, length - skip, &how->replaced);
	}

	GString *text = convert(bytes + skip, length - skip, how->charset);
	if (text)
		how->replaced = count_replacements(text);
	else
		g_set_error(error, DECODE_ERROR, DECODE_ERROR_CHARSET, "cannot be read as %s",
			    how->charset);
	return text;
}

static void append_harmless(GString *out, ucs4_t c, const char *bytes, int n)
{
	uint8_t sign[6];

	if (c < 0x20)
		g_string_append_len(out, (char *)sign, u8_uctomb(sign, 0x2400 + c, sizeof sign));
	else if (c == 0x7F)
		g_string_append(out, "\xE2\x90\xA1"); /* U+2421 */
	else if (c >= 0x80 && c < 0xA0)
		g_string_append(out, replacement);
	else
		g_string_append_len(out, bytes, n);
}

/* One character for one: line ends become a line feed after a space, controls become signs. */
static GString *make_harmless(const GString *text)
{
	GString *out = g_string_sized_new(text->len);

	for (gsize at = 0; at < text->len;) {
		ucs4_t c;
		const char *here = text->str + at;
		int n = u8_mbtouc(&c, (const uint8_t *)here, text->len - at);
		if (c == '\r')
			g_string_append_c(out, at + 1 < text->len && here[1] == '\n' ? ' ' : '\n');
		else if (c == '\t' || c == '\n')
			g_string_append_c(out, (char)c);
		else if (c == '\f' || c == '\v' || c == 0x85 || c == 0x2028 || c == 0x2029)
			g_string_append_c(out, '\n');
		else
			append_harmless(out, c, here, n);
		at += (gsize)n;
	}
	return out;
}

/* Whether the bytes are UTF-8 that stands as it is: nearly all files are. */
static gboolean is_harmless(const char *bytes, gsize length)
{
	const guchar *at = (const guchar *)bytes, *end = at + length;

	if (length >= 3 && at[0] == 0xEF && at[1] == 0xBB && at[2] == 0xBF)
		return FALSE; /* a byte order mark */
	for (; at < end; at++) {
		if (*at > 0xE2 || (*at > 0x7F && *at < 0xE2 && *at != 0xC2))
			continue;
		if ((*at < 0x20 && *at != '\n' && *at != '\t') || *at == 0x7F)
			return FALSE;
		if (*at == 0xC2 && at + 1 < end && at[1] < 0xA0)
			return FALSE; /* a C1 control */
		if (*at == 0xE2 && at + 2 < end && at[1] == 0x80 && (at[2] & 0xFE) == 0xA8)
			return FALSE; /* U+2028, U+2029 */
	}
	return u8_check((const uint8_t *)bytes, length) == NULL;
}

Text *decode_bytes(const char *bytes, gsize length, Decoding *how, GError **error)
{
	memset(how, 0, sizeof *how);
	if (length == 0) {
		g_set_error_literal(error, DECODE_ERROR, DECODE_ERROR_EMPTY, "the file is empty");
		return NULL;
	}
	if (is_harmless(bytes, length)) {
		g_strlcpy(how->charset, "UTF-8", sizeof how->charset);
		return text_new_take(g_strndup(bytes, length), length);
	}
	GString *raw = decode_raw(bytes, length, how, error);
	if (!raw)
		return NULL;
	GString *text = make_harmless(raw);
	g_string_free(raw, TRUE);

	gsize n = text->len;
	return text_new_take(g_string_free(text, FALSE), n);
}

char *decode_name(const char *name)
{
	gsize replaced = 0;
	GString *raw = repair_utf8(name, strlen(name), &replaced);
	GString *text = make_harmless(raw);

	g_string_free(raw, TRUE);
	return g_strdelimit(g_string_free(text, FALSE), "\t\n", ' ');
}
