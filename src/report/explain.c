/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/explain.h"

#include "report/linkage.h"

/* How many words in common are shown. */
#define WORDS_MAX 8

static const Fact *fact_at(const GArray *facts, guint index)
{
	return &g_array_index(facts, Fact, index);
}

static char *slice(const Shelf *shelf, guint article, Span span)
{
	char *words = text_slice(article_text(shelf_article(shelf, article)), span);

	return g_strstrip(g_strdelimit(words, "\n\t", ' '));
}

/* One of the two facts by which a link was made, and its sentence. */
static void append_side(GString *out, const Shelf *shelf, const GArray *facts, const Links *links,
			guint index)
{
	const Fact *fact = fact_at(facts, index);
	const char *mod = fact_mod_name(fact->mod);
	guint sentence = links_sentence(links, index);
	char *words = slice(shelf, fact->article, fact->span);

	g_string_append_printf(out, "%u  %s\n", fact->article + 1,
			       article_teller(shelf_article(shelf, fact->article)));
	g_string_append_printf(out, "   %s  %s%s%s\n", words, fact->value, mod ? " " : "",
			       mod ? mod : "");
	g_free(words);
	if (sentence == MENTION_NONE)
		return;
	words = slice(shelf, fact->article,
		      sentences_at(passages_sentences(links_passages(links)), sentence)->span);
	g_string_append_printf(out, "   %s\n", words);
	g_free(words);
}

static void append_score(GString *out, const Evidence *evidence, ExplainSay *say)
{
	struct {
		const char *name;
		double part;
	} parts[] = {
		{ N_("what the number proves by itself"), (double)evidence->number },
		{ N_("words in common around it"), (double)evidence->context },
		{ N_("words in common in its clause"), (double)evidence->beside },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i].part > 0)
			g_string_append_printf(out, "   %.2f  %s\n", parts[i].part,
					       say(parts[i].name));
}

/* The words around both that were held to be the same, with what each adds. */
static void append_words(GString *out, const Shelf *shelf, const GArray *facts, const Links *links,
			 const Link *link, ExplainSay *say)
{
	GArray *shared = links_shared(links, link->a, link->b);

	if (shared->len > 0)
		g_string_append_printf(out, "%s\n", say(N_("the words it rests on")));
	for (guint i = 0; i < MIN(shared->len, WORDS_MAX); i++) {
		const AroundShared *both = &g_array_index(shared, AroundShared, i);
		char *one = slice(shelf, fact_at(facts, link->a)->article, both->a);
		char *other = slice(shelf, fact_at(facts, link->b)->article, both->b);
		g_string_append_printf(out, "   %.2f  %s  %s\n", both->weight, one, other);
		g_free(one);
		g_free(other);
	}
	g_array_unref(shared);
}

static void append_articles(GString *out, const Shelf *shelf, const GArray *facts,
			    const Links *links, const Link *link, Silence silence,
			    const char *label)
{
	GArray *articles = linkage_silent(shelf, facts, links, link, silence);

	if (articles->len > 0)
		g_string_append_printf(out, "%s:", label);
	for (guint i = 0; i < articles->len; i++)
		g_string_append_printf(out, " %u", g_array_index(articles, guint, i) + 1);
	if (articles->len > 0)
		g_string_append_c(out, '\n');
	g_array_unref(articles);
}

static const char *say_english(const char *words)
{
	return words;
}

GString *explain_link(const Shelf *shelf, const GArray *facts, const Links *links, guint id,
		      ExplainSay *asked)
{
	ExplainSay *say = asked ? asked : say_english;
	GString *out;
	guint newer;

	if (id >= links_count(links))
		return NULL;
	const Link *link = links_at(links, id);
	out = g_string_new(NULL);
	g_string_append_printf(out, "%u  %s %s: %s\n", id, say(link_relation_name(link->relation)),
			       say(fact_kind_name(link->kind)), say(link->evidence.rule));
	append_score(out, &link->evidence, say);
	append_side(out, shelf, facts, links, link->a);
	append_side(out, shelf, facts, links, link->b);
	append_words(out, shelf, facts, links, link, say);
	g_string_append_printf(out, "%s %u\n", say(N_("told independently by")),
			       silence_independent(links, facts, link->facts));
	if (linkage_newer(shelf, facts, link, &newer))
		g_string_append_printf(out, "%s: %u\n", say(N_("newer")), newer + 1);
	append_articles(out, shelf, facts, links, link, SILENCE_TOLD, say(N_("told by")));
	append_articles(out, shelf, facts, links, link, SILENCE_SILENT, say(N_("silent")));
	append_articles(out, shelf, facts, links, link, SILENCE_ABSENT, say(N_("absent")));
	return out;
}
