/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * word: what a lexicon has of one spelling, looked up once however often the spelling stands in the
 * articles: its folded form, and what that is as written, without clitics and without an ending.
 */
#ifndef FACT_WORD_H
#define FACT_WORD_H

#include "fact/lexicon.h"

typedef enum TokenType {
	TOKEN_WORD,
	TOKEN_DIGITS,
	TOKEN_SIGN, /* one character of punctuation or a symbol; its form is unfolded */
	TOKEN_OPAQUE,
} TokenType;

/* How the clitics of a matched word read; a set of bits. */
typedef enum Clitic {
	CLITIC_AND = 1 << 0,
	CLITIC_IN = 1 << 1,
	CLITIC_TO = 1 << 2,
	CLITIC_AS = 1 << 3,
	CLITIC_DEFINITE = 1 << 4,
	CLITIC_SUFFIX = 1 << 5, /* an ending was taken off */
	CLITIC_THEN = 1 << 6,
} Clitic;

/* Clitics at the beginning of a word. */
typedef struct WordCut {
	guint8 length;  /* bytes of the form */
	guint8 clitics; /* set of Clitic */
} WordCut;

/* No word has more of them; a longer chain of clitics holds the shorter ones. */
#define WORD_CUTS 4

/* Word.vocabulary, traits and endings before they are asked for. */
#define WORD_UNREAD G_MAXUINT32

/* What a word is in one class where no longer form begins with it. */
typedef struct WordReading {
	LexiconEntry entry;
	guint clitics; /* set of Clitic: what was taken off */
} WordReading;

/*
 * The members by which it is found and which most questions touch come first: together they are as
 * long as a line of a processor's cache.
 */
typedef struct Word {
	const char *spelling; /* as it stands in the text; not NUL-terminated */
	guint32 spelled;      /* bytes of that */
	guint32 length;       /* bytes of the form */
	const char *form;     /* folded */
	guint32 hash;         /* lexicon_hash() of that */
	guint8 type;          /* TokenType */
	guint8 cut_count;
	guint8 ending;   /* bytes of the ending that the form may have; 0 where it has none */
	guint8 clitics;  /* set of Clitic: what it says where it is nothing else */
	guint64 classes; /* set of 1 << LexiconClass: those that token_match() may find */
	guint64 read;    /* set of 1 << LexiconClass: those that it has a reading in */
	const WordReading *readings;     /* one for each of these, ascending */
	guint32 traits;                  /* what nameword_at() tells, where the word stands alone */
	guint32 vocabulary;              /* likewise vocabulary_read(), wherever it stands */
	const LexiconHead *const *heads; /* see word_whole() and word_stem() */
	const char *function;            /* value of its reading in FUNCTION, or "" */
	WordCut cuts[WORD_CUTS]; /* those that leave something of the form, shortest first */
	guint32 endings;         /* what counted_has_ending() tells */
	guint32 noted_by;        /* who numbered it last: a number of theirs; 0: nobody */
	guint32 noted;           /* what they noted of it, where it stands alone */
	guint8 beginning;        /* set of Clitic: what token_beginning() tells */
} Word;

/* All spellings that were met in texts of one language. */
typedef struct WordTable WordTable;

/* LEXICON may be NULL: then words have forms and nothing else. Free when no token is left. */
WordTable *wordtable_new(const Lexicon *lexicon);
void wordtable_free(WordTable *table);

const Lexicon *wordtable_lexicon(const WordTable *table);

/* As lexicon_traits() of that. */
guint wordtable_traits(const WordTable *table);

/*
 * The word that is spelled in LENGTH bytes of UTF-8; it lives as long as the table. One thread at a
 * time may ask.
 */
Word *wordtable_word(WordTable *table, TokenType type, const char *spelling, gsize length);

/* The reading in CLASS; NULL where there is none. */
static inline const WordReading *word_reading(const Word *word, LexiconClass class)
{
	guint64 bit = (guint64)1 << class;

	return word->read & bit ? &word->readings[__builtin_popcountll(word->read & (bit - 1))]
				: NULL;
}

/*
 * What the lexicon has behind the clitics of cut number CUT, of the whole form for cut 0; NULL
 * where nothing.
 */
static inline const LexiconHead *word_whole(const Word *word, guint cut)
{
	return word->heads[cut];
}

/* The same without the ending. */
static inline const LexiconHead *word_stem(const Word *word, guint cut)
{
	return word->heads[word->cut_count + 1u + cut];
}

/* How many bytes of the form the clitics of cut number CUT take; 0 for cut 0. */
static inline gsize word_skip(const Word *word, guint cut)
{
	return cut > 0 ? word->cuts[cut - 1].length : 0;
}

#endif
