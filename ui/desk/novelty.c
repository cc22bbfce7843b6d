/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/novelty.h"

/* What is new in one article. */
typedef struct News {
	GArray *paragraphs; /* Span; or NULL */
	GHashTable *told;   /* set of strings: what it told before; NULL where that is not known */
} News;

struct Novelty {
	guint articles;
	News *news; /* by article */
};

Novelty *novelty_new(guint articles)
{
	Novelty *novelty = g_new(Novelty, 1);

	novelty->articles = articles;
	novelty->news = g_new0(News, articles);
	return novelty;
}

void novelty_free(Novelty *novelty)
{
	for (guint i = 0; i < novelty->articles; i++) {
		g_clear_pointer(&novelty->news[i].paragraphs, g_array_unref);
		g_clear_pointer(&novelty->news[i].told, g_hash_table_unref);
	}
	g_free(novelty->news);
	g_free(novelty);
}

void novelty_take(Novelty *novelty, guint article, GArray *paragraphs)
{
	g_clear_pointer(&novelty->news[article].paragraphs, g_array_unref);
	novelty->news[article].paragraphs = paragraphs;
}

const GArray *novelty_paragraphs(const Novelty *novelty, guint article)
{
	return novelty->news[article].paragraphs;
}

/* What FACT tells; free with g_free(). */
static char *key_of(const Fact *fact)
{
	return g_strdup_printf("%u %u %s", fact->kind, fact->mod, fact->value);
}

/* What ARTICLE tells by FACTS. */
static GHashTable *told_in(const GArray *facts, guint article)
{
	GHashTable *told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article == article)
			g_hash_table_add(told, key_of(fact));
	}
	return told;
}

/* Where the paragraphs (Span) in OLD of article BEFORE are after RENEWAL. */
static GArray *renew_paragraphs(const GArray *old, guint before, Renewal *renewal)
{
	GArray *spans = g_array_new(FALSE, FALSE, sizeof(Span));

	for (guint i = 0; i < old->len; i++) {
		Span span = g_array_index(old, Span, i);
		ReaderPlace start = { before, span.start }, end = { before, span.end };
		renewal_place(renewal, &start);
		renewal_place(renewal, &end);
		span = (Span){ start.offset, end.offset };
		g_array_append_val(spans, span);
	}
	return spans;
}

void novelty_carry(Novelty *novelty, const Novelty *before, const GArray *facts, Renewal *renewal)
{
	for (guint i = 0, was; i < novelty->articles; i++) {
		News *news = &novelty->news[i];
		if (!renewal_origin(renewal, i, &was))
			continue;
		const News *old = &before->news[was];
		if (news->paragraphs && news->paragraphs->len > 0) {
			news->told = facts ? told_in(facts, was) : NULL;
		} else if (old->paragraphs) {
			novelty_take(novelty, i, renew_paragraphs(old->paragraphs, was, renewal));
			news->told = old->told ? g_hash_table_ref(old->told) : NULL;
		}
	}
}

static gboolean is_in(const GArray *spans, gsize offset)
{
	for (guint i = 0; spans && i < spans->len; i++)
		if (span_has(g_array_index(spans, Span, i), offset))
			return TRUE;
	return FALSE;
}

gboolean novelty_has(const Novelty *novelty, const Fact *fact)
{
	const News *news = &novelty->news[fact->article];

	if (!news->told || !is_in(news->paragraphs, fact->span.start))
		return FALSE;
	char *key = key_of(fact);
	gboolean is_new = !g_hash_table_contains(news->told, key);
	g_free(key);
	return is_new;
}
