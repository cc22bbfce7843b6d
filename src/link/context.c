/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Invariant: a context's terms are sorted by stem and hold each stem once, so that two contexts are
 * compared in one walk. Stems are numbered from 0 in order of appearance.
 */
#include "link/context.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fact/token.h"
#include "link/stem.h"

typedef struct Term {
	guint stem;
	float weight;
} Term;

typedef struct Context {
	GArray *terms; /* Term */
	double norm;   /* Euclidean length of the weighted terms */
	guint noun;    /* stem of the counted noun, or NO_STEM */
	gboolean since;
} Context;

struct Contexts {
	GHashTable *stems;   /* stem -> its number + 1 */
	GArray *frequencies; /* guint: paragraphs in which a stem stands */
	guint paragraphs;
	Context *contexts;
	guint count;
};

enum {
	NO_STEM = G_MAXUINT,
	HALF_LIFE = 8,   /* a word this many words away counts half */
	SINCE_REACH = 4, /* "since more than about N years" */
};

static guint stem_number(Contexts *contexts, const Tokens *tokens, const char *form)
{
	char *stem = stem_of(tokens->lexicon, form);
	gpointer number = g_hash_table_lookup(contexts->stems, stem);

	if (number) {
		g_free(stem);
		return GPOINTER_TO_UINT(number) - 1;
	}
	guint none = 0;
	g_array_append_val(contexts->frequencies, none);
	g_hash_table_insert(contexts->stems, stem, GUINT_TO_POINTER(contexts->frequencies->len));
	return contexts->frequencies->len - 1;
}

/* The stem of each token of a paragraph; NO_STEM for what is no word or says nothing. */
static GArray *number_tokens(Contexts *contexts, const Tokens *tokens)
{
	GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < tokens_count(tokens); i++) {
		TokenMatch match;
		guint number = NO_STEM;
		if (token_at(tokens, i)->type == TOKEN_WORD &&
		    !token_match(tokens, i, LEXICON_STOP, &match) &&
		    !token_match(tokens, i, LEXICON_FUNCTION, &match))
			number = stem_number(contexts, tokens, token_form(tokens, i));
		g_array_append_val(numbers, number);
	}
	return numbers;
}

static void count_paragraph(Contexts *contexts, const GArray *numbers)
{
	GHashTable *seen = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < numbers->len; i++) {
		guint number = g_array_index(numbers, guint, i);
		if (number != NO_STEM && g_hash_table_add(seen, GUINT_TO_POINTER(number + 1)))
			g_array_index(contexts->frequencies, guint, number)++;
	}
	contexts->paragraphs++;
	g_hash_table_unref(seen);
}

static gint compare_terms(gconstpointer a, gconstpointer b)
{
	guint one = ((const Term *)a)->stem, other = ((const Term *)b)->stem;
	return (one > other) - (one < other);
}

/* Sort, and keep the heaviest of equal stems. */
static void tidy_terms(GArray *terms)
{
	guint kept = 0;

	g_array_sort(terms, compare_terms);
	for (guint i = 0; i < terms->len; i++) {
		Term term = g_array_index(terms, Term, i);
		Term *last = kept ? &g_array_index(terms, Term, kept - 1) : NULL;
		if (last && last->stem == term.stem)
			last->weight = MAX(last->weight, term.weight);
		else
			g_array_index(terms, Term, kept++) = term;
	}
	g_array_set_size(terms, kept);
}

/* First and last token that SPAN touches; FALSE where it touches none. */
static gboolean tokens_of_span(const Tokens *tokens, Span span, guint *first, guint *last)
{
	gboolean found = FALSE;

	for (guint i = 0; i < tokens_count(tokens); i++) {
		if (!span_overlaps(token_at(tokens, i)->span, span))
			continue;
		if (!found)
			*first = i;
		*last = i;
		found = TRUE;
	}
	return found;
}

static gboolean follows_since(const Tokens *tokens, guint first)
{
	for (guint back = 1; back <= SINCE_REACH && back <= first; back++) {
		TokenMatch match;
		if (token_at(tokens, first - back)->type != TOKEN_WORD)
			return FALSE;
		if (token_is_function(tokens, first - back, "since", &match))
			return TRUE;
	}
	return FALSE;
}

/* The sentence of the paragraph that holds the fact. */
static Span sentence_of(const GArray *boundaries, Span fact)
{
	Span sentence = fact;

	for (guint i = 0; i + 1 < boundaries->len; i++) {
		gsize start = g_array_index(boundaries, gsize, i);
		gsize end = g_array_index(boundaries, gsize, i + 1);
		if (start <= fact.start && fact.start < end)
			sentence = (Span){ start, MAX(end, fact.end) };
	}
	return sentence;
}

static void read_context(Contexts *contexts, Context *context, const Fact *fact,
			 const Tokens *tokens, const GArray *numbers, Span sentence)
{
	guint first, last;

	context->terms = g_array_new(FALSE, FALSE, sizeof(Term));
	context->noun = NO_STEM;
	if (!tokens_of_span(tokens, fact->span, &first, &last))
		return;
	context->since = follows_since(tokens, first);
	if (fact->noun)
		context->noun = stem_number(contexts, tokens, fact->noun);
	for (guint i = 0; i < numbers->len; i++) {
		guint number = g_array_index(numbers, guint, i);
		guint distance = i < first ? first - i : i > last ? i - last : 0;
		if (number == NO_STEM || distance == 0 ||
		    !span_overlaps(token_at(tokens, i)->span, sentence))
			continue;
		Term term = { number, (float)(HALF_LIFE / (HALF_LIFE + (double)distance)) };
		g_array_append_val(context->terms, term);
	}
	tidy_terms(context->terms);
}

/* Read the paragraph and every fact in it; returns the index of the first fact after it. */
static guint read_paragraph(Contexts *contexts, const Article *article, guint paragraph,
			    const GArray *facts, guint at, guint article_index)
{
	Span span = article_paragraph(article, paragraph);
	const char *language = article_language(article);
	Tokens *tokens = tokens_new(article_text(article), span, lexicon_for(language));
	GArray *numbers = number_tokens(contexts, tokens);
	GArray *boundaries = text_boundaries(article_text(article), span, TEXT_SENTENCE, language);

	count_paragraph(contexts, numbers);
	for (; at < facts->len; at++) {
		const Fact *fact = &g_array_index(facts, Fact, at);
		if (fact->article != article_index || fact->paragraph != paragraph)
			break;
		read_context(contexts, &contexts->contexts[at], fact, tokens, numbers,
			     sentence_of(boundaries, fact->span));
	}
	g_array_unref(boundaries);
	g_array_unref(numbers);
	tokens_free(tokens);
	return at;
}

static void weigh_terms(Contexts *contexts)
{
	for (guint i = 0; i < contexts->count; i++) {
		Context *context = &contexts->contexts[i];
		double sum = 0;
		for (guint t = 0; t < context->terms->len; t++) {
			Term *term = &g_array_index(context->terms, Term, t);
			guint n = g_array_index(contexts->frequencies, guint, term->stem);
			term->weight *= (float)log((1.0 + contexts->paragraphs) / (1.0 + n));
			sum += (double)term->weight * (double)term->weight;
		}
		context->norm = sqrt(sum);
	}
}

Contexts *contexts_new(const Shelf *shelf, const GArray *facts)
{
	Contexts *contexts = g_new0(Contexts, 1);
	guint at = 0;

	contexts->stems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	contexts->frequencies = g_array_new(FALSE, FALSE, sizeof(guint));
	contexts->contexts = g_new0(Context, facts->len);
	contexts->count = facts->len;
	for (guint a = 0; a < shelf_count(shelf); a++) {
		const Article *article = shelf_article(shelf, a);
		for (guint p = 0; p < article_paragraph_count(article); p++)
			at = read_paragraph(contexts, article, p, facts, at, a);
	}
	g_assert(at == facts->len);
	weigh_terms(contexts);
	return contexts;
}

void contexts_free(Contexts *contexts)
{
	if (!contexts)
		return;
	for (guint i = 0; i < contexts->count; i++)
		g_array_unref(contexts->contexts[i].terms);
	g_free(contexts->contexts);
	g_array_unref(contexts->frequencies);
	g_hash_table_unref(contexts->stems);
	g_free(contexts);
}

double contexts_similarity(const Contexts *contexts, guint a, guint b)
{
	const Context *one = &contexts->contexts[a], *other = &contexts->contexts[b];
	double product = 0;

	for (guint i = 0, j = 0; i < one->terms->len && j < other->terms->len;) {
		const Term *s = &g_array_index(one->terms, Term, i);
		const Term *t = &g_array_index(other->terms, Term, j);
		if (s->stem == t->stem)
			product += (double)s->weight * (double)t->weight;
		i += s->stem <= t->stem;
		j += t->stem <= s->stem;
	}
	return product > 0 ? product / (one->norm * other->norm) : 0;
}

gboolean contexts_same_noun(const Contexts *contexts, guint a, guint b)
{
	guint noun = contexts->contexts[a].noun;
	return noun != NO_STEM && noun == contexts->contexts[b].noun;
}

gboolean contexts_is_since(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].since;
}
