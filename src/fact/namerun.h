/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * namerun: how far words with capitals go on as one name: with particles between them, hyphens and
 * apostrophes, points of initials.
 */
#ifndef FACT_NAMERUN_H
#define FACT_NAMERUN_H

#include "fact/properword.h"

/* How many particles stand at INDEX, each a word of its own: von der. */
guint namerun_particles(const ProperWords *words, guint index);

/* Whether the two words at FIRST have a syllable tied to them, as Korean names do: Park Chung-hee.
 */
gboolean namerun_is_syllabic(const ProperWords *words, guint first);

/* Where the run of words that may be of one name ends that begins with FIRST. */
guint namerun_end(const ProperWords *words, guint first);

#endif
