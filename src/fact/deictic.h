/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * deictic: words that count from the day of writing: this, last, next.
 */
#ifndef FACT_DEICTIC_H
#define FACT_DEICTIC_H

#include "fact/token.h"

/*
 * The tokens at INDEX that say which of its kind a noun is, and in SHIFT which: -1 the last, 0
 * this, 1 the next. One stands before the noun, the other behind it. 0 where there is none, or it
 * begins with an "and"; then SHIFT is as it was.
 */
guint deictic_before(const Tokens *tokens, guint index, int *shift);
guint deictic_behind(const Tokens *tokens, guint index, int *shift);

/* The same for words that count from the date told last: the following, the previous. */
guint deictic_told_before(const Tokens *tokens, guint index, int *shift);
guint deictic_told_behind(const Tokens *tokens, guint index, int *shift);

/* The tokens that make the noun the one told last: the same month. */
guint deictic_same_before(const Tokens *tokens, guint index);
guint deictic_same_behind(const Tokens *tokens, guint index);

/* The tokens behind a plural that make it the last few, or of a section the last; else 0. */
guint deictic_open(const Tokens *tokens, guint index);

#endif
