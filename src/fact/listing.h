/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * listing: numbers listed by name: which spellings have a word, a skeleton or a key in common.
 *
 * A listing is a hash table of names, which it owns, and arrays of numbers (GArray of guint), each
 * in the order in which they were added; free with g_hash_table_unref().
 */
#ifndef FACT_LISTING_H
#define FACT_LISTING_H

#include <glib.h>

GHashTable *listing_new(void);

/* List NUMBER under NAME, which is taken. */
void listing_add(GHashTable *listing, char *name, guint number);

#endif
