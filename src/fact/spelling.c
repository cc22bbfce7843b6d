/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/spelling.h"

#include <stdlib.h>
#include <string.h>

#include "fact/inflection.h"
#include "fact/skeleton.h"
#include "fact/sound.h"
#include "text/character.h"
#include "text/fold.h"

/* How far two spellings of one name are from each other at most, and of how many letters the one
 * word must be that is compared without the help of others. */
#define DISTANCE_LIMIT 0.11
#define LETTERS_LIMIT 5

/* The article is shorter than this, in bytes, and leaves more than that of a name. */
enum { ARTICLE_LIMIT = 8, NAME_LEAST = 4 };

/* The words of a name, folded. */
static char **words_of(const char *text)
{
	GPtrArray *words = g_ptr_array_new();
	gsize taken;

	for (const char *at = text; *at;) {
		GString *word = g_string_new(NULL);
		CharacterClass class = CHARACTER_SIGN;
		for (; *at; at += taken) {
			class = character_class_at(at, strlen(at), &taken);
			if (class == CHARACTER_SIGN || class == CHARACTER_SPACE)
				break;
			fold_append(word, at, taken);
		}
		if (*at)
			at += taken;
		if (word->len > 0)
			g_ptr_array_add(words, g_string_free(word, FALSE));
		else
			g_string_free(word, TRUE);
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static gboolean is_particle(const Lexicon *lexicon, const char *word)
{
	LexiconEntry entry;

	return lexicon_find(lexicon, LEXICON_NAME, word, strlen(word), &entry) &&
	       strcmp(entry.value, "particle") == 0;
}

/* WORD behind the article that is written together with it. */
static const char *without_article(const Lexicon *lexicon, const char *word)
{
	LexiconEntry entry;

	for (gsize n = 1; n < ARTICLE_LIMIT && word[n]; n++)
		if (character_is_start(word[n]) && strlen(word + n) > NAME_LEAST &&
		    lexicon_find_clitic(lexicon, word, n, &entry) &&
		    strcmp(entry.value, "def") == 0 && n > 2)
			return word + n;
	return word;
}

/* The sounds of WORDS, but for particles. */
static char **sounds_of(const Lexicon *lexicon, char **words)
{
	GPtrArray *sounds = g_ptr_array_new();

	for (char **word = words; *word; word++) {
		if (is_particle(lexicon, *word) && words[1])
			continue;
		char *stem = inflection_stem(lexicon, without_article(lexicon, *word));
		g_ptr_array_add(sounds, sound_of(lexicon, stem));
		g_free(stem);
	}
	g_ptr_array_add(sounds, NULL);
	return (char **)g_ptr_array_free(sounds, FALSE);
}

/* What is written, without what folding drops: marks, and what fills lines (tatweel). */
static char *plain_text(const char *text)
{
	GString *out = g_string_new(NULL), *folded = g_string_new(NULL);
	gsize taken;

	for (const char *at = text; *at; at += taken) {
		character_class_at(at, strlen(at), &taken);
		g_string_truncate(folded, 0);
		fold_append(folded, at, taken);
		if (folded->len > 0)
			g_string_append_len(out, at, (gssize)taken);
	}
	g_string_free(folded, TRUE);
	return g_string_free(out, FALSE);
}

Spelling spelling_of(const Lexicon *lexicon, const Fact *fact)
{
	Spelling spelling = { .lexicon = lexicon, .kind = fact->kind };

	spelling.text = plain_text(fact->value);
	spelling.words = words_of(fact->value);
	spelling.word_count = g_strv_length(spelling.words);
	spelling.form = g_strjoinv(" ", spelling.words);
	spelling.skeleton = skeleton_of(lexicon, spelling.form);
	spelling.sounds = sounds_of(lexicon, spelling.words);
	spelling.key = g_strdup(fact->key);
	return spelling;
}

void spelling_clear(gpointer data)
{
	Spelling *spelling = data;

	g_free(spelling->text);
	g_strfreev(spelling->words);
	g_strfreev(spelling->sounds);
	g_free(spelling->form);
	g_free(spelling->skeleton);
	g_free(spelling->key);
}

static guint letter_count(const char *form)
{
	guint count = 0;

	for (; *form; form++)
		count += character_is_start(*form) ? 1 : 0;
	return count;
}

static const char *last_letter(const char *form)
{
	const char *at = form + strlen(form);

	while (at > form && !character_is_start(*--at))
		;
	return at;
}

/* A letter more at the end may be an ending that makes another word: Ibrahim, Ibrahimi. */
static gboolean ends_alike(const char *a, const char *b)
{
	return letter_count(a) == letter_count(b) || strcmp(last_letter(a), last_letter(b)) == 0;
}

gboolean spelling_same_word(const Lexicon *lexicon, const char *a, const char *b)
{
	if (strcmp(a, b) == 0)
		return TRUE;
	return MIN(letter_count(a), letter_count(b)) >= LETTERS_LIMIT - 1 && ends_alike(a, b) &&
	       skeleton_distance(lexicon, a, b) <= DISTANCE_LIMIT;
}

/* Whether the first letters are of one class; so no vowel is dropped there. */
static gboolean begins_alike(const Spelling *a, const Spelling *b)
{
	return skeleton_same_letter(a->lexicon, a->form, b->form);
}

gboolean spelling_is_same(const Spelling *a, const Spelling *b)
{
	if (strcmp(a->form, b->form) == 0)
		return TRUE;
	if (!begins_alike(a, b))
		return FALSE;
	if (a->key && b->key)
		return strcmp(a->key, b->key) == 0;
	if (a->word_count == 1 && b->word_count == 1)
		return MIN(letter_count(a->form), letter_count(b->form)) >= LETTERS_LIMIT &&
		       spelling_same_word(a->lexicon, a->form, b->form);
	if (a->word_count != b->word_count)
		return ends_alike(a->form, b->form) &&
		       skeleton_distance(a->lexicon, a->form, b->form) <= DISTANCE_LIMIT;
	for (guint i = 0; i < a->word_count; i++)
		if (strcmp(a->words[i], b->words[i]) != 0 &&
		    skeleton_distance(a->lexicon, a->words[i], b->words[i]) > 2 * DISTANCE_LIMIT)
			return FALSE;
	return skeleton_distance(a->lexicon, a->form, b->form) <= DISTANCE_LIMIT;
}

static gint compare_words(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

char *spelling_sorted(const Spelling *spelling)
{
	char **words = g_strdupv(spelling->words);

	qsort(words, spelling->word_count, sizeof *words, compare_words);
	char *sorted = g_strjoinv(" ", words);
	g_strfreev(words);
	return sorted;
}
