/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/mention.h"

#include <math.h>
#include <string.h>

#include "fact/inflection.h"
#include "link/stem.h"

/* A stem's first place in one article, and how many it has there. */
typedef struct Mention {
	guint article;
	guint start;    /* byte of the word */
	guint16 length; /* in bytes */
	guint16 count;  /* of its words there; G_MAXUINT16 for all above */
} Mention;

/* What is known of a stem; in one place, as it is looked at for each word. */
typedef struct Stem {
	GArray *places;  /* Mention, by article, of all articles but the latest; or NULL */
	Mention latest;  /* in the last article that has it; of count 0 where none does */
	guint frequency; /* paragraphs in which it stands */
	guint last;      /* the last of them, from 1 */
	MentionKind kind;
} Stem;

struct Mentions {
	GHashTable *numbers; /* stem -> its number + 1 */
	GHashTable *words;   /* Word -> the number of its stem + 1 */
	guint32 serial;      /* who notes in words what they are where they stand alone */
	GArray *stems;       /* Stem, by number */
	guint paragraphs;
};

/* How many have noted in words; their serial numbers are those from 1 on. */
static gint serials;

static void stem_clear(gpointer data)
{
	g_clear_pointer(&((Stem *)data)->places, g_array_unref);
}

static Stem *stem_of_number(const Mentions *mentions, guint number)
{
	return &g_array_index(mentions->stems, Stem, number);
}

Mentions *mentions_new(void)
{
	Mentions *mentions = g_new0(Mentions, 1);

	mentions->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	mentions->words = g_hash_table_new(NULL, NULL);
	mentions->serial = 1 + (guint32)g_atomic_int_add(&serials, 1);
	mentions->stems = g_array_new(FALSE, FALSE, sizeof(Stem));
	g_array_set_clear_func(mentions->stems, stem_clear);
	return mentions;
}

void mentions_free(Mentions *mentions)
{
	if (!mentions)
		return;
	g_hash_table_unref(mentions->words);
	g_hash_table_unref(mentions->numbers);
	g_array_unref(mentions->stems);
	g_free(mentions);
}

/* The number of STEM, which is taken. */
static guint number_of(Mentions *mentions, MentionKind kind, char *stem)
{
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(mentions->numbers, stem));
	Stem first = { .kind = kind };

	if (number) {
		/* A country may be met as a noun that is counted first. */
		Stem *known = stem_of_number(mentions, number - 1);
		known->kind = MAX(known->kind, kind);
		g_free(stem);
		return number - 1;
	}
	g_array_append_val(mentions->stems, first);
	g_hash_table_insert(mentions->numbers, stem, GUINT_TO_POINTER(mentions->stems->len));
	return mentions->stems->len - 1;
}

/* What begins the stem of a concept; no word holds a blank. */
#define CONCEPT "concept "

/* The stem of a word; one in all languages where they have words of their own for a thing. */
static char *stem_named(const Lexicon *lexicon, const char *form)
{
	LexiconEntry entry;
	char *stem = NULL;

	if (!lexicon)
		return stem_of(lexicon, form);
	if (lexicon_find(lexicon, LEXICON_DEMONYM, form, strlen(form), &entry))
		return g_strdup(entry.value);
	if (!inflection_find(lexicon, LEXICON_CONCEPT, form, &entry)) {
		stem = stem_of(lexicon, form); /* his train is a train */
		if (!lexicon_find(lexicon, LEXICON_CONCEPT, stem, strlen(stem), &entry))
			return stem;
	}
	g_free(stem);
	return g_strconcat(CONCEPT, entry.value, NULL);
}

/* The same of the word at INDEX, which clitics may lead. */
static char *stem_of_token(const Tokens *tokens, guint index)
{
	TokenMatch concept;

	return token_match(tokens, index, LEXICON_CONCEPT, &concept)
		       ? g_strconcat(CONCEPT, concept.entry.value, NULL)
		       : stem_named(tokens->lexicon, token_form(tokens, index));
}

static guint number_named(Mentions *mentions, char *stem)
{
	gboolean is_concept = g_str_has_prefix(stem, CONCEPT);

	return number_of(mentions, is_concept ? MENTION_CONCEPT : MENTION_WORD, stem);
}

guint mentions_number(Mentions *mentions, const Lexicon *lexicon, const char *form)
{
	return number_named(mentions, stem_named(lexicon, form));
}

/* Articles are read in order, so what was not noted in the latest is in a later one. */
static void note(Mentions *mentions, guint stem, guint article, Span word)
{
	Stem *known = stem_of_number(mentions, stem);
	Mention first = { article, (guint)word.start, (guint16)MIN(span_length(word), G_MAXUINT16),
			  1 };

	if (known->latest.count > 0 && known->latest.article == article) {
		if (known->latest.count < G_MAXUINT16)
			known->latest.count++;
		return;
	}
	if (known->latest.count > 0) {
		if (!known->places)
			known->places = g_array_new(FALSE, FALSE, sizeof(Mention));
		g_array_append_val(known->places, known->latest);
	}
	known->latest = first;
}

static gboolean is_telling(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_type(tokens, index) == TOKEN_WORD &&
	       !token_match(tokens, index, LEXICON_STOP, &match) &&
	       !token_match(tokens, index, LEXICON_FUNCTION, &match);
}

/* A country, its adjective and its capital are one word; the country's code, or NULL. */
static char *country_at(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (token_match(tokens, index, LEXICON_DEMONYM, &match) && match.count == 1)
		return g_strdup(match.entry.value);
	if (!token_match(tokens, index, LEXICON_PLACE, &match) || match.count != 1)
		return NULL;
	gsize length = strcspn(match.entry.value, ":");
	gboolean is_part = match.entry.value[length] == ':';
	return is_part && !strstr(match.entry.attribute, "capital")
		       ? NULL
		       : g_strndup(match.entry.value, length);
}

static guint stem_at(Mentions *mentions, const Tokens *tokens, guint index)
{
	Word *word = token_at(tokens, index)->word;
	char *country = country_at(tokens, index);

	if (country)
		return number_of(mentions, MENTION_NAME, country);
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(mentions->words, word));
	if (!number) {
		number = 1 + number_named(mentions, stem_of_token(tokens, index));
		g_hash_table_insert(mentions->words, word, GUINT_TO_POINTER(number));
	}
	return number - 1;
}

/* The stem of token INDEX, or MENTION_NONE. What stands alone is looked at but once. */
static guint read_token(Mentions *mentions, const Tokens *tokens, guint index)
{
	const Token *token = token_at(tokens, index);
	Word *word = token->word;

	if (token->alone && word->noted_by == mentions->serial)
		return word->noted;
	guint stem = is_telling(tokens, index) ? stem_at(mentions, tokens, index) : MENTION_NONE;
	if (token->alone) {
		word->noted_by = mentions->serial;
		word->noted = stem;
	}
	return stem;
}

/* Once for each paragraph. */
static void count_paragraph(Mentions *mentions, guint stem)
{
	Stem *known = stem_of_number(mentions, stem);

	if (known->last == mentions->paragraphs)
		return;
	known->last = mentions->paragraphs;
	known->frequency++;
}

GArray *mentions_read(Mentions *mentions, guint article, const Tokens *tokens)
{
	guint count = tokens_count(tokens);
	GArray *stems = g_array_set_size(g_array_new(FALSE, FALSE, sizeof(guint)), count);

	mentions->paragraphs++;
	for (guint i = 0; i < count; i++) {
		guint stem = read_token(mentions, tokens, i);
		if (stem != MENTION_NONE) {
			note(mentions, stem, article, token_own_span(tokens, i));
			count_paragraph(mentions, stem);
		}
		g_array_index(stems, guint, i) = stem;
	}
	return stems;
}

guint mentions_key(Mentions *mentions, MentionKind kind, char *key)
{
	guint stem = number_of(mentions, kind, key);

	count_paragraph(mentions, stem);
	return stem;
}

MentionKind mentions_kind(const Mentions *mentions, guint stem)
{
	return stem_of_number(mentions, stem)->kind;
}

guint mentions_stems(const Mentions *mentions)
{
	return mentions->stems->len;
}

double mentions_rarity(const Mentions *mentions, guint stem)
{
	guint n = MAX(stem_of_number(mentions, stem)->frequency, 1);
	return log(1.0 + (double)mentions->paragraphs / n);
}

double mentions_rarest(const Mentions *mentions)
{
	return log(1.0 + mentions->paragraphs);
}

/* How many articles have a stem. */
static guint article_count(const Stem *known)
{
	return (known->places ? known->places->len : 0) + (known->latest.count > 0 ? 1 : 0);
}

guint mentions_elsewhere(const Mentions *mentions, guint stem, guint article)
{
	Span word;

	return article_count(stem_of_number(mentions, stem)) -
	       (guint)mentions_find(mentions, stem, article, &word);
}

static const Mention *find(const Mentions *mentions, guint stem, guint article)
{
	const Stem *known = stem_of_number(mentions, stem);
	guint low = 0, high = known->places ? known->places->len : 0;

	if (known->latest.count > 0 && known->latest.article == article)
		return &known->latest;
	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Mention *mention = &g_array_index(known->places, Mention, middle);
		if (mention->article == article)
			return mention;
		if (mention->article < article)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

gboolean mentions_find(const Mentions *mentions, guint stem, guint article, Span *word)
{
	const Mention *mention = find(mentions, stem, article);

	if (mention)
		*word = (Span){ mention->start, mention->start + mention->length };
	return mention != NULL;
}

guint mentions_count(const Mentions *mentions, guint stem, guint article)
{
	const Mention *mention = find(mentions, stem, article);

	return mention ? mention->count : 0;
}

guint mentions_total(const Mentions *mentions, guint stem, guint *articles)
{
	const Stem *known = stem_of_number(mentions, stem);
	guint total = known->latest.count;

	*articles = article_count(known);
	for (guint i = 0; known->places && i < known->places->len; i++)
		total += g_array_index(known->places, Mention, i).count;
	return total;
}

void mentions_append(const Mentions *mentions, guint stem, const Tokens *tokens, GArray *words)
{
	for (guint i = 0; i < tokens_count(tokens); i++) {
		if (!is_telling(tokens, i))
			continue;
		Span span = token_own_span(tokens, i);
		char *of = country_at(tokens, i);
		if (!of)
			of = stem_of_token(tokens, i);
		if (GPOINTER_TO_UINT(g_hash_table_lookup(mentions->numbers, of)) == stem + 1)
			g_array_append_val(words, span);
		g_free(of);
	}
}
