/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/opaque.h"

#include <string.h>

#include "text/character.h"
#include "text/fold.h"

/* Where a run of letters, digits and low lines from AT ends. */
static gsize tag_end(const char *bytes, gsize at, gsize end)
{
	gsize taken;

	while (at < end) {
		CharacterClass class = character_class_at(bytes + at, end - at, &taken);
		if (class != CHARACTER_WORD && class != CHARACTER_DIGIT && bytes[at] != '_')
			break;
		at += taken;
	}
	return at;
}

/* A word behind the sign of a tag that could stand without it: #غزة. */
static gboolean is_plain_word(const char *bytes, gsize at, gsize end)
{
	for (; at < end; at++)
		if ((guchar)bytes[at] < 0x80)
			return FALSE;
	return TRUE;
}

static gboolean is_address_byte(char c)
{
	return g_ascii_isalnum(c) || (c && strchr("._%+-@:/~?=&#", c));
}

/* name.name, the last one of two letters or more, some letter before it. */
static gboolean is_domain(const char *bytes, gsize length)
{
	gsize letters = 0, last = 0;
	gboolean named = FALSE;

	for (gsize i = 0; i < length && bytes[i] != '/'; i++) {
		if (bytes[i] == '.') {
			named |= letters > 0;
			last = 0;
			continue;
		}
		if (!g_ascii_isalnum(bytes[i]) && bytes[i] != '-')
			return FALSE;
		letters += g_ascii_isalpha(bytes[i]);
		last = g_ascii_isalpha(bytes[i]) ? last + 1 : 0;
	}
	return named && last >= 2;
}

static gboolean is_address(const char *bytes, gsize length)
{
	const char *at = memchr(bytes, '@', length);

	return g_strstr_len(bytes, (gssize)length, "://") ||
	       (length > 4 && strncmp(bytes, "www.", 4) == 0) ||
	       (at && at > bytes && at + 1 < bytes + length) || is_domain(bytes, length);
}

static gsize address_end(const char *bytes, gsize at, gsize end, gsize *looked)
{
	gsize stop = at;

	if (at < *looked)
		return at;
	while (stop < end && is_address_byte(bytes[stop]))
		stop++;
	*looked = stop;
	while (stop > at && strchr(".:?-&", bytes[stop - 1]))
		stop--;
	return is_address(bytes + at, stop - at) ? stop : at;
}

/* Latin letters with digits behind them (F16), unless the letters are a currency's
 * (USD20) or part hours from minutes (14h30). */
static gsize code_end(const Lexicon *lexicon, const char *bytes, gsize at, gsize end)
{
	char before = at > 0 ? bytes[at - 1] : ' ';
	gsize letters = at, digits;
	LexiconEntry entry;

	while (letters < end && g_ascii_isdigit(bytes[letters]))
		letters++;
	for (digits = letters; digits < end && g_ascii_isalpha(bytes[digits]);)
		digits++;
	if (digits == letters || digits == end || !g_ascii_isdigit(bytes[digits]))
		return at;
	char *name = fold_string(bytes + letters, digits - letters);
	gboolean is_hour = (letters > at || g_ascii_isdigit(before)) &&
			   lexicon_find(lexicon, LEXICON_FUNCTION, name, strlen(name), &entry) &&
			   strcmp(entry.value, "hour-sign") == 0;
	gboolean is_code = !is_hour && (letters > at || !lexicon_find(lexicon, LEXICON_CURRENCY,
								      name, strlen(name), &entry));
	g_free(name);
	while (is_code && digits < end && g_ascii_isalnum(bytes[digits]))
		digits++;
	return is_code ? digits : at;
}

gsize opaque_end(const Lexicon *lexicon, const char *bytes, gsize at, gsize end, gsize *looked)
{
	if (bytes[at] == '#' || bytes[at] == '@') {
		gsize stop = tag_end(bytes, at + 1, end);
		gboolean is_word = bytes[at] == '#' && is_plain_word(bytes, at + 1, stop);
		return stop > at + 1 && !is_word ? stop : at;
	}
	if (!g_ascii_isalnum(bytes[at]))
		return at;
	gsize stop = address_end(bytes, at, end, looked);
	return stop > at ? stop : code_end(lexicon, bytes, at, end);
}
