/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/mention.h"

#include <math.h>
#include <string.h>

#include "fact/inflection.h"
#include "link/stem.h"

/* A stem's first place in one article, and how many it has there. */
typedef struct Mention {
	guint article;
	guint count;
	Span word;
} Mention;

struct Mentions {
	GHashTable *numbers; /* stem -> its number + 1 */
	GHashTable *words;   /* Word -> the number of its stem + 1 */
	GArray *frequencies; /* guint: paragraphs in which a stem stands */
	GPtrArray *places;   /* by stem: GArray of Mention, by article; or NULL */
	guint paragraphs;
};

static void free_places(gpointer places)
{
	if (places)
		g_array_unref(places);
}

Mentions *mentions_new(void)
{
	Mentions *mentions = g_new0(Mentions, 1);

	mentions->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	mentions->words = g_hash_table_new(NULL, NULL);
	mentions->frequencies = g_array_new(FALSE, FALSE, sizeof(guint));
	mentions->places = g_ptr_array_new_with_free_func(free_places);
	return mentions;
}

void mentions_free(Mentions *mentions)
{
	if (!mentions)
		return;
	g_hash_table_unref(mentions->words);
	g_hash_table_unref(mentions->numbers);
	g_array_unref(mentions->frequencies);
	g_ptr_array_unref(mentions->places);
	g_free(mentions);
}

/* The number of STEM, which is taken. */
static guint number_of(Mentions *mentions, char *stem)
{
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(mentions->numbers, stem));

	if (number) {
		g_free(stem);
		return number - 1;
	}
	guint none = 0;
	g_array_append_val(mentions->frequencies, none);
	g_ptr_array_add(mentions->places, NULL);
	g_hash_table_insert(mentions->numbers, stem, GUINT_TO_POINTER(mentions->places->len));
	return mentions->places->len - 1;
}

/* The stem of a word; one in all languages where they have words of their own for a thing. */
static char *stem_named(const Lexicon *lexicon, const char *form)
{
	LexiconEntry entry;

	if (!lexicon)
		return stem_of(lexicon, form);
	if (lexicon_find(lexicon, LEXICON_DEMONYM, form, strlen(form), &entry))
		return g_strdup(entry.value);
	return inflection_find(lexicon, LEXICON_CONCEPT, form, &entry)
		       ? g_strconcat("concept ", entry.value, NULL)
		       : stem_of(lexicon, form);
}

/* The same of the word at INDEX, which clitics may lead. */
static char *stem_of_token(const Tokens *tokens, guint index)
{
	TokenMatch concept;

	return token_match(tokens, index, LEXICON_CONCEPT, &concept)
		       ? g_strconcat("concept ", concept.entry.value, NULL)
		       : stem_named(tokens->lexicon, token_form(tokens, index));
}

guint mentions_number(Mentions *mentions, const Lexicon *lexicon, const char *form)
{
	return number_of(mentions, stem_named(lexicon, form));
}

static void note(Mentions *mentions, guint stem, guint article, Span word)
{
	GArray *places = mentions->places->pdata[stem];

	if (!places)
		mentions->places->pdata[stem] = places = g_array_new(FALSE, FALSE, sizeof(Mention));
	/* Articles are read in order, so only the last place can be of this one. */
	Mention *last = places->len ? &g_array_index(places, Mention, places->len - 1) : NULL;
	if (last && last->article == article) {
		last->count++;
		return;
	}
	Mention mention = { article, 1, word };
	g_array_append_val(places, mention);
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
		return number_of(mentions, country);
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(mentions->words, word));
	if (!number) {
		number = 1 + number_of(mentions, stem_of_token(tokens, index));
		g_hash_table_insert(mentions->words, word, GUINT_TO_POINTER(number));
	}
	return number - 1;
}

GArray *mentions_read(Mentions *mentions, guint article, const Tokens *tokens)
{
	guint count = tokens_count(tokens);
	GArray *stems = g_array_sized_new(FALSE, FALSE, sizeof(guint), count);
	GHashTable *seen = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < count; i++) {
		guint stem = MENTION_NONE;
		if (is_telling(tokens, i)) {
			stem = stem_at(mentions, tokens, i);
			note(mentions, stem, article, token_at(tokens, i)->span);
			if (g_hash_table_add(seen, GUINT_TO_POINTER(stem + 1)))
				g_array_index(mentions->frequencies, guint, stem)++;
		}
		g_array_append_val(stems, stem);
	}
	mentions->paragraphs++;
	g_hash_table_unref(seen);
	return stems;
}

double mentions_rarity(const Mentions *mentions, guint stem)
{
	guint n = g_array_index(mentions->frequencies, guint, stem);
	return log(1.0 + (double)mentions->paragraphs / n);
}

guint mentions_elsewhere(const Mentions *mentions, guint stem, guint article)
{
	const GArray *places = mentions->places->pdata[stem];
	Span word;

	return places ? places->len - (guint)mentions_find(mentions, stem, article, &word) : 0;
}

static const Mention *find(const Mentions *mentions, guint stem, guint article)
{
	const GArray *places = mentions->places->pdata[stem];
	guint low = 0, high = places ? places->len : 0;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Mention *mention = &g_array_index(places, Mention, middle);
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
		*word = mention->word;
	return mention != NULL;
}

guint mentions_count(const Mentions *mentions, guint stem, guint article)
{
	const Mention *mention = find(mentions, stem, article);

	return mention ? mention->count : 0;
}

guint mentions_total(const Mentions *mentions, guint stem, guint *articles)
{
	const GArray *places = mentions->places->pdata[stem];
	guint total = 0;

	*articles = places ? places->len : 0;
	for (guint i = 0; i < *articles; i++)
		total += g_array_index(places, Mention, i).count;
	return total;
}

void mentions_append(const Mentions *mentions, guint stem, const Tokens *tokens, GArray *words)
{
	for (guint i = 0; i < tokens_count(tokens); i++) {
		if (!is_telling(tokens, i))
			continue;
		char *of = country_at(tokens, i);
		if (!of)
			of = stem_of_token(tokens, i);
		if (GPOINTER_TO_UINT(g_hash_table_lookup(mentions->numbers, of)) == stem + 1)
			g_array_append_val(words, token_at(tokens, i)->span);
		g_free(of);
	}
}
