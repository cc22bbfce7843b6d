/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * entity: the mentions of one person, place or organization, however each is spelled, under one
 * value: the commonest full spelling on the shelf, or a country's ISO 3166 code.
 *
 * Spellings are one entity where the lexicon gives them one key, where they have one skeleton and
 * are near enough to each other, or where one is the family name of the other.
 */
#ifndef FACT_ENTITY_H
#define FACT_ENTITY_H

#include "fact/fact.h"
#include "fact/reading.h"

/* Give the names among FACTS, which were found in READING, their entities' values and keys. */
void entities_settle(const Reading *reading, GArray *facts);

#endif
