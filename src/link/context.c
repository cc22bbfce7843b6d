/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/context.h"

#include <math.h>
#include <string.h>

#include "fact/calendar.h"
#include "link/journey.h"
#include "link/match.h"
#include "link/since.h"

typedef struct Context {
	Around around;
	Role role;
	guint thing;         /* stem of the word that tells what it speaks of, or MENTION_NONE */
	guint word;          /* byte where that word begins */
	guint16 word_length; /* in bytes */
	guint8 since;        /* gboolean, as these */
	guint8 current;
} Context;

struct Contexts {
	const GArray *facts;
	Sentences *sentences;
	Context *contexts; /* one per fact, as are these */
	Tally *tallies;
	gint64 today;         /* when the article that is read was written; FACT_NEVER: not told */
	GArray *journeys;     /* ContextJourney */
	BoundaryRules *rules; /* of sentences, in the language of the article that is read */
	const char *language; /* that language */
};

/* What was so many days before the day of writing is another event. */
#define PAST_DAYS 60

static gboolean is_current(const Fact *date, gint64 today)
{
	gint64 minute = today == FACT_NEVER ? today : today * MINUTES_PER_DAY;

	return date->lo != FACT_NEVER && today != FACT_NEVER &&
	       date->hi - date->lo > MINUTES_PER_DAY && date->lo <= minute && minute < date->hi;
}

/* Where a token stands in the sentence that begins with token START. */
static guint16 position(guint token, guint start)
{
	return (guint16)MIN(token - MIN(start, token), G_MAXUINT16);
}

/* Note the last journey that led to the place INDEX, which the COUNT tokens from FIRST tell. */
static void read_journey(const Contexts *contexts, guint index, const Tokens *tokens, guint first,
			 guint count, guint start)
{
	const Role *role = &contexts->contexts[index].role;
	Journey journey;

	if (role->relation != ROLE_TO || !role->place ||
	    !journey_read(tokens, first, count, &journey))
		return;
	ContextJourney of = { index, position(journey.first, start), position(journey.last, start),
			      journey.country };
	g_array_append_val(contexts->journeys, of);
}

/* Read the context of the fact INDEX, which stands among TOKENS. */
static void read_context(Contexts *contexts, guint index, const Tokens *tokens)
{
	const Fact *fact = &g_array_index(contexts->facts, Fact, index);
	Context *context = &contexts->contexts[index];
	guint first = token_from(tokens, fact->span.start);
	guint after = token_from(tokens, fact->span.end);

	context->thing = context->around.sentence = contexts->tallies[index].noun = MENTION_NONE;
	if (first >= after)
		return;
	context->since = fact->kind == FACT_DURATION && since_is_told(tokens, first, after);
	context->current = fact->kind == FACT_DATE && is_current(fact, contexts->today);
	context->role = role_read(tokens, fact->kind, first, after - first);
	contexts->tallies[index] = tally_read(sentences_mentions(contexts->sentences), tokens, fact,
					      first, after - first);
	guint sentence = sentences_find(contexts->sentences, fact->article, fact->span.start);
	guint start = sentences_at(contexts->sentences, sentence)->token;
	context->around = (Around){ .sentence = sentence,
				    .first = position(first, start),
				    .last = position(after - 1, start),
				    .before = context->role.before,
				    .behind = context->role.after,
				    .norm = AROUND_UNMEASURED };
	read_journey(contexts, index, tokens, first, after - first, start);
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

/* Whether the sentence of fact INDEX tells a date that was long before the day of writing. */
static gboolean is_past(const Contexts *contexts, guint index, guint end)
{
	guint sentence = contexts->contexts[index].around.sentence, i = index;
	gint64 limit = (contexts->today - PAST_DAYS) * MINUTES_PER_DAY;

	while (i > 0 && contexts->contexts[i - 1].around.sentence == sentence)
		i--;
	for (; i < end && contexts->contexts[i].around.sentence == sentence; i++) {
		const Fact *date = &g_array_index(contexts->facts, Fact, i);
		if (date->kind == FACT_DATE && date->lo != FACT_NEVER && date->hi <= limit)
			return TRUE;
	}
	return FALSE;
}

/* Of the facts from FIRST up to END forget the tolls of what was long ago, where others are not. */
static void drop_past_tolls(const Contexts *contexts, guint first, guint end)
{
	GHashTable *present = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = first; i < end; i++)
		if (contexts->tallies[i].is_toll && !is_past(contexts, i, end))
			g_hash_table_add(present, (gpointer)contexts->tallies[i].told);
	for (guint i = first; i < end; i++)
		if (contexts->tallies[i].is_toll &&
		    g_hash_table_contains(present, contexts->tallies[i].told) &&
		    is_past(contexts, i, end))
			contexts->tallies[i].is_toll = FALSE;
	g_hash_table_unref(present);
}

/* Rules are dear to make; articles of one language mostly follow each other. */
static void read_rules(Contexts *contexts, const char *language)
{
	if (contexts->rules && g_strcmp0(contexts->language, language) == 0)
		return;
	boundary_rules_free(contexts->rules);
	contexts->rules = boundary_rules_new(BOUNDARY_SENTENCE, language);
	contexts->language = language;
}

/* Read an article, whose facts are those from AT on; returns the first fact behind them. */
static guint read_article(Contexts *contexts, Reading *reading, guint index, guint at)
{
	const Article *article = shelf_article(reading_shelf(reading), index);
	guint count = article_paragraph_count(article), first = at;

	contexts->today = since_today(article);
	read_rules(contexts, article_language(article));

	for (guint p = 0; p < count && !reading_is_stopped(reading); p++) {
		const Tokens *tokens = reading_tokens(reading, index, p);
		guint end = facts_end(contexts->facts, at, index, p);
		sentences_read(contexts->sentences, contexts->rules, index, p,
			       article_paragraph(article, p), tokens, contexts->facts, at, end);
		for (; at < end; at++)
			read_context(contexts, at, tokens);
	}
	reading_forget(reading, index);
	if (contexts->today != FACT_NEVER)
		drop_past_tolls(contexts, first, at);
	tallies_settle(contexts->tallies, contexts->facts, first, at);
	return at;
}

static void set_thing(Context *context, guint thing, Span word)
{
	context->thing = thing;
	context->word = (guint)word.start;
	context->word_length = (guint16)MIN(span_length(word), G_MAXUINT16);
}

/*
 * The thing of a count is what it counts; times, names and quotations are of no thing. Else it is
 * chosen among the words around: a rare one that many articles have, and near more than far.
 */
static void choose_thing(const Contexts *contexts, guint index)
{
	const Fact *fact = &g_array_index(contexts->facts, Fact, index);
	const Mentions *mentions = sentences_mentions(contexts->sentences);
	Context *context = &contexts->contexts[index];
	guint noun = contexts->tallies[index].noun;
	double best = 0;
	Span word;

	if (fact->kind == FACT_DATE || fact->kind == FACT_DURATION ||
	    !fact_kind_is_value(fact->kind))
		return;
	if (noun != MENTION_NONE && mentions_find(mentions, noun, fact->article, &word)) {
		set_thing(context, noun, word);
		return;
	}
	GArray *words = around_words(contexts->sentences, &context->around);
	for (guint i = 0; i < words->len; i++) {
		const AroundWord *near = &g_array_index(words, AroundWord, i);
		double rarity = sentences_rarity(contexts->sentences, near->stem);
		double score = sqrt(near->nearness) * rarity * rarity *
			       mentions_elsewhere(mentions, near->stem, fact->article);
		if (score <= best)
			continue;
		best = score;
		set_thing(context, near->stem, near->span);
	}
	g_array_unref(words);
}

Contexts *contexts_new(Reading *reading, const GArray *facts)
{
	Contexts *contexts = g_new0(Contexts, 1);
	guint at = 0;

	contexts->facts = facts;
	contexts->sentences = sentences_new();
	contexts->contexts = g_new0(Context, facts->len);
	contexts->tallies = g_new0(Tally, facts->len);
	contexts->journeys = g_array_new(FALSE, FALSE, sizeof(ContextJourney));
	for (guint a = 0; a < shelf_count(reading_shelf(reading)); a++)
		at = read_article(contexts, reading, a, at);
	g_assert(at == facts->len || reading_is_stopped(reading));
	g_clear_pointer(&contexts->rules, boundary_rules_free);
	sentences_weigh(contexts->sentences);
	for (guint i = 0; i < at; i++)
		choose_thing(contexts, i);
	return contexts;
}

void contexts_free(Contexts *contexts)
{
	if (!contexts)
		return;
	g_array_unref(contexts->journeys);
	g_free(contexts->tallies);
	g_free(contexts->contexts);
	sentences_free(contexts->sentences);
	g_free(contexts);
}

const Sentences *contexts_sentences(const Contexts *contexts)
{
	return contexts->sentences;
}

const Around *contexts_around(const Contexts *contexts, guint fact)
{
	return &contexts->contexts[fact].around;
}

const Role *contexts_role(const Contexts *contexts, guint fact)
{
	return &contexts->contexts[fact].role;
}

const Tally *contexts_tally(const Contexts *contexts, guint fact)
{
	return &contexts->tallies[fact];
}

const GArray *contexts_journeys(const Contexts *contexts)
{
	return contexts->journeys;
}

guint contexts_sentence(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].around.sentence;
}

/* The words around a fact, measured when they are first held against others. */
static const Around *measured(const Contexts *contexts, guint fact)
{
	Around *around = &contexts->contexts[fact].around;

	if (around->sentence != MENTION_NONE && around->norm <= AROUND_UNMEASURED)
		around_measure(contexts->sentences, around);
	return around;
}

double contexts_similarity(const Contexts *contexts, guint a, guint b)
{
	return around_similarity(contexts->sentences, measured(contexts, a), measured(contexts, b));
}

double contexts_beside(const Contexts *contexts, guint a, guint b)
{
	return around_beside(contexts->sentences, contexts_around(contexts, a),
			     contexts_around(contexts, b));
}

/* Whether FACT is a date of no more than so many MINUTES. */
static gboolean is_date(const Contexts *contexts, guint fact, gint64 minutes)
{
	const Fact *date = &g_array_index(contexts->facts, Fact, fact);

	return date->kind == FACT_DATE && date->lo != FACT_NEVER && date->hi - date->lo <= minutes;
}

static guint distance(const Contexts *contexts, guint a, guint b)
{
	guint one = contexts_around(contexts, a)->first,
	      other = contexts_around(contexts, b)->first;

	return one > other ? one - other : other - one;
}

/* The date of no more than so many MINUTES that is nearest to fact INDEX in its sentence, or
 * MENTION_NONE. */
static guint date_near(const Contexts *contexts, guint index, gint64 minutes)
{
	guint sentence = contexts_sentence(contexts, index), near = MENTION_NONE, i = index;

	while (i > 0 && contexts_sentence(contexts, i - 1) == sentence)
		i--;
	for (; i < contexts->facts->len && contexts_sentence(contexts, i) == sentence; i++)
		if (i != index && is_date(contexts, i, minutes) &&
		    (near == MENTION_NONE ||
		     distance(contexts, index, i) < distance(contexts, index, near)))
			near = i;
	return near;
}

gboolean contexts_days_differ(const Contexts *contexts, guint a, guint b)
{
	guint one = date_near(contexts, a, MINUTES_PER_DAY);
	guint other = date_near(contexts, b, MINUTES_PER_DAY);

	return one != MENTION_NONE && other != MENTION_NONE &&
	       match_facts(&g_array_index(contexts->facts, Fact, one),
			   &g_array_index(contexts->facts, Fact, other)) == MATCH_DIFFERENT;
}

guint contexts_date(const Contexts *contexts, guint fact)
{
	return date_near(contexts, fact, G_MAXINT64);
}

static const Lexicon *lexicon_of(const Contexts *contexts, guint fact)
{
	guint sentence = contexts_sentence(contexts, fact);

	return sentence == MENTION_NONE ? NULL
					: sentences_at(contexts->sentences, sentence)->lexicon;
}

gboolean contexts_are_foreign(const Contexts *contexts, guint a, guint b)
{
	return lexicon_of(contexts, a) != lexicon_of(contexts, b);
}

gboolean contexts_tells_beside(const Contexts *contexts, guint fact, guint other)
{
	guint sentence = contexts_sentence(contexts, fact), i = fact;
	const Fact *told = &g_array_index(contexts->facts, Fact, other);

	while (i > 0 && contexts_sentence(contexts, i - 1) == sentence)
		i--;
	for (; i < contexts->facts->len && contexts_sentence(contexts, i) == sentence; i++) {
		const Fact *beside = &g_array_index(contexts->facts, Fact, i);
		if (beside->kind == told->kind && strcmp(beside->value, told->value) == 0)
			return TRUE;
	}
	return FALSE;
}

GArray *contexts_shared(const Contexts *contexts, guint a, guint b)
{
	return around_shared(contexts->sentences, measured(contexts, a), measured(contexts, b));
}

gboolean contexts_is_since(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].since;
}

gboolean contexts_is_current(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].current;
}

gboolean contexts_is_label(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].role.is_label;
}

gboolean contexts_thing(const Contexts *contexts, guint fact, Span *word)
{
	const Context *context = &contexts->contexts[fact];

	*word = (Span){ context->word, context->word + context->word_length };
	return context->thing != MENTION_NONE;
}

gboolean contexts_mention(const Contexts *contexts, guint fact, guint article, Span *word)
{
	guint thing = contexts->contexts[fact].thing;
	return thing != MENTION_NONE &&
	       mentions_find(sentences_mentions(contexts->sentences), thing, article, word);
}

guint contexts_thing_number(const Contexts *contexts, guint fact)
{
	return contexts->contexts[fact].thing;
}

guint contexts_mention_count(const Contexts *contexts, guint fact, guint article)
{
	guint thing = contexts->contexts[fact].thing;

	return thing == MENTION_NONE
		       ? 0
		       : mentions_count(sentences_mentions(contexts->sentences), thing, article);
}

guint contexts_mention_total(const Contexts *contexts, guint fact, guint *articles)
{
	guint thing = contexts->contexts[fact].thing;

	*articles = 0;
	return thing == MENTION_NONE
		       ? 0
		       : mentions_total(sentences_mentions(contexts->sentences), thing, articles);
}

void contexts_append_mentions(const Contexts *contexts, guint fact, const Tokens *tokens,
			      GArray *words)
{
	guint thing = contexts->contexts[fact].thing;

	if (thing != MENTION_NONE)
		mentions_append(sentences_mentions(contexts->sentences), thing, tokens, words);
}
