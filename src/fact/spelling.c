/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/spelling.h"

#include <stdlib.h>
#include <string.h>

#include "fact/inflection.h"
#include "fact/skeleton.h"
#include "fact/sound.h"
#include "text/character.h"
#include "text/fold.h"

/* How far two spellings of one name are from each other at most; each word of several; and a word
 * of no more letters than a word must have that is compared without the help of others; and two
 * given names, which else are two. */
#define DISTANCE_LIMIT 0.12
#define WORD_LIMIT 0.2
#define SHORT_LIMIT 0.08
#define GIVEN_LIMIT 0.04
#define LETTERS_LEAST 4

/* The article is shorter than this, in bytes, and leaves more than that of a name. */
enum { ARTICLE_LIMIT = 8, NAME_LEAST = 4 };

static gboolean is_between(CharacterClass class)
{
	return class == CHARACTER_SIGN || class == CHARACTER_SPACE;
}

/* The words of a name, folded; free with g_strfreev(). */
static char **words_of(const char *text)
{
	GPtrArray *words = g_ptr_array_new();
	const char *end = text + strlen(text);

	for (const char *at = text; at < end;) {
		GString *word = g_string_new(NULL);
		const char *start = at;
		gsize taken = 0;
		while (at < end && !is_between(character_class_at(at, (gsize)(end - at), &taken)))
			at += taken;
		fold_append(word, start, (gsize)(at - start));
		if (at < end)
			at += taken;
		if (word->len > 0)
			g_ptr_array_add(words, g_string_free(word, FALSE));
		else
			g_string_free(word, TRUE);
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

/* The name that the lexicon has for FORM, folded as a form is; NULL where it has none. Free it with
 * g_free(). */
static char *other_name(const Lexicon *lexicon, const char *form)
{
	LexiconEntry entry;

	if (!lexicon_find(lexicon, LEXICON_ALIAS, form, strlen(form), &entry))
		return NULL;
	char **words = words_of(entry.value);
	char *name = g_strjoinv(" ", words);
	g_strfreev(words);
	return name;
}

/* The words of a person's name; takes WORDS. Those by which somebody goes are put for their own. */
static char **known_words(const Lexicon *lexicon, char **words)
{
	char *form = g_strjoinv(" ", words), *whole = other_name(lexicon, form);

	for (char **word = words; !whole && words[0] && words[1] && *word; word++) {
		char *other = other_name(lexicon, *word);
		if (other) {
			g_free(*word);
			*word = other;
		}
	}
	if (whole) {
		g_strfreev(words);
		words = g_strsplit(whole, " ", -1);
	}
	g_free(whole);
	g_free(form);
	return words;
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
	const char *end = text + strlen(text);
	gsize taken;

	for (const char *at = text; at < end; at += taken) {
		character_class_at(at, (gsize)(end - at), &taken);
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
	if (fact->kind == FACT_PERSON)
		spelling.words = known_words(lexicon, spelling.words);
	spelling.word_count = g_strv_length(spelling.words);
	spelling.form = g_strjoinv(" ", spelling.words);
	spelling.skeleton = skeleton_of(lexicon, spelling.form);
	spelling.key = g_strdup(fact->key);
	return spelling;
}

void spelling_sound(Spelling *spelling)
{
	spelling->sounds = sounds_of(spelling->lexicon, spelling->words);
	if (spelling->kind != FACT_PERSON)
		spelling->field = field_of(spelling->lexicon, spelling->words);
}

void spelling_clear(gpointer data)
{
	Spelling *spelling = data;

	g_free(spelling->text);
	g_strfreev(spelling->words);
	g_strfreev(spelling->sounds);
	field_clear(&spelling->field);
	g_free(spelling->form);
	g_free(spelling->skeleton);
	g_free(spelling->key);
}

gboolean spelling_has_article(const Lexicon *lexicon, const char *word)
{
	LexiconEntry entry;

	return lexicon_find(lexicon, LEXICON_TRAIT, "article", strlen("article"), &entry) &&
	       g_str_has_prefix(word, entry.value);
}

static guint letter_count(const char *form)
{
	guint count = 0;

	for (; *form; form++)
		count += character_is_start(*form) ? 1 : 0;
	return count;
}

/* A name that is an ordinary given one of its language is no spelling of another such name. */
static gboolean is_given(const Lexicon *lexicon, const char *word)
{
	LexiconEntry entry;

	return lexicon_find(lexicon, LEXICON_NAME, word, strlen(word), &entry) &&
	       (strcmp(entry.value, "given") == 0 || strcmp(entry.value, "common") == 0);
}

static gboolean are_others(const Lexicon *lexicon, const char *a, const char *b)
{
	return is_given(lexicon, a) && is_given(lexicon, b) &&
	       skeleton_distance(lexicon, a, b) > GIVEN_LIMIT;
}

/* A letter more at the end may be an ending that makes another word: Ibrahim, Ibrahimi. */
static gboolean is_near(const Lexicon *lexicon, const char *a, const char *b, double limit)
{
	return skeleton_ends_alike(lexicon, a, b) && skeleton_distance(lexicon, a, b) <= limit;
}

gboolean spelling_same_word(const Lexicon *lexicon, const char *a, const char *b)
{
	if (strcmp(a, b) == 0)
		return TRUE;
	guint letters = MIN(letter_count(a), letter_count(b));
	double limit = letters > LETTERS_LEAST ? DISTANCE_LIMIT : SHORT_LIMIT;
	return letters >= LETTERS_LEAST && !are_others(lexicon, a, b) &&
	       is_near(lexicon, a, b, limit);
}

/* Whether two words at INDEX of names of as many may be one; those between the first and the
 * last one may end otherwise: Moon Jae-in, Moon Jai-in. */
static gboolean may_be_one(const Spelling *a, const Spelling *b, guint index)
{
	const char *one = a->words[index], *other = b->words[index];
	gboolean is_inner = index > 0 && index + 1 < a->word_count;

	if (strcmp(one, other) == 0)
		return TRUE;
	if (are_others(a->lexicon, one, other))
		return FALSE;
	return is_inner ? skeleton_distance(a->lexicon, one, other) <= WORD_LIMIT
			: is_near(a->lexicon, one, other, WORD_LIMIT);
}

/* Whether one of the words is another name, not another spelling. */
static gboolean has_other_words(const Spelling *a, const Spelling *b)
{
	for (guint i = 0; i < a->word_count; i++)
		if (!may_be_one(a, b, i))
			return TRUE;
	return FALSE;
}

gboolean spelling_is_same(const Spelling *a, const Spelling *b)
{
	if (strcmp(a->form, b->form) == 0)
		return TRUE;
	if (a->lexicon != b->lexicon || !skeleton_begins_alike(a->lexicon, a->form, b->form))
		return FALSE;
	if (a->key && b->key)
		return strcmp(a->key, b->key) == 0;
	if (a->word_count == 1 && b->word_count == 1)
		return spelling_same_word(a->lexicon, a->form, b->form);
	if (a->word_count == b->word_count && has_other_words(a, b))
		return FALSE;
	return is_near(a->lexicon, a->form, b->form, DISTANCE_LIMIT);
}

/* Organizations' names begin alike. Of a person's the first word is one, the others are left out.
 */
gboolean spelling_is_part(const Spelling *shorter, const Spelling *longer)
{
	guint at = 0;

	if (shorter->kind != longer->kind || shorter->lexicon != longer->lexicon ||
	    shorter->word_count >= longer->word_count)
		return FALSE;
	if (shorter->kind != FACT_PERSON)
		return g_str_has_prefix(longer->form, shorter->form);
	for (guint i = 0; i < longer->word_count && at < shorter->word_count; i++) {
		if (spelling_same_word(shorter->lexicon, shorter->words[at], longer->words[i]))
			at++;
		else if (i == 0)
			return FALSE;
	}
	return at == shorter->word_count;
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
