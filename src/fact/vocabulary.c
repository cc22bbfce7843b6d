/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/vocabulary.h"

#include <string.h>

#include "fact/lexicon_table.h"
#include "fact/vocabulary_table.h"
#include "text/character.h"

/* Characters that must stay when something is cut off, and endings that may follow each other. */
enum { STEM_LIMIT = 3, ENDINGS_LIMIT = 2 };

/* A stem that is put together is shorter, in bytes. */
#define STEM_SIZE ((gsize)64)

/* How far from its share of a list a hash is looked for first. */
#define NEARNESS ((guint32)256)

/* Endings and what verbs to come begin with are shorter than these, in bytes. */
#define ENDING_LIMIT ((gsize)12)
#define PREFIX_LIMIT ((gsize)8)

/*
 * Hashes are spread evenly: one stands near its share of the list, so that few others are touched
 * to find it.
 */
static gboolean is_listed(const VocabularyList *list, guint32 hash)
{
	guint32 end = list->first + list->count;
	guint32 near = list->first + (guint32)((guint64)list->count * hash >> 32);
	guint32 low = near - MIN(NEARNESS, near - list->first), high = MIN(near + NEARNESS, end);

	if (low > list->first && vocabulary_hashes[low - 1] >= hash)
		low = list->first;
	if (high < end && vocabulary_hashes[high] < hash)
		high = end;
	while (low < high) {
		guint32 middle = low + (high - low) / 2;
		if (vocabulary_hashes[middle] < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low < end && vocabulary_hashes[low] == hash;
}

/* What a form may be as it stands, of the kinds in WANTED. */
static guint read_form(const Lexicon *lexicon, const char *form, gsize length, guint wanted)
{
	const char *language = lexicon_language(lexicon);
	guint32 hash = lexicon_hash(form, length);
	guint found = 0;

	for (guint i = 0; i < vocabulary_list_count; i++) {
		const VocabularyList *list = &vocabulary_lists[i];
		guint kind = list->is_verbs ? VOCABULARY_VERB : VOCABULARY_NOUN;
		if (wanted & kind && *list->name == *language &&
		    strcmp(list->name, language) == 0 && is_listed(list, hash))
			found |= kind;
	}
	return found;
}

static guint characters(const char *form, gsize length)
{
	guint count = 0;

	for (gsize i = 0; i < length; i++)
		count += character_is_start(form[i]) ? 1 : 0;
	return count;
}

/* What has the ending. */
static guint kinds_with(const LexiconEntry *ending)
{
	return strcmp(ending->value, "verbal") == 0 ? VOCABULARY_VERB : ~0u;
}

/* Whether ENDING may stand before LAST, which was cut off behind it; NULL: it is the last one. */
static gboolean may_stand_before(const LexiconEntry *ending, const char *last)
{
	if (!last)
		return TRUE;
	if (strcmp(last, "accusative") == 0)
		return strcmp(ending->value, "relative") == 0;
	return strcmp(last, "dual") != 0 && strcmp(ending->value, "construct") != 0;
}

/*
 * What STEM, of which the ending was cut off, may be with a hamza at its end: before a pronoun that
 * is written on the letter of its vowel, which folding leaves (friends, his friends).
 */
static guint read_hamza(const Lexicon *lexicon, const char *stem, gsize length)
{
	static const char *const seats[] = { "اي", "او" };
	static const char hamza[] = "ء";
	char whole[STEM_SIZE];

	for (gsize i = 0; i < G_N_ELEMENTS(seats); i++) {
		gsize seat = strlen(seats[i]), cut = length - strlen(hamza);
		if (length < seat || length > sizeof whole ||
		    memcmp(stem + length - seat, seats[i], seat) != 0)
			continue;
		memcpy(whole, stem, cut);
		memcpy(whole + cut, hamza, strlen(hamza));
		return read_form(lexicon, whole, length, VOCABULARY_NOUN);
	}
	return 0;
}

/* His: written as the ending of the feminine is, once it is folded. */
static gboolean may_be_pronoun(const LexiconEntry *ending)
{
	return strcmp(ending->value, "possessive") == 0 || strcmp(ending->value, "feminine") == 0;
}

static guint read_stems(const Lexicon *lexicon, const char *form, gsize length, guint wanted,
			guint endings, const char *last);

/* What STEM may be, behind which ENDING was cut off. */
static guint read_stem(const Lexicon *lexicon, const char *stem, gsize length, guint wanted,
		       guint endings, const LexiconEntry *ending)
{
	guint found = read_stems(lexicon, stem, length, wanted & kinds_with(ending), endings - 1,
				 ending->value);

	if (found == 0 && wanted & VOCABULARY_NOUN && may_be_pronoun(ending))
		found = read_hamza(lexicon, stem, length);
	return found;
}

/* What a form may be, without as many as ENDINGS endings; LAST was cut off already, or NULL. */
static guint read_stems(const Lexicon *lexicon, const char *form, gsize length, guint wanted,
			guint endings, const char *last)
{
	guint found = read_form(lexicon, form, length, wanted);
	LexiconEntry entry;

	for (gsize n = 1; found == 0 && endings > 0 && n < MIN(length, ENDING_LIMIT); n++)
		if (character_is_start(form[length - n]) &&
		    lexicon_find(lexicon, LEXICON_ENDING, form + length - n, n, &entry) &&
		    characters(form, length - n) >= STEM_LIMIT && may_stand_before(&entry, last))
			found = read_stem(lexicon, form, length - n, wanted, endings, &entry);
	return found;
}

/* A verb to come: the last letter of what it begins with (سي) is of the verb itself. */
static gboolean is_future(const Lexicon *lexicon, const char *form)
{
	LexiconEntry entry;
	gsize last = 0;

	for (gsize at = 1; at < PREFIX_LIMIT && form[at - 1]; at++) {
		if (!character_is_start(form[at]))
			continue;
		if (lexicon_find(lexicon, LEXICON_CUE, form, at, &entry) &&
		    strcmp(entry.attribute, "prefix") == 0 && strcmp(entry.value, "future") == 0)
			return read_stems(lexicon, form + last, strlen(form + last),
					  VOCABULARY_VERB, ENDINGS_LIMIT, NULL) != 0;
		last = at;
	}
	return FALSE;
}

/* What REST may be behind CLITICS: verbs have no article and stand behind few others. */
static guint read_rest(const Lexicon *lexicon, const char *rest, guint clitics)
{
	const guint nominal = CLITIC_DEFINITE | CLITIC_IN | CLITIC_AS;
	guint wanted = VOCABULARY_NOUN | (clitics & nominal ? 0u : VOCABULARY_VERB);
	gsize length = strlen(rest);

	if (characters(rest, length) < STEM_LIMIT)
		return 0;
	guint found = read_stems(lexicon, rest, length, wanted, ENDINGS_LIMIT, NULL);
	if (found == 0 && wanted & VOCABULARY_VERB && is_future(lexicon, rest))
		found = VOCABULARY_VERB;
	return found;
}

/* What WORD may be behind its clitics. */
static guint read_behind(const Lexicon *lexicon, const Word *word)
{
	const guint prepositions = CLITIC_IN | CLITIC_TO | CLITIC_AS;

	for (guint i = 0; i < word->cut_count; i++) {
		guint clitics = word->cuts[i].clitics;
		guint found = read_rest(lexicon, word->form + word->cuts[i].length, clitics);
		if (found == 0)
			continue;
		if (!(found & VOCABULARY_VERB) && clitics & prepositions &&
		    !(clitics & CLITIC_DEFINITE))
			found |= VOCABULARY_CLIPPED;
		return found | VOCABULARY_CUT;
	}
	return 0;
}

static guint read_word(const Lexicon *lexicon, const Word *word)
{
	guint found = read_stems(lexicon, word->form, word->length,
				 VOCABULARY_NOUN | VOCABULARY_VERB, ENDINGS_LIMIT, NULL);

	if (found == 0 && is_future(lexicon, word->form))
		found = VOCABULARY_VERB;
	return found ? found : read_behind(lexicon, word);
}

guint vocabulary_read(const Tokens *tokens, guint index)
{
	Word *word = token_at(tokens, index)->word;

	if (!tokens->lexicon)
		return 0;
	if (word->vocabulary == WORD_UNREAD)
		word->vocabulary = read_word(tokens->lexicon, word);
	return word->vocabulary;
}
