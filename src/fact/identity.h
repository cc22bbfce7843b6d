/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * identity: which spellings are of one person, place or organization.
 *
 * They are one where the lexicon gives them one key, where they have one skeleton and are near
 * enough to each other, where one is the other without a word that no third name wants, or where
 * they sound alike in two languages.
 */
#ifndef FACT_IDENTITY_H
#define FACT_IDENTITY_H

#include "fact/spelling.h"

/* So many spellings are held against those of other languages; pairs of them cost time. */
#define IDENTITY_ALIKE_LIMIT 600

/* What is one with what. */
typedef struct Identity {
	const GArray *spellings; /* Spelling; borrowed */
	GArray *parents;         /* guint, by spelling: union-find */
} Identity;

/* Two spellings, by their numbers, that an article tells to be of one thing: X (short for it). */
typedef struct IdentityAlias {
	guint whole, alias;
} IdentityAlias;

/* Tell the SPELLINGS, which must outlive it, apart; ALIASES (IdentityAlias) are one. Free with
 * identity_free(). */
Identity *identity_new(const GArray *spellings, const GArray *aliases);
void identity_free(Identity *identity);

/* The number of the first spelling of what SPELLING names. */
guint identity_class(const Identity *identity, guint spelling);

#endif
