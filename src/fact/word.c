/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/word.h"

#include <string.h>

#include "fact/lexicon_table.h"
#include "text/character.h"
#include "text/fold.h"

/* The longest form that is looked up, in bytes; a longer word is in no lexicon. */
#define FORM_LIMIT 128

/* Clitics and endings are shorter than these, in bytes. */
#define PREFIX_LIMIT 16
#define SUFFIX_LIMIT 8

/* Bytes of a block, of which words and all that is theirs are taken: they go with the table. */
#define BLOCK_SIZE ((gsize)1 << 16)

/* What a word of no lexicon has of it. */
static const LexiconHead *const no_heads[2] = { NULL, NULL };

struct WordTable {
	const Lexicon *lexicon;
	guint traits;      /* of its language */
	GHashTable *words; /* set of Word, by type and spelling */
	GPtrArray *blocks;
	gsize used;    /* bytes of the last block */
	GString *form; /* of the word at hand */
};

static const struct {
	const char *name;
	Clitic clitic;
} clitic_names[] = {
	{ "and", CLITIC_AND }, { "in", CLITIC_IN },        { "to", CLITIC_TO },
	{ "as", CLITIC_AS },   { "def", CLITIC_DEFINITE }, { "then", CLITIC_THEN },
};

static guint8 clitics_of(const char *value)
{
	guint clitics = 0;

	while (*value) {
		gsize length = strcspn(value, "+");
		for (gsize i = 0; i < G_N_ELEMENTS(clitic_names); i++)
			if (strncmp(clitic_names[i].name, value, length) == 0 &&
			    clitic_names[i].name[length] == '\0')
				clitics |= clitic_names[i].clitic;
		value += length + (value[length] == '+');
	}
	return (guint8)clitics;
}

/* The clitics that the word may begin with. */
static void find_cuts(const Lexicon *lexicon, Word *word)
{
	const char *form = word->form;
	LexiconEntry entry;

	for (gsize at = 1; at < MIN(PREFIX_LIMIT, word->length); at++)
		if (character_is_start(form[at]) && word->cut_count < WORD_CUTS &&
		    lexicon_find_clitic(lexicon, form, at, &entry))
			word->cuts[word->cut_count++] =
				(WordCut){ (guint8)at, clitics_of(entry.value) };
}

/* What the word may begin with: its first clitic, and the article where that may follow. */
static guint8 beginning_of(const Word *word)
{
	guint beginning = 0;

	for (guint i = 0; i < word->cut_count; i++) {
		guint clitics = word->cuts[i].clitics;
		beginning |= beginning ? clitics & CLITIC_DEFINITE : clitics;
	}
	return (guint8)beginning;
}

/* How many bytes the shortest ending of the word takes; 0 where it has none. */
static guint8 find_ending(const Lexicon *lexicon, const Word *word)
{
	const char *end = word->form + word->length;
	LexiconEntry entry;

	for (gsize n = 1; n < MIN(SUFFIX_LIMIT, word->length); n++)
		if (character_is_start(*(end - n)) &&
		    lexicon_find(lexicon, LEXICON_SUFFIX, end - n, n, &entry))
			return (guint8)n;
	return 0;
}

/* Read the word in CLASS: as written, then behind each of its clitics, then without its ending. */
static gboolean read_class(const Word *word, LexiconClass class, WordReading *reading)
{
	for (guint i = 0; i < 2 * (word->cut_count + 1u); i++) {
		guint cut = i % (word->cut_count + 1u);
		gboolean is_stem = i > word->cut_count;
		if (!lexicon_read(is_stem ? word_stem(word, cut) : word_whole(word, cut), class,
				  &reading->entry))
			continue;
		reading->clitics = (cut > 0 ? word->cuts[cut - 1].clitics : 0u) |
				   (is_stem ? CLITIC_SUFFIX : 0u);
		return TRUE;
	}
	return FALSE;
}

/* Room that no block could give is a block of its own, and not the last one. */
static gpointer take_large(WordTable *table, gsize size)
{
	gpointer room = g_malloc(size);

	g_ptr_array_insert(table->blocks, 0, room);
	return room;
}

/* SIZE bytes right behind those that were taken last, as far as there is room. */
static gpointer take(WordTable *table, gsize size)
{
	gsize room = (size + sizeof(guint64) - 1) & ~(sizeof(guint64) - 1);

	if (room > BLOCK_SIZE / 2)
		return take_large(table, room);
	if (table->used + room > BLOCK_SIZE) {
		g_ptr_array_add(table->blocks, g_malloc(BLOCK_SIZE));
		table->used = 0;
	}
	char *block = table->blocks->pdata[table->blocks->len - 1];
	table->used += room;
	return block + table->used - room;
}

static gpointer copy(WordTable *table, gconstpointer from, gsize size)
{
	return memcpy(take(table, size), from, size);
}

static void read_classes(WordTable *table, Word *word)
{
	WordReading readings[LEXICON_CLASSES];
	guint count = 0;

	for (guint class = 0; class < LEXICON_CLASSES; class ++) {
		if (!(word->classes >> class & 1) ||
		    !read_class(word, (LexiconClass) class, &readings[count]))
			continue;
		word->read |= (guint64)1 << class;
		count++;
	}
	word->readings = copy(table, readings, count * sizeof *readings);
	const WordReading *function = word_reading(word, LEXICON_FUNCTION);
	word->function = function ? function->entry.value : "";
}

static void look_up(WordTable *table, Word *word)
{
	const LexiconHead *heads[2 * (WORD_CUTS + 1)] = { NULL };
	const Lexicon *lexicon = table->lexicon;
	LexiconEntry entry;

	find_cuts(lexicon, word);
	word->beginning = beginning_of(word);
	word->ending = find_ending(lexicon, word);
	guint count = word->cut_count + 1u;
	for (guint cut = 0; cut < count; cut++) {
		const char *form = word->form + word_skip(word, cut);
		gsize length = word->length - word_skip(word, cut);
		heads[cut] = lexicon_look_up(lexicon, form, length);
		if (word->ending && word->ending < length)
			heads[count + cut] = lexicon_look_up(lexicon, form, length - word->ending);
		word->classes |= lexicon_classes(heads[cut]) | lexicon_classes(heads[count + cut]);
	}
	word->heads = copy(table, heads, 2 * count * sizeof *heads);
	if (lexicon_read(word_whole(word, 0), LEXICON_PREFIX, &entry))
		word->clitics = clitics_of(entry.value);
	read_classes(table, word);
}

static guint hash_word(gconstpointer key)
{
	const Word *word = key;

	return lexicon_hash(word->spelling, word->spelled);
}

static gboolean equal_words(gconstpointer a, gconstpointer b)
{
	const Word *one = a, *other = b;

	return one->spelled == other->spelled && one->type == other->type &&
	       memcmp(one->spelling, other->spelling, one->spelled) == 0;
}

WordTable *wordtable_new(const Lexicon *lexicon)
{
	WordTable *table = g_new(WordTable, 1);

	table->lexicon = lexicon;
	table->traits = lexicon_traits(lexicon);
	table->words = g_hash_table_new(hash_word, equal_words);
	table->blocks = g_ptr_array_new_with_free_func(g_free);
	table->used = BLOCK_SIZE; /* of none: there is no block yet */
	table->form = g_string_new(NULL);
	return table;
}

void wordtable_free(WordTable *table)
{
	if (!table)
		return;
	g_hash_table_unref(table->words);
	g_ptr_array_unref(table->blocks);
	g_string_free(table->form, TRUE);
	g_free(table);
}

const Lexicon *wordtable_lexicon(const WordTable *table)
{
	return table->lexicon;
}

guint wordtable_traits(const WordTable *table)
{
	return table->traits;
}

static void set_form(WordTable *table, Word *word)
{
	GString *form = g_string_truncate(table->form, 0);

	if (word->type == TOKEN_SIGN || word->type == TOKEN_OPAQUE)
		g_string_append_len(form, word->spelling, word->spelled);
	else
		fold_append(form, word->spelling, word->spelled);
	word->form = copy(table, form->str, form->len + 1);
	word->length = (guint)form->len;
	word->hash = lexicon_hash(form->str, form->len);
}

/* A code that names a quarter of the year (Q3) may begin a date; it is no word else. */
static void look_up_code(const WordTable *table, Word *word)
{
	const char code[] = { g_ascii_tolower(word->form[0]), ' ', word->form[1] };
	LexiconEntry entry;

	if (word->length == 2 &&
	    lexicon_find(table->lexicon, LEXICON_SEASON, code, sizeof code, &entry))
		word->classes = LEXICON_BIT(SEASON);
}

static Word *add_word(WordTable *table, const Word *key)
{
	/* What a word is found by stands side by side. */
	const char *spelling = copy(table, key->spelling, key->spelled);
	Word *word = copy(table, key, sizeof *key);

	word->spelling = spelling;
	word->heads = no_heads;
	word->function = "";
	word->vocabulary = WORD_UNREAD;
	word->traits = WORD_UNREAD;
	word->endings = WORD_UNREAD;
	set_form(table, word);
	if (table->lexicon && word->length < FORM_LIMIT &&
	    (word->type == TOKEN_WORD || word->type == TOKEN_SIGN))
		look_up(table, word);
	else if (table->lexicon && word->type == TOKEN_OPAQUE)
		look_up_code(table, word);
	g_hash_table_add(table->words, word);
	return word;
}

Word *wordtable_word(WordTable *table, TokenType type, const char *spelling, gsize length)
{
	const Word key = { .type = (guint8)type, .spelling = spelling, .spelled = (guint)length };
	Word *word = g_hash_table_lookup(table->words, &key);

	return word ? word : add_word(table, &key);
}
