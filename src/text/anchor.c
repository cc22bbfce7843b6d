/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/anchor.h"

#include <string.h>

/* Bytes that are kept of the words and of those before them; fewer than the least tell nothing. */
enum { WORDS_MAX = 96, BEFORE_MAX = 48, WORDS_LEAST = 12 };

static gboolean is_within_character(char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* No farther than AT, where a character begins. */
static gsize character_start(const char *bytes, gsize at)
{
	while (at > 0 && is_within_character(bytes[at]))
		at--;
	return at;
}

/* White space of one byte, so that offsets stay. */
static char *on_one_line(const char *bytes, gsize length)
{
	return g_strdelimit(g_strndup(bytes, length), "\t\n\r", ' ');
}

Anchor anchor_new(const Text *text, Span span)
{
	const char *bytes = text_bytes(text);
	gsize length = text_length(text);
	gsize start = MIN(span.start, length);
	gsize most = span_is_empty(span) ? WORDS_MAX : MIN(span_length(span), WORDS_MAX);
	gsize end = character_start(bytes, MIN(start + most, length));
	gsize before = start > BEFORE_MAX ? start - BEFORE_MAX : 0;

	while (before < start && is_within_character(bytes[before]))
		before++;
	return (Anchor){ .span = span,
			 .words = on_one_line(bytes + start, end - start),
			 .before = on_one_line(bytes + before, start - before) };
}

void anchor_clear(Anchor *anchor)
{
	g_free(anchor->words);
	g_free(anchor->before);
}

/* Whether BYTES are WORDS, but for white space. */
static gboolean is_same(const char *bytes, const char *words, gsize length)
{
	for (gsize i = 0; i < length; i++)
		if (bytes[i] != words[i] && !(words[i] == ' ' && strchr("\t\n\r", bytes[i])))
			return FALSE;
	return TRUE;
}

/* How many of the last bytes before AT are those before the anchor. */
static gsize common_before(const Anchor *anchor, const char *line, gsize at)
{
	gsize length = strlen(anchor->before), common = 0;

	while (common < length && common < at &&
	       line[at - common - 1] == anchor->before[length - common - 1])
		common++;
	return common;
}

static gsize distance(gsize a, gsize b)
{
	return a > b ? a - b : b - a;
}

/* The best place of the first LENGTH bytes of the words in LINE. */
static gboolean find_words(const Anchor *anchor, const char *line, gsize length, gsize *found)
{
	char *words = g_strndup(anchor->words, length);
	gsize best = 0;
	gboolean is_found = FALSE;

	for (const char *at = line; (at = strstr(at, words)); at++) {
		gsize place = (gsize)(at - line), common = common_before(anchor, line, place);
		gboolean is_nearer =
			distance(place, anchor->span.start) < distance(*found, anchor->span.start);
		if (is_found && (common < best || (common == best && !is_nearer)))
			continue;
		is_found = TRUE;
		best = common;
		*found = place;
	}
	g_free(words);
	return is_found;
}

/* Behind the last bytes that stood before. */
static gboolean find_before(const Anchor *anchor, const char *line, gsize *found)
{
	const char *last = anchor->before;
	gsize length = strlen(last);

	if (length < WORDS_LEAST)
		return FALSE;
	const char *at = strstr(line, last);
	if (at)
		*found = (gsize)(at - line) + length;
	return at != NULL;
}

/* Whether nothing was edited before the end of its words. */
static gboolean is_where_it_was(const Anchor *anchor, const Text *text)
{
	gsize words = strlen(anchor->words), before = strlen(anchor->before);
	gsize start = anchor->span.start;

	return words > 0 && start >= before && start + words <= text_length(text) &&
	       is_same(text_bytes(text) + start, anchor->words, words) &&
	       is_same(text_bytes(text) + start - before, anchor->before, before);
}

static gboolean search(const Anchor *anchor, const Text *text, gsize *found)
{
	char *line = on_one_line(text_bytes(text), text_length(text));
	gsize length = strlen(anchor->words);
	gboolean is_found = length > 0 && find_words(anchor, line, length, found);

	while (!is_found && length / 2 >= WORDS_LEAST) {
		length = character_start(anchor->words, length / 2);
		is_found = find_words(anchor, line, length, found);
	}
	if (!is_found)
		is_found = find_before(anchor, line, found);
	g_free(line);
	return is_found;
}

gboolean anchor_find(const Anchor *anchor, const Text *text, Span *span)
{
	gsize length = text_length(text), found = anchor->span.start;
	gboolean is_found = is_where_it_was(anchor, text) || search(anchor, text, &found);

	span->start = character_start(text_bytes(text), MIN(found, length));
	span->end = MIN(span->start + span_length(anchor->span), length);
	span->end = character_start(text_bytes(text), span->end);
	return is_found;
}

void anchor_append(GString *out, const Anchor *anchor)
{
	g_string_append_printf(out, "%" G_GSIZE_FORMAT "\t%" G_GSIZE_FORMAT "\t%s\t%s",
			       anchor->span.start, span_length(anchor->span), anchor->before,
			       anchor->words);
}

gboolean anchor_read(char *const fields[4], Anchor *anchor)
{
	guint64 start, length;

	if (!g_ascii_string_to_unsigned(fields[0], 10, 0, G_MAXUINT32, &start, NULL) ||
	    !g_ascii_string_to_unsigned(fields[1], 10, 0, G_MAXUINT32, &length, NULL))
		return FALSE;
	*anchor = (Anchor){ .span = { (gsize)start, (gsize)(start + length) },
			    .words = g_strdup(fields[3]),
			    .before = g_strdup(fields[2]) };
	return TRUE;
}
