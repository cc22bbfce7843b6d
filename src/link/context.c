/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Invariant: a context's terms are sorted by stem and hold each stem once, so that two contexts are
 * compared in one walk.
 */
#include "link/context.h"

#include <math.h>
#include <string.h>

#include "link/mention.h"
#include "link/toll.h"
#include "text/boundary.h"

typedef struct Term {
	guint stem;
	float weight;
	Span word; /* where it stands nearest to the fact */
} Term;

typedef struct Context {
	GArray *terms;    /* Term */
	double norm;      /* Euclidean length of the weighted terms */
	guint noun;       /* stem of the counted noun, or MENTION_NONE */
	guint thing;      /* stem of the word that tells what the fact speaks of, or MENTION_NONE */
	Span word;        /* that word */
	const char *toll; /* of the whole article; or NULL */
	gboolean since;
} Context;

struct Contexts {
	const GArray *facts;
	Mentions *mentions;
	Context *contexts; /* one per fact */
};

enum {
	HALF_LIFE = 8,    /* a word this many words away counts half */
	REACH = 60,       /* words farther away say nothing */
	OTHER_EVENT = 10, /* times greater is the toll of another event */
	SINCE_REACH = 4,  /* "since more than about N years" */
};

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
		if (!last || last->stem != term.stem)
			g_array_index(terms, Term, kept++) = term;
		else if (term.weight > last->weight)
			*last = term;
	}
	g_array_set_size(terms, kept);
}

static gboolean follows_since(const Tokens *tokens, guint first)
{
	for (guint back = 1; back <= SINCE_REACH && back <= first; back++) {
		TokenMatch match;
		if (token_type(tokens, first - back) != TOKEN_WORD)
			return FALSE;
		if (token_is_function(tokens, first - back, "since", &match))
			return TRUE;
	}
	return FALSE;
}

/* The sentence that holds the fact; BOUNDARIES are those of its paragraph, ascending. */
static Span sentence_of(const GArray *boundaries, Span fact)
{
	guint low = 0, high = boundaries->len - 1;

	while (high - low > 1) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(boundaries, gsize, middle) <= fact.start)
			low = middle;
		else
			high = middle;
	}
	return (Span){ g_array_index(boundaries, gsize, low),
		       MAX(g_array_index(boundaries, gsize, high), fact.end) };
}

/* The words of SENTENCE from FIRST - REACH to LAST + REACH, without the fact's own. */
static void read_terms(GArray *terms, const Tokens *tokens, const GArray *stems, Span sentence,
		       guint first, guint last)
{
	guint start = first > REACH ? first - REACH : 0;
	guint end = MIN(last + REACH + 1, stems->len);

	for (guint i = start; i < end; i++) {
		guint stem = g_array_index(stems, guint, i);
		guint distance = i < first ? first - i : i > last ? i - last : 0;
		Span word = token_at(tokens, i)->span;
		if (stem == MENTION_NONE || distance == 0 || !span_overlaps(word, sentence))
			continue;
		Term term = { stem, (float)(HALF_LIFE / (HALF_LIFE + (double)distance)), word };
		g_array_append_val(terms, term);
	}
	tidy_terms(terms);
}

/* Read the context of the fact INDEX; all else is of its paragraph. */
static void read_context(Contexts *contexts, guint index, const Tokens *tokens, const GArray *stems,
			 const GArray *boundaries)
{
	const Fact *fact = &g_array_index(contexts->facts, Fact, index);
	Context *context = &contexts->contexts[index];
	guint first = token_from(tokens, fact->span.start);
	guint after = token_from(tokens, fact->span.end);

	context->terms = g_array_new(FALSE, FALSE, sizeof(Term));
	context->noun = context->thing = MENTION_NONE;
	if (first >= after)
		return;
	context->since = follows_since(tokens, first);
	if (fact->kind == FACT_COUNT)
		context->toll = toll_read(tokens, first, after - first);
	if (fact->noun)
		context->noun = mentions_number(contexts->mentions, tokens->lexicon, fact->noun);
	read_terms(context->terms, tokens, stems, sentence_of(boundaries, fact->span), first,
		   after - 1);
}

/*
 * The greatest number of an article's facts from FIRST to END that tell TOLL; but one much greater
 * than the first is of another event that is remembered.
 */
static double greatest(const Contexts *contexts, guint first, guint end, const char *toll)
{
	double number = 0, limit = G_MAXDOUBLE;

	for (guint i = first; i < end; i++) {
		const char *told = contexts->contexts[i].toll;
		double of = g_array_index(contexts->facts, Fact, i).number;
		if (!told || strcmp(told, toll) != 0 || of > limit)
			continue;
		limit = MIN(limit, of * OTHER_EVENT);
		number = MAX(number, of);
	}
	return number;
}

/* Forget the tolls of an article's facts from FIRST to END that are parts, or of another event. */
static void keep_tolls(Contexts *contexts, guint first, guint end)
{
	gboolean *is_part = g_new0(gboolean, end - first + 1);

	for (guint i = first; i < end; i++) {
		const char *toll = contexts->contexts[i].toll;
		is_part[i - first] = toll && g_array_index(contexts->facts, Fact, i).number !=
						     greatest(contexts, first, end, toll);
	}
	for (guint i = first; i < end; i++)
		if (is_part[i - first])
			contexts->contexts[i].toll = NULL;
	g_free(is_part);
}

/* The first fact from AT on that is not in the paragraph. */
static guint facts_end(const GArray *facts, guint at, guint article, guint paragraph)
{
	for (; at < facts->len; at++) {
		const Fact *fact = &g_array_index(facts, Fact, at);
		if (fact->article != article || fact->paragraph != paragraph)
			break;
	}
	return at;
}

/* Read an article, whose facts are those from AT on; returns the first fact behind them. */
static guint read_article(Contexts *contexts, Reading *reading, guint index, guint at)
{
	const Article *article = shelf_article(reading_shelf(reading), index);
	BoundaryRules *rules = boundary_rules_new(BOUNDARY_SENTENCE, article_language(article));
	guint count = article_paragraph_count(article), first = at;

	for (guint p = 0; p < count && !reading_is_stopped(reading); p++) {
		const Tokens *tokens = reading_tokens(reading, index, p);
		GArray *stems = mentions_read(contexts->mentions, index, tokens);
		GArray *boundaries = NULL;
		guint end = facts_end(contexts->facts, at, index, p);
		if (at < end)
			boundaries = boundaries_find(rules, article_text(article),
						     article_paragraph(article, p));
		for (; at < end; at++)
			read_context(contexts, at, tokens, stems, boundaries);
		g_clear_pointer(&boundaries, g_array_unref);
		g_array_unref(stems);
	}
	boundary_rules_free(rules);
	keep_tolls(contexts, first, at);
	return at;
}

/*
 * The thing of a count is what it counts; times, names and quotations are of no thing. Else it is
 * chosen among the terms, whose weights are still those of distance alone: a rare word that many
 * articles have, and near more than far.
 */
static void choose_thing(const Contexts *contexts, Context *context, const Fact *fact)
{
	double best = 0;

	if (fact->kind == FACT_DATE || fact->kind == FACT_DURATION ||
	    !fact_kind_is_value(fact->kind))
		return;
	if (context->noun != MENTION_NONE &&
	    mentions_find(contexts->mentions, context->noun, fact->article, &context->word)) {
		context->thing = context->noun;
		return;
	}
	for (guint t = 0; t < context->terms->len; t++) {
		const Term *term = &g_array_index(context->terms, Term, t);
		double rarity = mentions_rarity(contexts->mentions, term->stem);
		double score = sqrt((double)term->weight) * rarity * rarity *
			       mentions_elsewhere(contexts->mentions, term->stem, fact->article);
		if (score <= best)
			continue;
		best = score;
		context->thing = term->stem;
		context->word = term->word;
	}
}

/* Weigh the terms by rarity, once all paragraphs are read. */
static void weigh_terms(const Contexts *contexts, Context *context)
{
	double sum = 0;

	for (guint t = 0; t < context->terms->len; t++) {
		Term *term = &g_array_index(context->terms, Term, t);
		term->weight *= (float)mentions_rarity(contexts->mentions, term->stem);
		sum += (double)term->weight * (double)term->weight;
	}
	context->norm = sqrt(sum);
}

Contexts *contexts_new(Reading *reading, const GArray *facts)
{
	Contexts *contexts = g_new0(Contexts, 1);
	guint at = 0;

	contexts->facts = facts;
	contexts->mentions = mentions_new();
	contexts->contexts = g_new0(Context, facts->len);
	for (guint a = 0; a < shelf_count(reading_shelf(reading)); a++)
		at = read_article(contexts, reading, a, at);
	g_assert(at == facts->len || reading_is_stopped(reading));
	for (guint i = 0; i < at; i++) {
		choose_thing(contexts, &contexts->contexts[i], &g_array_index(facts, Fact, i));
		weigh_terms(contexts, &contexts->contexts[i]);
	}
	return contexts;
}

void contexts_free(Contexts *contexts)
{
	if (!contexts)
		return;
	for (guint i = 0; i < contexts->facts->len; i++)
		g_clear_pointer(&contexts->contexts[i].terms, g_array_unref);
	g_free(contexts->contexts);
	mentions_free(contexts->mentions);
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
	return noun != MENTION_NONE && noun == contexts->contexts[b].noun;
}

gboolean contexts_same_toll(const Contexts *contexts, guint a, guint b)
{
	const char *one = contexts->contexts[a].toll, *other = contexts->contexts[b].toll;

	return one && other && strcmp(one, other) == 0;
}

gboolean contexts_is_since(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].since;
}

gboolean contexts_thing(const Contexts *contexts, guint fact, Span *word)
{
	const Context *context = &contexts->contexts[fact];

	*word = context->word;
	return context->thing != MENTION_NONE;
}

gboolean contexts_mention(const Contexts *contexts, guint fact, guint article, Span *word)
{
	guint thing = contexts->contexts[fact].thing;
	return thing != MENTION_NONE && mentions_find(contexts->mentions, thing, article, word);
}

guint contexts_thing_number(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].thing;
}

guint contexts_mention_count(const Contexts *contexts, guint fact, guint article)
{
	guint thing = contexts->contexts[fact].thing;

	return thing == MENTION_NONE ? 0 : mentions_count(contexts->mentions, thing, article);
}

guint contexts_mention_total(const Contexts *contexts, guint fact, guint *articles)
{
	guint thing = contexts->contexts[fact].thing;

	*articles = 0;
	return thing == MENTION_NONE ? 0 : mentions_total(contexts->mentions, thing, articles);
}

void contexts_append_mentions(const Contexts *contexts, guint fact, const Tokens *tokens,
			      GArray *words)
{
	guint thing = contexts->contexts[fact].thing;

	if (thing != MENTION_NONE)
		mentions_append(contexts->mentions, thing, tokens, words);
}
