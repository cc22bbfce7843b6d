/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shingle: the fingerprints of a text, by which copies of it are found, whole or in part.
 *
 * Of the hashes of all runs of words the least in every window are kept, so that whatever two texts
 * share of a certain length they share a fingerprint (Schleimer, Wilkerson and Aiken, "Winnowing:
 * local algorithms for document fingerprinting", 2003).
 */
#ifndef LINK_SHINGLE_H
#define LINK_SHINGLE_H

#include "fact/token.h"

/* Append the fingerprints (guint32) of the tokens from FIRST up to END to PRINTS. */
void shingles_append(const Tokens *tokens, guint first, guint end, GArray *prints);

#endif
