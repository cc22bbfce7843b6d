/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/renewal.h"

#define NONE G_MAXUINT

struct Renewal {
	const Shelf *before, *after;
	guint *now, *then;  /* by article before and after: the other's number, or NONE */
	guint **paragraphs; /* by article before: where each of its paragraphs is now, or NONE;
			       NULL where nobody asked yet */
};

/* What NUMBER articles of SHELF are known by, in order (strings). */
static GPtrArray *keys_of(const Shelf *shelf)
{
	GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
	GHashTable *seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < shelf_count(shelf); i++) {
		const char *name = article_name(shelf_article(shelf, i));
		guint nth = GPOINTER_TO_UINT(g_hash_table_lookup(seen, name)) + 1;
		g_hash_table_insert(seen, (gpointer)name, GUINT_TO_POINTER(nth));
		g_ptr_array_add(keys, g_strdup_printf("%u/%s", nth, name));
	}
	g_hash_table_unref(seen);
	return keys;
}

static void match_articles(Renewal *renewal)
{
	GPtrArray *before = keys_of(renewal->before), *after = keys_of(renewal->after);
	GHashTable *numbers = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < after->len; i++) {
		g_hash_table_insert(numbers, after->pdata[i], GUINT_TO_POINTER(i + 1));
		renewal->then[i] = NONE;
	}
	for (guint i = 0; i < before->len; i++) {
		guint number = GPOINTER_TO_UINT(g_hash_table_lookup(numbers, before->pdata[i]));
		renewal->now[i] = number ? number - 1 : NONE;
		if (number)
			renewal->then[number - 1] = i;
	}
	g_hash_table_unref(numbers);
	g_ptr_array_unref(before);
	g_ptr_array_unref(after);
}

Renewal *renewal_new(const Shelf *before, const Shelf *after)
{
	Renewal *renewal = g_new0(Renewal, 1);

	renewal->before = before;
	renewal->after = after;
	renewal->now = g_new(guint, shelf_count(before));
	renewal->then = g_new(guint, shelf_count(after));
	renewal->paragraphs = g_new0(guint *, shelf_count(before));
	match_articles(renewal);
	return renewal;
}

void renewal_free(Renewal *renewal)
{
	if (!renewal)
		return;
	for (guint i = 0; i < shelf_count(renewal->before); i++)
		g_free(renewal->paragraphs[i]);
	g_free(renewal->paragraphs);
	g_free(renewal->now);
	g_free(renewal->then);
	g_free(renewal);
}

const Shelf *renewal_before(const Renewal *renewal)
{
	return renewal->before;
}

const Shelf *renewal_after(const Renewal *renewal)
{
	return renewal->after;
}

gboolean renewal_article(const Renewal *renewal, guint before, guint *after)
{
	*after = renewal->now[before];
	return *after != NONE;
}

gboolean renewal_origin(const Renewal *renewal, guint after, guint *before)
{
	*before = renewal->then[after];
	return *before != NONE;
}

/* Where each paragraph of ONE is in OTHER; of equal ones the first to the first. */
static guint *match_paragraphs(const Article *one, const Article *other)
{
	GHashTable *numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint count = article_paragraph_count(one);
	guint *matches = g_new(guint, count);

	for (guint i = article_paragraph_count(other); i > 0; i--)
		g_hash_table_insert(
			numbers, text_slice(article_text(other), article_paragraph(other, i - 1)),
			GUINT_TO_POINTER(i));
	for (guint i = 0; i < count; i++) {
		char *text = text_slice(article_text(one), article_paragraph(one, i));
		guint number = GPOINTER_TO_UINT(g_hash_table_lookup(numbers, text));
		matches[i] = number ? number - 1 : NONE;
		g_hash_table_remove(numbers, text);
		g_free(text);
	}
	g_hash_table_unref(numbers);
	return matches;
}

/* The last paragraph that begins at byte OFFSET or before it; the first one where none does. */
static guint paragraph_at(const Article *article, gsize offset)
{
	guint at = 0;

	while (at + 1 < article_paragraph_count(article) &&
	       article_paragraph(article, at + 1).start <= offset)
		at++;
	return at;
}

/* Where paragraph AT is in AFTER: as far behind the one before it that is there as it was. */
static guint paragraph_now(const guint *matches, guint at, const Article *after)
{
	guint known = at;

	while (known > 0 && matches[known] == NONE)
		known--;
	guint base = matches[known] == NONE ? 0 : matches[known];
	return MIN(base + (at - known), article_paragraph_count(after) - 1);
}

/* Where byte OFFSET of paragraph ONE in BEFORE is in paragraph OTHER of AFTER. */
static gsize place_within(const Text *before, Span one, const Text *after, Span other, gsize offset)
{
	const char *a = text_bytes(before) + one.start, *b = text_bytes(after) + other.start;
	gsize least = MIN(span_length(one), span_length(other)), same = 0, tail = 0;
	gsize at = offset > one.start ? offset - one.start : 0;
	gsize rest = one.end > offset ? one.end - offset : 0;

	while (same < least && a[same] == b[same])
		same++;
	while (tail < least - same &&
	       a[span_length(one) - tail - 1] == b[span_length(other) - tail - 1])
		tail++;
	if (at <= same)
		return other.start + at;
	if (rest <= tail)
		return other.end - rest;
	while (same > 0 && (b[same] & 0xC0) == 0x80)
		same--;
	return other.start + same;
}

gboolean renewal_place(Renewal *renewal, ReaderPlace *place)
{
	const Article *before = shelf_article(renewal->before, place->article);
	guint **matches = &renewal->paragraphs[place->article], now;

	if (!renewal_article(renewal, place->article, &now))
		return FALSE;
	const Article *after = shelf_article(renewal->after, now);
	if (!*matches)
		*matches = match_paragraphs(before, after);
	guint at = paragraph_at(before, place->offset);
	place->article = now;
	place->offset = place_within(
		article_text(before), article_paragraph(before, at), article_text(after),
		article_paragraph(after, paragraph_now(*matches, at, after)), place->offset);
	return TRUE;
}
