/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence: where the sentences of a paragraph of tokens end, by their signs.
 */
#ifndef FACT_SENTENCE_H
#define FACT_SENTENCE_H

#include "fact/token.h"

/* Whether token INDEX is a sign that ends a sentence; FALSE past the end. */
gboolean sentence_ends_at(const Tokens *tokens, guint index);

/* The first token from INDEX on that ends a sentence; their number where there is none. */
guint sentence_end(const Tokens *tokens, guint index);

#endif
