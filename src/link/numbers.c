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
