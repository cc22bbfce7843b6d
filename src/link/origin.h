/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * origin: sentences of different articles that are one text, as those of an agency that many print.
 *
 * What agrees because it was copied was told once; so agreement is also counted by origins.
 */
#ifndef LINK_ORIGIN_H
#define LINK_ORIGIN_H

#include "link/sentence.h"

typedef struct Origins Origins;

Origins *origins_find(const Sentences *sentences);
void origins_free(Origins *origins);

/* The first sentence of those that are one text with SENTENCE; itself where it is told once. */
guint origins_of(const Origins *origins, guint sentence);

#endif
