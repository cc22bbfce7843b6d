/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "layout/cluster.h"

/* The graphemes of STRING's clusters, parted by bars; what is a space in brackets. */
static char *describe(const char *string, gboolean rtl)
{
	GArray *clusters = clusters_new(string, strlen(string), 0, rtl, (Typography){ 0 }, NULL);
	GString *shown = g_string_new(NULL);

	for (guint i = 0; i < clusters->len; i++) {
		const Cluster *cluster = &g_array_index(clusters, Cluster, i);
		g_string_append(shown, i ? "|" : "");
		g_string_append_printf(shown, cluster->is_space ? "[%s]" : "%s", cluster->grapheme);
	}
	g_array_unref(clusters);
	return g_string_free(shown, FALSE);
}

static void assert_clusters(const char *string, const char *want)
{
	char *got = describe(string, TRUE);
	assert_string_equal(got, want);
	g_free(got);
}

static void marks_stay_on_their_base(void **state)
{
	(void)state;
	assert_clusters("بُّن", "\uFE91ُّ|\uFEE6");
	assert_clusters("e\u0301", "e\u0301");
	assert_clusters("ل\u064E\u0651ا\u064B", "\uFEFB\u064E\u0651\u064B");
}

static void a_cell_takes_four_marks(void **state)
{
	(void)state;
	assert_clusters("a\u0300\u0301\u0302\u0303\u0304b", "a\u0300\u0301\u0302\u0303|b");
}

static void a_mark_without_a_base_gets_one(void **state)
{
	(void)state;
	assert_clusters("َب", "\u25CCَ|\uFE8F");
	assert_clusters("ب َب", "\uFE8F|\u00A0َ|\uFE8F");
	assert_clusters("\u200Fًَ", "\u25CCًَ");
}

static void what_is_invisible_is_in_no_cell(void **state)
{
	(void)state;
	assert_clusters("\u2067ab\u200E\u00ADc\u2069", "a|b|c");
	assert_clusters("\u06DD12", "1|2");
	assert_clusters("خانه\u200Cها", "\uFEA7|\uFE8E|\uFEE7|\uFEEA|\uFEEB|\uFE8E");
	assert_clusters("\u200E\u200F", "");
}

static void what_is_no_character_shows_as_such(void **state)
{
	(void)state;
	assert_clusters("a\xFF\U0010FFFF\U000E0080b", "a|\uFFFD|\uFFFD|\uFFFD|b");
}

static void white_space_is_a_blank(void **state)
{
	(void)state;
	assert_clusters("a\tb\u00A0c\u2028d", "a|[ ]|b| |c|[ ]|d");
	assert_clusters("a\u3000b", "a|[\u3000]|b");
}

static void presentation_forms_join_as_letters_do(void **state)
{
	(void)state;
	assert_clusters("\uFE8F\uFEF1\uFE95", "\uFE91|\uFEF4|\uFE96");
	assert_clusters("ب\uFEFB", "\uFE91|\uFEFC");
	assert_clusters("\uFDFA\uFDFD", "\uFDFA|\uFDFD");
}

static void brackets_turn_in_right_to_left_text(void **state)
{
	(void)state;
	assert_clusters("(ب)", ")|\uFE8F|(");
	char *got = describe("ب (ab)", FALSE);
	assert_string_equal(got, "\uFE8F|[ ]|(|a|b|)");
	g_free(got);
}

static void one_character_that_takes_columns_a_cell(void **state)
{
	(void)state;
	assert_clusters("🇪🇬", "🇪|🇬");
	assert_clusters("🇪🇬🇯a🇯", "🇪|🇬|J|a|J");
	assert_clusters("👍🏽!", "👍|!");
	assert_clusters("👨\u200D👩", "👨|👩");
	assert_clusters("❤\uFE0F!", "❤|!");
	assert_clusters("漢a", "漢|a");
}

static void clusters_cover_every_byte(void **state)
{
	(void)state;
	const char string[] = "\u200Fal\u200Eا لا\u2069 😀\xFF!";
	GArray *clusters = clusters_new(string, strlen(string), 7, TRUE, (Typography){ 0 }, NULL);
	gsize at = 7;

	for (guint i = 0; i < clusters->len; i++) {
		const Cluster *cluster = &g_array_index(clusters, Cluster, i);
		assert_int_equal(cluster->source.start, at);
		assert_true(cluster->source.end > at);
		at = cluster->source.end;
	}
	assert_int_equal(at, 7 + strlen(string));
	g_array_unref(clusters);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_stay_on_their_base),
		cmocka_unit_test(a_cell_takes_four_marks),
		cmocka_unit_test(a_mark_without_a_base_gets_one),
		cmocka_unit_test(what_is_invisible_is_in_no_cell),
		cmocka_unit_test(what_is_no_character_shows_as_such),
		cmocka_unit_test(white_space_is_a_blank),
		cmocka_unit_test(presentation_forms_join_as_letters_do),
		cmocka_unit_test(brackets_turn_in_right_to_left_text),
		cmocka_unit_test(one_character_that_takes_columns_a_cell),
		cmocka_unit_test(clusters_cover_every_byte),
	};
	return cmocka_run_group_tests_name("cluster", tests, NULL, NULL);
}
