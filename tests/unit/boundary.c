/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/boundary.h"

/* The offsets of the boundaries in SPAN of STRING, a space between. */
static void assert_boundaries(BoundaryKind kind, const char *language, const char *string,
			      Span span, const char *expected)
{
	BoundaryRules *rules = boundary_rules_new(kind, language);
	Text *text = text_new_take(g_strdup(string), strlen(string));
	GArray *offsets = boundaries_find(rules, text, span);
	GString *out = g_string_new("");

	for (guint i = 0; i < offsets->len; i++)
		g_string_append_printf(out, "%s%zu", i ? " " : "",
				       g_array_index(offsets, gsize, i));
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
	g_array_unref(offsets);
	text_free(text);
	boundary_rules_free(rules);
}

static void sentences_end_at_stops(void **state)
{
	(void)state;
	assert_boundaries(BOUNDARY_SENTENCE, "ar", "Go. Up.", (Span){ 0, 7 }, "0 4 7");
	assert_boundaries(BOUNDARY_SENTENCE, "ar", "نعم؟ لا.", (Span){ 0, 14 }, "0 9 14");
	assert_boundaries(BOUNDARY_SENTENCE, "ar", "", (Span){ 0, 0 }, "0");
	assert_boundaries(BOUNDARY_SENTENCE, "en", "Mr. Lee went. Up.", (Span){ 0, 17 }, "0 14 17");
	assert_boundaries(BOUNDARY_SENTENCE, "fr", "Selon M. Petit, non. Si.", (Span){ 0, 24 },
			  "0 21 24");
}

/* What is passed over without the rules: one sentence, whatever stands in it and behind it. */
static void one_sentence_is_whole(void **state)
{
	(void)state;
	assert_boundaries(BOUNDARY_SENTENCE, "ar", "نعم (3.5).", (Span){ 0, 13 }, "0 13");
	assert_boundaries(BOUNDARY_SENTENCE, "en", "So be it...  ", (Span){ 0, 13 }, "0 13");
	assert_boundaries(BOUNDARY_SENTENCE, "en", "He said \"go!\" ", (Span){ 0, 14 }, "0 14");
	assert_boundaries(BOUNDARY_SENTENCE, "en", "Go! \"Up\"", (Span){ 0, 8 }, "0 4 8");
	assert_boundaries(BOUNDARY_SENTENCE, "en", "a\nb", (Span){ 0, 3 }, "0 2 3");
}

static void words_are_parted_from_what_stands_between(void **state)
{
	(void)state;
	assert_boundaries(BOUNDARY_WORD, "ar", "لا، 3.5", (Span){ 0, 10 }, "0 4 6 7 10");
}

static void boundaries_are_offsets_of_the_whole_text(void **state)
{
	(void)state;
	assert_boundaries(BOUNDARY_SENTENCE, NULL, "Go. Up. Down.", (Span){ 4, 13 }, "4 8 13");
}

static void assert_around(gsize offset, gsize start, gsize end)
{
	static const char string[] = "Go. Up. Down.";
	BoundaryRules *rules = boundary_rules_new(BOUNDARY_SENTENCE, NULL);
	Text *text = text_new_take(g_strdup(string), strlen(string));
	Span around = boundaries_around(rules, text, (Span){ 4, 13 }, offset);

	assert_int_equal(around.start, start);
	assert_int_equal(around.end, end);
	text_free(text);
	boundary_rules_free(rules);
}

static void a_byte_stands_between_two_boundaries(void **state)
{
	(void)state;
	assert_around(4, 4, 8);
	assert_around(7, 4, 8);
	assert_around(8, 8, 13);
	assert_around(13, 8, 13);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_end_at_stops),
		cmocka_unit_test(one_sentence_is_whole),
		cmocka_unit_test(words_are_parted_from_what_stands_between),
		cmocka_unit_test(boundaries_are_offsets_of_the_whole_text),
		cmocka_unit_test(a_byte_stands_between_two_boundaries),
	};
	return cmocka_run_group_tests_name("boundary", tests, NULL, NULL);
}
