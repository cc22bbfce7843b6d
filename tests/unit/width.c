/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "tests/unit/unit.h"

#include <locale.h>
#include <stdio.h>
#include <wchar.h>

#include <unicode/uchar.h>

#include "layout/cluster.h"
#include "text/width.h"

static void letters_take_one_column(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint('a'), 1);
	assert_int_equal(width_codepoint(0x0628), 1); /* beh */
	assert_int_equal(width_codepoint(0xFEFB), 1); /* lam-alef */
}

static void wide_characters_take_two(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint(0x6F22), 2);
	assert_int_equal(width_codepoint(0x1F600), 2);
}

static void marks_take_none(void **state)
{
	(void)state;
	assert_int_equal(width_codepoint(0x064B), 0);
	assert_false(width_is_unsent(0x064B));
}

static void what_terminals_disagree_on_is_not_sent(void **state)
{
	(void)state;
	static const guint32 unsent[] = {
		0x1B, 0x9B, 0xAD, 0x0600, 0x06DD, 0x200D, 0x202E, 0x2028
	};

	for (gsize i = 0; i < G_N_ELEMENTS(unsent); i++) {
		assert_true(width_is_unsent(unsent[i]));
		assert_int_equal(width_codepoint(unsent[i]), 0);
	}
}

/* A code point that is a character, and one that may be in a text. */
static gboolean is_assigned(guint32 c)
{
	return u_isdefined((UChar32)c) && u_charType((UChar32)c) != U_SURROGATE && c != 0;
}

/* The columns that the C library, by which curses counts, gives a cell; -1 for an unknown one. */
static int columns_of_library(const char *grapheme)
{
	int columns = 0;

	for (const char *at = grapheme; *at; at = g_utf8_next_char(at)) {
		int width = wcwidth((wchar_t)g_utf8_get_char(at));
		if (width < 0)
			return -1;
		columns += width;
	}
	return columns;
}

/*
 * Whatever is written, each of its cells is as wide as it says, by our own count and by that of the
 * C library; but that this one may not know a character yet, which the screen then replaces.
 */
static void every_assigned_code_point_has_the_columns_it_takes(void **state)
{
	(void)state;
	guint tried = 0, unknown = 0;

	if (!setlocale(LC_CTYPE, "C.UTF-8")) {
		printf("# skipped: there is no locale C.UTF-8\n");
		return;
	}
	for (guint32 c = 1; c < 0x110000; c++) {
		char bytes[8] = "x";
		if (!is_assigned(c))
			continue;
		gsize length = 1 + (gsize)g_unichar_to_utf8(c, bytes + 1);
		GArray *clusters = clusters_new(bytes, length, 0, FALSE, (Typography){ 0 }, NULL);
		tried++;
		for (guint i = 0; i < clusters->len; i++) {
			const Cluster *cluster = &g_array_index(clusters, Cluster, i);
			int columns = columns_of_library(cluster->grapheme);
			unknown += columns < 0;
			if (columns >= 0 && columns != cluster->width)
				fail_msg("U+%04X: a cell of %d columns, which takes %d", c,
					 cluster->width, columns);
		}
		g_array_unref(clusters);
	}
	printf("# %u code points; %u are not known to the C library\n", tried, unknown);
	assert_true(tried > 149000);
	assert_true(unknown < 6000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_take_one_column),
		cmocka_unit_test(wide_characters_take_two),
		cmocka_unit_test(marks_take_none),
		cmocka_unit_test(what_terminals_disagree_on_is_not_sent),
		cmocka_unit_test(every_assigned_code_point_has_the_columns_it_takes),
	};
	return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
