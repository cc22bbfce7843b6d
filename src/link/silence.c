/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/silence.h"

static const Fact *fact_of(const GArray *facts, guint index)
{
	return &g_array_index(facts, Fact, index);
}

/* Whether some sentence of ARTICLE tells the same as the one in which FACT stands. */
static gboolean tells_passage(const Links *links, guint fact, guint article)
{
	const Passages *passages = links_passages(links);
	guint sentence = links_sentence(links, fact), count;

	if (sentence == MENTION_NONE)
		return FALSE;
	const PassageMatch *matches = passages_of(passages, sentence, &count);
	for (guint i = 0; i < count; i++)
		if (sentences_at(passages_sentences(passages), matches[i].sentence)->article ==
		    article)
			return TRUE;
	return FALSE;
}

/* Whether LINK has a fact of ARTICLE; facts are ascending, and so are their articles. */
static gboolean has_article(const GArray *facts, const Link *link, guint article)
{
	guint low = 0, high = link->facts->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (fact_of(facts, g_array_index(link->facts, guint, middle))->article < article)
			low = middle + 1;
		else
			high = middle;
	}
	return low < link->facts->len &&
	       fact_of(facts, g_array_index(link->facts, guint, low))->article == article;
}

/* Whether ARTICLE tells what FACT does, alike or otherwise. */
static gboolean is_told(const Links *links, const GArray *facts, guint fact, guint article)
{
	const GArray *of = links_of(links, fact);
	gboolean told = fact_of(facts, fact)->article == article;

	for (guint i = 0; i < of->len && !told; i++)
		told = has_article(facts, links_at(links, g_array_index(of, guint, i)), article);
	return told;
}

Silence silence_of(const Links *links, const GArray *facts, const GArray *told, guint article)
{
	Silence silence = SILENCE_ABSENT;
	Span word;

	for (guint i = 0; i < told->len; i++) {
		guint fact = g_array_index(told, guint, i);
		if (is_told(links, facts, fact, article))
			return SILENCE_TOLD;
		if (silence == SILENCE_ABSENT && (tells_passage(links, fact, article) ||
						  links_mention(links, fact, article, &word)))
			silence = SILENCE_SILENT;
	}
	return silence;
}

guint silence_tellers(const GArray *facts, const GArray *told)
{
	guint tellers = 0, last = G_MAXUINT;

	for (guint i = 0; i < told->len; i++) {
		guint of = fact_of(facts, g_array_index(told, guint, i))->article;
		tellers += of != last;
		last = of;
	}
	return tellers;
}

/*
 * An article tells it by itself where one of its sentences that do is not the text of an article
 * before it.
 */
guint silence_independent(const Links *links, const GArray *facts, const GArray *told)
{
	GHashTable *origins = g_hash_table_new(NULL, NULL);
	guint independent = 0;

	for (guint i = 0; i < told->len;) {
		guint article = fact_of(facts, g_array_index(told, guint, i))->article;
		gboolean own = FALSE;
		for (; i < told->len &&
		       fact_of(facts, g_array_index(told, guint, i))->article == article;
		     i++) {
			guint origin = links_origin(links, g_array_index(told, guint, i));
			own |= g_hash_table_add(origins, GUINT_TO_POINTER(origin + 1));
		}
		independent += own ? 1 : 0;
	}
	g_hash_table_unref(origins);
	return independent;
}

GArray *silence_only(const Links *links, const GArray *facts, guint article)
{
	GArray *only = g_array_new(FALSE, FALSE, sizeof(guint));
	GHashTable *seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = fact_of(facts, i);
		if (fact->article != article || !fact_is_told(fact) || links_of(links, i)->len > 0)
			continue;
		if (*fact->value == '\0' || g_hash_table_add(seen, fact->value))
			g_array_append_val(only, i);
	}
	g_hash_table_unref(seen);
	return only;
}

GArray *silence_missing(const Links *links, const GArray *facts, guint articles, guint article)
{
	GArray *missing = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < links_count(links) && articles > 2; i++) {
		const Link *link = links_at(links, i);
		if (link->relation == LINK_AGREE && !has_article(facts, link, article) &&
		    silence_tellers(facts, link->facts) == articles - 1)
			g_array_append_val(missing, i);
	}
	return missing;
}
