/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * language: which language a text is in, told by its letters, and where several languages share
 * them, by the commonest words.
 *
 * Good for base direction and for choosing a lexicon; no more languages are told apart than that
 * needs. A language that we have no words of is better "und" than taken for another one.
 */
#ifndef ARTICLE_LANGUAGE_H
#define ARTICLE_LANGUAGE_H

#include "text/text.h"

/* BCP 47; "und" where nothing tells. Static. */
const char *language_of(const Text *text);

#endif
