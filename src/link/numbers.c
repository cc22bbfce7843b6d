/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/numbers.h"

static gint compare_numbers(gconstpointer a, gconstpointer b)
{
	guint one = *(const guint *)a, other = *(const guint *)b;

	return (one > other) - (one < other);
}

void numbers_tidy(GArray *numbers)
{
	guint kept = 0;

	g_array_sort(numbers, compare_numbers);
	for (guint i = 0; i < numbers->len; i++) {
		guint number = g_array_index(numbers, guint, i);
		if (kept == 0 || g_array_index(numbers, guint, kept - 1) != number)
			g_array_index(numbers, guint, kept++) = number;
	}
	g_array_set_size(numbers, kept);
}

guint numbers_shared(const GArray *a, const GArray *b)
{
	guint shared = 0;

	for (guint i = 0, j = 0; i < a->len && j < b->len;) {
		guint one = g_array_index(a, guint, i), other = g_array_index(b, guint, j);
		shared += one == other;
		i += one <= other;
		j += other <= one;
	}
	return shared;
}
