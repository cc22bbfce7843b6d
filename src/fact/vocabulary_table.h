/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vocabulary_table: the shape of the tables that data/vocabulary.c writes and vocabulary.c reads.
 *
 * All hashes of a language stand together, ascending; they are those of lexicon_table.h.
 */
#ifndef FACT_VOCABULARY_TABLE_H
#define FACT_VOCABULARY_TABLE_H

#include <glib.h>

typedef struct VocabularyList {
	char name[8]; /* the first part of a BCP 47 tag */
	guint32 is_verbs;
	guint32 first, count;
} VocabularyList;

extern const guint32 vocabulary_hashes[];
extern const VocabularyList vocabulary_lists[];
extern const guint vocabulary_list_count;

#endif
