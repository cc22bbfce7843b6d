/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * modifier: the words that make an amount or a date less or more than it says: about, at least,
 * the end of.
 */
#ifndef FACT_MODIFIER_H
#define FACT_MODIFIER_H

#include "fact/fact.h"
#include "fact/token.h"

/* The modifier whose last word stands right before token INDEX; COUNT its tokens, 0 for none. */
FactMod modifier_before(const Tokens *tokens, guint index, guint *count);

/* The modifier that is a verb, its subject between it and token INDEX: exceeded the speed of 30. */
FactMod modifier_of_verb(const Tokens *tokens, guint index);

/* The modifier that starts at token INDEX and belongs to what stands before it. */
FactMod modifier_after(const Tokens *tokens, guint index, guint *count);

#endif
