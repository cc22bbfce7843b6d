/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/sentence.h"

#include <string.h>

#include "link/shingle.h"

struct Sentences {
	Mentions *mentions;
	GArray *sentences; /* Sentence */
	GArray *words;     /* SentenceWord of all of them */
	GArray *prints;    /* guint32: the fingerprints of all of them */
	float *rarities;   /* by stem */
};

Sentences *sentences_new(void)
{
	Sentences *sentences = g_new0(Sentences, 1);

	sentences->mentions = mentions_new();
	sentences->sentences = g_array_new(FALSE, FALSE, sizeof(Sentence));
	sentences->words = g_array_new(FALSE, FALSE, sizeof(SentenceWord));
	sentences->prints = g_array_new(FALSE, FALSE, sizeof(guint32));
	return sentences;
}

void sentences_free(Sentences *sentences)
{
	if (!sentences)
		return;
	g_free(sentences->rarities);
	g_array_unref(sentences->words);
	g_array_unref(sentences->prints);
	g_array_unref(sentences->sentences);
	mentions_free(sentences->mentions);
	g_free(sentences);
}

static void add_word(Sentences *sentences, guint stem, Span span, guint position)
{
	SentenceWord word = { stem, (guint)span.start, (guint16)MIN(span_length(span), G_MAXUINT16),
			      (guint16)MIN(position, G_MAXUINT16) };

	g_array_append_val(sentences->words, word);
}

/* Whether a fact's own words say no more than its value does. */
static gboolean is_all_value(const Fact *fact)
{
	return fact_kind_is_value(fact->kind) && fact->kind != FACT_COUNT;
}

/* The words of SENTENCE but those of values, which stand among the facts from AT up to END. */
static void add_words(Sentences *sentences, const Sentence *sentence, const Tokens *tokens,
		      const GArray *stems, const GArray *facts, guint at, guint end)
{
	for (guint i = sentence->token; i < stems->len; i++) {
		guint stem = g_array_index(stems, guint, i);
		Span span = token_own_span(tokens, i);
		if (span.start >= sentence->span.end)
			break;
		while (at < end && (!is_all_value(&g_array_index(facts, Fact, at)) ||
				    g_array_index(facts, Fact, at).span.end <= span.start))
			at++;
		if (at < end && span_overlaps(g_array_index(facts, Fact, at).span, span))
			continue;
		if (stem != MENTION_NONE)
			add_word(sentences, stem, span, i - sentence->token);
	}
}

/*
 * What a fact is among the stems; NULL where it adds none. A country is the stem that its name is
 * as a word. A sign that no word begins with sets values apart from words.
 */
static char *fact_key(const Fact *fact)
{
	switch (fact->kind) {
	case FACT_PLACE:
		return fact->key && !strchr(fact->key, ':') ? g_strdup(fact->key)
							    : g_strconcat("=", fact->value, NULL);
	case FACT_PERSON:
	case FACT_ORGANIZATION:
	case FACT_DATE:
	case FACT_DURATION:
		return g_strconcat("=", fact->value, NULL);
	case FACT_QUANTITY:
	case FACT_COUNT:
	case FACT_MONEY:
	case FACT_PERCENT:
		return g_strdup_printf("=%.12g", fact->number);
	default:
		return NULL;
	}
}

static void add_facts(Sentences *sentences, const Sentence *sentence, const Tokens *tokens,
		      const GArray *facts, guint at, guint end)
{
	for (; at < end; at++) {
		const Fact *fact = &g_array_index(facts, Fact, at);
		if (fact->span.start < sentence->span.start)
			continue;
		if (fact->span.start >= sentence->span.end)
			break;
		char *key = fact_key(fact);
		if (!key)
			continue;
		add_word(sentences,
			 mentions_key(sentences->mentions,
				      fact_kind_is_name(fact->kind) ? MENTION_NAME : MENTION_VALUE,
				      key),
			 fact->span, token_from(tokens, fact->span.start) - sentence->token);
	}
}

static gint compare_words(gconstpointer a, gconstpointer b)
{
	const SentenceWord *one = a, *other = b;

	if (one->stem != other->stem)
		return one->stem > other->stem ? 1 : -1;
	return (int)one->position - (int)other->position;
}

static void sort_words(const Sentences *sentences, const Sentence *sentence)
{
	if (sentence->count > 1)
		qsort(&g_array_index(sentences->words, SentenceWord, sentence->first),
		      sentence->count, sizeof(SentenceWord), compare_words);
}

void sentences_read(Sentences *sentences, BoundaryRules *rules, guint article, guint paragraph,
		    Span span, const Tokens *tokens, const GArray *facts, guint at, guint end)
{
	GArray *stems = mentions_read(sentences->mentions, article, tokens);
	GArray *boundaries = boundaries_find(rules, tokens->text, span);

	for (guint b = 0; b + 1 < boundaries->len; b++) {
		Sentence sentence = { .article = article,
				      .paragraph = paragraph,
				      .span = { g_array_index(boundaries, gsize, b),
						g_array_index(boundaries, gsize, b + 1) },
				      .lexicon = tokens->lexicon,
				      .first = sentences->words->len };
		sentence.token = token_from(tokens, sentence.span.start + 1);
		add_words(sentences, &sentence, tokens, stems, facts, at, end);
		add_facts(sentences, &sentence, tokens, facts, at, end);
		sentence.count = sentences->words->len - sentence.first;
		sort_words(sentences, &sentence);
		sentence.print = sentences->prints->len;
		shingles_append(tokens, sentence.token, token_from(tokens, sentence.span.end + 1),
				sentences->prints);
		sentence.print_count = sentences->prints->len - sentence.print;
		g_array_append_val(sentences->sentences, sentence);
	}
	g_array_unref(boundaries);
	g_array_unref(stems);
}

void sentences_weigh(Sentences *sentences)
{
	guint count = mentions_stems(sentences->mentions);

	sentences->rarities = g_renew(float, sentences->rarities, count);
	for (guint i = 0; i < count; i++)
		sentences->rarities[i] = (float)mentions_rarity(sentences->mentions, i);
}

guint sentences_count(const Sentences *sentences)
{
	return sentences->sentences->len;
}

const Sentence *sentences_at(const Sentences *sentences, guint index)
{
	return &g_array_index(sentences->sentences, Sentence, index);
}

const SentenceWord *sentences_words(const Sentences *sentences, guint index)
{
	return (const SentenceWord *)(const void *)sentences->words->data +
	       sentences_at(sentences, index)->first;
}

const guint32 *sentences_prints(const Sentences *sentences, guint index, guint *count)
{
	const Sentence *sentence = sentences_at(sentences, index);

	*count = sentence->print_count;
	return (const guint32 *)(const void *)sentences->prints->data + sentence->print;
}

/* How many sentences begin before byte OFFSET of ARTICLE. */
static guint count_before(const Sentences *sentences, guint article, gsize offset)
{
	guint low = 0, high = sentences->sentences->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Sentence *sentence = sentences_at(sentences, middle);
		if (sentence->article < article ||
		    (sentence->article == article && sentence->span.start < offset))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

guint sentences_find(const Sentences *sentences, guint article, gsize offset)
{
	guint before = count_before(sentences, article, offset + 1);

	return before ? before - 1 : 0;
}

double sentences_rarity(const Sentences *sentences, guint stem)
{
	return (double)sentences->rarities[stem];
}

double sentences_rarest(const Sentences *sentences)
{
	return mentions_rarest(sentences->mentions);
}

Mentions *sentences_mentions(const Sentences *sentences)
{
	return sentences->mentions;
}
