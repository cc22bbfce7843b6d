/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/field.h"

#include <stdlib.h>
#include <string.h>

#include "fact/inflection.h"
#include "fact/sound.h"
#include "text/character.h"

/* The longest clitic, in bytes. */
#define CLITIC_LIMIT ((gsize)10)

/* The sounds that the rest of two names has in common at least, and how far they may be. */
enum { SOUNDS_LEAST = 2 };
#define REST_LIMIT 0.2

/* How far a name that tells its country is from one that does not. */
#define COUNTRY_COST 0.1

/* The reading of WORD in CLASS, in whatever case; NULL where there is none. Static. */
static const char *read_whole(const Lexicon *lexicon, LexiconClass class, const char *word)
{
	LexiconEntry entry;

	return inflection_find(lexicon, class, word, &entry) ? entry.value : NULL;
}

/* The same, also behind a clitic. */
static const char *read_word(const Lexicon *lexicon, LexiconClass class, const char *word)
{
	const char *value = read_whole(lexicon, class, word);
	LexiconEntry entry;

	for (gsize n = 1; !value && n < CLITIC_LIMIT && word[n]; n++)
		if (character_is_start(word[n]) && lexicon_find_clitic(lexicon, word, n, &entry))
			value = read_whole(lexicon, class, word + n);
	return value;
}

/* The country that the word names, by its adjective or its own name; NULL where it names none. */
static const char *country_of(const Lexicon *lexicon, const char *word)
{
	const char *value = read_word(lexicon, LEXICON_DEMONYM, word);

	if (!value)
		value = read_word(lexicon, LEXICON_PLACE, word);
	return value && strlen(value) == 2 ? value : NULL;
}

static void append_says(GPtrArray *says, const char *value)
{
	char **words = g_strsplit(value, " ", -1);

	for (char **word = words; *word; word++)
		if (strcmp(*word, "-") != 0 &&
		    !g_ptr_array_find_with_equal_func(says, *word, g_str_equal, NULL))
			g_ptr_array_add(says, g_strdup(*word));
	g_strfreev(words);
}

static gint compare_words(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void append_rest(GString *rest, const Lexicon *lexicon, const char *word)
{
	char *stem = inflection_stem(lexicon, word);
	char *sounds = sound_of(lexicon, stem);

	g_string_append(rest, sounds);
	g_free(sounds);
	g_free(stem);
}

Field field_of(const Lexicon *lexicon, char **words)
{
	GPtrArray *says = g_ptr_array_new_with_free_func(g_free);
	GString *rest = g_string_new(NULL);
	const char *country = NULL;

	for (char **word = words; *word; word++) {
		const char *value = read_word(lexicon, LEXICON_FIELD, *word);
		const char *of = value ? NULL : country_of(lexicon, *word);
		if (value)
			append_says(says, value);
		else if (of && !country)
			country = of;
		else
			append_rest(rest, lexicon, *word);
	}
	Field field = { .country = g_strdup(country), .count = says->len };
	g_ptr_array_sort(says, compare_words);
	g_ptr_array_add(says, NULL);
	field.says = g_strjoinv(" ", (char **)says->pdata);
	field.rest = g_string_free(rest, FALSE);
	g_ptr_array_unref(says);
	return field;
}

void field_clear(Field *field)
{
	g_free(field->says);
	g_free(field->country);
	g_free(field->rest);
}

double field_distance(const Field *a, const Field *b)
{
	gboolean one_country = a->country && b->country && strcmp(a->country, b->country) == 0;
	gboolean is_bare = !*a->rest && !*b->rest;

	if (a->count == 0 || strcmp(a->says, b->says) != 0 ||
	    (a->country && b->country && !one_country))
		return 1;
	double distance = !a->country == !b->country ? 0 : COUNTRY_COST;
	if (is_bare)
		return one_country || a->count > 1 ? distance : 1;
	if (MIN(strlen(a->rest), strlen(b->rest)) < SOUNDS_LEAST)
		return 1;
	double apart = sound_distance(a->rest, b->rest);
	return apart <= REST_LIMIT ? distance + apart : 1;
}
