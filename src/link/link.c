/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/link.h"

#include "link/context.h"
#include "link/mention.h"
#include "link/origin.h"
#include "link/pair.h"
#include "link/weave.h"

struct Links {
	GPtrArray *links;   /* Link */
	GHashTable *of;     /* fact -> GArray of guint; no entry where it stands in none */
	GArray *none;       /* an empty one */
	Contexts *contexts; /* NULL where nothing was sought, as the next */
	Passages *passages;
	Origins *origins;
};

static void free_array(gpointer array)
{
	g_array_unref(array);
}

static void index_links(Links *links)
{
	for (guint i = 0; i < links->links->len; i++) {
		const Link *link = links_at(links, i);
		for (guint f = 0; f < link->facts->len; f++) {
			gpointer fact = GUINT_TO_POINTER(g_array_index(link->facts, guint, f));
			GArray *of = g_hash_table_lookup(links->of, fact);
			if (!of) {
				of = g_array_new(FALSE, FALSE, sizeof(guint));
				g_hash_table_insert(links->of, fact, of);
			}
			g_array_append_val(of, i);
		}
	}
}

Links *links_new_empty(void)
{
	Links *links = g_new0(Links, 1);

	links->links = g_ptr_array_new_with_free_func(link_free);
	links->of = g_hash_table_new_full(NULL, NULL, NULL, free_array);
	links->none = g_array_new(FALSE, FALSE, sizeof(guint));
	return links;
}

Links *links_find(Reading *reading, const GArray *facts, const GArray *decided)
{
	Links *links = links_new_empty();
	guint articles = shelf_count(reading_shelf(reading));

	links->contexts = contexts_new(reading, facts);
	if (reading_is_stopped(reading))
		return links;
	const Sentences *sentences = contexts_sentences(links->contexts);
	Neighbours *neighbours = neighbours_new(sentences, articles);
	links->passages = passages_find(sentences, neighbours, articles);
	links->origins = origins_find(sentences);
	GArray *pairs = pairs_find(reading, facts, links->contexts, neighbours, links->passages);

	g_ptr_array_unref(links->links);
	links->links = weave(facts, links->contexts, pairs, decided);
	index_links(links);
	g_array_unref(pairs);
	neighbours_free(neighbours);
	return links;
}

void links_free(Links *links)
{
	if (!links)
		return;
	g_hash_table_unref(links->of);
	g_array_unref(links->none);
	g_ptr_array_unref(links->links);
	origins_free(links->origins);
	passages_free(links->passages);
	contexts_free(links->contexts);
	g_free(links);
}

guint links_count(const Links *links)
{
	return links->links->len;
}

const Link *links_at(const Links *links, guint index)
{
	return links->links->pdata[index];
}

const GArray *links_of(const Links *links, guint fact)
{
	const GArray *of = g_hash_table_lookup(links->of, GUINT_TO_POINTER(fact));

	return of ? of : links->none;
}

gboolean links_gravest(const Links *links, guint fact, LinkRelation *relation)
{
	const GArray *of = links_of(links, fact);

	*relation = LINK_AGREE;
	for (guint i = 0; i < of->len; i++)
		*relation = MAX(*relation, links_at(links, g_array_index(of, guint, i))->relation);
	return of->len > 0;
}

const Passages *links_passages(const Links *links)
{
	return links->passages;
}

guint links_sentence(const Links *links, guint fact)
{
	return contexts_sentence(links->contexts, fact);
}

guint links_origin(const Links *links, guint fact)
{
	guint sentence = links_sentence(links, fact);

	return sentence == MENTION_NONE ? sentence : origins_of(links->origins, sentence);
}

GArray *links_shared(const Links *links, guint a, guint b)
{
	return contexts_shared(links->contexts, a, b);
}

gboolean links_thing(const Links *links, guint fact, Span *word)
{
	return contexts_thing(links->contexts, fact, word);
}

gboolean links_thing_beside(const Links *links, guint fact, Span *word)
{
	return links_thing(links, fact, word) &&
	       around_has_beside(contexts_sentences(links->contexts),
				 contexts_around(links->contexts, fact), word->start);
}

gboolean links_mention(const Links *links, guint fact, guint article, Span *word)
{
	return contexts_mention(links->contexts, fact, article, word);
}

gboolean links_thing_number(const Links *links, guint fact, guint *number)
{
	*number = contexts_thing_number(links->contexts, fact);
	return *number != MENTION_NONE;
}

guint links_mention_count(const Links *links, guint fact, guint article)
{
	return contexts_mention_count(links->contexts, fact, article);
}

guint links_mention_total(const Links *links, guint fact, guint *articles)
{
	return contexts_mention_total(links->contexts, fact, articles);
}

/* From the first one on, which is known, until there are as many as were counted. */
GArray *links_mentions(const Links *links, guint fact, const Shelf *shelf, guint article)
{
	GArray *words = g_array_new(FALSE, FALSE, sizeof(Span));
	const Article *of = shelf_article(shelf, article);
	guint count = links_mention_count(links, fact, article);
	Span first;

	if (count == 0 || !links_mention(links, fact, article, &first))
		return words;
	if (count == 1) {
		g_array_append_val(words, first);
		return words;
	}
	WordTable *table = wordtable_new(lexicon_for(article_language(of)));
	for (guint i = 0; i < article_paragraph_count(of) && words->len < count; i++) {
		Span paragraph = article_paragraph(of, i);
		if (paragraph.end <= first.start)
			continue;
		Tokens *tokens = tokens_new(article_text(of), paragraph, table);
		contexts_append_mentions(links->contexts, fact, tokens, words);
		tokens_free(tokens);
	}
	wordtable_free(table);
	return words;
}
