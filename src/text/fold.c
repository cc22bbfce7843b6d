/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fold.h"

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* Letters that no decomposition joins though readers take them for one. */
static const struct {
	ucs4_t from;
	ucs4_t to;
} same_letter[] = {
	{ 0x0131, 0x0069 }, /* dotless i: i */
	{ 0x05F3, 0x0027 }, /* geresh: apostrophe */
	{ 0x05F4, 0x0022 }, /* gershayim: quotation mark */
	{ 0x0629, 0x0647 }, /* teh marbuta: heh */
	{ 0x0649, 0x064A }, /* alef maksura: yeh */
	{ 0x0671, 0x0627 }, /* alef wasla: alef */
	{ 0x06A9, 0x0643 }, /* keheh: kaf */
	{ 0x06BE, 0x0647 }, /* heh doachashmee: heh */
	{ 0x06C1, 0x0647 }, /* heh goal: heh */
	{ 0x06CC, 0x064A }, /* Farsi yeh: yeh */
	{ 0x06D5, 0x0647 }, /* ae: heh */
};

static const ucs4_t tatweel = 0x0640;

static gboolean is_dropped(ucs4_t c)
{
	if (c < 0x80)
		return FALSE;
	return c == tatweel ||
	       uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Mn | UC_CATEGORY_MASK_Me |
							   UC_CATEGORY_MASK_Cf);
}

/* Fold one character of a decomposition; 0 drops it. */
static ucs4_t fold_character(ucs4_t c)
{
	if (is_dropped(c))
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(same_letter); i++)
		if (same_letter[i].from == c)
			return same_letter[i].to;
	int digit = uc_decimal_value(c);
	return digit >= 0 ? (ucs4_t)('0' + digit) : uc_tolower(c);
}

static void append_character(GString *out, ucs4_t c)
{
	uint8_t bytes[6];
	int n = c ? u8_uctomb(bytes, c, sizeof bytes) : 0;

	if (n > 0)
		g_string_append_len(out, (const char *)bytes, n);
}

static void append_decomposed(GString *out, ucs4_t c)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH * 4];
	size_t n = G_N_ELEMENTS(parts);

	if (!u32_normalize(UNINORM_NFKD, &c, 1, parts, &n)) {
		append_character(out, c);
		return;
	}
	for (size_t i = 0; i < n; i++)
		append_character(out, fold_character(parts[i]));
}

/*
 * The letters and marks of plain Arabic, U+0621 to U+0652, folded beforehand, as nearly all text
 * is made of them: the low byte of the letter, 0x00 where it is dropped. The unit test holds this
 * against the long way.
 */
enum { PLAIN_FIRST = 0x0621, PLAIN_LAST = 0x0652 };
static const guint8 plain[PLAIN_LAST - PLAIN_FIRST + 1] = {
	0x21, 0x27, 0x27, 0x48, 0x27, 0x4A, 0x27, 0x28, 0x47, 0x2A, 0x2B, 0x2C, 0x2D,
	0x2E, 0x2F, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A,
	0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x00, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47,
	0x48, 0x4A, 0x4A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
};

static void append_plain(GString *out, ucs4_t c)
{
	guint8 low = plain[c - PLAIN_FIRST];

	if (low == 0)
		return;
	g_string_append_c(out, (char)(0xD8 | low >> 6));
	g_string_append_c(out, (char)(0x80 | (low & 0x3F)));
}

/* Fold the character at BYTES and return how many bytes it took. */
static gsize fold_next(GString *out, const char *bytes, gsize length)
{
	ucs4_t c = (guchar)*bytes;
	int n = 1;

	if (c < 0x80) {
		g_string_append_c(out, g_ascii_tolower((char)c));
		return 1;
	}
	if (length > 1 && (c == 0xD8 || c == 0xD9)) { /* what plain Arabic begins with */
		c = (c & 0x1F) << 6 | (bytes[1] & 0x3F);
		n = 2;
	} else {
		n = u8_mbtouc(&c, (const uint8_t *)bytes, length);
	}
	if (c >= PLAIN_FIRST && c <= PLAIN_LAST)
		append_plain(out, c);
	else
		append_decomposed(out, c);
	return (gsize)n;
}

void fold_append(GString *out, const char *bytes, gsize length)
{
	for (gsize at = 0; at < length;)
		at += fold_next(out, bytes + at, length - at);
}

char *fold_string(const char *bytes, gsize length)
{
	GString *out = g_string_sized_new(length);
	fold_append(out, bytes, length);
	return g_string_free(out, FALSE);
}

Folded *folded_new(const char *bytes, gsize length)
{
	GString *out = g_string_sized_new(length);
	GArray *origin = g_array_sized_new(FALSE, FALSE, sizeof(guint32), (guint)length + 1);
	guint32 from = 0;

	for (gsize at = 0; at < length;) {
		from = (guint32)at;
		at += fold_next(out, bytes + at, length - at);
		while (origin->len < out->len)
			g_array_append_val(origin, from);
	}
	from = (guint32)length;
	g_array_append_val(origin, from);

	Folded *folded = g_new(Folded, 1);
	folded->length = out->len;
	folded->bytes = g_string_free(out, FALSE);
	folded->origin = (guint32 *)(void *)g_array_free(origin, FALSE);
	return folded;
}

void folded_free(Folded *folded)
{
	if (!folded)
		return;
	g_free(folded->bytes);
	g_free(folded->origin);
	g_free(folded);
}
