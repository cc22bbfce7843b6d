/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon_table: the shape of the tables that data/compile.c writes and lexicon.c reads.
 *
 * All strings lie in one pool and are named by their offset. Rows are in order of language, class
 * and form; heads, of language and form, by the bytes of the form.
 */
#ifndef FACT_LEXICON_TABLE_H
#define FACT_LEXICON_TABLE_H

#include <glib.h>

/* Classes are members of sets of 32. */
#define LEXICON_CLASS_LIMIT 32

typedef struct LexiconRow {
	guint32 form;
	guint32 value;
	guint32 attribute;
	double number;
} LexiconRow;

/* A form, or the words one begins with. */
typedef struct LexiconHead {
	guint32 form;
	guint32 classes;   /* set of 1 << class: where a form is or begins with this one */
	guint32 continues; /* whether one goes on behind it */
} LexiconHead;

struct Lexicon {
	guint32 language;
	guint32 rows[LEXICON_CLASS_LIMIT + 1]; /* first row of each class, and the end */
	guint32 heads[2];                      /* first and end */
};

extern const char lexicon_pool[];
extern const LexiconRow lexicon_rows[];
extern const LexiconHead lexicon_heads[];
extern const struct Lexicon lexicon_languages[];
extern const guint lexicon_language_count;

#endif
