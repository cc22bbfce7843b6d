/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/listing.h"

static void free_array(gpointer array)
{
	g_array_unref(array);
}

GHashTable *listing_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_array);
}

void listing_add(GHashTable *listing, char *name, guint number)
{
	GArray *numbers = g_hash_table_lookup(listing, name);

	if (numbers) {
		g_free(name);
	} else {
		numbers = g_array_new(FALSE, FALSE, sizeof(guint));
		g_hash_table_insert(listing, name, numbers);
	}
	g_array_append_val(numbers, number);
}
