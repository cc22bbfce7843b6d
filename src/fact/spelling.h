/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spelling: every way in which some name is written, and how often.
 *
 * A spelling owns its strings but for the lexicon.
 */
#ifndef FACT_SPELLING_H
#define FACT_SPELLING_H

#include "fact/fact.h"
#include "fact/field.h"
#include "fact/lexicon.h"

typedef struct Spelling {
	const Lexicon *lexicon;
	FactKind kind;
	char *text;   /* as it is written */
	char **words; /* folded, hyphens and marks gone */
	char *form;   /* the words with single spaces */
	char *skeleton;
	char **sounds; /* of the words, without particles and articles, as sound.h tells them; NULL
			  until spelling_sound() */
	Field field;   /* what it says, likewise; of a person nothing */
	char *key;     /* as of the fact; or NULL */
	guint count;   /* how many facts */
	guint alike;   /* how many have this form, however it is written */
	guint word_count;
} Spelling;

/* The spelling of FACT in an article of LEXICON's language; end it with spelling_clear(). */
Spelling spelling_of(const Lexicon *lexicon, const Fact *fact);
void spelling_clear(gpointer spelling);

/* Tell its sounds and its field, by which it is held against spellings of other languages. */
void spelling_sound(Spelling *spelling);

/* Whether a word of a name, folded, has the article that its language writes together with it. */
gboolean spelling_has_article(const Lexicon *lexicon, const char *word);

/* Whether two words of names can be one word, spelled otherwise. */
gboolean spelling_same_word(const Lexicon *lexicon, const char *a, const char *b);

/* Whether two spellings with one skeleton are of one name. */
gboolean spelling_is_same(const Spelling *a, const Spelling *b);

/*
 * Whether SHORTER has only words of LONGER, and fewer: of a person's name the first one and some
 * others in order, of another name the beginning.
 */
gboolean spelling_is_part(const Spelling *shorter, const Spelling *longer);

/* The words in an order that does not depend on theirs; free with g_free(). */
char *spelling_sorted(const Spelling *spelling);

#endif
