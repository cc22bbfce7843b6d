/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/sentence.h"

/* The offsets of the boundaries in SPAN of STRING, a space between. */
static void assert_boundaries(SentenceRules *rules, const char *string, Span span,
			      const char *expected)
{
	Text *text = text_new_take(g_strdup(string), strlen(string));
	GArray *offsets = sentence_boundaries(rules, text, span);
	GString *out = g_string_new("");

	for (guint i = 0; i < offsets->len; i++)
		g_string_append_printf(out, "%s%zu", i ? " " : "",
				       g_array_index(offsets, gsize, i));
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
	g_array_unref(offsets);
	text_free(text);
}

static void sentences_end_at_stops(void **state)
{
	(void)state;
	SentenceRules *rules = sentence_rules_new("ar");

	assert_boundaries(rules, "Go. Up.", (Span){ 0, 7 }, "0 4 7");
	assert_boundaries(rules, "نعم؟ لا.", (Span){ 0, 14 }, "0 9 14");
	assert_boundaries(rules, "", (Span){ 0, 0 }, "0");
	sentence_rules_free(rules);
}

static void boundaries_are_offsets_of_the_whole_text(void **state)
{
	(void)state;
	SentenceRules *rules = sentence_rules_new(NULL);

	assert_boundaries(rules, "Go. Up. Down.", (Span){ 4, 13 }, "4 8 13");
	sentence_rules_free(rules);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_end_at_stops),
		cmocka_unit_test(boundaries_are_offsets_of_the_whole_text),
	};
	return cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
}
