/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/wording.h"

#include <string.h>

#include "link/numbers.h"
#include "link/saying.h"

/*
 * The least that two quotations have in common: stems, of all, of the shorter one's. Translations
 * of one statement share a quarter of their stems; two stems are enough where there are few.
 */
enum { SHARED_MIN = 3, SHARED_OF_FEW = 2, FEW = 8, SHARED_OF_PART = 4 };
#define SAME_MIN 0.25
#define PART_MIN 0.65

/* In sentences that tell the same less is enough: stems, of one speaker, and that score. */
#define SHARED_OF_ALIKE 2
#define SHARED_OF_SPEAKER 1
#define PASSAGE_MIN 0.3

/* One that is so much shorter can only be a part of the other. */
#define LIKE_LENGTH 0.55

/* A translation has at most so many times more stems. */
#define TRANSLATED_LENGTH 2.5

/* The only quotations of a speaker are as long; and what each stem that these share counts. */
#define SOLE_LENGTH 1.4
#define SPEAKER_SCORE 0.1

/* So many quotations of a speaker are at most held against one. */
enum { HELD_MAX = 64 };

/* A stem that more quotations have leads to none of them. */
enum { COMMON_MIN = 40 };

typedef struct Quote {
	guint fact;
	guint article;
	guint sentence;      /* in which it begins */
	const char *speaker; /* the name of who says it, or NULL; of the fact */
	GArray *stems;       /* guint, ascending, each once */
	gboolean has_values; /* an amount or a date is told in it */
} Quote;

/* Whether SPAN is of a name that stands in quotation INDEX: whom one speaks of is not what is said.
 */
static gboolean is_named(const GArray *facts, guint index, Span span)
{
	const Fact *quote = &g_array_index(facts, Fact, index);

	for (guint i = index + 1; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article != quote->article || fact->span.start >= span.end)
			return FALSE;
		if (fact_kind_is_name(fact->kind) && span_overlaps(fact->span, span))
			return TRUE;
	}
	return FALSE;
}

/* Take the stems of a sentence that stand in quotation INDEX. */
static void read_sentence(Quote *quote, const Sentences *sentences, const GArray *facts,
			  guint sentence)
{
	const Fact *fact = &g_array_index(facts, Fact, quote->fact);
	const SentenceWord *words = sentences_words(sentences, sentence);

	for (guint i = 0; i < sentences_at(sentences, sentence)->count; i++) {
		Span span = sentence_word_span(&words[i]);
		MentionKind kind = mentions_kind(sentences_mentions(sentences), words[i].stem);
		if (span_overlaps(span, fact->span) && kind != MENTION_VALUE &&
		    !is_named(facts, quote->fact, span))
			g_array_append_val(quote->stems, words[i].stem);
	}
}

/* Whether a number is told in quotation INDEX. */
static gboolean tells_values(const GArray *facts, guint index)
{
	const Fact *quote = &g_array_index(facts, Fact, index);

	for (guint i = index + 1; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article != quote->article || fact->span.start >= quote->span.end)
			return FALSE;
		if (fact_kind_is_value(fact->kind))
			return TRUE;
	}
	return FALSE;
}

static Quote read_quote(const Sentences *sentences, const GArray *facts, guint index)
{
	const Fact *fact = &g_array_index(facts, Fact, index);
	Quote quote = { index,
			fact->article,
			sentences_find(sentences, fact->article, fact->span.start),
			saying_speaker(facts, index),
			g_array_new(FALSE, FALSE, sizeof(guint)),
			tells_values(facts, index) };

	for (guint s = quote.sentence; s < sentences_count(sentences); s++) {
		const Sentence *sentence = sentences_at(sentences, s);
		if (sentence->article != fact->article || sentence->span.start >= fact->span.end)
			break;
		read_sentence(&quote, sentences, facts, s);
	}
	numbers_tidy(quote.stems);
	return quote;
}

static void quote_clear(gpointer data)
{
	g_array_unref(((Quote *)data)->stems);
}

/* Whether two sentences that tell the same quote one speaker, or share enough of their words. */
static gboolean is_alike(const Quote *a, const Quote *b, const Passages *passages, guint shared)
{
	gboolean one_speaker = a->speaker && g_strcmp0(a->speaker, b->speaker) == 0;

	return shared >= (one_speaker ? SHARED_OF_SPEAKER : SHARED_OF_ALIKE) &&
	       passages_score(passages, a->sentence, b->sentence) >= PASSAGE_MIN;
}

/* Whether two quotations are in different languages. */
static gboolean are_foreign(const Quote *a, const Quote *b, const Passages *passages)
{
	const Sentences *sentences = passages_sentences(passages);

	return sentences_at(sentences, a->sentence)->lexicon !=
	       sentences_at(sentences, b->sentence)->lexicon;
}

static void hold(const Quote *a, const Quote *b, const Passages *passages, GArray *wordings)
{
	guint shared = numbers_shared(a->stems, b->stems);
	double all = a->stems->len + b->stems->len - shared;
	double shorter = MIN(a->stems->len, b->stems->len);
	double longer = MAX(a->stems->len, b->stems->len);
	gboolean is_same = shared >= SAME_MIN * all && shorter >= LIKE_LENGTH * longer;
	gboolean is_part = shared >= PART_MIN * shorter;
	guint least = !is_same ? SHARED_OF_PART : all <= FEW ? SHARED_OF_FEW : SHARED_MIN;
	Wording wording = { a->fact, b->fact, is_same ? WORDING_SAME : WORDING_PART, shared / all };

	if (shared < least || !(is_same || is_part)) {
		/* what a translation shares is told by hold_translations() */
		if (are_foreign(a, b, passages) || !is_alike(a, b, passages, shared))
			return;
		wording.kind = shared >= all ? WORDING_SAME : WORDING_ALIKE;
	}
	g_array_append_val(wordings, wording);
}

/* Two quotations in different languages, in sentences that tell the same. */
typedef struct Translation {
	const Quote *a, *b;
	double score;
	guint apart; /* how many quotations farther one stands in its article than the other */
} Translation;

/* Whether B may be what A says in another language, by who says it, and by how long it is. */
static gboolean may_translate(const Quote *a, const Quote *b)
{
	double shorter = MIN(a->stems->len, b->stems->len);
	double longer = MAX(a->stems->len, b->stems->len);
	gboolean others = a->speaker && b->speaker && strcmp(a->speaker, b->speaker) != 0;

	return !others && a->has_values == b->has_values && shorter > 0 &&
	       longer <= TRANSLATED_LENGTH * shorter;
}

/* The place of quotation INDEX among those of its article. */
static guint place_of(const GArray *quotes, guint index)
{
	const Quote *all = (const Quote *)(const void *)quotes->data;
	guint first = index;

	while (first > 0 && all[first - 1].article == all[index].article)
		first--;
	return index - first;
}

/* Of quotation INDEX and of those in the sentences that tell what its own does. */
static void find_translations(const GArray *quotes, GHashTable *in_sentence, guint index,
			      const Passages *passages, GArray *translations)
{
	const Sentences *sentences = passages_sentences(passages);
	const Quote *quote = &g_array_index(quotes, Quote, index);
	const Lexicon *lexicon = sentences_at(sentences, quote->sentence)->lexicon;
	guint count;
	const PassageMatch *matches = passages_of(passages, quote->sentence, &count);

	for (guint m = 0; m < count; m++) {
		guint sentence = matches[m].sentence;
		gpointer first = g_hash_table_lookup(in_sentence, GUINT_TO_POINTER(sentence + 1));
		if (!first || sentence < quote->sentence ||
		    sentences_at(sentences, sentence)->lexicon == lexicon)
			continue;
		for (guint i = GPOINTER_TO_UINT(first) - 1;
		     i < quotes->len && g_array_index(quotes, Quote, i).sentence == sentence; i++) {
			const Quote *other = &g_array_index(quotes, Quote, i);
			int apart = (int)place_of(quotes, i) - (int)place_of(quotes, index);
			guint shared = numbers_shared(quote->stems, other->stems);
			Translation of = { quote, other, (double)matches[m].score + shared,
					   (guint)ABS(apart) };
			if (may_translate(quote, other))
				g_array_append_val(translations, of);
		}
	}
}

static void free_list(gpointer list)
{
	g_array_unref(list);
}

/* Whether no other quotation of its speaker stands in the article. */
static gboolean is_sole(const GArray *list, const Quote *quote)
{
	guint count = 0;

	for (guint i = 0; i < list->len; i++)
		count += g_array_index(list, const Quote *, i)->article == quote->article ? 1 : 0;
	return count == 1;
}

/* Two quotations of one speaker in two languages: they share stems, or are the only ones and as
 * long. */
static void hold_speech(const Quote *a, const Quote *b, const GArray *list, GArray *translations)
{
	guint shared = numbers_shared(a->stems, b->stems);
	double longer = MAX(a->stems->len, b->stems->len);
	gboolean are_sole = is_sole(list, a) && is_sole(list, b) &&
			    longer <= SOLE_LENGTH * MIN(a->stems->len, b->stems->len);
	Translation of = { a, b, SPEAKER_SCORE * (shared + (are_sole ? 1 : 0)), 0 };

	if (may_translate(a, b) && (shared > 0 || are_sole))
		g_array_append_val(translations, of);
}

/* What one speaker is quoted to say in several languages, wherever it stands. */
static void find_speeches(const GArray *quotes, const Passages *passages,
			  const Neighbours *neighbours, GArray *translations)
{
	GHashTable *by_speaker = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_list);

	for (guint i = 0; i < quotes->len; i++) {
		const Quote *quote = &g_array_index(quotes, Quote, i);
		GArray *list =
			quote->speaker ? g_hash_table_lookup(by_speaker, quote->speaker) : NULL;
		if (quote->speaker && !list) {
			list = g_array_new(FALSE, FALSE, sizeof quote);
			g_hash_table_insert(by_speaker, (gpointer)quote->speaker, list);
		}
		if (list)
			g_array_append_val(list, quote);
	}
	for (guint i = 0; i < quotes->len; i++) {
		const Quote *quote = &g_array_index(quotes, Quote, i);
		const GArray *list =
			quote->speaker ? g_hash_table_lookup(by_speaker, quote->speaker) : NULL;
		for (guint j = 0; list && j < MIN(list->len, HELD_MAX); j++) {
			const Quote *other = g_array_index(list, const Quote *, j);
			if (other->article > quote->article &&
			    are_foreign(quote, other, passages) &&
			    neighbours_are(neighbours, quote->article, other->article))
				hold_speech(quote, other, list, translations);
		}
	}
	g_hash_table_unref(by_speaker);
}

static gint compare_translations(gconstpointer a, gconstpointer b)
{
	const Translation *one = a, *other = b;

	if (one->score < other->score || one->score > other->score)
		return one->score > other->score ? -1 : 1;
	return (int)one->apart - (int)other->apart;
}

/* Of each article a quotation is told by one of another article at most: by the nearest. */
static void take_translations(const GArray *translations, GArray *wordings)
{
	GHashTable *taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < translations->len; i++) {
		const Translation *of = &g_array_index(translations, Translation, i);
		Wording wording = { of->a->fact, of->b->fact, WORDING_SAME, MIN(of->score, 1) };
		char *one = g_strdup_printf("%u %u", of->a->fact, of->b->article);
		char *other = g_strdup_printf("%u %u", of->b->fact, of->a->article);
		gboolean is_free =
			!g_hash_table_contains(taken, one) && !g_hash_table_contains(taken, other);
		if (is_free)
			g_array_append_val(wordings, wording);
		if (is_free)
			g_hash_table_add(taken, g_strdup(one));
		if (is_free)
			g_hash_table_add(taken, g_strdup(other));
		g_free(one);
		g_free(other);
	}
	g_hash_table_unref(taken);
}

/* What is quoted in several languages: no words tell, but where it stands. */
static void hold_translations(const GArray *quotes, const Passages *passages,
			      const Neighbours *neighbours, GArray *wordings)
{
	GArray *translations = g_array_new(FALSE, FALSE, sizeof(Translation));
	GHashTable *in_sentence = g_hash_table_new(NULL, NULL); /* sentence + 1 -> the first + 1 */

	for (guint i = quotes->len; i-- > 0;)
		g_hash_table_insert(in_sentence,
				    GUINT_TO_POINTER(g_array_index(quotes, Quote, i).sentence + 1),
				    GUINT_TO_POINTER(i + 1));
	for (guint i = 0; i < quotes->len; i++)
		find_translations(quotes, in_sentence, i, passages, translations);
	find_speeches(quotes, passages, neighbours, translations);
	g_array_sort(translations, compare_translations);
	take_translations(translations, wordings);
	g_hash_table_unref(in_sentence);
	g_array_unref(translations);
}

/* What quotations are sought among. */
typedef struct Index {
	const GArray *quotes;
	const Neighbours *neighbours;
	GHashTable *having; /* stem + 1 -> the quotations (guint) that have it, so far */
	guint *met;         /* by quotation: the last one that it was a candidate for, + 1 */
} Index;

/* The quotations (guint) before AT, in neighbours, that share a stem with it; each once. */
static GArray *candidates(const Index *index, guint at)
{
	const Quote *quote = &g_array_index(index->quotes, Quote, at);
	GArray *found = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < quote->stems->len; i++) {
		gpointer stem = GUINT_TO_POINTER(g_array_index(quote->stems, guint, i) + 1);
		const GArray *list = g_hash_table_lookup(index->having, stem);
		for (guint j = 0; list && list->len <= COMMON_MIN && j < list->len; j++) {
			guint other = g_array_index(list, guint, j);
			guint article = g_array_index(index->quotes, Quote, other).article;
			if (index->met[other] == at + 1)
				continue;
			index->met[other] = at + 1;
			if (article != quote->article &&
			    neighbours_are(index->neighbours, article, quote->article))
				g_array_append_val(found, other);
		}
	}
	numbers_tidy(found);
	return found;
}

static void note_stems(GHashTable *having, const Quote *quote, guint index)
{
	for (guint i = 0; i < quote->stems->len; i++) {
		gpointer stem = GUINT_TO_POINTER(g_array_index(quote->stems, guint, i) + 1);
		GArray *list = g_hash_table_lookup(having, stem);
		if (!list) {
			list = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(having, stem, list);
		}
		g_array_append_val(list, index);
	}
}

static void hold_all(const GArray *quotes, const Passages *passages, const Neighbours *neighbours,
		     GArray *wordings)
{
	Index index = { quotes, neighbours, g_hash_table_new_full(NULL, NULL, NULL, free_list),
			g_new0(guint, quotes->len + 1) };

	for (guint i = 0; i < quotes->len; i++) {
		const Quote *quote = &g_array_index(quotes, Quote, i);
		GArray *before = candidates(&index, i);
		for (guint j = 0; j < before->len; j++)
			hold(&g_array_index(quotes, Quote, g_array_index(before, guint, j)), quote,
			     passages, wordings);
		g_array_unref(before);
		note_stems(index.having, quote, i);
	}
	g_free(index.met);
	g_hash_table_unref(index.having);
}

GArray *wordings_find(const GArray *facts, const Passages *passages, const Neighbours *neighbours)
{
	GArray *wordings = g_array_new(FALSE, FALSE, sizeof(Wording));
	GArray *quotes = g_array_new(FALSE, FALSE, sizeof(Quote));

	g_array_set_clear_func(quotes, quote_clear);
	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->kind != FACT_QUOTE || fact->furniture)
			continue;
		Quote quote = read_quote(passages_sentences(passages), facts, i);
		g_array_append_val(quotes, quote);
	}
	hold_all(quotes, passages, neighbours, wordings);
	hold_translations(quotes, passages, neighbours, wordings);
	g_array_unref(quotes);
	return wordings;
}
