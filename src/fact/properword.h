/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * properword: what a word is to those who look for names in languages whose words are in no
 * vocabulary: where names have capitals, by these; elsewhere by the lists of names alone.
 */
#ifndef FACT_PROPERWORD_H
#define FACT_PROPERWORD_H

#include "fact/token.h"

/* A paragraph in which names are sought; holds nothing. */
typedef struct ProperWords {
	const Tokens *tokens;
	gboolean has_capitals; /* the language writes names with them, and the paragraph does too */
} ProperWords;

ProperWords properwords_of(const Tokens *tokens);

/* Whether the word at INDEX may be of a name by its form alone. */
gboolean properword_may_be_name(const ProperWords *words, guint index);

/* Whether the word at INDEX, with a point behind it, is an initial or a short form: J., Dr. */
gboolean properword_is_short_form(const ProperWords *words, guint index);

/* Whether a sentence, a quotation or a list's item begins at INDEX. */
gboolean properword_is_start(const ProperWords *words, guint index);

/* Whether the word at INDEX is in no list but those of names. */
gboolean properword_is_unlisted(const ProperWords *words, guint index);

/* Whether the word at INDEX, as it stands, is in a list that is none of names. */
gboolean properword_is_ordinary(const ProperWords *words, guint index);

/* Whether the word at INDEX is of capital letters alone, two of them or more. */
gboolean properword_is_acronym(const ProperWords *words, guint index);

/* Whether the word at INDEX, in whatever case, is in CLASS with VALUE. */
gboolean properword_is(const ProperWords *words, guint index, LexiconClass class,
		       const char *value);

/* Whether the word at INDEX is listed as a name of persons, not as a particle of one. */
gboolean properword_is_given(const ProperWords *words, guint index);

/* Whether the word at INDEX is of three capital letters or more, or has one behind small ones, as
 * names of firms are written, not persons'. */
gboolean properword_is_odd(const ProperWords *words, guint index);

/* What the roster knows the word at INDEX by, without CLITICS and case; free with g_free(). */
char *properword_form(const ProperWords *words, guint index, guint clitics);

/* Whether words of CLASS end right before INDEX. */
gboolean properword_follows(const ProperWords *words, guint index, LexiconClass class);

#endif
