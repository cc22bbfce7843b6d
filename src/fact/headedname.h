/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * headedname: names with a noun that says what they name: the university of X, Foreign Ministry,
 * the company X.
 */
#ifndef FACT_HEADEDNAME_H
#define FACT_HEADEDNAME_H

#include "fact/knownname.h"

/* The name whose noun, or its adjective, stands at INDEX. */
gboolean headedname_read(const ProperWords *words, guint index, ProperName *name);

/* Whether the run of words with capitals from FIRST to END has such a noun behind its first. */
gboolean headedname_ends_run(const ProperWords *words, guint first, guint end);

/* The name that such a run is. */
gboolean headedname_read_run(const ProperWords *words, guint index, guint end, ProperName *name);

/* How many words at INDEX name what is no place and no institution: Typhoon X; 0: none do. */
guint headedname_event(const ProperWords *words, guint index);

#endif
