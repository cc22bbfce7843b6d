/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sound: a word as the consonants that are heard in it, in one alphabet for all languages, so that
 * a name can be told from its spelling in another script.
 *
 * The alphabet is b p f v k g h t d s z j l m n r, where j stands for all that hisses like sh, and
 * h for kh too. Which letters are written for them is data (SOUND); vowels are not heard.
 */
#ifndef FACT_SOUND_H
#define FACT_SOUND_H

#include "fact/lexicon.h"

/* The consonants of WORD (folded), each once where it is doubled; free with g_free(). */
char *sound_of(const Lexicon *lexicon, const char *word);

/* The same, but for what languages leave out, and with one letter for sounds that they exchange. */
char *sound_key(const Lexicon *lexicon, const char *word);

/*
 * How far A is from B, from 0 (the same) to 1: the weighted edit distance by the longer one's
 * length. Sounds that languages put for each other cost little.
 */
double sound_distance(const char *a, const char *b);

#endif
