/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stem: a word without the clitics and endings that its language adds to it.
 *
 * A light stemmer in the manner of Larkey, Ballesteros and Connell ("Improving stemming for Arabic
 * information retrieval", 2002): what is cut off is data (the lexicon's PREFIX and ENDING), and
 * three letters always stay.
 */
#ifndef LINK_STEM_H
#define LINK_STEM_H

#include "fact/lexicon.h"

/* The stem of FORM, which is folded; LEXICON may be NULL. Free with g_free(). */
char *stem_of(const Lexicon *lexicon, const char *form);

/* The bytes of FORM, which is folded, that are clitics before its stem. */
gsize stem_clitics(const Lexicon *lexicon, const char *form);

#endif
