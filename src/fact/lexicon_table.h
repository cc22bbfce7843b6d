/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon_table: the shape of the tables that data/compile.c writes and lexicon.c reads.
 *
 * All strings lie in one pool and are named by their offset. A form is found through a hash table
 * with open addressing: slots of a language, or of one class of it, lead to heads, a head to its
 * rows, which stand together.
 */
#ifndef FACT_LEXICON_TABLE_H
#define FACT_LEXICON_TABLE_H

#include <glib.h>

/* Classes are members of sets of 64. */
#define LEXICON_CLASS_LIMIT 64

/* One reading of a form. */
typedef struct LexiconRow {
	guint32 class;
	guint32 value;
	guint32 attribute;
	double number;
} LexiconRow;

/* A form, or the words one begins with. */
typedef struct LexiconHead {
	guint32 form;
	guint32 length;    /* bytes of the form */
	guint32 row, rows; /* its readings: the first, and their number */
	guint32 followers; /* set of lexicon_follower() of the words by which longer forms go on */
	guint64 classes;   /* set of 1 << class: where a form is or begins with this one */
} LexiconHead;

/* A place of a hash table. */
typedef struct LexiconSlot {
	guint32 hash; /* of the head's form */
	guint32 head; /* its index + 1; 0 is free */
} LexiconSlot;

/* A hash table. */
typedef struct LexiconIndex {
	guint32 slots; /* the first slot */
	guint32 mask;  /* number of slots - 1; that number is a power of two */
} LexiconIndex;

struct Lexicon {
	guint32 language;
	guint32 longest[LEXICON_CLASS_LIMIT]; /* by class: bytes of its longest form */
	LexiconIndex all;
	/* By class: of its forms alone where they are few, as affixes are, so that asking for one
	 * touches little memory; else the same as for all. */
	LexiconIndex classes[LEXICON_CLASS_LIMIT];
};

extern const char lexicon_pool[];
extern const LexiconRow lexicon_rows[];
extern const LexiconHead lexicon_heads[];
extern const LexiconSlot lexicon_slots[];
extern const struct Lexicon lexicon_languages[];
extern const guint lexicon_language_count;

/* FNV-1a (Fowler, Noll, Vo), 32 bits. */
static inline guint32 lexicon_hash(const char *form, gsize length)
{
	guint32 hash = 2166136261u;

	for (gsize i = 0; i < length; i++)
		hash = (hash ^ (guchar)form[i]) * 16777619u;
	return hash;
}

/* The member of LexiconHead.followers that a word of this hash is. */
static inline guint32 lexicon_follower(guint32 hash)
{
	return (guint32)1 << (hash >> 27);
}

#endif
